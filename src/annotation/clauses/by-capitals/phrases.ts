import type { NounSort } from '../../../languages/clauses.ts';
import type { ClausePhrase } from '../clause.ts';
import { type ClauseSight, expressionAt, isCapital, isFigure, isOf, isWord, type Unit, wordAt } from '../units.ts';
import type { VerbReading } from '../verb-forms.ts';
import { fresh, type State } from './clause-state.ts';
import { isNameHere, nameEnd } from './names.ts';
import { endsLikeAdverb, FINITE, has, hasAgentBehind, nounSortOf, singular } from './words.ts';

/*
 * Noun phrases: determiners, the noun or name, and the adjectives, names and genitives behind it.
 *
 *     la nouvelle milice armée du Front de l'Est
 */

const LONGEST_PHRASE = 40;

interface Draft {
  first: number;
  last: number;
  head: number;
  name: { first: number; last: number } | undefined;
  own: boolean;
  possessed: boolean;
  definite: boolean;
  feminine: boolean | undefined;
  negative: boolean;
  plural: boolean;
  of: number[];
}

/** Takes the noun phrase that begins at `i` with all that hangs on it; undefined where none does. */
export const takePhrase = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  first: number,
  last: number,
): number | undefined => {
  const found = phraseAt(sight, i, first, Math.min(last, i + LONGEST_PHRASE), state.preposition, 0);
  if (found < 0) return undefined;
  const phrase = sight.phrases[found] as ClausePhrase;
  units.push({ kind: 'phrase', first: i, last: phrase.last, phrase: found, joined: false });
  if (state.preposition === '') state.subject = true;
  const { subject, compound } = state;
  Object.assign(state, fresh(), { subject, compound });
  return phrase.last + 1;
};

const DEEPEST = 4;

const BODIES: ReadonlySet<NounSort | undefined> = new Set(['organisation', 'group', 'state', 'media']);

/** Reads a phrase and adds it to the others; its index, or -1 where none begins. */
const phraseAt = (
  sight: ClauseSight,
  from: number,
  first: number,
  last: number,
  prepositionBefore: string,
  depth: number,
): number => {
  const draft: Draft = {
    first: from,
    last: -1,
    head: -1,
    name: undefined,
    own: false,
    possessed: false,
    definite: false,
    feminine: undefined,
    negative: false,
    plural: false,
    of: [],
  };
  let i = readDeterminers(sight, draft, from, last);
  if (i >= last || !isWord(sight, i)) return -1;
  i = readHead(sight, draft, i, first, last);
  if (draft.head < 0) return -1;
  readModifiers(sight, draft, i, first, last, depth);
  const word = wordAt(sight, draft.head);
  const named = draft.name !== undefined && draft.name.first <= draft.head;
  // "l'Union des ports": a body is called so to the end.
  if (draft.name !== undefined && named && draft.of.length > 0 && BODIES.has(nounSortOf(sight, word)))
    draft.name.last = draft.last;
  const sort = nounSortOf(sight, word);
  // "le Front du Nord" is a name, and a front.
  const body = named && BODIES.has(sort);
  const noun = named && !body ? '' : singular(sight, word);
  sight.phrases.push({
    first: draft.first,
    last: draft.last,
    skip: 0,
    head: draft.head,
    preposition: prepositionBefore,
    sort: named && !body ? 'name' : (sort ?? 'thing'),
    ...(draft.name === undefined ? {} : { name: draft.name }),
    noun,
    own: draft.own,
    possessed: draft.possessed,
    definite: draft.definite,
    feminine: draft.feminine,
    plural: draft.plural || (!named && noun !== word),
    negative: draft.negative,
    of: draft.of,
    apposition: -1,
  });
  return sight.phrases.length - 1;
};

const readDeterminers = (sight: ClauseSight, draft: Draft, from: number, last: number): number => {
  let i = from;
  for (; i < last; i++) {
    const word = wordAt(sight, i);
    const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
    if (is('ownPossessive')) draft.own = true;
    if (is('possessive')) draft.possessed = true;
    if (is('none')) draft.negative = true;
    if (is('determiner') || is('possessive') || is('ownPossessive')) {
      if (!is('indefinite')) draft.definite = true;
      if (is('feminine')) draft.feminine = true;
      else if (is('masculine')) draft.feminine = false;
      if (is('many')) draft.plural = true;
      continue;
    }
    if (is('number') || isFigure(sight, i)) {
      draft.plural = true;
      continue;
    }
    if (sight.lexicon.adjectives.has(word) && i + 1 < last && isNounLike(sight, i + 1)) continue;
    break;
  }
  return i;
};

