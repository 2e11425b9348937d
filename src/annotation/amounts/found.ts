import type { Amount } from '../annotation.ts';
import type { Built, Construct } from '../phrases/cascade.ts';
import type { Item } from '../phrases/item.ts';

/** A construct of the grammar of amounts. */
export type AmountConstruct = Construct<Amount>;

/** An amount of the given kind. `exact` is the number when there is one. */
export const amount = (kind: string, value: Amount): Built<Amount> => ({ kinds: [kind], value });

/** A plain number. */
export const numeralOf = (number: number): Built<Amount> => ({ kinds: ['num'], value: {}, number });

export const wordValue = (item: Item<Amount> | undefined, name: string): string | undefined => {
  const value = item?.senses[name];
  return typeof value === 'string' ? value : undefined;
};

export const wordNumber = (item: Item<Amount> | undefined, name: string): number | undefined => {
  const value = item?.senses[name];
  return typeof value === 'number' ? value : undefined;
};

/** What a phrase amounts to: its own value, or that of a bare number. */
export const amountOf = (item: Item<Amount> | undefined): Amount | undefined => {
  if (item === undefined) return undefined;
  if (item.value !== undefined && Object.keys(item.value).length > 0) return item.value;
  return Number.isNaN(item.number) ? undefined : { min: item.number, max: item.number };
};

export const exactly = (number: number): Pick<Amount, 'min' | 'max'> => ({ min: number, max: number });
