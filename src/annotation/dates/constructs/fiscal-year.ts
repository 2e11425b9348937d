import { point, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A fiscal year, taken as the calendar year it is named by: where it begins differs by country.
 *
 *     fiscal year 2014      FY2014/15
 *     ^^^^^^^^^^^^^^^^      ^^^^^^^^^
 */
export const fiscalYear: TimeConstruct = {
  name: 'fiscal year',
  build: ({ year }) => point({ ...yearFields(year), fiscal: true }),
};
