import type { NounSort } from '../../../languages/clauses.ts';
import type { ClausePhrase } from '../clause.ts';
import { type ClauseSight, expressionAt, isFigure, isOf, isWord, type Unit } from '../units.ts';
import { fresh, type State } from './clause-state.ts';
import { followedByName, isAdjective, isAttached, nameEnd, recurs } from './names.ts';
import { type Analysed, analyse, endsWithOne, listed, nounSort, pronounOf, verbReadings } from './words.ts';

/*
 * Noun phrases: a noun, the adjectives that agree with it, and the genitive that it takes while nothing has closed it.
 *
 *     قوات أورلاند البحرية
 *     noun genitive adjective
 */

const LONGEST_PHRASE = 30;

const DEEPEST = 4;

export const takePhrase = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  analysed: Analysed,
): number | undefined => {
  const before = analysed.preposition === '' ? state.preposition : analysed.preposition;
  const found = phraseAt(sight, i, Math.min(last, i + LONGEST_PHRASE), before, 0);
  if (found < 0) return undefined;
  const phrase = sight.phrases[found] as ClausePhrase;
  units.push({ kind: 'phrase', first: i, last: phrase.last, phrase: found, joined: analysed.joined || state.joined });
  const { verb } = state;
  Object.assign(state, fresh(), { verb });
  return phrase.last + 1;
};

type Closing = 'open' | 'definite' | 'name' | 'closed';

/** Reads a phrase and adds it to the others; its index, or -1 where none begins. */
const phraseAt = (sight: ClauseSight, from: number, last: number, preposition: string, depth: number): number => {
  let i = from;
  let plural = false;
  let negative = false;
  const firstWord = analyse(sight, from);
  // Quantities and demonstratives go with the noun behind them.
  while (i < last) {
    const { word } = analyse(sight, i);
    if (isFigure(sight, i) || isOf(sight, word, 'number')) plural = true;
    else if (!isOf(sight, word, 'determiner') || i + 1 >= last) break;
    if (isOf(sight, word, 'none')) negative = true;
    i++;
  }
  if (i >= last || !isWord(sight, i) || (sight.dateAt[i] as number) >= i) return -1;
  const head = analyse(sight, i);
  if (i > from && (head.joined || head.preposition !== '')) return -1;
  if (sight.lexicon.classes.has(head.word) && nounSort(sight, head.stem) === undefined) return -1;
  const noun = listed(sight, head.stem);
  const sort = noun === undefined ? undefined : sight.lexicon.nouns.get(noun);
  const pronoun = head.definite ? '' : pronounOf(sight, head.stem);
  const isBare =
    noun === undefined &&
    !head.definite &&
    !sight.lexicon.adjectives.has(head.stem) &&
    !endsInPronoun(sight, head.stem);
  const isName = isBare && (depth > 0 || recurs(sight, head.stem) || followedByName(sight, i, last));
  const draft: Draft = {
    last: i,
    name: isName ? { first: i, last: i } : undefined,
    of: [],
    closing: closingOf(sight, head, isName, pronoun),
  };
  readOn(sight, draft, i, last, sort, depth);
  const whole = wholeName(draft, sort, i, head);
  sight.phrases.push({
    first: from,
    last: draft.last,
    skip: firstWord.skip,
    head: i,
    preposition,
    sort: isName ? 'name' : (sort ?? 'thing'),
    ...(whole === undefined ? {} : { name: whole }),
    noun: noun ?? '',
    own: pronoun !== '' && isOf(sight, pronoun, 'ownPossessive'),
    possessed: pronoun !== '',
    definite: head.definite || pronoun !== '',
    feminine: isName ? undefined : endsWithOne(head.stem, sight.lexicon.feminineEndings),
    plural: plural || endsWithOne(head.stem, sight.lexicon.pluralEndings),
    negative,
    of: draft.of,
    apposition: -1,
  });
  return sight.phrases.length - 1;
};

/** "حلفاءها": a noun of no list with a pronoun behind it is no name. */
const endsInPronoun = (sight: ClauseSight, stem: string): boolean =>
  sight.lexicon.enclitics.some(
    (pronoun) => pronoun.length > 1 && stem.length > pronoun.length + 2 && stem.endsWith(pronoun),
  ) && !recurs(sight, stem);

