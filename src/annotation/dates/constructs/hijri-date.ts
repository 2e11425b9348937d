import type { Item } from '../../phrases/item.ts';
import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A date of the Islamic calendar; observed months differ, so the value is approximate.
 *
 *     15 Ramadan 1435      Ramadan 2014      1435 AH
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^
 */
export const hijriDate: TimeConstruct = {
  name: 'hijri date',
  build: ({ hijri, day, n, year }) => {
    const own = n !== undefined ? numberOf(n) : isHijriYear(year) ? numberOf(year) : undefined;
    return point({
      ...(own === undefined ? yearFields(year) : {}),
      hijri: {
        ...(hijri === undefined ? {} : { month: sense(hijri, 'hijri') ?? 9 }),
        ...(day === undefined ? {} : { day: numberOf(day) }),
        ...(own === undefined ? {} : { year: own }),
      },
    });
  },
};

/** Beside a month of its calendar "1440" is the Islamic year; the years of the other calendar that can be meant are later. */
const isHijriYear = (year: Item<unknown> | undefined): boolean => year !== undefined && numberOf(year) < 1700;
