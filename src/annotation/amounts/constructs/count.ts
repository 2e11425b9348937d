import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, amount, exactly, wordNumber, wordValue } from '../found.ts';

/**
 * A count of people, things or events; "hundreds of" gives the least that the word can mean.
 *
 *     30 fighters      hundreds of civilians      twelve attacks
 *     ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 */
export const count: AmountConstruct = {
  name: 'count',
  build: ({ n, many, people, event }) => {
    const unit = wordValue(people, 'people') ?? wordValue(event, 'event');
    if (unit === undefined) return undefined;
    const least = wordNumber(many, 'many');
    if (least !== undefined) return amount('amount', { min: least * 2, unit, approximate: true });
    const number = numberOf(n);
    return Number.isNaN(number) ? undefined : amount('amount', { ...exactly(number), unit });
  },
};
