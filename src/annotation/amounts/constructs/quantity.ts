import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, amount, exactly, wordValue } from '../found.ts';

/**
 * A number of units of measure.
 *
 *     30,000 barrels      5 square kilometres      12 tonnes
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^
 */
export const quantity: AmountConstruct = {
  name: 'quantity',
  build: ({ n, unit, square, cubic }) => {
    const named = wordValue(unit, 'unit');
    if (named === undefined) return undefined;
    const power = square !== undefined ? 'square ' : cubic !== undefined ? 'cubic ' : '';
    return amount('amount', { ...exactly(numberOf(n)), unit: `${power}${named}` });
  },
};
