import type { NounSort } from '../../../languages/clauses.ts';
import { type ClauseSight, isOf, wordAt } from '../units.ts';
import type { VerbReading } from '../verb-forms.ts';

/*
 * One word and what is written together with it: conjunction, preposition and article in front, a pronoun behind.
 *
 *     وبالميناء   و + ب + ال + ميناء      and, at, the, port
 */

/** What one word of the text may be, once what is written together with it is taken off. */
export interface Analysed {
  /** Comparable form without what is written together with it in front. */
  readonly word: string;
  /** Characters taken off in front, as they stand in the text. */
  readonly skip: number;
  readonly joined: boolean;
  readonly preposition: string;
  readonly definite: boolean;
  /** The word without article. */
  readonly stem: string;
}

/** Length in the text of the first `count` letters of a token, silent marks included. */
const lengthOf = ({ text, tokens }: ClauseSight, i: number, count: number): number => {
  const start = tokens.start[i] as number;
  let seen = 0;
  let at = start;
  while (seen < count && at < (tokens.end[i] as number)) {
    if (!/[\u064b-\u0652\u0640]/.test(text.charAt(at))) seen++;
    at++;
  }
  return at - start;
};

const known = (sight: ClauseSight, word: string): boolean =>
  sight.lexicon.classes.has(word) ||
  verbReadings(sight, word).length > 0 ||
  isNoun(sight, word) ||
  (sight.vocabulary.get(word) ?? 0) > 0;

export const isNoun = (sight: ClauseSight, word: string): boolean => {
  const { article } = sight.lexicon.language;
  const stem = word.startsWith(article) ? word.slice(article.length) : word;
  return (
    nounSort(sight, stem) !== undefined || sight.lexicon.nounFrames.has(stem) || sight.lexicon.adjectives.has(stem)
  );
};

export const analyse = (sight: ClauseSight, i: number): Analysed => {
  const whole = wordAt(sight, i);
  const { article } = sight.lexicon.language;
  let word = whole;
  let joined = false;
  let preposition = '';
  const direct =
    sight.lexicon.classes.has(whole) ||
    verbReadings(sight, whole).length > 0 ||
    isNoun(sight, whole) ||
    whole.startsWith(article);
  if (!direct) {
    for (const [kind, letters] of [
      ['conjunction', sight.lexicon.conjunctions],
      ['preposition', [...sight.lexicon.attached]],
    ] as const) {
      const letter = letters.find((one) => word.startsWith(one) && word.length > one.length + 1);
      if (letter === undefined) continue;
      const rest = restAfter(sight, word, letter, kind === 'preposition');
      if (rest === undefined) continue;
      word = rest;
      if (kind === 'conjunction') joined = true;
      else preposition = letter;
    }
  }
  const definite = word.startsWith(article) && word.length > article.length + 1 && !sight.lexicon.verbForms.has(word);
  const skip =
    whole === word ? 0 : lengthOf(sight, i, (joined ? 1 : 0) + attachedLength(sight, whole, joined, preposition));
  return { word, skip, joined, preposition, definite, stem: definite ? word.slice(article.length) : word };
};

/** Letters of a preposition, and of the article that it takes the place of: "لل". */
const attachedLength = (sight: ClauseSight, whole: string, joined: boolean, preposition: string): number => {
  if (preposition === '') return 0;
  const two = whole.slice(joined ? 1 : 0, joined ? 3 : 2);
  return sight.lexicon.contracted.has(two) ? two.length : 1;
};

/** What is left of a word without a letter written together with it, where that is a word of its own. */
const restAfter = (sight: ClauseSight, word: string, letter: string, isPreposition: boolean): string | undefined => {
  const { article } = sight.lexicon.language;
  // "للحكومة" is "ل" and "الحكومة".
  if (isPreposition) {
    for (const [contraction, instead] of sight.lexicon.contracted) {
      const fits =
        contraction.startsWith(letter) && word.startsWith(contraction) && word.length > contraction.length + 2;
      if (fits) return instead + word.slice(contraction.length);
    }
  }
  const rest = word.slice(letter.length);
  if (
    rest.startsWith(article) &&
    rest.length > article.length + 1 &&
    !(isPreposition && sight.lexicon.doubtful.has(letter))
  )
    return rest;
  if (known(sight, rest)) return rest;
  // "وسلطات", "لمفتشين", "وبدعم": a known word behind another letter.
  if (!isPreposition) {
    for (const next of sight.lexicon.attached) {
      if (rest.startsWith(next) && rest.length > 3 && restAfter(sight, rest, next, true) !== undefined) return rest;
    }
  }
  return undefined;
};

/** The form in which lists have a noun: without pronoun, case and plural endings. */
export const listed = (sight: ClauseSight, stem: string): string | undefined => {
  const has = (word: string): boolean => sight.lexicon.nouns.has(word) || sight.lexicon.nounFrames.has(word);
  if (has(stem)) return stem;
  for (const { ending, instead } of sight.lexicon.nounEndings) {
    if (stem.length < ending.length + 3 || !stem.endsWith(ending)) continue;
    const found = stem.slice(0, -ending.length) + instead;
    if (has(found)) return found;
  }
  for (const pronoun of sight.lexicon.enclitics) {
    if (stem.length < pronoun.length + 3 || !stem.endsWith(pronoun)) continue;
    const bare = stem.slice(0, -pronoun.length);
    const found = beforePronoun(bare).find(has);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a noun is without the pronoun behind it, which changes its feminine ending: "حكومتي". */
const beforePronoun = (bare: string): readonly string[] => [bare, bare.replace(/ت$/, 'ة')];

export const nounSort = (sight: ClauseSight, stem: string): NounSort | undefined => {
  const form = listed(sight, stem);
  return form === undefined ? undefined : sight.lexicon.nouns.get(form);
};

/** The pronoun written behind a noun: '' for none. */
export const pronounOf = (sight: ClauseSight, stem: string): string => {
  if (sight.lexicon.nouns.has(stem) || sight.lexicon.nounFrames.has(stem)) return '';
  return (
    sight.lexicon.enclitics.find((pronoun) => {
      if (stem.length < pronoun.length + 3 || !stem.endsWith(pronoun)) return false;
      const bare = stem.slice(0, -pronoun.length);
      return beforePronoun(bare).some((one) => sight.lexicon.nouns.has(one) || sight.lexicon.nounFrames.has(one));
    }) ?? ''
  );
};

/** Readings of a word as a verb, an object pronoun behind it taken off. */
export const verbReadings = (sight: ClauseSight, word: string): readonly VerbReading[] => {
  const own = sight.lexicon.verbForms.get(word);
  if (own !== undefined) return own;
  return objectPronoun(sight, word)?.readings ?? [];
};

export const objectPronoun = (
  sight: ClauseSight,
  word: string,
): { readonly readings: readonly VerbReading[] } | undefined => {
  for (const pronoun of sight.lexicon.enclitics) {
    if (isOf(sight, pronoun, 'ownPossessive') || word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const bare = word.slice(0, -pronoun.length);
    const readings = sight.lexicon.verbForms.get(bare) ?? sight.lexicon.verbForms.get(`${bare}ا`);
    if (readings !== undefined) return { readings };
  }
  return undefined;
};

export const endsWithOne = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));
