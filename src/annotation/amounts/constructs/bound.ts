import { type AmountConstruct, amount, amountOf } from '../found.ts';

/**
 * An amount that is only a bound, or only near.
 *
 *     up to $40 million      at least 30 fighters      nearly 200 tonnes
 *     ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
export const bound: AmountConstruct = {
  name: 'bound',
  build: ({ most, least, about, of }) => {
    const value = amountOf(of);
    if (value === undefined || (value.unit === undefined && value.currency === undefined)) return undefined;
    if (about !== undefined) return amount('amount', { ...value, approximate: true });
    const { min, max, ...rest } = value;
    if (most !== undefined && max !== undefined) return amount('amount', { max, ...rest });
    if (least !== undefined && min !== undefined) return amount('amount', { min, ...rest });
    return undefined;
  },
};
