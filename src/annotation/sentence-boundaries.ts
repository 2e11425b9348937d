import { hashFolded } from './hash.ts';
import type { TokenSpans } from './tokenise.ts';
import { shapeOf } from './words.ts';

/**
 * A linear model of where sentences end: the weights of all features in one table, found by hash. A boundary stands
 * where the sum is above 0.
 *
 *     He left on 4 May. The Front denied it.
 *                     ^ after "." and before a capitalised word, twenty characters into the sentence
 */
export type BoundaryWeights = Int8Array;

/** Slots of the table; a power of two. */
export const BOUNDARY_SLOTS = 1 << 17;

/** Number of features of one place. */
export const BOUNDARY_FEATURES = 20;

const mix = (template: number, a: number, b: number): number => {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ (Math.imul(a, 0x2c1b3c6d) + b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & (BOUNDARY_SLOTS - 1);
};

const bucket = (n: number): number => (n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : n < 40 ? 8 : 9);

/** Hash of a token's form and of its shape; past the edges of the block there is none. */
export interface Faces {
  readonly form: Int32Array;
  readonly shape: Int32Array;
}

/** Longest stretch of a token that is looked at. */
const LONGEST = 32;

/** Looks at the tokens `[from, to)`, with an empty place before and two after them: token i stands at `i - from + 1`. */
export const lookAt = (text: string, spans: TokenSpans, from: number, to: number): Faces => {
  const form = new Int32Array(to - from + 3);
  const shape = new Int32Array(to - from + 3);
  for (let i = from; i < to; i++) {
    const start = spans.start[i]!;
    const end = Math.min(spans.end[i]!, start + LONGEST);
    form[i - from + 1] = hashFolded(text, start, end);
    shape[i - from + 1] = shapeOf(text, start, end);
  }
  return { form, shape };
};

/** What a place between two tokens is judged by besides the tokens. */
export interface Place {
  /** Index in `Faces` of the token before the place. */
  readonly at: number;
  /** Index in `Faces` of the first token of the sentence. */
  readonly first: number;
  /** Number of tokens of the block. */
  readonly count: number;
  readonly spaced: boolean;
}

/** Features of a place, as slots of the table. */
export const boundaryFeatures = (
  { form, shape }: Faces,
  { at, first, count, spaced }: Place,
  out: Int32Array,
): void => {
  const here = form[at]!;
  const next = form[at + 1]!;
  const hereShape = shape[at]!;
  const nextShape = shape[at + 1]!;
  const space = spaced ? 1 : 0;
  const length = bucket(at - first + 1);
  const left = bucket(count - at);
  out[0] = mix(0, space, 0);
  out[1] = mix(1, here, space);
  out[2] = mix(2, next, space);
  out[3] = mix(3, hereShape, nextShape);
  out[4] = mix(4, here, nextShape);
  out[5] = mix(5, hereShape, next);
  out[6] = mix(6, here, next);
  out[7] = mix(7, form[at - 1]!, here);
  out[8] = mix(8, shape[at - 1]!, Math.imul(hereShape, 31) + nextShape);
  out[9] = mix(9, nextShape, shape[at + 2]!);
  out[10] = mix(10, next, form[at + 2]!);
  out[11] = mix(11, length, nextShape);
  out[12] = mix(12, length, here);
  out[13] = mix(13, left, nextShape);
  out[14] = mix(14, form[first]!, nextShape);
  out[15] = mix(15, shape[first]!, Math.imul(nextShape, 31) + length);
  out[16] = mix(16, form[first]!, next);
  out[17] = mix(17, Math.imul(here, 31) + nextShape, shape[at + 2]!);
  out[18] = mix(18, Math.imul(form[at - 1]!, 31) + here, nextShape);
  out[19] = mix(19, Math.imul(hereShape, 31) + nextShape, space);
};

/** Whether a sentence ends at the place. */
export const isBoundary = (weights: BoundaryWeights, features: Int32Array): boolean => {
  let sum = 0;
  for (let f = 0; f < BOUNDARY_FEATURES; f++) sum += weights[features[f]!]!;
  return sum > 0;
};
