import { nameWords } from '../languages/en/name-words.ts';
import type { Sentence, Tokens } from './annotation.ts';
import { UPOS } from './annotation.ts';
import { extendName, type Gazetteer, lookUp } from './gazetteer.ts';
import { hash1, hash2, hash3, hashFolded } from './hash.ts';

/*
 * What the name tagger sees of a word: its form and shape, its neighbours, the word it hangs on, the lists that hold it
 * or a longer name around it, and how the run of capitals that it belongs to begins and ends.
 */

/** What is looked up once per document, for each token. */
export interface NameColumns {
  readonly form: Int32Array;
  /** Bits of the gazetteer for the single word. */
  readonly word: Uint8Array;
  /** Bits of the longest listed name of several words that holds the token. */
  readonly phrase: Uint8Array;
  /** Whether the token begins with a capital. */
  readonly capital: Uint8Array;
  /** Classes of heads (`HEAD_CLASSES`) as bits. */
  readonly head: Uint8Array;
}

const HEAD_CLASSES: readonly (readonly string[])[] = [
  nameWords.honorifics,
  nameWords.organisationHeads,
  nameWords.placeHeads,
  nameWords.facilityHeads,
  nameWords.outletHeads,
  nameWords.particles,
  nameWords.companyEndings,
];

const headClasses: ReadonlyMap<number, number> = (() => {
  const classes = new Map<number, number>();
  HEAD_CLASSES.forEach((words, bit) => {
    for (const word of words) {
      const hash = hashFolded(word, 0, word.length);
      classes.set(hash, (classes.get(hash) ?? 0) | (1 << bit));
    }
  });
  return classes;
})();

const PARTICLE = 1 << 5;
const PROPN = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');

export const beginsWithCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  return code >= 0xc0 && /\p{Lu}/u.test(text[at] as string);
};

/** Longest word that is hashed whole. */
const LONGEST = 64;
/** Shortest word in small letters that is looked up. */
const SHORTEST_SMALL = 5;
/** Longest listed name, in words. */
const LONGEST_NAME = 7;

const markPhrases = (
  text: string,
  tokens: Tokens,
  gazetteer: Gazetteer,
  columns: NameColumns,
  from: number,
  to: number,
): void => {
  for (let i = from; i < to; i++) {
    const proper = columns.capital[i] === 1 || tokens.upos[i] === PROPN;
    if (!proper && (tokens.upos[i] === VERB || tokens.end[i]! - tokens.start[i]! < SHORTEST_SMALL)) continue;
    let hash = extendName(undefined, text, tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + LONGEST));
    columns.word[i] = lookUp(gazetteer, hash);
    let found = 0;
    let last = i;
    for (let j = i + 1; proper && j < Math.min(to, i + LONGEST_NAME); j++) {
      hash = extendName(hash, text, tokens.start[j]!, Math.min(tokens.end[j]!, tokens.start[j]! + LONGEST));
      const bits = lookUp(gazetteer, hash);
      if (bits !== 0) {
        found = bits;
        last = j;
      }
    }
    for (let j = i; found !== 0 && j <= last; j++) columns.phrase[j]! |= found;
  }
};

/** Looks up every token of a document. */
export const nameColumns = (
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): NameColumns => {
  const { length } = tokens;
  const columns = {
    form: new Int32Array(length),
    word: new Uint8Array(length),
    phrase: new Uint8Array(length),
    capital: new Uint8Array(length),
    head: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    const start = tokens.start[i]!;
    columns.form[i] = hashFolded(text, start, Math.min(tokens.end[i]!, start + LONGEST));
    columns.capital[i] = beginsWithCapital(text, start) ? 1 : 0;
    columns.head[i] = headClasses.get(columns.form[i]!) ?? 0;
  }
  for (const { first, last } of sentences) markPhrases(text, tokens, gazetteer, columns, first, last);
  return columns;
};

/** Whether a token may belong to a name at all; the others are outside without being scored. */
export const mayBeName = (tokens: Tokens, columns: NameColumns, i: number, before: number): boolean =>
  columns.capital[i] === 1 || tokens.upos[i] === PROPN || before !== 0;

const shapeAt = (text: string, start: number, end: number): number => {
  let shape = 0;
  let last = 0;
  for (let i = start; i < end && i < start + 24; i++) {
    const code = text.charCodeAt(i);
    const kind =
      code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : code < 0x80 ? 4 : 5;
    if (kind !== last || (kind === 2 && i < start + 3)) shape = shape * 6 + kind;
    last = kind;
  }
  return shape | 0;
};

const inRun = (tokens: Tokens, columns: NameColumns, i: number): boolean =>
  columns.capital[i] === 1 ||
  (tokens.upos[i] === PROPN && columns.word[i] !== 0) ||
  (columns.head[i]! & PARTICLE) !== 0;

