import type { Item } from './item.ts';

/** Looks at numerals that grammars share. */

/** The number that a numeral or an ordinal stands for. */
export const numberOf = (item: Item<unknown> | undefined): number =>
  item === undefined
    ? Number.NaN
    : Number.isNaN(item.number)
      ? typeof item.senses.ordinal === 'number'
        ? item.senses.ordinal
        : Number.NaN
      : item.number;

/** A whole number within bounds, written as a word or with at most `digits` digits. */
export const wholeWithin =
  (min: number, max: number, digits = 2) =>
  (item: Item<unknown>): boolean => {
    const n = numberOf(item);
    return n >= min && n <= max && Number.isInteger(n) && item.digits <= digits;
  };

/** Written with exactly so many digits. */
export const writtenWith =
  (digits: number, min: number, max: number) =>
  (item: Item<unknown>): boolean =>
    item.digits === digits && item.number >= min && item.number <= max;
