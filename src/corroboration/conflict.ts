import type { Message } from '../languages/message.ts';
/** In what way a charge is denied. */
export type DenialManner = 'flat' | 'counter-accusation' | 'jurisdictional' | 'partial' | 'by another';

/** Two sides of one matter, kept apart. Statement ids on each side. */
export interface Conflict {
  readonly id: string;
  readonly kind: 'denial' | 'rival-amount' | 'rival-time' | 'rival-place' | 'rival-agent';
  /**
   * Of a denial: flat; with a charge against the accuser; on the ground that the body has no say in it; of a part only,
   * with an admission; or by somebody whom the claim does not concern.
   */
  readonly manner?: DenialManner;
  readonly claim: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** In words, from the documents' own figures and names. */
  readonly message: Message;
}
