import type { Entity, Mention, NameKind } from '../annotation.ts';
import { foldName } from '../known-names.ts';
import type { Clause, ClausePhrase } from './clause.ts';
import { type ClauseSight, wordAt } from './units.ts';

/*
 * Decides which phrases stand for the same thing, by names, heads and agreement:
 *
 *     [La milice des Collines (1)] … [Le gouvernement d'Illyane (2)] … [la milice (1)] … [elle (1)] … [l'Illyane (2)]
 *
 * Names look for names, a description for the last thing called by its noun, a pronoun for the last subject that agrees.
 * What is found is kept with its reason; what is not opens an entity of its own.
 */

/** Phrases as mentions, and what they stand for. Indices of `mentions` are those of the phrases. */
export interface Referred {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly entityOf: Int32Array;
}

interface Draft {
  readonly kind: NameKind;
  readonly mentions: number[];
  readonly because: string[];
  label: string;
  /** The words of the label that are a name; 0 for a description. */
  fullness: number;
}

interface Pass {
  readonly sight: ClauseSight;
  readonly drafts: Draft[];
  readonly entityOf: Int32Array;
  readonly byName: Map<string, number>;
  readonly byWord: Map<string, number>;
  readonly byNoun: Map<string, number>;
  readonly byDescription: Map<string, number>;
  /** The business that was last named. */
  firm: number | undefined;
  readonly governments: Map<string, number>;
  /** Names that some phrase gives a government, an army or the like. */
  readonly states: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<ClausePhrase['sort'], NameKind>> = {
  state: 'organisation',
  force: 'organisation',
  organisation: 'organisation',
  group: 'group',
  role: 'office',
  people: 'group',
  place: 'place',
  facility: 'facility',
  document: 'publication',
  media: 'publication',
  thing: 'thing',
  name: 'organisation',
  pronoun: 'thing',
};

/** Where a token of a phrase begins, without what is written together with it and belongs to a word before. */
const startAt = ({ tokens }: ClauseSight, phrase: ClausePhrase, token: number): number =>
  (tokens.start[token] as number) + (token === phrase.first ? phrase.skip : 0);

const wordsOf = (sight: ClauseSight, phrase: ClausePhrase, first: number, last: number): string => {
  const at = sight.tokens.start[first] as number;
  const start = startAt(sight, phrase, first);
  // "للجماعات": the article comes back.
  const article = sight.lexicon.language.capitals
    ? ''
    : (sight.lexicon.contracted.get(sight.text.slice(start - 2, start)) ?? '');
  return (start > at ? article : '') + sight.text.slice(start, sight.tokens.end[last]).replace(/\s+/g, ' ');
};

const nameText = (sight: ClauseSight, phrase: ClausePhrase): string =>
  phrase.name === undefined ? '' : wordsOf(sight, phrase, phrase.name.first, phrase.name.last);

/** The words of a phrase from its head on, without article. */
const description = (sight: ClauseSight, phrase: ClausePhrase): string =>
  wordsOf(sight, phrase, phrase.head, phrase.last);

const isLocative = ({ lexicon }: ClauseSight, { preposition }: ClausePhrase): boolean =>
  lexicon.prepositions.get(preposition)?.has('locative') ?? false;

/** Whose "we" it is. */
export interface Voice {
  /** Who speaks in the document. */
  readonly speaker: string | undefined;
  /** -1 for tokens outside of speech, in which others say "we". */
  readonly speechAt: Int32Array;
}

export const refer = (sight: ClauseSight, clauses: readonly Clause[], { speaker, speechAt }: Voice): Referred => {
  const { phrases } = sight;
  const pass: Pass = {
    sight,
    drafts: [],
    entityOf: new Int32Array(phrases.length).fill(-1),
    byName: new Map(),
    byWord: new Map(),
    byNoun: new Map(),
    byDescription: new Map(),
    firm: undefined,
    governments: new Map(),
    states: stateNames(sight),
  };
  const order = phrases
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (phrases[a] as ClausePhrase).first - (phrases[b] as ClausePhrase).first ||
        (phrases[b] as ClausePhrase).last - (phrases[a] as ClausePhrase).last,
    );
  const subjects = subjectsBefore(clauses, phrases);
  for (const p of order) {
    const phrase = phrases[p] as ClausePhrase;
    if (pass.entityOf[p]! >= 0) continue;
    if (
      phrase.own &&
      speaker !== undefined &&
      speechAt[phrase.first] === -1 &&
      (phrase.sort === 'pronoun' || phrase.sort === 'state' || phrase.sort === 'force')
    ) {
      link(pass, p, openNamed(pass, speaker, 'organisation'), 'the speaker');
    } else if (phrase.sort === 'pronoun') referPronoun(pass, p, subjects);
    else referPhrase(pass, p);
    if (phrase.apposition >= 0 && pass.entityOf[p]! >= 0)
      link(pass, phrase.apposition, pass.entityOf[p]!, 'apposition');
  }
  return {
    mentions: phrases.map((phrase, p) => mentionOf(pass, phrase, p)),
    entities: pass.drafts.map(({ label, kind, mentions, because }) => ({
      label,
      kind,
      named: mentions.some((p) => phrases[p]?.name !== undefined && phrases[p]?.sort !== 'pronoun'),
      mentions,
      aliases: [],
      because,
    })),
    entityOf: pass.entityOf,
  };
};

