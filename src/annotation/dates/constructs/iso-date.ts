import type { Built } from '../../phrases/cascade.ts';
import { numberOf } from '../../phrases/shape.ts';
import { daysInMonth } from '../calendar.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';
import type { Clock, Time } from '../time.ts';

/**
 * A date as ISO 8601 writes it, with its time of day where told; year first with other marks too.
 *
 *     2014-06-20T10:30        2014/6/20        20140620
 *     ^^^^^^^^^^^^^^^^        ^^^^^^^^^        ^^^^^^^^
 */
export const isoDate: TimeConstruct = {
  name: 'iso date',
  build: ({ year, month, monthName, day, hour, minute, second, compact }) => {
    if (compact !== undefined) return ofEight(numberOf(compact));
    const date = { ...yearFields(year), month: sense(monthName, 'month') ?? numberOf(month), day: numberOf(day) };
    if (hour === undefined) return point(date);
    const clock: Clock = {
      hour: numberOf(hour),
      minute: numberOf(minute),
      half: '24',
      ...(second === undefined ? {} : { second: numberOf(second) }),
    };
    return point({ ...date, clock });
  },
};

/** Year, month and day in eight digits; undefined where they are none. */
const ofEight = (digits: number): Built<Time> | undefined => {
  const [year, month, day] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? point({ year, month, day }) : undefined;
};
