import type { Span } from '../../text/span.ts';
import type { Piece } from './content-words.ts';
import { fingerprintIndex } from './fingerprint-index.ts';
import { matchTexts, placesOf, SEEDS, type SharedPassage } from './match-texts.ts';
import type { Reuse } from './reuse.ts';
import { snap } from './snap.ts';
import { type TextWords, textGrams, textWords } from './text-words.ts';

/**
 * What stands in so many places belongs to nobody: a formula is made of such fingerprints but for one on so many words, has
 * fewer content words than this, and makes up less than this part of the shorter of the two texts.
 */
export const FORMULA_PLACES = 4;
const OWN = 4;
const LONGEST_FORMULA = 24;
const FORMULA_PART = 1 / 3;
/** Fewer content words than these are a passage only where they are most of a sentence on both sides. */
const ENOUGH = 12;
/** Texts that are kept taken apart; others are read again. */
const RECENT = 1024;

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly passages: readonly SharedPassage[];
}

/**
 * Passages that stand in more than one of many texts, copied or lightly edited. Fingerprints find which texts to hold
 * against each other, so that the time grows with the amount of text and not with the number of pairs.
 *
 *     Orland sold grain to the Front in March, the Herald has learned.
 *     Orland sold grain to the Front in early March, a newspaper said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      one passage
 *
 * Each text is given in pieces with their offsets. Source of the method: Schleimer, Wilkerson and Aiken 2003
 * (fingerprints); Sanchez-Perez, Sidorov and Gelbukh 2014 (gathering matches into passages).
 */
export const findReuse = (texts: Iterable<readonly Piece[]>): readonly Reuse[] => {
  const index = fingerprintIndex();
  const kept: (readonly Piece[])[] = [];
  const wordsOf = recent((text) => textWords(kept[text] as readonly Piece[]));
  const placesIn = recent((text) => placesOf(wordsOf(text)));
  const pairs: Pair[] = [];
  /** The words of every text, without where they stand: to read those of an earlier text anew takes longer than all else. */
  const hashes: Pick<TextWords, 'hash' | 'lengths'>[] = [];
  const gramsOf = recent((text) => textGrams(hashes[text] as Pick<TextWords, 'hash' | 'lengths'>));
  for (const pieces of texts) {
    const right = kept.length;
    kept.push(pieces);
    const words = wordsOf(right);
    hashes.push({ hash: words.hash, lengths: words.lengths });
    for (const left of index.add(words.gram, SEEDS)) {
      const passages = matchTexts(gramsOf(left), words, placesIn(right));
      if (passages.length > 0) pairs.push({ left, right, passages });
    }
  }
  return pairs.flatMap(({ left, right, passages }) =>
    reuseIn(
      passages,
      { text: left, words: wordsOf(left), pieces: kept[left] as readonly Piece[] },
      { text: right, words: wordsOf(right), pieces: kept[right] as readonly Piece[] },
      index.countOf,
    ),
  );
};

/** A text that shares passages with another. */
export interface SharingText {
  readonly text: number;
  readonly words: TextWords;
  readonly pieces: readonly Piece[];
}

/** The passages that two texts share, in characters and told from formulas. `countOf` gives in how many places a fingerprint stands. */
export const reuseIn = (
  passages: readonly SharedPassage[],
  left: SharingText,
  right: SharingText,
  countOf: (gram: number) => number,
): readonly Reuse[] => {
  const [a, b] = [left.words, right.words];
  const shared = passages.reduce((sum, { words }) => sum + words, 0);
  const isSmallPart = shared < FORMULA_PART * Math.min(a.hash.length, b.hash.length);
  return passages.flatMap(({ left: inLeft, right: inRight, words, part }): readonly Reuse[] => {
    const snapped = snap(
      { words: a, span: inLeft, pieces: left.pieces },
      { words: b, span: inRight, pieces: right.pieces },
    );
    if (words < ENOUGH && !snapped.isWhole) return [];
    const isFormula = isSmallPart && words < LONGEST_FORMULA && ownOf(a, inLeft, b, inRight, countOf) * OWN < words;
    return [
      { left: left.text, right: right.text, leftSpan: snapped.left, rightSpan: snapped.right, words, part, isFormula },
    ];
  });
};

/** How many fingerprints two passages share that stand in few places beside. */
const ownOf = (a: TextWords, inA: Span, b: TextWords, inB: Span, countOf: (gram: number) => number): number => {
  const inLeft = gramsIn(a, inA);
  let own = 0;
  for (const gram of gramsIn(b, inB)) if (inLeft.has(gram) && countOf(gram) < FORMULA_PLACES) own++;
  return own;
};

const gramsIn = ({ gram, at }: TextWords, { start, end }: Span): ReadonlySet<number> => {
  const grams = new Set<number>();
  for (let k = 0; k < gram.length; k++)
    if ((at[k] as number) >= start && (at[k] as number) < end) grams.add(gram[k] as number);
  return grams;
};

/** Remembers what a function gave for the numbers it was asked for last. */
export const recent = <Value>(compute: (of: number) => Value): ((of: number) => Value) => {
  const known = new Map<number, Value>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const value = compute(of);
    if (known.size >= RECENT) known.delete(known.keys().next().value as number);
    known.set(of, value);
    return value;
  };
};
