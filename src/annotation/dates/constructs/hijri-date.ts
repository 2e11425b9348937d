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
    const own = n === undefined ? undefined : numberOf(n);
    return point({
      ...yearFields(year),
      hijri: {
        ...(hijri === undefined ? {} : { month: sense(hijri, 'hijri') ?? 9 }),
        ...(day === undefined ? {} : { day: numberOf(day) }),
        ...(own === undefined ? {} : { year: own }),
      },
    });
  },
};