/** Names in the genitive of a government, a ministry, an army. */
const stateNames = (sight: ClauseSight): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const note = (phrase: ClausePhrase): void => {
    const name = phrase.name === undefined || phrase.noun !== '' ? undefined : nameText(sight, phrase);
    if (name !== undefined && phrase.of.length === 0) names.set(foldName(name), name);
    else for (const of of phrase.of) note(sight.phrases[of] as ClausePhrase);
  };
  for (const phrase of sight.phrases) {
    if (phrase.sort !== 'state' && phrase.sort !== 'force') continue;
    for (const of of phrase.of) note(sight.phrases[of] as ClausePhrase);
  }
  return names;
};

const open = (pass: Pass, label: string, kind: NameKind, fullness: number): number => {
  pass.drafts.push({ label, kind, mentions: [], because: [], fullness });
  return pass.drafts.length - 1;
};

const link = (pass: Pass, phrase: number, entity: number, why: string): void => {
  const draft = pass.drafts[entity] as Draft;
  pass.entityOf[phrase] = entity;
  draft.mentions.push(phrase);
  draft.because.push(draft.mentions.length === 1 ? 'first mention' : why);
};

const openNamed = (pass: Pass, name: string, kind: NameKind): number => {
  const key = foldName(name);
  const known = pass.byName.get(key);
  if (known !== undefined) return known;
  const entity = open(pass, name, kind, name.split(' ').length);
  pass.byName.set(key, entity);
  const words = key.split(' ');
  if (words.length > 1) {
    for (const word of [words[0], words.at(-1)])
      if (word !== undefined && word.length > 2 && !pass.byWord.has(word)) pass.byWord.set(word, entity);
  }
  return entity;
};

const referPhrase = (pass: Pass, p: number): void => {
  const [entity, why] = entityOfPhrase(pass, pass.sight.phrases[p] as ClausePhrase);
  link(pass, p, entity, why);
};

