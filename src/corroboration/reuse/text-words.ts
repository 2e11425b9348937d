import { contentWords, GRAM, gramAt } from './content-words.ts';

/** A piece of a text that stands at an offset of its document. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Fingerprints of a text: what it is held against others by. */
export interface TextGrams {
  /** The content words, each as a number. */
  readonly hash: Uint32Array;
  /** Each fingerprint, and the number of its first word. None goes from one piece over into the next. */
  readonly gram: Uint32Array;
  readonly at: Uint32Array;
}

/** The content words of a text with their fingerprints. */
export interface TextWords extends TextGrams {
  /** UTF-16 offsets in the document. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** How many content words each piece has. */
  readonly lengths: Uint32Array;
}

/** The fingerprints of content words that were read before: a small part of the work of reading them. */
export const textGrams = ({ hash, lengths }: Pick<TextWords, 'hash' | 'lengths'>): TextGrams => {
  const count = lengths.reduce((sum, length) => sum + Math.max(0, length - GRAM + 1), 0);
  const gram = new Uint32Array(count);
  const at = new Uint32Array(count);
  let word = 0;
  let next = 0;
  for (const length of lengths) {
    for (let i = word; i + GRAM <= word + length; i++) {
      gram[next] = gramAt(hash, i);
      at[next++] = i;
    }
    word += length;
  }
  return { hash, gram, at };
};

/** Reads a text that is given in pieces, in the order of their offsets. */
export const textWords = (pieces: readonly Piece[]): TextWords => {
  const read = pieces.map((piece) => contentWords(piece.text));
  const lengths = Uint32Array.from(read, ({ hash }) => hash.length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const hash = new Uint32Array(words);
  const start = new Uint32Array(words);
  const end = new Uint32Array(words);
  let word = 0;
  for (const [index, of] of read.entries()) {
    const offset = (pieces[index] as Piece).start;
    hash.set(of.hash, word);
    for (let i = 0; i < of.hash.length; i++) {
      start[word + i] = (of.start[i] as number) + offset;
      end[word + i] = (of.end[i] as number) + offset;
    }
    word += of.hash.length;
  }
  return { ...textGrams({ hash, lengths }), start, end, lengths };
};
