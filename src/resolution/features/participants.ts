import type { Side } from '../reading.ts';
import { type Agreement, nothing, shared } from './feature.ts';

/**
 * Whether those on one side of two ties are the same.
 *
 *     Orland Guard released …  ·  the Guard released …     same actors: 1
 *     … joined the Front       ·  … joined the Front and the League     one named in both: ½
 *     the released prisoners … ·  those released …         described alike: ½
 *     Orland Guard …           ·  the fighters …           a name against a description: cannot be told, kept apart
 *     Orland Guard …           ·  (left unsaid) …          0
 */
export const participants = (a: Side, b: Side, side: string): Agreement => {
  if (a.named.length > 0 && b.named.length > 0) {
    const both = shared(a.named, b.named);
    if (both.length === a.named.length && both.length === b.named.length) return { score: 1, because: `same ${side}` };
    const within = both.length === Math.min(a.named.length, b.named.length);
    return within
      ? { score: 0.5, because: `${side} of one among those of the other` }
      : { score: -1, because: `other ${side}` };
  }
  const [left, right] = [a.described, b.described];
  if (left.length > 0 && right.length > 0) {
    const words = shared(left, right);
    return words.length > 0
      ? { score: 0.5, because: `${side} described alike (${words.join(', ')})` }
      : { score: -1, because: `${side} described otherwise` };
  }
  const silent = (who: Side) => who.named.length === 0 && who.described.length === 0;
  return silent(a) || silent(b) ? nothing : { score: -1, because: `${side} named in one, described in the other` };
};
