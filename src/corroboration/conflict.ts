/** Two sides of one matter, kept apart. Statement ids on each side. */
export interface Conflict {
  readonly id: string;
  readonly kind: 'denial' | 'rival-amount' | 'rival-time' | 'rival-place' | 'rival-agent';
  readonly claim: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** In words, from the documents' own figures and names. */
  readonly message: string;
}
