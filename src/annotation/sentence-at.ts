import type { Sentence } from './annotation.ts';

/** Index of the sentence that holds a token; sentences stand in reading order. */
export const sentenceAt = (sentences: readonly Sentence[], token: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Sentence).last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
};
