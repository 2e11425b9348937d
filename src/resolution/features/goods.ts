import { type ClaimFeature, nothing, shared } from '../claim-feature.ts';
import { wordsWithStems } from '../stem.ts';

/**
 *     sold oil · sold oil and gas    1        sold oil · sold wheat    cannot be one        sold oil · traded    0
 */
export const goods: ClaimFeature = ({ goods: a, statement }, { goods: b }) => {
  if (a.length === 0 || b.length === 0) return nothing;
  const both = shared(a, b);
  if (both.length === 0) return { score: -1, because: 'other goods' };
  return { score: 1, because: `same goods (${wordsWithStems(statement.goods, both).join(', ')})` };
};
