import { contentWords, GRAM, gramAt } from './content-words.ts';

/** A piece of a text that stands at an offset of its document. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The content words of a text with their fingerprints. */
export interface TextWords {
  readonly hash: Uint32Array;
  /** UTF-16 offsets in the document. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Each fingerprint, and the number of its first word. None goes from one piece over into the next. */
  readonly gram: Uint32Array;
  readonly at: Uint32Array;
}

/** Reads a text that is given in pieces, in the order of their offsets. */
export const textWords = (pieces: readonly Piece[]): TextWords => {
  const read = pieces.map((piece) => contentWords(piece.text));
  const words = read.reduce((sum, { hash }) => sum + hash.length, 0);
  const grams = read.reduce((sum, { hash }) => sum + Math.max(0, hash.length - GRAM + 1), 0);
  const hash = new Uint32Array(words);
  const start = new Uint32Array(words);
  const end = new Uint32Array(words);
  const gram = new Uint32Array(grams);
  const at = new Uint32Array(grams);
  let word = 0;
  let count = 0;
  for (const [index, of] of read.entries()) {
    const offset = (pieces[index] as Piece).start;
    hash.set(of.hash, word);
    for (let i = 0; i < of.hash.length; i++) {
      start[word + i] = (of.start[i] as number) + offset;
      end[word + i] = (of.end[i] as number) + offset;
      if (i + GRAM > of.hash.length) continue;
      gram[count] = gramAt(of.hash, i);
      at[count++] = word + i;
    }
    word += of.hash.length;
  }
  return { hash, start, end, gram, at };
};
