import { fold, hashFolded } from './hash.ts';

/** What the tagger and the parser see of each word's form, as columns of hashes. */
export interface Words {
  readonly length: number;
  /** The folded form. */
  readonly form: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** Case and digit pattern with runs shortened: "Xx", "dd/d", "X.X." */
  readonly shape: Int32Array;
}

const classOf = (code: number): number => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 0x80) return 4 + code;
  return fold(code) === code ? 1 : 2;
};

/** Runs longer than two of a class count as two. */
const shapeOf = (text: string, start: number, end: number): number => {
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

/** Longest stretch of a word that its hashes look at: a word of a megabyte must not cost a megabyte six times. */
const LONGEST = 64;

/** Looks at the words `[start, end)` of a text. */
export const lookAtWords = (text: string, starts: Int32Array, ends: Int32Array, length: number): Words => {
  const words = {
    length,
    form: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    suffix4: new Int32Array(length),
    prefix: new Int32Array(length),
    shape: new Int32Array(length),
  };
  for (let i = 0; i < length; i++) {
    const end = ends[i]!;
    const start = Math.max(starts[i]!, end - LONGEST);
    words.form[i] = hashFolded(text, start, end);
    words.suffix2[i] = hashFolded(text, Math.max(start, end - 2), end);
    words.suffix3[i] = hashFolded(text, Math.max(start, end - 3), end);
    words.suffix4[i] = hashFolded(text, Math.max(start, end - 4), end);
    words.prefix[i] = hashFolded(text, start, Math.min(end, start + 2));
    words.shape[i] = shapeOf(text, start, end);
  }
  return words;
};
