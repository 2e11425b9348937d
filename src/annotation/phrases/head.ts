import type { Tokens } from '../annotation.ts';

/** Index of the last token that ends at or before an offset; -1 where there is none or no tokens are given. */
export const lastTokenOf = (tokens: Tokens | undefined, end: number): number => {
  if (tokens === undefined) return -1;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
