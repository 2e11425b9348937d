import { fold, hashFolded } from './hash.ts';

/** Longest stretch of a word that its hashes look at: a word of a megabyte must not cost a megabyte six times. */
const LONGEST = 64;

const classOf = (code: number): number => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 0x80) return 4 + code;
  return fold(code) === code ? 1 : 2;
};

/** Case and digit pattern in which runs longer than two count as two: "Xx", "dd/d", "X.X." */
export const shapeOf = (text: string, start: number, end: number): number => {
  let hash = 17;
  let last = 0;
  let run = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return hash;
};

/** Hash of the word `[start, end)` of a text, by which its vector is found; 0 never occurs. */
export const wordKey = (text: string, start: number, end: number): number =>
  hashFolded(text, Math.max(start, end - LONGEST), end) || 1;

/**
 * Rows of the parts of the word `[start, end)` in tables of `sizes` rows, in the order: its last two, three
 * and four letters, its first three, its shape.
 */
export const partRows = (text: string, start: number, end: number, sizes: readonly number[], out: Int32Array): void => {
  const from = Math.max(start, end - LONGEST);
  for (let part = 0; part < 3; part++) out[part] = hashFolded(text, Math.max(from, end - 2 - part), end);
  out[3] = hashFolded(text, from, Math.min(end, from + 3));
  out[4] = shapeOf(text, from, end);
  for (let part = 0; part < 5; part++) out[part] = (out[part]! >>> 7) % sizes[part]!;
};
