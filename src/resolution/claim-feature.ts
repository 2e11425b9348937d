import type { Reading } from './reading.ts';

/**
 * What one feature has to say on whether two statements make one claim: −1 they cannot, 0 nothing, up to 1 they agree.
 * `because` is empty where there is nothing to say.
 */
export interface Agreement {
  readonly score: number;
  readonly because: string;
}

export type ClaimFeature = (a: Reading, b: Reading) => Agreement;

export const nothing: Agreement = { score: 0, because: '' };

export const shared = <Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] =>
  a.filter((value) => b.includes(value));
