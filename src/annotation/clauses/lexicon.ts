import type {
  ClauseFrame,
  ClauseLanguage,
  ClauseReporting,
  Governor,
  NounSort,
  WordClass,
} from '../../languages/clauses.ts';
import { foldWord } from '../phrases/lexicon.ts';
import { type VerbReading, verbFormsOf } from './verb-forms.ts';

/** A verb or noun that carries a tie, and the noun that must be its object ("prendre contrôle"). */
export interface FrameEntry {
  readonly frame: ClauseFrame;
  readonly object?: string;
}

/** A language's lists as lookups, made once. */
export interface ClauseLexicon {
  readonly language: ClauseLanguage;
  /** Word → the classes it is listed in. */
  readonly classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** First word → expressions that begin with it, longest first, with their class. */
  readonly expressions: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly of: WordClass }[]>;
  /** The preposition of who acts in a passive; others that mean the same are taken for it. */
  readonly agent: string;
  readonly contracted: ReadonlyMap<string, string>;
  readonly verbForms: ReadonlyMap<string, readonly VerbReading[]>;
  readonly nouns: ReadonlyMap<string, NounSort>;
  readonly adjectives: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  readonly verbFrames: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly nounFrames: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly reporting: ReadonlyMap<string, ClauseReporting>;
  readonly governors: ReadonlyMap<string, Governor['effect']>;
  readonly proclitics: readonly string[];
  readonly attached: ReadonlySet<string>;
  readonly enclitics: readonly string[];
  /** Those of the proclitics that are conjunctions. */
  readonly conjunctions: readonly string[];
  readonly doubtful: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
  readonly feminineEndings: readonly string[];
  readonly closedEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Endings of nouns that lists do not have, longest first, and what stands instead. */
  readonly nounEndings: readonly { readonly ending: string; readonly instead: string }[];
  /** Prepositions by what they do, expressions included: "afin de". */
  readonly prepositions: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** The preposition of the genitive, as frames have it. */
  readonly genitive: string;
  /** The preposition of who is given or told something. */
  readonly dative: string;
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');
const byLength = (a: string, b: string): number => b.length - a.length;
const lemmaOf = (verb: string): string => foldWord(verb.split('/')[0] ?? verb);

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** The first word of a list, the parts of an expression apart. */
const firstOf = (words: string): string => spaced(split(words)[0] ?? '');
const spaced = (word: string): string => foldWord(word.replaceAll('_', ' '));

const PREPOSITIONAL: readonly WordClass[] = ['locative', 'purpose', 'with', 'between'];

const prepositionsOf = ({ words }: ClauseLanguage): ReadonlyMap<string, ReadonlySet<WordClass>> => {
  const known = new Map<string, Set<WordClass>>();
  for (const of of PREPOSITIONAL) {
    for (const word of split(words[of]).map(spaced)) known.set(word, (known.get(word) ?? new Set()).add(of));
  }
  return known;
};

export const makeClauseLexicon = (language: ClauseLanguage): ClauseLexicon => {
  const classes = new Map<string, Set<WordClass>>();
  const expressions = new Map<string, { words: string[]; of: WordClass }[]>();
  for (const [name, words] of Object.entries(language.words)) {
    if (PREPOSITIONAL.includes(name as WordClass)) continue;
    for (const word of split(words)) {
      const parts = word.split('_').map(foldWord);
      const of = name as WordClass;
      if (parts.length > 1) push(expressions, parts[0] as string, { words: parts, of });
      else classes.set(parts[0] as string, (classes.get(parts[0] as string) ?? new Set()).add(of));
    }
  }
  for (const list of expressions.values()) list.sort((a, b) => b.words.length - a.words.length);
  const nouns = new Map<string, NounSort>();
  for (const [sort, words] of Object.entries(language.nouns)) {
    for (const word of split(words)) if (!nouns.has(foldWord(word))) nouns.set(foldWord(word), sort as NounSort);
  }
  const verbFrames = new Map<string, FrameEntry[]>();
  const nounFrames = new Map<string, FrameEntry[]>();
  for (const frame of language.frames) {
    for (const verb of split(frame.verbs ?? '')) {
      const [word = '', object] = verb.split(':');
      push(verbFrames, lemmaOf(word), object === undefined ? { frame } : { frame, object: foldWord(object) });
    }
    for (const noun of split(frame.nouns ?? '')) push(nounFrames, foldWord(noun), { frame });
  }
  const reporting = new Map<string, ClauseReporting>();
  for (const row of language.reporting) {
    for (const verb of split(row.verbs)) if (!reporting.has(lemmaOf(verb))) reporting.set(lemmaOf(verb), row);
  }
  const governors = new Map<string, Governor['effect']>();
  for (const { verbs, effect } of language.governors) {
    for (const verb of split(verbs)) if (!governors.has(lemmaOf(verb))) governors.set(lemmaOf(verb), effect);
  }
  return {
    language,
    classes,
    expressions,
    agent: firstOf(language.words.agent),
    contracted: new Map(Object.entries(language.contracted).map(([from, to]) => [foldWord(from), foldWord(to)])),
    verbForms: verbFormsOf(language),
    nouns,
    adjectives: new Set(split(language.adjectives).map(foldWord)),
    measures: new Set(split(language.measures).map(foldWord)),
    firms: new Set(split(language.firms).map(foldWord)),
    verbFrames,
    nounFrames,
    reporting,
    governors,
    proclitics: split(language.proclitics).map(foldWord).sort(byLength),
    attached: new Set(split(language.attachedPrepositions).map(foldWord)),
    enclitics: split(language.enclitics).map(foldWord).sort(byLength),
    conjunctions: split(language.proclitics)
      .map(foldWord)
      .filter((letter) => !split(language.attachedPrepositions).map(foldWord).includes(letter)),
    doubtful: new Set(split(language.doubtfulProclitics).map(foldWord)),
    adjectiveEndings: split(language.adjectiveEndings).map(foldWord),
    obliqueEndings: split(language.obliqueEndings).map(foldWord),
    feminineEndings: split(language.feminineEndings).map(foldWord),
    closedEndings: split(language.closedEndings).map(foldWord),
    pluralEndings: split(language.pluralEndings).map(foldWord),
    participleEndings: split(language.inflection.participleEndings).map(foldWord),
    nounEndings: language.nounEndings.map((row) => {
      const [ending = '', instead = ''] = row.split(' ');
      return { ending: foldWord(ending), instead: instead === '-' ? '' : foldWord(instead) };
    }),
    prepositions: prepositionsOf(language),
    genitive: firstOf(language.words.genitive),
    dative: firstOf(language.words.dative),
  };
};
