import type { Corroboration, Standing } from '../corroboration/origin.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Tie } from '../statement/statement.ts';

/** A claim with how it stands. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly corroboration: Corroboration;
}

/** What is argued about comes first, then what more than one origin says, then the rest. */
const standingRank: Readonly<Record<Standing, number>> = {
  contested: 0,
  'several origins': 1,
  'one origin': 2,
  uncited: 3,
};

/** Ties in words only: they say who spoke, not what was done. */
export const isOfWords = (tie: Tie): boolean => tie === 'oppose' || tie === 'state' || tie === 'urge';

/**
 * The weight of a claim, lightest last. What is compared, in this order: conduct before words; standing; number of
 * origins; number of documents; number of statements; and at last the id, so that the order never depends on chance.
 *
 *     trade    contested         1 origin    3 documents      1.
 *     attack   several origins   2 origins   2 documents      2.
 *     attack   one origin        1 origin    4 documents      3.
 *     oppose   contested         2 origins   5 documents      4.
 */
export const byWeight = (a: StandingClaim, b: StandingClaim): number => {
  const words = Number(isOfWords(a.claim.tie)) - Number(isOfWords(b.claim.tie));
  if (words !== 0) return words;
  const standing = standingRank[a.corroboration.standing] - standingRank[b.corroboration.standing];
  if (standing !== 0) return standing;
  const counts = (of: StandingClaim): readonly number[] => [
    of.corroboration.origins.length,
    of.corroboration.documents.length,
    of.claim.statements.length,
  ];
  const [right, left] = [counts(b), counts(a)];
  const most = right.findIndex((count, i) => count !== left[i]);
  if (most >= 0) return (right[most] ?? 0) - (left[most] ?? 0);
  return a.claim.id < b.claim.id ? -1 : 1;
};
