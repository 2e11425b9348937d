import { nameWords } from '../languages/en/name-words.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { FEMALE_NAME, MALE_NAME, PLACE, STATE } from './gazetteer.ts';
import type { DraftName, NameSight, NameSort } from './mend-names.ts';
import { nounKind } from './noun-kind.ts';
import { wordOf } from './tokens.ts';

/*
 * What is no name though it has a capital, and what is two:
 *
 *     [Member States] of the Union      →  Member States of the Union
 *     [Letter] from the chair           →  Letter from the chair
 *     the [Keld-Oster] agreement        →  the [Keld]-[Oster] agreement
 *     [Union treasurer Anna Keld]       →  [Union] treasurer [Anna Keld]
 */

const CLASSES = new Set(nameWords.classesOfStates);
const ORGANISATION_HEADS = new Set(nameWords.organisationHeads);
const GOVERNMENTS = new Set(referenceWords.governments);

/** "Member States", "States Parties": words for states at large name none of them. */
export const dropClasses = (names: readonly DraftName[], { tokens }: NameSight): DraftName[] =>
  names.filter(({ first, last }) => {
    let many = false;
    for (let i = first; i <= last; i++) {
      if (!CLASSES.has(wordOf(tokens, i))) return true;
      many ||= wordOf(tokens, i).endsWith('s');
    }
    return !many;
  });

/** The first of the tokens `[first, last)` that is a word: marks may stand before it. */
const firstWord = ({ tokens }: NameSight, first: number, last: number): number => {
  let i = first;
  while (i + 1 < last && !/\p{L}/u.test(wordOf(tokens, i))) i++;
  return i;
};

/** "[Letter] from …": a common noun that opens a sentence, in front of a word in small letters, has its capital from there. */
export const dropOpeners = (names: readonly DraftName[], sight: NameSight): DraftName[] => {
  const { tokens, columns, sentences } = sight;
  const openers = new Set(sentences.map(({ first, last }) => firstWord(sight, first, last)));
  return names.filter(
    ({ first, last, sort }) =>
      first !== last ||
      sort === 'ORG' ||
      !openers.has(first) ||
      columns.capital[first + 1] === 1 ||
      nounKind(wordOf(tokens, first)) !== 'publication',
  );
};

/** The sort that each word by which the document calls somebody alone, or the last word of a full name, stands for. */
const sortsOfWords = ({ tokens }: NameSight, names: readonly DraftName[]): ReadonlyMap<string, NameSort> => {
  const sorts = new Map<string, NameSort>();
  for (const { first, last, sort } of names)
    if (first === last || sort === 'PER') sorts.set(wordOf(tokens, last), sort);
  return sorts;
};

/** "the [Keld-Oster] agreement": two names that the document has apart are two; before a body's noun they are its name. */
export const partHyphens = (names: readonly DraftName[], sight: NameSight): DraftName[] => {
  const { tokens, columns } = sight;
  const isPair = ({ first, last }: DraftName): boolean => last === first + 2 && wordOf(tokens, first + 1) === '-';
  if (!names.some(isPair)) return [...names];
  const sorts = sortsOfWords(
    sight,
    names.filter((name) => !isPair(name)),
  );
  return names.flatMap((name) => {
    const [left, right] = [sorts.get(wordOf(tokens, name.first)), sorts.get(wordOf(tokens, name.last))];
    if (!isPair(name) || left === undefined || right === undefined) return [name];
    if (columns.capital[name.last + 1] === 1 && ORGANISATION_HEADS.has(wordOf(tokens, name.last + 1)))
      return [{ ...name, last: name.last + 1, sort: 'ORG' }];
    return [
      { first: name.first, last: name.first, sort: left },
      { first: name.last, last: name.last, sort: right },
    ];
  });
};

/** "[Union treasurer Anna Keld]": a word for an office in small letters parts a body from who holds office in it. */
export const partOfficers = (names: readonly DraftName[], { tokens, columns }: NameSight): DraftName[] =>
  names.flatMap((name) => {
    for (let i = name.first + 1; i < name.last; i++) {
      if (columns.capital[i] === 1 || !OFFICE.has(nounKind(wordOf(tokens, i)))) continue;
      return [
        { ...name, last: i - 1 },
        { first: i + 1, last: name.last, sort: 'PER' as const },
      ];
    }
    return [name];
  });

const OFFICE: ReadonlySet<string> = new Set(['office', 'person']);

/** "the [Marek Oll] regime": what gives a government its name is a person by its given name, or by a surname that is one's elsewhere. */
export const tellLeaders = (names: readonly DraftName[], sight: NameSight): DraftName[] => {
  const { tokens, columns } = sight;
  const isRuler = ({ first, last, sort }: DraftName): boolean =>
    sort === 'LOC' &&
    last > first &&
    (columns.phrase[first]! & (PLACE | STATE)) === 0 &&
    GOVERNMENTS.has(wordOf(tokens, last + 1));
  if (!names.some(isRuler)) return [...names];
  const sorts = sortsOfWords(sight, names);
  return names.map((name) => {
    const given = (columns.word[name.first]! & (MALE_NAME | FEMALE_NAME)) !== 0;
    return isRuler(name) && (given || sorts.get(wordOf(tokens, name.last)) === 'PER') ? { ...name, sort: 'PER' } : name;
  });
};
