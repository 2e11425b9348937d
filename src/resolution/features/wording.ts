import { type ClaimFeature, nothing } from '../claim-feature.ts';

/** Fewest content words that must be alike before equal wording says anything. */
const ENOUGH = 4;

/** How many of two sorted lists' words are in both. */
export const inBoth = (a: readonly string[], b: readonly string[]): number => {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as string, b[j] as string];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
};

/**
 * How much of the shorter quote's content words stand in the other too, participants left aside.
 *
 *     shelled the bridge at dawn with mortars  ·  at dawn mortars shelled the old bridge      4 of 4
 */
export const wording: ClaimFeature = ({ words: a }, { words: b }) => {
  if (Math.min(a.length, b.length) < ENOUGH) return nothing;
  const both = inBoth(a, b);
  const part = both / Math.min(a.length, b.length);
  return both >= ENOUGH && part >= 0.5 ? { score: part, because: `${both} content words in common` } : nothing;
};
