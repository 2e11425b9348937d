import type { PhraseLanguage } from '../../languages/phrases.ts';
import type { Amount } from '../annotation.ts';
import { type Grammar, makeGrammar } from '../phrases/cascade.ts';
import type { Item } from '../phrases/item.ts';
import { writtenWith } from '../phrases/shape.ts';
import { amountRange } from './constructs/amount-range.ts';
import { bound } from './constructs/bound.ts';
import { count } from './constructs/count.ts';
import { money } from './constructs/money.ts';
import { numeral } from './constructs/numeral.ts';
import { percentage } from './constructs/percentage.ts';
import { quantity } from './constructs/quantity.ts';
import { rate } from './constructs/rate.ts';
import { scaled } from './constructs/scaled.ts';
import type { AmountConstruct } from './found.ts';

/** Every construct of the grammar of amounts, layer by layer; of equally long matches the first listed wins. */
const layers: readonly (readonly AmountConstruct[])[] = [
  [numeral],
  [scaled],
  [money, percentage, quantity, count],
  [amountRange],
  [rate],
  [bound],
  [rate],
];

const classes: Readonly<
  Record<string, { readonly of: readonly string[]; readonly test?: (item: Item<unknown>) => boolean }>
> = {
  n: { of: ['num'] },
  // Digits before the first group: "1 250 000".
  lead: { of: ['num'], test: (item) => item.digits >= 1 && item.digits <= 3 },
  group: { of: ['num'], test: writtenWith(3, 0, 999) },
  value: { of: ['num', 'amount'] },
};

/** Compiles the grammar of amounts in one language. */
export const amountGrammar = (code: string, language: PhraseLanguage): Grammar<Amount> =>
  makeGrammar({ code, language, layers, kinds: ['num', 'amount'], classes });
