import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A day of a named month, in any order, with its year where told.
 *
 *     3 March 2014     March 3rd, 2014     the twenty-first of August     le 1er mai 2013
 *     ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export const calendarDate: TimeConstruct = {
  name: 'calendar date',
  build: ({ day, month, year }) =>
    point({ ...yearFields(year), month: sense(month, 'month') ?? 1, day: numberOf(day) }),
};
