import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A date in figures, whose first two may stand for day and month or month and day. Which it is, where both are possible,
 * is a habit of the language; the other reading is kept.
 *
 *     12/06/2014       22.4.2014       6/12
 *     ^^^^^^^^^^       ^^^^^^^^^       ^^^^
 */
export const numericDate: TimeConstruct = {
  name: 'numeric date',
  build: ({ a, b, year }, language) => {
    const first = numberOf(a);
    const second = numberOf(b);
    if (first > 31 || second > 31 || first < 1 || second < 1 || (first > 12 && second > 12)) return undefined;
    const open = first <= 12 && second <= 12 && first !== second;
    const monthFirst = open ? language === 'en' : second > 12;
    const month = monthFirst ? first : second;
    const day = monthFirst ? second : first;
    const order = first === second ? {} : ({ order: monthFirst ? 'month-first' : 'day-first' } as const);
    return point({
      ...yearFields(year),
      month,
      day,
      ...order,
      ...(open ? { swapped: { month: day, day: month } } : {}),
    });
  },
};
