import { fresh, type State } from './by-state/clause-state.ts';
import { takePhrase } from './by-state/phrases.ts';
import { takeUnknownVerb, takeVerb } from './by-state/verbs.ts';
import { type Analysed, analyse } from './by-state/words.ts';
import type { ClausePhrase } from './clause.ts';
import {
  type ClauseSight,
  expressionAt,
  isFigure,
  isOf,
  isWord,
  type MarkUnit,
  markAt,
  type Unit,
  wordAt,
} from './units.ts';

/*
 * Cuts a sentence of a language without capital letters, whose nouns are definite or not by an article written with them
 * (Arabic), into verbs, noun phrases and the words between them:
 *
 *     هاجمت قوات أورلاند ميناء فارن في 7 أغسطس
 *     verb  phrase of    phrase of   في time
 *
 * A noun without article takes a genitive behind it ("قوات أورلاند"); what has an article, an ending or a pronoun of its own
 * is closed, and the next noun begins a phrase. Words that no list has, without article, are taken for names.
 */

/** The units of the tokens `[first, last)`. */
export const scanByState = (sight: ClauseSight, first: number, last: number): Unit[] => {
  const units: Unit[] = [];
  const state = fresh();
  let i = first;
  while (i < last) i = Math.max(take(sight, state, units, i, last), i + 1);
  return units;
};

const take = (sight: ClauseSight, state: State, units: Unit[], i: number, last: number): number => {
  const mark = markAt(sight, i);
  if (mark !== undefined) return takeMark(state, units, mark, i);
  const date = sight.dateAt[i] as number;
  if (date >= i) {
    units.push({ kind: 'time', first: i, last: date });
    state.preposition = '';
    return date + 1;
  }
  if (!isWord(sight, i) || isFigure(sight, i)) return i + 1;
  const plain = wordAt(sight, i);
  const analysed = analyse(sight, i);
  const expression = expressionAt(sight, i, last, plain) ?? expressionAt(sight, i, last, analysed.word);
  if (expression !== undefined) {
    const unit = { first: i, last: expression.last };
    if (expression.of === 'preposition') state.preposition = expression.text;
    else if (expression.of === 'agent') state.preposition = agentOf(sight);
    else if (expression.of === 'accordingTo') units.push({ kind: 'according', ...unit });
    else if (expression.of === 'subordinator' || expression.of === 'condition')
      boundary(state, units, expression.of, unit);
    else if (expression.of === 'possibly') state.possible = true;
    return expression.last + 1;
  }
  return (
    takeSmallWord(sight, state, units, i, analysed) ??
    takeVerb(sight, state, units, i, analysed) ??
    takeUnknownVerb(sight, state, units, i, last, analysed) ??
    takePhrase(sight, state, units, i, last, analysed) ??
    i + 1
  );
};

const agentOf = (sight: ClauseSight): string => sight.lexicon.agent;

const takeMark = (state: State, units: Unit[], mark: MarkUnit['kind'], i: number): number => {
  units.push({ kind: mark, first: i, last: i });
  if (mark === 'stop' || mark === 'quote') Object.assign(state, fresh());
  state.preposition = '';
  return i + 1;
};

const boundary = (
  state: State,
  units: Unit[],
  kind: 'that' | 'relative' | 'subordinator' | 'condition' | 'contrast' | 'conjunction',
  unit: { readonly first: number; readonly last: number },
): void => {
  units.push({ kind, ...unit });
  Object.assign(state, fresh());
};

const takeSmallWord = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  { word, joined, preposition }: Analysed,
): number | undefined => {
  const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
  const single = { first: i, last: i };
  if (joined) state.joined = true;
  if (preposition !== '' && !is('that') && !is('determiner')) return undefined;
  if (is('negator')) {
    state.negated = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  if (is('particle')) {
    state.certain = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  for (const kind of ['that', 'relative', 'condition', 'subordinator', 'contrast'] as const) {
    if (!is(kind)) continue;
    boundary(state, units, kind, single);
    return i + 1;
  }
  if (is('conjunction')) {
    units.push({ kind: 'conjunction', ...single });
    state.joined = true;
    state.preposition = '';
    return i + 1;
  }
  if (is('accordingTo')) {
    units.push({ kind: 'according', ...single });
    return i + 1;
  }
  if (is('possibly')) {
    state.possible = true;
    return i + 1;
  }
  if (is('be')) {
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  const pronominal = prepositionWithPronoun(sight, word);
  if (pronominal !== undefined) {
    state.preposition = pronominal;
    return takePronoun(sight, state, units, i, word);
  }
  if (is('subjectPronoun') || is('ownPronoun')) return takePronoun(sight, state, units, i, word);
  if (is('agent')) {
    state.preposition = agentOf(sight);
    return i + 1;
  }
  if (is('preposition')) {
    state.preposition = word;
    return i + 1;
  }
  if (is('adverb') || is('negative')) return i + 1;
  return undefined;
};

/** "عنه", "عليها": a preposition with the pronoun it stands before. */
const prepositionWithPronoun = (sight: ClauseSight, word: string): string | undefined => {
  for (const pronoun of sight.lexicon.enclitics) {
    if (!word.endsWith(pronoun)) continue;
    const bare = word.slice(0, -pronoun.length);
    if (sight.lexicon.attached.has(bare) || isOf(sight, bare, 'preposition')) return bare;
  }
  return undefined;
};

const takePronoun = (sight: ClauseSight, state: State, units: Unit[], i: number, word: string): number => {
  sight.phrases.push({
    ...emptyPhrase(i),
    preposition: state.preposition,
    sort: 'pronoun',
    own: isOf(sight, word, 'ownPronoun'),
    feminine: isOf(sight, word, 'feminine'),
    plural: isOf(sight, word, 'many'),
    definite: true,
  });
  units.push({ kind: 'phrase', first: i, last: i, phrase: sight.phrases.length - 1, joined: state.joined });
  state.preposition = '';
  state.joined = false;
  return i + 1;
};

const emptyPhrase = (i: number): ClausePhrase => ({
  first: i,
  last: i,
  skip: 0,
  head: i,
  preposition: '',
  sort: 'thing',
  noun: '',
  own: false,
  possessed: false,
  definite: false,
  feminine: undefined,
  plural: false,
  negative: false,
  of: [],
  apposition: -1,
});
