import { type ClaimFeature, nothing, shared } from './feature.ts';

/** Fewest content words that must be alike before equal wording says anything. */
const ENOUGH = 4;

/**
 * How much of the shorter quote's content words stand in the other too: a copied sentence whose "last month" came out as
 * two dates is still the same claim.
 */
export const wording: ClaimFeature = ({ words: a }, { words: b }) => {
  const both = shared(a, b).length;
  const part = both / Math.max(1, Math.min(a.length, b.length));
  return both >= ENOUGH && part >= 0.5 ? { score: part, because: `${both} content words in common` } : nothing;
};