interface Draft {
  last: number;
  name: { readonly first: number; readonly last: number } | undefined;
  readonly of: number[];
  closing: Closing;
}

const closingOf = (sight: ClauseSight, head: Analysed, isName: boolean, pronoun: string): Closing => {
  if (isName) return 'name';
  if (head.definite) return 'definite';
  if (pronoun !== '') return 'closed';
  // "صيادا": the ending of a noun that nothing follows.
  const exact = sight.lexicon.nouns.has(head.stem) || sight.lexicon.nounFrames.has(head.stem);
  return !exact && endsWithOne(head.stem, sight.lexicon.closedEndings) ? 'closed' : 'open';
};

const OWN_NAME: ReadonlySet<NounSort | undefined> = new Set(['organisation', 'group', 'media']);

const TITLED: ReadonlySet<NounSort | undefined> = new Set(['role', 'people', 'facility', 'organisation', 'group']);

/** "حركة الفجر": the whole is the name of a body, whatever it takes behind it. */
const wholeName = (draft: Draft, sort: NounSort | undefined, head: number, { definite }: Analysed): Draft['name'] => {
  if (draft.name !== undefined) return draft.name;
  return OWN_NAME.has(sort) && !definite && draft.of.length > 0 ? { first: head, last: draft.last } : undefined;
};

const readOn = (
  sight: ClauseSight,
  draft: Draft,
  head: number,
  last: number,
  sort: NounSort | undefined,
  depth: number,
): void => {
  let i = head + 1;
  while (i < last && isWord(sight, i) && !isFigure(sight, i) && (sight.dateAt[i] as number) < i) {
    const next = analyse(sight, i);
    // "المتحدث باسم الحكومة"
    if (sort === 'role' && isOf(sight, next.word, 'speaksFor') && depth < DEEPEST) {
      const of = phraseAt(sight, i + 1, last, sight.lexicon.genitive, depth + 1);
      if (of >= 0) {
        draft.of.push(of);
        draft.last = (sight.phrases[of] as ClausePhrase).last;
      }
      return;
    }
    if (next.joined || next.preposition !== '') return;
    if (sight.lexicon.classes.has(next.word) && nounSort(sight, next.stem) === undefined) return;
    if (expressionAt(sight, i, last, next.word) !== undefined) return;
    const noun = listed(sight, next.stem);
    const adjective = isAdjective(sight, next, noun);
    const verbal = !next.definite && noun === undefined && !adjective && verbReadings(sight, next.word).length > 0;
    if (verbal) return;
    if (adjective && (draft.closing === 'definite') === next.definite) {
      draft.last = i++;
      continue;
    }
    if (draft.closing === 'open' && depth < DEEPEST) {
      if (noun === undefined && !next.definite && !adjective && !ownsGenitive(sort)) {
        draft.name = { first: i, last: nameEnd(sight, i, last, true) };
        draft.last = draft.name.last;
        return;
      }
      const of = phraseAt(sight, i, last, sight.lexicon.genitive, depth + 1);
      if (of < 0) return;
      draft.of.push(of);
      draft.last = (sight.phrases[of] as ClausePhrase).last;
      return;
    }
    const bare = noun === undefined && !next.definite && !adjective;
    if (draft.closing === 'name' && bare) {
      if (isAttached(sight, i)) return;
      const end = nameEnd(sight, i, last, true);
      draft.name = { first: draft.name?.first ?? head, last: end };
      draft.last = end;
      return;
    }
    if (draft.closing === 'definite' && bare && TITLED.has(sort) && !isAttached(sight, i)) {
      draft.name = { first: i, last: nameEnd(sight, i, last) };
      draft.last = draft.name.last;
    }
    return;
  }
};

/** "قوات [أورلاند]", "وزير [..]": what stands behind is whose it is, not its name. */
const ownsGenitive = (sort: NounSort | undefined): boolean =>
  sort === 'state' ||
  sort === 'force' ||
  sort === 'role' ||
  sort === 'people' ||
  sort === 'thing' ||
  sort === 'document' ||
  sort === undefined;
