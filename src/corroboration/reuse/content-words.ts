import { functionWords as arabic } from '../../languages/ar/function-words.ts';
import { stopwords as english } from '../../languages/en/matching-words.ts';
import { functionWords as french } from '../../languages/fr/function-words.ts';

/** The words of a text that carry content, as numbers: what two texts are compared by. */
export interface ContentWords {
  /** A hash of the beginning of each word: inflected forms of one word share it. */
  readonly hash: Uint32Array;
  /** UTF-16 offsets in the text; where it is given in pieces, in the document. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Letters that tell a word; what follows is taken for its ending. Figures count whole. */
const TELLING = 6;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hashOf = (word: string): number => {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const WORD = /[\p{L}\p{N}]/u;
const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? isLetter(code) || isDigit(code) : WORD.test(text[at] as string);
};

const MARKS = /\p{M}/gu;
/** A word in other letters than ASCII, without its accents. */
const plain = (word: string): string => word.normalize('NFD').replace(MARKS, '').toLowerCase();

/** Hashes of the words without content, whole: "the" is not the beginning of "theatre". */
const empty: ReadonlySet<number> = new Set([...english, ...french, ...arabic].map((word) => hashOf(plain(word))));

/** A piece of a text that stands at an offset of its document. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Words are gathered here while a text is read and then copied: to make arrays for each piece takes longer than to read it. */
interface Desk {
  readonly hash: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const makeDesk = (length: number): Desk => ({
  hash: new Uint32Array(length),
  start: new Uint32Array(length),
  end: new Uint32Array(length),
});

let desk = makeDesk(1 << 12);

/** A desk for as many words as pieces of a text may have. */
const deskFor = (pieces: readonly Piece[]): Desk => {
  const most = pieces.reduce((sum, { text }) => sum + (text.length >> 1) + 1, 0);
  if (desk.hash.length < most) desk = makeDesk(2 * most);
  return desk;
};

/** Puts the content words of a piece on the desk behind the first `count` words, and gives how many there are then. */
const readPiece = ({ hash: hashes, start: starts, end: ends }: Desk, { start, text }: Piece, count: number): number => {
  const { length } = text;
  let next = count;
  for (let i = 0; i < length; ) {
    if (!isWordAt(text, i)) {
      i++;
      continue;
    }
    const from = i;
    let hash = FNV_BASIS;
    let whole = FNV_BASIS;
    let letters = 0;
    let ascii = true;
    let figures = false;
    while (i < length && isWordAt(text, i)) {
      const code = text.charCodeAt(i++);
      if (code >= 128) ascii = false;
      if (isDigit(code)) figures = true;
      const lower = code <= 90 && code >= 65 ? code | 32 : code;
      whole = Math.imul(whole ^ lower, FNV_PRIME);
      if (++letters <= TELLING) hash = whole;
    }
    if (letters === 1 && !figures) continue;
    if (!ascii) {
      const word = plain(text.slice(from, i));
      whole = hashOf(word) | 0;
      hash = hashOf(word.slice(0, TELLING)) | 0;
    }
    if (empty.has(whole >>> 0)) continue;
    hashes[next] = (figures ? whole : hash) >>> 0;
    starts[next] = start + from;
    ends[next] = start + i;
    next++;
  }
  return next;
};

/**
 * Reads the content words of a text that is given in pieces, in one pass; and how many each piece has.
 *
 *     The Front has sold oil, officials said.
 *         front      sold oil  offici
 */
export const contentWordsIn = (pieces: readonly Piece[]): ContentWords & { readonly lengths: Uint32Array } => {
  const own = deskFor(pieces);
  const lengths = new Uint32Array(pieces.length);
  let count = 0;
  for (const [at, piece] of pieces.entries()) {
    const next = readPiece(own, piece, count);
    lengths[at] = next - count;
    count = next;
  }
  return { hash: own.hash.slice(0, count), start: own.start.slice(0, count), end: own.end.slice(0, count), lengths };
};

/** Reads the content words of a text. */
export const contentWords = (text: string): ContentWords => contentWordsIn([{ start: 0, text }]);

/** Content words in a fingerprint. */
export const GRAM = 3;

const mix = (value: number): number => {
  let v = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return (v ^ (v >>> 16)) >>> 0;
};

/**
 * The fingerprint of the content words at `at` and after it: a number for the three of them in any order, so that two words
 * which changed places leave it as it was.
 */
export const gramAt = (hash: Uint32Array, at: number): number => {
  const [a, b, c] = [mix(hash[at] as number), mix(hash[at + 1] as number), mix(hash[at + 2] as number)];
  return mix((a + b + c) ^ Math.imul(a ^ b ^ c, 0x9e3779b1));
};
