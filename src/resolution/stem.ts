import { stopwords } from '../languages/en/matching-words.ts';
import { normalise } from './names/normalise.ts';

/** A word without its commonest English endings: enough to hold "prisoners" against "prisoner", "fields" against "field". */
export const stem = (word: string): string => {
  if (word.length <= 4)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  for (const ending of [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ists',
    'ing',
    'ist',
    'ies',
    'ers',
    'ors',
    'ed',
    'er',
    'or',
    'es',
    's',
    'e',
    'y',
  ])
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  return word;
};

/** The stems of the words of a text that carry content, without repetition. */
export const contentStems = (text: string): readonly string[] => [
  ...new Set(
    normalise(text)
      .split(/[\s-]+/)
      .filter((word) => word !== '' && !stopwords.has(word))
      .map(stem),
  ),
];
