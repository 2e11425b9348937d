import { amountInWords, excludesAmount } from '../amount-in-words.ts';
import type { DriftRule } from '../drift.ts';

/**
 *     25 lorries  →  40 lorries
 *     ^^             ^^ another figure
 */
export const figure: DriftRule = {
  drift: 'figure',
  changed: ({ statement: a, documentName }, { statement: b, documentName: later }) =>
    a.amount === null || b.amount === null || !excludesAmount(a.amount, b.amount)
      ? undefined
      : `${amountInWords(a.amount)} in ${documentName}, ${amountInWords(b.amount)} in ${later}`,
};
