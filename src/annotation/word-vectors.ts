import type { SyntaxModel } from './syntax-model.ts';
import { wordKey } from './words.ts';

/** Words of like meaning have like vectors; what the parser knows of words serves whoever asks what a word is like. */

/** The row of a word's vector, in whatever letters the word is; -1 where it has none. */
export const rowOfWord = ({ wordKeys, wordRows }: SyntaxModel, word: string): number => {
  const key = wordKey(word, 0, word.length);
  const mask = wordKeys.length - 1;
  let slot = key & mask;
  while (wordKeys[slot] !== 0) {
    if (wordKeys[slot] === key) return wordRows[slot]!;
    slot = (slot + 1) & mask;
  }
  return -1;
};

/** Vectors come out with entries of about this size. */
const TYPICAL = 5e-6;

/** Writes the vector of a row to `to`, whose length is the model's width. */
export const copyVector = ({ words, width, room }: SyntaxModel, row: number, to: Float32Array): void => {
  const bytes = new Int8Array(room.all.buffer, words.at + row * width, width);
  const factor = words.factors[row]! * TYPICAL;
  for (let k = 0; k < width; k++) to[k] = bytes[k]! * factor;
};
