import anyAscii from 'any-ascii';
import { stopwords } from '../languages/en/matching-words.ts';

const ENDINGS = 'ations ation ments ment ings ists ing ist ies ers ors ed er or es s e y'.split(' ');
/** Fewest letters that an ending must leave. */
const SHORTEST = 4;

/** A word without its commonest English endings: enough to hold "prisoners" against "prisoner", "fields" against "field". */
export const stem = (word: string): string => {
  if (word.length <= SHORTEST)
    return word.length === SHORTEST && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) return word.slice(0, -ending.length);
  return word;
};

const WORD = /[a-z0-9]+/g;
const ASCII = /^[\x00-\x7f]*$/;

/** The words of a text in Latin letters and lower case, in order. */
export const wordsOf = (text: string): readonly string[] =>
  (ASCII.test(text) ? text : anyAscii(text))
    .replace(/['’](?=s\b)/g, ' ')
    .toLowerCase()
    .match(WORD) ?? [];

/** The stems of the words of a text that carry content, without repetition. */
export const contentStems = (text: string): readonly string[] => {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) if (word.length > 1 && !stopwords.has(word)) stems.add(stem(word));
  return [...stems];
};

/** The words of some texts that have one of some stems, as they stand there and without repetition: what a reader is shown of them. */
export const wordsWithStems = (texts: readonly string[], stems: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(wordsOf).filter((word) => stems.includes(stem(word)))),
];
