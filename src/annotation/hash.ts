/**
 * 32-bit hashes of words. Features are hashes, so that no string is made while tagging and parsing.
 */

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Lower case, with typographic quotes and dashes read as their plain forms: "Day’s" and "day's" are one word. */
export const fold = (code: number): number => {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 34;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};

/** Hash of the folded characters of `text` in `[start, end)`. */
export const hashFolded = (text: string, start: number, end: number): number => {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ fold(text.charCodeAt(i)), PRIME);
  return hash;
};

/** Scrambles a hash so that neighbouring inputs lie far apart. Source: MurmurHash3's finaliser. */
export const scramble = (value: number): number => {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Hash of a template's number with one value. */
export const hash1 = (template: number, a: number): number => scramble(Math.imul(template + 1, 0x9e3779b1) ^ a);

/** Hash of a template's number with two values, in order. */
export const hash2 = (template: number, a: number, b: number): number =>
  scramble(Math.imul(template + 1, 0x9e3779b1) ^ (Math.imul(a, 0x2c1b3c6d) + b));

/** Hash of a template's number with three values, in order. */
export const hash3 = (template: number, a: number, b: number, c: number): number =>
  scramble(Math.imul(template + 1, 0x9e3779b1) ^ (Math.imul(Math.imul(a, 0x2c1b3c6d) + b, 0x297a2d39) + c));
