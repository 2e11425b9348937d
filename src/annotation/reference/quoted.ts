import type { Quotation } from '../annotation.ts';

/** How many quotations that begin before an offset are asked whether they still run there. */
const DEEPEST_QUOTATION = 8;

/** Index of the last quotation that begins at an offset or before it, -1 for none. */
export const lastBegunBy = (quotations: readonly Quotation[], at: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle] as Quotation).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The innermost direct quotation around an offset. */
export const innermostQuotation = (quotations: readonly Quotation[], at: number): Quotation | undefined => {
  const last = lastBegunBy(quotations, at);
  for (let q = last; q > Math.max(-1, last - DEEPEST_QUOTATION); q--) {
    const { inner, kind } = quotations[q] as Quotation;
    if (kind === 'direct' && inner.start <= at && at < inner.end) return quotations[q];
  }
  return undefined;
};