/** How many features a token has at most. */
export const FEATURE_COUNT = 48;

/** How far a run of capitals is followed. */
const LONGEST_RUN = 10;

/**
 * Writes the features of token `i` of the sentence `[first, last)` into `out` and gives their number. `before` is the label
 * of the token before it, `earlier` that of the one before that.
 */
export const collectNameFeatures = (
  text: string,
  tokens: Tokens,
  columns: NameColumns,
  first: number,
  last: number,
  i: number,
  before: number,
  earlier: number,
  out: Int32Array,
): number => {
  const form = columns.form[i]!;
  const p1 = i > first ? columns.form[i - 1]! : 1;
  const p2 = i > first + 1 ? columns.form[i - 2]! : 1;
  const n1 = i + 1 < last ? columns.form[i + 1]! : 2;
  const n2 = i + 2 < last ? columns.form[i + 2]! : 2;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const shape = shapeAt(text, start, end);
  const upos = tokens.upos[i]!;
  const xpos = tokens.xpos[i]!;
  const word = columns.word[i]!;
  const phrase = columns.phrase[i]!;
  const nextWord = i + 1 < last ? columns.word[i + 1]! : 0;
  const previousWord = i > first ? columns.word[i - 1]! : 0;
  const nextHead = i + 1 < last ? columns.head[i + 1]! : 0;
  const previousHead = i > first ? columns.head[i - 1]! : 0;
  let runFirst = i;
  while (runFirst > first && i - runFirst < LONGEST_RUN && inRun(tokens, columns, runFirst - 1)) runFirst--;
  let runLast = i;
  while (runLast + 1 < last && runLast - i < LONGEST_RUN && inRun(tokens, columns, runLast + 1)) runLast++;
  const runLength = Math.min(6, runLast - runFirst + 1);
  const afterRun = runLast + 1 < last ? columns.form[runLast + 1]! : 2;
  const beforeRun = runFirst > first ? columns.form[runFirst - 1]! : 1;
  const headForm = tokens.head[i]! >= 0 ? columns.form[tokens.head[i]!]! : 3;
  const atStart = i === first ? 1 : 0;
  let n = 0;
  out[n++] = hash1(0, before);
  out[n++] = hash1(1, form);
  out[n++] = hash2(2, form, before);
  out[n++] = hash1(3, p1);
  out[n++] = hash1(4, n1);
  out[n++] = hash2(5, p2, p1);
  out[n++] = hash2(6, n1, n2);
  out[n++] = hash2(7, p1, form);
  out[n++] = hash2(8, form, n1);
  out[n++] = hash3(9, shape, before, atStart);
  out[n++] = hash1(10, hashFolded(text, Math.max(start, end - 3), end));
  out[n++] = hash1(11, hashFolded(text, start, Math.min(end, start + 3)));
  out[n++] = hash1(12, hashFolded(text, Math.max(start, end - 4), end));
  out[n++] = hash3(13, upos, xpos, before);
  out[n++] = hash3(14, upos, i > first ? tokens.upos[i - 1]! : 20, i + 1 < last ? tokens.upos[i + 1]! : 20);
  out[n++] = hash3(15, word, before, shape & 7);
  out[n++] = hash3(16, phrase, before, word);
  out[n++] = hash3(17, word, nextWord, previousWord);
  out[n++] = hash3(18, columns.head[i]!, before, columns.capital[i]!);
  out[n++] = hash3(19, nextHead, previousHead, before);
  out[n++] = hash2(20, columns.form[runLast]!, before);
  out[n++] = hash3(21, columns.head[runLast]!, runLength, before);
  out[n++] = hash2(22, columns.form[runFirst]!, before);
  out[n++] = hash3(23, columns.word[runFirst]!, columns.word[runLast]!, runLength);
  out[n++] = hash2(24, afterRun, before);
  out[n++] = hash2(25, beforeRun, before);
  out[n++] = hash3(26, tokens.relation[i]!, headForm, before);
  out[n++] = hash3(27, tokens.relation[i]!, upos, before);
  out[n++] = hash2(28, before, earlier);
  out[n++] = hash3(29, i - runFirst, runLength, before);
  out[n++] = hash3(30, shape, columns.capital[i]!, i + 1 < last ? columns.capital[i + 1]! : 2);
  out[n++] = hash3(31, columns.head[runFirst]!, columns.word[runFirst]!, before);
  out[n++] = hash2(32, p1, before);
  out[n++] = hash2(33, n1, before);
  for (let bit = 1; bit <= 128; bit <<= 1) {
    if ((word & bit) !== 0) out[n++] = hash2(34, bit, before);
  }
  out[n++] = hash2(35, beforeRun, columns.word[runFirst]!);
  return n;
};
