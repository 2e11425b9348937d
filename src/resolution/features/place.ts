import { type ClaimFeature, nothing } from '../claim-feature.ts';
import { mayContain, samePlace } from '../place.ts';

/**
 *     in Varn Province · in Varn        1         in Kesh (Varn) · in Varn    ½: the text puts one in the other
 *     in Varn · in eastern Orland       0: cannot be told          in Varn · in Kesh    cannot be one
 */
export const place: ClaimFeature = ({ places: a }, { places: b }) => {
  if (a.length === 0 || b.length === 0) return nothing;
  const one = a.find((left) => b.some((right) => samePlace(left, right)));
  if (one !== undefined) return { score: 1, because: `same place (${one.name.written})` };
  const inside = a.some((left) => b.some((right) => left.within === right.key || right.within === left.key));
  if (inside) return { score: 0.5, because: 'one place within the other' };
  return a.some((left) => b.some((right) => mayContain(left, right)))
    ? nothing
    : { score: -1, because: 'at other places' };
};
