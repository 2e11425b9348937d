import { type ClauseSight, isOf, isWord, type Unit, wordAt } from '../units.ts';
import type { VerbReading } from '../verb-forms.ts';
import { fresh, type State } from './clause-state.ts';
import { recurs } from './names.ts';
import { type Analysed, analyse, isNoun, nounSort, objectPronoun, verbReadings } from './words.ts';

/*
 * Verbs, which stand before their subject or behind it; a word of no list that opens a clause is most likely one.
 */

/** A verb, unless the same letters make a noun and the clause has its verb already. */
export const takeVerb = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  { word, definite, preposition, joined }: Analysed,
): number | undefined => {
  if (definite || preposition !== '' || state.preposition !== '') return undefined;
  const readings = verbReadings(sight, word);
  const [reading] = readings;
  if (reading === undefined) return undefined;
  const nominal = isNoun(sight, word);
  const waits = state.from >= 0 || !state.verb;
  if (nominal && !waits && !(joined && !isPastOnly(reading))) return undefined;
  const possible = state.possible || (state.certain && reading.tense === 'present' && startsWithParticle(sight, state));
  units.push({
    kind: 'verb',
    first: state.from >= 0 ? state.from : i,
    last: i,
    head: i,
    lemma: reading.lemma,
    tense: reading.tense,
    passive: false,
    reflexive: false,
    negated: state.negated,
    possible,
    shape: 'finite',
    preposition: '',
    clitic:
      objectPronoun(sight, word) !== undefined && sight.lexicon.verbForms.get(word) === undefined
        ? 'object'
        : undefined,
    joined: joined || state.joined,
    feminine: isFeminine(sight, word, reading),
  });
  Object.assign(state, fresh(), { verb: true });
  return i + 1;
};

const isPastOnly = ({ tense }: VerbReading): boolean => tense === 'past';

/** "قد" before the present: it may be so. Before the past it says that it is. */
const startsWithParticle = (sight: ClauseSight, { from }: State): boolean =>
  from >= 0 && isOf(sight, wordAt(sight, from), 'maybe');

const isFeminine = (sight: ClauseSight, word: string, { tense }: VerbReading): boolean | undefined => {
  const signs = sight.lexicon.language.inflection.agreement?.[tense === 'past' ? 'past' : 'present'];
  if (signs === undefined || signs.open.test(word)) return undefined;
  return signs.feminine.test(word) ? true : signs.masculine.test(word) ? false : undefined;
};

/** A word of no list that opens a clause before a noun is most likely its verb: it carries nothing, but ends the phrases around. */
export const takeUnknownVerb = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  { word, stem, definite, preposition, joined }: Analysed,
): number | undefined => {
  const before = units.at(-1)?.kind;
  const opens = before === undefined || before === 'stop' || before === 'relative' || before === 'comma' || joined;
  if (!opens || state.verb || definite || preposition !== '' || state.preposition !== '' || i + 1 >= last)
    return undefined;
  if (isNoun(sight, stem) || sight.lexicon.classes.has(word) || recurs(sight, word) || !isWord(sight, i + 1))
    return undefined;
  const next = analyse(sight, i + 1);
  if (next.joined || next.preposition !== '' || (!next.definite && nounSort(sight, next.stem) === undefined))
    return undefined;
  units.push({
    kind: 'verb',
    first: state.from >= 0 ? state.from : i,
    last: i,
    head: i,
    lemma: word,
    tense: 'past',
    passive: false,
    reflexive: false,
    negated: state.negated,
    possible: state.possible,
    shape: 'finite',
    preposition: '',
    clitic: undefined,
    joined: joined || state.joined,
    feminine: undefined,
  });
  Object.assign(state, fresh(), { verb: true });
  return i + 1;
};
