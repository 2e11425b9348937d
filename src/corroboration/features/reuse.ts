import { stopwords } from '../../languages/en/matching-words.ts';
import { normalise } from '../../resolution/names/normalise.ts';

/** Words in a shingle, and shingles that two passages must share before they are aligned. */
const SHINGLE = 4;
const SHARED = 2;
/** Part of the shorter passage's content words that must stand in the other in the same order. */
const PART = 0.6;
/** Most passages that one shingle may stand in before it counts as a formula. */
const FORMULA = 200;

export interface Reuse {
  /** Indices of the two passages, the smaller first. */
  readonly left: number;
  readonly right: number;
  /** Part of the shorter passage's content words that stand in the other, in the same order; and how many they are. */
  readonly part: number;
  readonly words: number;
}

const wordsOf = (passage: string): readonly string[] =>
  normalise(passage)
    .split(/[\s-]+/)
    .filter(Boolean);

/** The words that carry content: passages of one genre share the others. */
const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !stopwords.has(word));

/** Length of the longest row of words that stand in both passages in the same order. */
export const alignedWords = (a: readonly string[], b: readonly string[]): number => {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      row[j] = word === b[j - 1] ? (above[j - 1] as number) + 1 : Math.max(above[j] as number, row[j - 1] as number);
    above = row;
  }
  return above[b.length] as number;
};

/**
 * Passages that are one text, copied or lightly edited: equal word for word, or found by shared shingles and then aligned.
 *
 *     Orland sold grain to the Front in March, the Herald has learned.
 *     Orland sold grain to the Front in early March, a newspaper said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^ aligned
 */
export const findReuse = (passages: readonly string[]): readonly Reuse[] => {
  const found: Reuse[] = [];
  const words = passages.map(wordsOf);
  const whole = new Map<string, number>();
  const first = new Map<number, number>();
  const shingles = new Map<string, number[]>();
  for (const [index, of] of words.entries()) {
    const text = of.join(' ');
    const twin = whole.get(text);
    if (twin !== undefined) {
      found.push({ left: twin, right: index, part: 1, words: of.length });
      continue;
    }
    whole.set(text, index);
    for (const shingle of shinglesOf(of)) {
      const known = shingles.get(shingle);
      if (known === undefined) shingles.set(shingle, [index]);
      else {
        if (known.length <= FORMULA) for (const other of known) count(first, other * words.length + index);
        known.push(index);
      }
    }
  }
  for (const [pair, shared] of first) {
    if (shared < SHARED) continue;
    const [left, right] = [Math.floor(pair / words.length), pair % words.length];
    const [a, b] = [telling(words[left] as readonly string[]), telling(words[right] as readonly string[])];
    const aligned = alignedWords(a, b);
    const part = aligned / Math.max(1, Math.min(a.length, b.length));
    if (part >= PART) found.push({ left, right, part, words: aligned });
  }
  return found;
};

const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

const shinglesOf = (words: readonly string[]): ReadonlySet<string> => {
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
};
