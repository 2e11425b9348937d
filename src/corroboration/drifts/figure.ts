import { message } from '../../languages/message.ts';
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
      : message('drift.figure', {
          one: amountInWords(a.amount),
          earlier: documentName,
          other: amountInWords(b.amount),
          later,
        }),
};
