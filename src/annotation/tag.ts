import { hash1, hash2, hash3 } from './hash.ts';
import { addScores, type LinearModel } from './linear-model.ts';
import type { Words } from './words.ts';

/** Number of features that `tagFeatures` writes. */
export const TAG_FEATURES = 24;

const BEFORE = 0x1234567;
const AFTER = 0x7654321;

/**
 * Features of word `i` of the sentence `[first, last)`, given the classes of the two words before it.
 * Source: Collins 2002, Ratnaparkhi 1996, with the shape and the neighbours' suffixes.
 */
export const tagFeatures = (
  words: Words,
  i: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void => {
  const form = words.form[i]!;
  const shape = words.shape[i]!;
  const suffix3 = words.suffix3[i]!;
  const left1 = i > first ? words.form[i - 1]! : BEFORE;
  const left2 = i > first + 1 ? words.form[i - 2]! : BEFORE;
  const right1 = i + 1 < last ? words.form[i + 1]! : AFTER;
  const right2 = i + 2 < last ? words.form[i + 2]! : AFTER;
  const leftSuffix = i > first ? words.suffix3[i - 1]! : BEFORE;
  const rightSuffix = i + 1 < last ? words.suffix3[i + 1]! : AFTER;
  const rightShape = i + 1 < last ? words.shape[i + 1]! : AFTER;
  const opens = i === first ? 1 : 0;
  out[0] = hash1(0, opens);
  out[1] = hash1(1, form);
  out[2] = hash1(2, words.suffix2[i]!);
  out[3] = hash1(3, suffix3);
  out[4] = hash1(4, words.suffix4[i]!);
  out[5] = hash1(5, words.prefix[i]!);
  out[6] = hash2(6, shape, opens);
  out[7] = hash1(7, left1);
  out[8] = hash1(8, left2);
  out[9] = hash1(9, right1);
  out[10] = hash1(10, right2);
  out[11] = hash1(11, tag1);
  out[12] = hash2(12, tag1, tag2);
  out[13] = hash2(13, tag1, form);
  out[14] = hash2(14, tag1, suffix3);
  out[15] = hash2(15, tag1, right1);
  out[16] = hash2(16, left1, form);
  out[17] = hash2(17, form, right1);
  out[18] = hash2(18, left1, right1);
  out[19] = hash1(19, leftSuffix);
  out[20] = hash1(20, rightSuffix);
  out[21] = hash2(21, suffix3, rightSuffix);
  out[22] = hash3(22, shape, rightShape, tag1);
  out[23] = hash3(23, tag1, tag2, suffix3);
};

/** The class before the first word of a sentence. */
export const NO_TAG = 254;

/** The best class by score; the lower one where two are equal. */
export const best = (scores: Int32Array): number => {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
};

/** Tags the sentence `[first, last)` from left to right; writes the tagger's class of each word to `classes`. */
export const tagSentence = (
  model: LinearModel,
  classCount: number,
  words: Words,
  first: number,
  last: number,
  classes: Uint8Array,
): void => {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(classCount);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  for (let i = first; i < last; i++) {
    tagFeatures(words, i, first, last, tag1, tag2, features);
    scores.fill(0);
    for (let f = 0; f < TAG_FEATURES; f++) addScores(model, features[f]!, scores);
    const tag = best(scores);
    classes[i] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
};
