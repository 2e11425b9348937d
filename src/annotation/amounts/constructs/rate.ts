import { type AmountConstruct, amount, amountOf, wordValue } from '../found.ts';

/**
 * An amount per period or per thing.
 *
 *     $40 million per month      30,000 barrels a day      $5 million annually
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 */
export const rate: AmountConstruct = {
  name: 'rate',
  build: ({ of, period, adverb, thing }) => {
    const value = amountOf(of);
    const per = wordValue(period, 'period') ?? wordValue(adverb, 'adverb') ?? thing?.word;
    if (value === undefined || per === undefined || (value.unit === undefined && value.currency === undefined))
      return undefined;
    return amount('amount', { ...value, per });
  },
};
