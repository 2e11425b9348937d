import { type AmountConstruct, amount, amountOf } from '../found.ts';

/**
 * From one amount to another; a scale, currency or unit told once holds for both.
 *
 *     between 30 and 40 fighters      $3-5 million      from 10 to 12 per cent
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 */
export const amountRange: AmountConstruct = {
  name: 'amount range',
  build: ({ from, to }) => {
    const low = amountOf(from);
    const high = amountOf(to);
    if (low?.min === undefined || high?.max === undefined) return undefined;
    const told = { ...high, ...low };
    if (told.unit === undefined && told.currency === undefined) return undefined;
    const { min: _min, max: _max, ...rest } = told;
    // "$3-5 million": the scale told at the end holds for the beginning too.
    const min =
      low.min < 1000 && high.max >= 1e6 ? low.min * 10 ** (3 * Math.floor(Math.log10(high.max) / 3)) : low.min;
    return min > high.max ? undefined : amount('amount', { min, max: high.max, ...rest });
  },
};
