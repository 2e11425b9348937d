import { type ClaimFeature, nothing, shared } from '../claim-feature.ts';

/**
 *     military cooperation · economic cooperation      cannot be one
 *     military and economic cooperation · military cooperation    ½
 */
export const sphere: ClaimFeature = ({ spheres: a }, { spheres: b }) => {
  if (a.length === 0 || b.length === 0) return nothing;
  const both = shared(a, b);
  return both.length > 0
    ? { score: 0.5, because: `same field (${both.join(', ')})` }
    : { score: -1, because: `${a.join(', ')} in one, ${b.join(', ')} in the other` };
};
