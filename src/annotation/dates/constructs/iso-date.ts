import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';
import type { Clock } from '../time.ts';

/**
 * A date as ISO 8601 writes it, with its time of day where told; year first with other marks too.
 *
 *     2014-06-20T10:30        2014/6/20
 *     ^^^^^^^^^^^^^^^^        ^^^^^^^^^
 */
export const isoDate: TimeConstruct = {
  name: 'iso date',
  build: ({ year, month, monthName, day, hour, minute, second }) => {
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