const entityOfPhrase = (pass: Pass, phrase: ClausePhrase): readonly [entity: number, why: string] => {
  const { sight } = pass;
  const state = stateOf(pass, phrase);
  if (state !== undefined) return [government(pass, state, phrase), `of ${state}`];
  const bearer = phrase.name === undefined ? nameBeside(sight, phrase) : phrase;
  if (bearer !== undefined) {
    const name = nameText(sight, bearer);
    const key = foldName(name);
    if (pass.states.has(key) && !isLocative(sight, phrase))
      return [government(pass, key, phrase), 'the state by its name'];
    const known = pass.byName.get(key) ?? (name.includes(' ') ? undefined : pass.byWord.get(key));
    const entity = known ?? openNamed(pass, name, nameKind(sight, phrase, name));
    note(pass, phrase, entity);
    return [entity, 'the same name'];
  }
  const again =
    phrase.definite && phrase.of.length === 0
      ? phrase.last === phrase.head
        ? (pass.byNoun.get(phrase.noun) ?? sameFirm(pass, phrase))
        : pass.byDescription.get(description(sight, phrase))
      : undefined;
  const entity = again ?? open(pass, description(sight, phrase), KINDS[phrase.sort], 0);
  pass.byDescription.set(description(sight, phrase), entity);
  note(pass, phrase, entity);
  return [entity, `“${phrase.noun}” again`];
};

/** A description is remembered by its noun, and as the last business where it is one. */
const note = (pass: Pass, phrase: ClausePhrase, entity: number): void => {
  if (phrase.noun !== '') pass.byNoun.set(phrase.noun, entity);
  if (phrase.name !== undefined && pass.sight.lexicon.firms.has(phrase.noun)) pass.firm = entity;
};

/** "la société" after "la compagnie Nordal": another word for the business that was last named; a union is none. */
const sameFirm = (pass: Pass, phrase: ClausePhrase): number | undefined =>
  pass.sight.lexicon.firms.has(phrase.noun) && !phrase.plural ? pass.firm : undefined;

/** "le maire, [Pavel Orsini]". */
const nameBeside = (sight: ClauseSight, phrase: ClausePhrase): ClausePhrase | undefined => {
  const beside = sight.phrases[phrase.apposition];
  return beside?.name === undefined ? undefined : beside;
};

const nameKind = (sight: ClauseSight, phrase: ClausePhrase, name: string): NameKind => {
  if (phrase.sort === 'role') return 'person';
  if (phrase.sort !== 'name') return KINDS[phrase.sort];
  if (isLocative(sight, phrase)) return 'place';
  return /^\p{Lu}{2,}$/u.test(name) || !name.includes(' ') ? 'organisation' : 'person';
};

/** The state that a phrase is an organ of: "l'armée d'[Orland]", "le ministre de la Pêche de [Maréval]", "l'artillerie [brasnienne]". */
const stateOf = (pass: Pass, phrase: ClausePhrase): string | undefined => {
  if (phrase.sort !== 'state' && phrase.sort !== 'force' && phrase.sort !== 'role') return undefined;
  if (phrase.sort === 'role' && (phrase.name !== undefined || phrase.apposition >= 0)) return undefined;
  const inside = phrase.of.map((p) => innermost(pass, p)).find((name) => name !== undefined);
  return inside ?? byAdjective(pass, phrase);
};

const innermost = (pass: Pass, p: number): string | undefined => {
  const phrase = pass.sight.phrases[p] as ClausePhrase;
  if (phrase.noun === '' && phrase.name !== undefined) {
    const name = foldName(nameText(pass.sight, phrase));
    if (pass.states.has(name)) return name;
  }
  return phrase.of.map((of) => innermost(pass, of)).find((name) => name !== undefined);
};

/** Letters of a state's name that its adjective keeps. */
const KEPT = 4;

const byAdjective = (pass: Pass, phrase: ClausePhrase): string | undefined => {
  for (let i = phrase.head + 1; i <= phrase.last; i++) {
    const word = foldName(wordAt(pass.sight, i));
    for (const state of pass.states.keys()) {
      const kept = Math.max(KEPT, state.length - 2);
      if (word !== state && word.length > kept + 1 && word.startsWith(state.slice(0, kept))) return state;
    }
  }
  return undefined;
};