export const isNounLike = (sight: ClauseSight, i: number): boolean => {
  const word = wordAt(sight, i);
  return isWord(sight, i) && !sight.lexicon.classes.has(word) && !isFigure(sight, i);
};

/** The noun or name on which the phrase hangs; "M. Lacaze", "Mme Keld" are names with a title. */
const readHead = (sight: ClauseSight, draft: Draft, from: number, first: number, last: number): number => {
  let i = from;
  const word = wordAt(sight, i);
  if (isCapital(sight, i) && isOf(sight, word, 'title') && i + 1 < last) {
    let next = i + 1;
    if (sight.text.charAt(sight.tokens.start[next] as number) === '.') next++;
    if (next < last && isCapital(sight, next)) i = next;
  }
  if (isNameHere(sight, i, first)) {
    const end = nameEnd(sight, i, last);
    draft.name = { first: i, last: end };
    draft.head = i;
    draft.last = end;
    return end + 1;
  }
  if (sight.lexicon.classes.has(wordAt(sight, i)) && !sight.lexicon.nouns.has(wordAt(sight, i))) return i;
  if (isFigure(sight, i)) return i;
  draft.head = i;
  draft.last = i;
  return i + 1;
};

/** Adjectives, names and genitives behind the head. */
const readModifiers = (
  sight: ClauseSight,
  draft: Draft,
  from: number,
  first: number,
  last: number,
  depth: number,
): void => {
  let i = from;
  while (i < last) {
    if (!isWord(sight, i)) return;
    const word = wordAt(sight, i);
    const contracted = sight.lexicon.contracted.get(word);
    if (contracted === sight.lexicon.genitive || isOf(sight, word, 'genitive')) {
      if (depth >= DEEPEST) return;
      if (isInfinitive(sight, i + 1, last)) return;
      const next = phraseAt(sight, i + 1, first, last, sight.lexicon.genitive, depth + 1);
      if (next < 0) return;
      draft.of.push(next);
      draft.last = (sight.phrases[next] as ClausePhrase).last;
      return;
    }
    if ((sight.dateAt[i] as number) >= i) return;
    if (isCapital(sight, i) && !isOf(sight, word, 'notName')) {
      if (draft.name !== undefined) return;
      const end = nameEnd(sight, i, last);
      draft.name = { first: i, last: end };
      draft.last = end;
      i = end + 1;
      continue;
    }
    if (
      draft.name !== undefined &&
      draft.name.first <= draft.head &&
      !sight.lexicon.adjectives.has(word) &&
      !isAdjectiveLike(sight, word)
    )
      return;
    if (sight.lexicon.classes.has(word) && !sight.lexicon.nouns.has(word)) return;
    if (endsLikeAdverb(sight, word) || expressionAt(sight, i, last, word) !== undefined) return;
    const readings = sight.lexicon.verbForms.get(word);
    if (readings !== undefined && !isModifier(sight, readings, word, i, last)) return;
    draft.last = i;
    i++;
  }
};

const isInfinitive = (sight: ClauseSight, i: number, last: number): boolean =>
  i < last && has(sight.lexicon.verbForms.get(wordAt(sight, i)) ?? [], 'infinitive') !== undefined;

const isAdjectiveLike = (sight: ClauseSight, word: string): boolean => !sight.lexicon.verbForms.has(word);

/** A verb form that is none here: a participle without agent ("eaux interdites"), or a noun of the same form. */
const isModifier = (
  sight: ClauseSight,
  readings: readonly VerbReading[],
  word: string,
  i: number,
  last: number,
): boolean => {
  // "dit", "fait": of two readings the finite one, behind a noun.
  if (
    has(readings, 'participle') === undefined ||
    readings.some(({ tense }) => FINITE.has(tense) || tense === 'gerund')
  )
    return false;
  return !hasAgentBehind(sight, i, last) && !isOf(sight, word, 'have');
};
