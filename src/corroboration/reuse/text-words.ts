import { type ContentWords, contentWordsIn, GRAM, gramAt, type Piece } from './content-words.ts';

/** Fingerprints of a text: what it is held against others by. */
export interface TextGrams {
  /** The content words, each as a number. */
  readonly hash: Uint32Array;
  /** Each fingerprint, and the number of its first word. None goes from one piece over into the next. */
  readonly gram: Uint32Array;
  readonly at: Uint32Array;
}

/** The content words of a text with their fingerprints. */
export interface TextWords extends TextGrams, ContentWords {
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
  const { hash, start, end, lengths } = contentWordsIn(pieces);
  return { ...textGrams({ hash, lengths }), start, end, lengths };
};
