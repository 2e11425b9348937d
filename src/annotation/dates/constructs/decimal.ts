import { numberOf } from '../../phrases/shape.ts';
import { sense, type TimeConstruct } from '../found.ts';

/**
 * A number with decimals or with groups of three.
 *
 *     2.5 years     1,200 days
 *     ^^^           ^^^^^
 */
export const decimal: TimeConstruct = {
  name: 'decimal',
  build: ({ whole, fraction, group, half }) => {
    const scale = fraction === undefined ? 1 : 10 ** -fraction.digits;
    const value =
      numberOf(whole) * (group === undefined ? 1 : 1000) +
      (group === undefined ? 0 : numberOf(group)) +
      (fraction === undefined ? 0 : numberOf(fraction) * scale) +
      (sense(half, 'fraction') ?? 0);
    return { kinds: ['num'], value: { form: 'point' }, number: value };
  },
};
