import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A numbered week of the year (ISO 8601).
 *
 *     week 31      2014-W31
 *     ^^^^^^^      ^^^^^^^^
 */
export const weekNumber: TimeConstruct = {
  name: 'week number',
  build: ({ n, year, day }) => {
    const week = numberOf(n);
    if (week < 1 || week > 53) return undefined;
    return point({ ...yearFields(year), week, ...(day === undefined ? {} : { weekday: numberOf(day) }) });
  },
};
