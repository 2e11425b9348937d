import { fresh, reset, type State } from './by-capitals/clause-state.ts';
import { isNounLike, takePhrase } from './by-capitals/phrases.ts';
import { isAuxiliary, takeVerb } from './by-capitals/verbs.ts';
import { has, isNominal } from './by-capitals/words.ts';
import { type ClauseSight, expressionAt, isCapital, isOf, type MarkUnit, markAt, type Unit, wordAt } from './units.ts';

/*
 * Cuts a sentence of a language with capital letters, articles and auxiliaries (French) into verbs, noun phrases and the
 * words between them:
 *
 *     Le 7 août , le Front de l'Est n'a pas attaqué le convoi de la Mission à Beld .
 *     time      , phrase--- of----- verb----------- phrase--- of-----------   phrase stop
 *
 * A noun phrase ends where a word is no longer its noun's: a verb, a preposition, a conjunction. Verbs are those that the
 * language lists, and whatever follows an auxiliary and ends like a participle.
 */

/** The units of the tokens `[first, last)`. */
export const scanByCapitals = (sight: ClauseSight, first: number, last: number): Unit[] => {
  const units: Unit[] = [];
  const state = fresh();
  let i = first;
  while (i < last) {
    const next = take(sight, state, units, i, first, last);
    i = Math.max(next, i + 1);
  }
  return units;
};

/** Takes what begins at token `i`; returns the token after it. */
const take = (sight: ClauseSight, state: State, units: Unit[], i: number, first: number, last: number): number => {
  const date = sight.dateAt[i] as number;
  if (date >= i && state.from < 0) {
    units.push({ kind: 'time', first: i, last: date });
    state.preposition = '';
    return date + 1;
  }
  const mark = markAt(sight, i);
  if (mark !== undefined) return takeMark(sight, state, units, mark, i);
  const word = wordAt(sight, i);
  const expression = expressionAt(sight, i, last, word);
  if (expression !== undefined) {
    const unit = { first: i, last: expression.last };
    if (expression.of === 'preposition') return preposition(state, expression.text, expression.last);
    if (expression.of === 'agent') return preposition(state, sight.lexicon.agent, expression.last);
    if (expression.of === 'accordingTo') units.push({ kind: 'according', ...unit });
    else if (expression.of === 'subordinator' || expression.of === 'condition' || expression.of === 'conjunction')
      units.push({ kind: expression.of, ...unit });
    if (expression.of === 'subordinator' || expression.of === 'condition') state.subject = false;
    if (expression.of !== 'determiner' && expression.of !== 'subjectPronoun' && expression.of !== 'number')
      return expression.last + 1;
    if (expression.of === 'subjectPronoun') return takePronoun(sight, state, units, i, expression.last, word);
  }
  return (
    takeSmallWord(sight, state, units, i, last, word) ??
    takeVerb(sight, state, units, i, last, word) ??
    takePhrase(sight, state, units, i, first, last) ??
    i + 1
  );
};

export const preposition = (state: State, text: string, last: number): number => {
  state.preposition = text;
  return last + 1;
};

const takeMark = (sight: ClauseSight, state: State, units: Unit[], mark: MarkUnit['kind'], i: number): number => {
  units.push({ kind: mark, first: i, last: i });
  if (mark === 'stop' || mark === 'quote') {
    const brackets = /[()[\]–—]/.test(sight.text.charAt(sight.tokens.start[i] as number));
    if (!brackets) {
      state.subject = false;
      state.compound = undefined;
    }
  }
  reset(state);
  return i + 1;
};

