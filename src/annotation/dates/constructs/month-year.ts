import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A month of a year.
 *
 *     March 2014     September of 1793     04/2013
 *     ^^^^^^^^^^     ^^^^^^^^^^^^^^^^^     ^^^^^^^
 */
export const monthYear: TimeConstruct = {
  name: 'month year',
  build: ({ month, n, year }) => point({ ...yearFields(year), month: sense(month, 'month') ?? numberOf(n) }),
};
