import { letterPairs, letters } from '../../languages/ar/letters.ts';

/** Cost of a Latin vowel that Arabic leaves unwritten, of any other letter without counterpart, of a spelling far down its list. */
const VOWEL = 0.12;
const LETTER = 1;
const RARE = 0.06;
const DOUBLED = 0.1;

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/**
 * How well a Latin spelling writes an Arabic-script word, 0 … 1: the cheapest way through both, letter by letter, with the
 * spellings that occur.
 *
 *     د ي ر            ا ل أ س د
 *     d ei r  1        a l a ss a d   .9
 */
export const transliteration = (arabic: string, latin: string): number => {
  const n = arabic.length;
  const m = latin.length;
  const cost: Float64Array[] = Array.from({ length: n + 1 }, () =>
    new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY),
  );
  (cost[0] as Float64Array)[0] = 0;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const here = (cost[i] as Float64Array)[j] as number;
      if (here === Number.POSITIVE_INFINITY) continue;
      if (j < m) relax(cost, i, j + 1, here + skipCost(latin, j));
      if (i < n) {
        relax(cost, i + 1, j, here + LETTER);
        if (j < m) relax(cost, i + 1, j + 1, here + LETTER);
        spell(cost, i + 1, j, here, latin, letters[arabic[i] as string]);
      }
      if (i + 1 < n) spell(cost, i + 2, j, here, latin, letterPairs[arabic.slice(i, i + 2)]);
    }
  return Math.max(0, 1 - ((cost[n] as Float64Array)[m] as number) / Math.max(n, m * 0.7, 1));
};

/** A doubled letter and a vowel may stand in Latin alone. */
const skipCost = (latin: string, j: number): number => {
  const letter = latin[j] as string;
  if (isVowel(letter)) return VOWEL;
  return letter === latin[j - 1] ? DOUBLED : LETTER;
};

const relax = (cost: readonly Float64Array[], i: number, j: number, value: number): void => {
  const row = cost[i] as Float64Array;
  if (value < (row[j] as number)) row[j] = value;
};

const spell = (
  cost: readonly Float64Array[],
  i: number,
  j: number,
  here: number,
  latin: string,
  spellings: readonly string[] | undefined,
): void => {
  if (spellings === undefined) return;
  for (let rank = 0; rank < spellings.length; rank++) {
    const spelling = spellings[rank] as string;
    if (latin.startsWith(spelling, j)) relax(cost, i, j + spelling.length, here + (rank === 0 ? 0 : RARE));
  }
};
