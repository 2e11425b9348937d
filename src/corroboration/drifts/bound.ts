import { message } from '../../languages/message.ts';
import { amountInWords } from '../amount-in-words.ts';
import type { DriftRule } from '../drift.ts';

/**
 *     up to 40 million dollars  →  40 million dollars
 *     ^^^^^ vanished
 */
export const bound: DriftRule = {
  drift: 'bound',
  changed: ({ statement: a, documentName }, { statement: b, documentName: later }) => {
    if (a.amount === null || b.amount === null) return undefined;
    const wasOpen = a.amount.min === undefined || a.amount.max === undefined || a.amount.approximate === true;
    const isOpen = b.amount.min === undefined || b.amount.max === undefined || b.amount.approximate === true;
    const figure = ({ min, max }: NonNullable<typeof a.amount>) => max ?? min;
    if (!wasOpen || isOpen || figure(a.amount) !== figure(b.amount)) return undefined;
    return message('drift.words', {
      one: amountInWords(a.amount),
      earlier: documentName,
      other: amountInWords(b.amount),
      later,
    });
  },
};
