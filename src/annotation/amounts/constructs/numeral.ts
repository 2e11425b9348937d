import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, numeralOf, wordNumber } from '../found.ts';

/**
 * A number in digits with groups, decimals or a fraction.
 *
 *     1,250,000      289.5      one and a half      1.250.000,75
 *     ^^^^^^^^^      ^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
export const numeral: AmountConstruct = {
  name: 'numeral',
  build: ({ a, b, c, d, fraction, part, one, half, scale }) => {
    if (one !== undefined || half !== undefined)
      return numeralOf((half === undefined ? 1 : 0.5) * (wordNumber(scale, 'scale') ?? 1));
    let value = numberOf(a);
    for (const group of [b, c, d]) if (group !== undefined) value = value * 1000 + group.number;
    if (fraction !== undefined) value += Number((fraction.number * 10 ** -fraction.digits).toFixed(fraction.digits));
    if (part !== undefined) value += wordNumber(part, 'fraction') ?? 0;
    return numeralOf(value);
  },
};
