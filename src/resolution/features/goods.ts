import { type ClaimFeature, nothing, shared } from '../claim-feature.ts';

/**
 *     sold oil · sold oil and gas    1        sold oil · sold wheat    cannot be one        sold oil · traded    0
 */
export const goods: ClaimFeature = ({ goods: a }, { goods: b }) => {
  if (a.length === 0 || b.length === 0) return nothing;
  const both = shared(a, b);
  return both.length > 0
    ? { score: 1, because: `same goods (${both.join(', ')})` }
    : { score: -1, because: 'other goods' };
};
