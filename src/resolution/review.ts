/**
 * A fact-check of a claim, as its reviewer published it. What it says of the claim is the reviewer's word, never Proffer's.
 * Source: schema.org ClaimReview.
 */
export interface ClaimReview {
  readonly id: string;
  /** What was claimed, in the reviewer's words (`claimReviewed`). */
  readonly claimed: string;
  /** Who checked it; empty where the review does not tell. */
  readonly reviewer: string;
  /** What the reviewer found, in the reviewer's words; empty where only the page says it. */
  readonly rating: string;
  /** Page of the review; empty where it is not told. */
  readonly url: string;
  /** ISO 8601 day of publication. */
  readonly reviewedOn?: string;
  /** Who had claimed it, and on which ISO 8601 day. */
  readonly claimant?: string;
  readonly claimedOn?: string;
}

/** A review that may be of a claim: offered with the reasons, and no verdict on the claim. */
export interface ReviewOffer {
  readonly review: ClaimReview;
  /** How much the review has in common with the claim, 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
}