const government = (pass: Pass, state: string, phrase: ClausePhrase): number => {
  const known = pass.governments.get(state);
  const label = phrase.sort === 'state' ? description(pass.sight, phrase) : undefined;
  if (known !== undefined) {
    const draft = pass.drafts[known] as Draft;
    if (label !== undefined && draft.fullness === 0) Object.assign(draft, { label, fullness: 1 });
    if (phrase.noun !== '') pass.byNoun.set(phrase.noun, known);
    return known;
  }
  const entity = open(pass, label ?? pass.states.get(state) ?? state, 'organisation', label === undefined ? 0 : 1);
  pass.governments.set(state, entity);
  if (phrase.noun !== '') pass.byNoun.set(phrase.noun, entity);
  return entity;
};

/** For each token of a pronoun the subjects before it, nearest first. */
const subjectsBefore = (
  clauses: readonly Clause[],
  phrases: readonly ClausePhrase[],
): ((token: number) => number[]) => {
  const ends = (p: number): number => (phrases[p] as ClausePhrase).last;
  // Who does what somebody else wants or has them do is no subject to come back to.
  const told = clauses.filter(({ tense, governor }) => tense !== 'infinitive' && tense !== 'gerund' && governor < 0);
  const inOrder = [...new Set(told.flatMap(({ subject }) => subject))]
    .filter((p) => (phrases[p] as ClausePhrase).sort !== 'pronoun')
    .sort((a, b) => ends(a) - ends(b));
  return (token) => {
    let after = 0;
    let high = inOrder.length;
    while (after < high) {
      const middle = (after + high) >>> 1;
      if (ends(inOrder[middle] as number) < token) after = middle + 1;
      else high = middle;
    }
    return inOrder
      .slice(Math.max(0, after - MOST_ANTECEDENTS), after)
      .filter((p) => token - ends(p) < FARTHEST)
      .reverse();
  };
};

const MOST_ANTECEDENTS = 8;
/** Tokens: two long sentences. */
const FARTHEST = 80;
const ACTORS: ReadonlySet<ClausePhrase['sort']> = new Set([
  'state',
  'force',
  'organisation',
  'group',
  'role',
  'people',
  'name',
]);

const referPronoun = (pass: Pass, p: number, subjects: (token: number) => number[]): void => {
  const { sight, entityOf } = pass;
  const pronoun = sight.phrases[p] as ClausePhrase;
  // "cela", "on" stand for nobody named.
  if (pronoun.own || pronoun.noun !== '') return;
  for (const candidate of subjects(pronoun.first)) {
    const phrase = sight.phrases[candidate] as ClausePhrase;
    if (!ACTORS.has(phrase.sort) || phrase.plural !== pronoun.plural) continue;
    if (phrase.feminine !== undefined && pronoun.feminine !== undefined && phrase.feminine !== pronoun.feminine)
      continue;
    const entity = entityOf[candidate]!;
    if (entity < 0) continue;
    link(pass, p, entity, `the last subject that “${wordAt(sight, pronoun.head)}” agrees with`);
    return;
  }
};

const mentionOf = (pass: Pass, phrase: ClausePhrase, p: number): Mention => {
  const { sight, entityOf, drafts } = pass;
  const span = {
    start: startAt(sight, phrase, phrase.first),
    end: sight.tokens.end[phrase.last] as number,
    head: phrase.head,
  };
  if (phrase.sort === 'pronoun') return { ...span, kind: 'pronoun' };
  const kind = phrase.name === undefined ? KINDS[phrase.sort] : (drafts[entityOf[p] ?? -1]?.kind ?? KINDS[phrase.sort]);
  if (phrase.name === undefined) return { ...span, kind, named: false };
  const name = { start: startAt(sight, phrase, phrase.name.first), end: sight.tokens.end[phrase.name.last] as number };
  return { ...span, kind: isLocative(sight, phrase) && phrase.sort === 'name' ? 'place' : kind, named: true, name };
};
