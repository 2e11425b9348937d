import { type Agreement, type ClaimFeature, nothing } from '../claim-feature.ts';
import type { TimeRange } from '../time-range.ts';

/** Up to so many days a time dates an episode, from so many on it tells a state of things. */
export const EPISODE = 31;
export const STANDING = 180;
/** "About 2011" may be a year off. */
const ABOUT = 366;

const length = (range: TimeRange): number => range.last - range.first + 1;

const overlaps = (a: TimeRange, b: TimeRange): boolean => {
  const slack = a.about || b.about ? ABOUT : 0;
  return a.first <= b.last + slack && b.first <= a.last + slack;
};

/** Ties that are told as single events; the others as lasting relations. */
export const episodic: ReadonlySet<string> = new Set([
  'attack',
  'seize',
  'release',
  'cede',
  'state',
  'urge',
  'sanction',
  'violate',
]);

/**
 * Whether two times allow one claim.
 *
 *     in March 2014 · on 3 March 2014   1          in 2014 · on 3 March 2014   ½
 *     in 2013 · in 2014                 cannot     sold oil · sold oil on 3 March   of lasting ties: cannot, the one is
 *                                                  general and the other an episode
 */
export const time: ClaimFeature = ({ time: a, tie }, { time: b }) => {
  if (a === undefined && b === undefined) return nothing;
  if (a === undefined || b === undefined) {
    const told = (a ?? b) as TimeRange;
    return !episodic.has(tie) && length(told) <= EPISODE
      ? { score: -1, because: 'general in one, one episode in the other' }
      : nothing;
  }
  if (!overlaps(a, b)) return { score: -1, because: 'at other times' };
  if (!episodic.has(tie) && Math.min(length(a), length(b)) <= EPISODE && Math.max(length(a), length(b)) >= STANDING)
    return { score: -1, because: 'one episode in one, a long time in the other' };
  return agreement(Math.max(length(a), length(b)));
};

const agreement = (longest: number): Agreement =>
  longest <= EPISODE ? { score: 1, because: 'at the same time' } : { score: 0.5, because: 'at times that overlap' };
