import { type Item, NO_SENSES } from './item.ts';
import { type Lexicon, symbolOf } from './lexicon.ts';

/**
 * Joins number words into one numeral.
 *
 *     two hundred and fifty-six      quatre-vingt-dix-sept      خمسة وعشرون
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ 256  ^^^^^^^^^^^^^^^^^^^^^^ 97  ^^^^^^^^^^^ 25, and "خمسة عشر" 15
 *
 * A word may be added where its digits are still free: twenty takes one to nine, hundred takes anything below.
 */
export interface NumeralRules {
  /** Words and marks that may stand between two parts ("and", "-", "et"). */
  readonly joiners: ReadonlySet<string>;
  /** Whether ones come before tens ("خمسة وعشرون"). */
  readonly onesFirst: boolean;
  /** Whether "four twenty" is eighty and "sixty ten" seventy. */
  readonly vigesimal: boolean;
}

type Part = { readonly kind: 'cardinal' | 'multiplier' | 'ordinal'; readonly value: number };

const partOf = <V>(item: Item<V> | undefined): Part | undefined => {
  if (item === undefined) return undefined;
  const { multiplier, cardinal, ordinal } = item.senses;
  if (typeof multiplier === 'number') return { kind: 'multiplier', value: multiplier };
  if (typeof cardinal === 'number') return { kind: 'cardinal', value: cardinal };
  if (typeof ordinal === 'number') return { kind: 'ordinal', value: ordinal };
  return undefined;
};

/** Whether `value` (below 100) fits into the free digits of `current`. */
const hasRoom = (current: number, value: number, rules: NumeralRules, joined: boolean): boolean => {
  if (value >= 100) return false;
  const low = current % 100;
  if (low === 0) return true;
  if (rules.onesFirst) return low < 10 && (joined ? value >= 20 && value % 10 === 0 : value === 10);
  if (rules.vigesimal && (low === 60 || low === 80)) return value < 20;
  if (rules.vigesimal && low === 10) return value >= 7 && value < 10;
  return low >= 20 && low % 10 === 0 && value < 10;
};

interface Joined {
  readonly end: number;
  readonly number: number;
  readonly ordinal: boolean;
}

/** An ordinal ends a numeral, but where ones come first its tens may still follow ("الحادي والعشرين", "الحادي عشر"). */
const ordinalFrom = <V>(items: readonly Item<V>[], at: number, number: number, rules: NumeralRules): Joined => {
  const joined = rules.joiners.has(items[at + 1]?.word ?? '');
  const next = joined ? at + 2 : at + 1;
  const tens = partOf(items[next]);
  return rules.onesFirst && tens?.kind === 'cardinal' && hasRoom(number, tens.value, rules, joined)
    ? { end: next + 1, number: number + tens.value, ordinal: true }
    : { end: at + 1, number, ordinal: true };
};

/** "vingt-et-un": hyphen, word and hyphen. */
const MOST_JOINERS = 3;

const joinAt = <V>(items: readonly Item<V>[], at: number, rules: NumeralRules): Joined | undefined => {
  let total = 0;
  let current = 0;
  let end = at;
  let i = at;
  let lastMultiplier = Number.POSITIVE_INFINITY;
  while (i < items.length) {
    let part = partOf(items[i]);
    let from = i;
    while (part === undefined && i > at && from - i < MOST_JOINERS && rules.joiners.has(items[from]?.word ?? '')) {
      from++;
      part = partOf(items[from]);
    }
    if (part === undefined) break;
    if (part.kind === 'multiplier') {
      // "Hundred" stays in the running group, "thousand" closes it.
      if (part.value === 100) {
        if (current >= 100) break;
        current = (current || 1) * 100;
      } else {
        if (part.value >= lastMultiplier) break;
        total += (current || 1) * part.value;
        current = 0;
        lastMultiplier = part.value;
      }
    } else if (rules.vigesimal && part.value === 20 && current % 100 === 4) {
      current += 76;
    } else if (i === at || (current === 0 && total > 0) || hasRoom(current, part.value, rules, from > i)) {
      current += part.value;
      if (part.kind === 'ordinal') return ordinalFrom(items, from, total + current, rules);
    } else break;
    i = from + 1;
    end = i;
  }
  return end === at ? undefined : { end, number: total + current, ordinal: false };
};

/** "Nineteen seventy-two": two groups of two digits that make a year. */
const yearAt = (first: Joined, second: Joined | undefined): number =>
  second !== undefined &&
  !second.ordinal &&
  first.number >= 10 &&
  first.number <= 20 &&
  second.number >= 10 &&
  second.number < 100
    ? first.number * 100 + second.number
    : Number.NaN;

/** The items with every run of number words replaced by one numeral or ordinal. */
export const joinNumerals = <V>(
  items: readonly Item<V>[],
  lexicon: Lexicon,
  rules: NumeralRules,
): readonly Item<V>[] => {
  const bit = (name: string): number => lexicon.classes.get(name) ?? 0;
  const any = bit('cardinal') | bit('multiplier') | bit('ordinal');
  if (!items.some((item) => (item.bits & any) !== 0)) return items;
  const out: Item<V>[] = [];
  let i = 0;
  while (i < items.length) {
    const item = items[i] as Item<V>;
    const joined = (item.bits & any) === 0 ? undefined : joinAt(items, i, rules);
    if (joined === undefined) {
      out.push(item);
      i++;
      continue;
    }
    const second = joined.ordinal ? undefined : joinAt(items, joined.end, rules);
    const year = yearAt(joined, second);
    const isYear = !Number.isNaN(year);
    const end = isYear ? (second as Joined).end : joined.end;
    const single = end === i + 1;
    const number = isYear ? year : joined.number;
    const word = single ? item.word : '';
    const bits = (single ? item.bits : 0) | bit(joined.ordinal ? 'ordinal' : 'num');
    // Field by field, so that every item of a row has one shape.
    out.push({
      start: item.start,
      end: (items[end - 1] as Item<V>).end,
      word,
      bits,
      symbol: symbolOf(lexicon, bits, word),
      senses: joined.ordinal
        ? { ...(single ? item.senses : NO_SENSES), ordinal: number }
        : single
          ? item.senses
          : NO_SENSES,
      number,
      digits: !single && (isYear || (number >= 1000 && number < 2200)) ? 4 : 0,
      spaced: item.spaced,
      capital: item.capital,
      initial: item.initial,
      next: (items[end - 1] as Item<V>).next,
      value: item.value,
      parts: item.parts,
    });
    i = end;
  }
  return out;
};
