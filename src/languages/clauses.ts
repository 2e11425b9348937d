/**
 * What a language brings to the reading of clauses by words and their order alone, where no parser has been trained. Data
 * only: what it means is told once, for all languages, in `annotation/clauses/`, `attribution/clauses.ts` and
 * `statement/clauses.ts`. Lists are words separated by spaces; `_` joins the parts of an expression ("afin_de").
 */
export interface ClauseLanguage {
  readonly code: string;
  /** Whether the subject may follow its verb ("هاجم الجيش المدينة"), and may be left out. */
  readonly verbFirst: boolean;
  /** Whether names are told by capital letters. */
  readonly capitals: boolean;
  readonly words: Readonly<Record<WordClass, string>>;
  /** Adverbs that can be told by their endings ("-ment"). */
  readonly adverbEndings: string;
  /** Words that are joined to the next one or hold an article: what each stands for ("au" → "à le"). */
  readonly contracted: Readonly<Record<string, string>>;
  /** Short words written together with the next one ("و", "ب"), those of them that are prepositions, and those that begin many names. */
  readonly proclitics: string;
  readonly attachedPrepositions: string;
  readonly doubtfulProclitics: string;
  /** The article written together with its noun ("ال"); what it becomes after an attached preposition ("لل"). */
  readonly article: string;
  /** Pronouns written together with the word before ("ها"). */
  readonly enclitics: string;
  /** Endings that show adjectives after a definite noun ("-ية"). */
  readonly adjectiveEndings: string;
  /** Endings of nouns that are no subject ("-ين"), of feminine nouns, and of nouns that take no genitive behind them. */
  readonly obliqueEndings: string;
  readonly feminineEndings: string;
  readonly closedEndings: string;
  /** Endings of nouns that lists do not have, with what stands instead: "aux al", "ات ة"; "-" for nothing. */
  readonly nounEndings: readonly string[];
  /** Of those, the endings that show a plural. */
  readonly pluralEndings: string;
  /** Adjectives that stand before their noun, or have none of the endings. */
  readonly adjectives: string;
  /** Nouns of measure: of what they measure is the thing. */
  readonly measures: string;
  /** Nouns for a business, of which one may stand for another: “la société” after “la compagnie Nordal”. */
  readonly firms: string;
  readonly nouns: Readonly<Record<NounSort, string>>;
  readonly inflection: Inflection;
  /** Verbs that say nothing here but must be known as verbs. */
  readonly plainVerbs: string;
  readonly governors: readonly Governor[];
  readonly frames: readonly ClauseFrame[];
  readonly reporting: readonly ClauseReporting[];
}

export type WordClass =
  | 'determiner'
  | 'feminine'
  | 'possessive'
  | 'ownPossessive'
  | 'preposition'
  | 'genitive'
  | 'agent'
  | 'conjunction'
  | 'contrast'
  | 'subordinator'
  | 'that'
  | 'condition'
  | 'relative'
  | 'subjectPronoun'
  | 'ownPronoun'
  | 'clitic'
  | 'negator'
  | 'negative'
  | 'adverb'
  | 'possibly'
  | 'reportedly'
  | 'accordingTo'
  | 'reflexive'
  | 'indirect'
  | 'subjectRelative'
  | 'none'
  | 'indefinite'
  | 'masculine'
  | 'many'
  | 'locative'
  | 'purpose'
  | 'with'
  | 'between'
  | 'dative'
  | 'maybe'
  | 'neutral'
  | 'speaksFor'
  | 'title'
  | 'number'
  | 'nameJoiner'
  | 'notName'
  | 'have'
  | 'be'
  | 'been'
  | 'particle';

/** What a common noun stands for. `thing` and words of no list take no part in a tie. */
export type NounSort =
  | 'state'
  | 'organisation'
  | 'group'
  | 'role'
  | 'people'
  | 'place'
  | 'facility'
  | 'document'
  | 'media'
  | 'force'
  | 'thing';

export type Tense = 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'gerund' | 'infinitive' | 'jussive';

/** How verbs inflect: the longest `ending` that a verb has decides; forms are what follows the stem. */
export interface Conjugation {
  /** Of the verb as it is listed. */
  readonly ending: string;
  /** Tense → endings; `-` stands for none. `prefix+` before an ending goes in front of the stem. */
  readonly forms: Partial<Readonly<Record<Tense, string>>>;
}

export interface Inflection {
  readonly conjugations: readonly Conjugation[];
  /**
   * Irregular verbs by their endings: ending | present | past | stem of the future | participle | gerund.
   * Endings of the future and the conditional are those of `laterEndings`.
   */
  readonly families: readonly string[];
  readonly laterEndings: { readonly future: string; readonly conditional: string };
  /** Changes of the stem before some endings; the changed form stands beside the regular one. */
  readonly changes: readonly { readonly stem: RegExp; readonly to: string; readonly before: RegExp }[];
  /** How participles end, for verbs that no list has. */
  readonly participleEndings: string;
  /** What a verb shows of its subject's gender: `open` forms show none. Absent where it shows nothing. */
  readonly agreement?: Readonly<
    Record<'past' | 'present', { readonly feminine: RegExp; readonly masculine: RegExp; readonly open: RegExp }>
  >;
  /** Letters of the shortest form that is rather a verb than something else. */
  readonly shortestForm: number;
  /** Verbs whose compound tenses are made with "to be" and are active all the same. */
  readonly activeWithBe: string;
}

/** A verb that governs another: what it says of it ("refuser de partir": not). */
export interface Governor {
  readonly verbs: string;
  readonly effect: 'holds' | 'denied' | 'goal' | 'possible' | 'urged';
}

/**
 * How the language words one tie. Slots: `subj`, `obj`, or a preposition of the language; tried in the order written.
 * `verb:noun` is a verb with that object ("prendre:contrôle").
 */
export interface ClauseFrame {
  readonly tie: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly agent: string;
  readonly patient: string;
  readonly goods?: string;
  readonly patientIsLaw?: true;
  /** The agent alone is enough. */
  readonly lone?: true;
  /**
   * What the object must be for the verb to carry the tie: somebody; people; several people, soldiers or members; troops;
   * a thing; a place or building. The same verb says something else otherwise ("former un comité", "occuper un poste").
   */
  readonly object?: 'actor' | 'people' | 'members' | 'troops' | 'goods' | 'place';
  /** Both sides must be named: the verb is too common to carry the tie alone ("donner", "recevoir"). */
  readonly both?: true;
  /** Holds for the reflexive only ("s'emparer"); other frames never do. */
  readonly reflexive?: true;
}

/** Verbs that hand a content to a source; fields as in `languages/en/reporting.ts`. */
export interface ClauseReporting {
  readonly verbs: string;
  readonly act: 'report' | 'belief' | 'show' | 'perception' | 'intention';
  readonly stance: 'endorses' | 'neutral' | 'distances';
  readonly factuality: 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'Uu';
}