/** Conjunctions, relatives, negation, pronouns before the verb. Undefined for anything else. */
const takeSmallWord = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  word: string,
): number | undefined => {
  const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
  const single = { first: i, last: i };
  if (is('negator')) {
    state.negated = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  // "nous" is the subject where none waits for its verb: "nous accusons", not "il nous accuse", "de nous aider".
  const opens = is('ownPronoun') && !state.subject && !state.negated && state.preposition === '';
  if (is('clitic') && !opens && isClitic(sight, state, i, last, word)) {
    if (is('reflexive')) state.reflexive = true;
    else if (is('indirect')) state.clitic = 'indirect';
    else if (is('determiner')) state.clitic = 'object';
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  for (const kind of ['that', 'relative', 'condition', 'subordinator', 'contrast', 'conjunction'] as const) {
    if (!is(kind)) continue;
    // "ne … que", "plus que": no clause begins.
    units.push({ kind, ...single });
    if (kind !== 'conjunction') state.subject = is('subjectRelative');
    if (kind === 'contrast') state.subject = false;
    state.preposition = '';
    reset(state);
    return i + 1;
  }
  if (is('accordingTo')) {
    units.push({ kind: 'according', ...single });
    return i + 1;
  }
  if (is('possibly') || is('reportedly')) {
    state.possible = true;
    return i + 1;
  }
  if (is('subjectPronoun') || is('ownPronoun') || (is('neutral') && !isDeterminerHere(sight, i, last)))
    return takePronoun(sight, state, units, i, i, word);
  const contracted = sight.lexicon.contracted.get(word);
  if (contracted !== undefined && state.preposition === '') {
    // "des armes", "du cuivre" may hold an article alone: what stands before decides.
    if (!is('determiner') || !is('indefinite') || !isArticleHere(units)) state.preposition = contracted;
    return i + 1;
  }
  if ((is('preposition') || is('genitive') || is('agent')) && !is('determiner')) {
    state.preposition = word;
    return i + 1;
  }
  if (is('adverb') && !isNounHere(sight, state, i, word)) return i + 1;
  return undefined;
};

/** "ce mouvement", not "ce qui", "c'est". */
const isDeterminerHere = (sight: ClauseSight, i: number, last: number): boolean =>
  isOf(sight, wordAt(sight, i), 'determiner') &&
  i + 1 < last &&
  isNounLike(sight, i + 1) &&
  !sight.lexicon.verbForms.has(wordAt(sight, i + 1));

/** "vend des armes", "achète du cuivre": behind a verb an article, behind a noun a genitive. */
const isArticleHere = (units: readonly Unit[]): boolean => units.at(-1)?.kind !== 'phrase';

const isNounHere = (sight: ClauseSight, state: State, i: number, word: string): boolean =>
  state.preposition !== '' && sight.lexicon.nouns.has(word) && i > 0;

const isClitic = (sight: ClauseSight, state: State, i: number, last: number, word: string): boolean => {
  let next = i + 1;
  while (next < last && isOf(sight, wordAt(sight, next), 'clitic')) next++;
  if (next >= last || isCapital(sight, next)) return false;
  const form = wordAt(sight, next);
  const readings = sight.lexicon.verbForms.get(form) ?? [];
  const verbal = readings.some(({ tense }) => tense !== 'participle');
  if (!verbal) return false;
  if (!isOf(sight, word, 'determiner') && !isOf(sight, word, 'possessive')) return true;
  // "la garde" is a noun where no subject waits for its verb.
  if (!isNominal(sight, form))
    return (
      state.subject ||
      state.negated ||
      has(readings, 'infinitive') !== undefined ||
      readings.some((reading) => isAuxiliary(sight, reading))
    );
  return state.negated;
};

const takePronoun = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  first: number,
  last: number,
  word: string,
): number => {
  const own = isOf(sight, word, 'ownPronoun');
  sight.phrases.push({
    first,
    last,
    skip: 0,
    head: last,
    preposition: state.preposition,
    sort: 'pronoun',
    noun: isOf(sight, word, 'neutral') ? word : '',
    own,
    possessed: false,
    definite: true,
    feminine: own ? undefined : isOf(sight, word, 'feminine'),
    plural: isOf(sight, word, 'many'),
    negative: false,
    of: [],
    apposition: -1,
  });
  units.push({ kind: 'phrase', first, last, phrase: sight.phrases.length - 1, joined: false });
  state.subject = state.preposition === '';
  state.preposition = '';
  return last + 1;
};
