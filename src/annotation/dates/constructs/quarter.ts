import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A quarter or half of a year.
 *
 *     Q3 2014      the second half of 2008      le premier trimestre 2015
 *     ^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const quarter: TimeConstruct = {
  name: 'quarter',
  build: ({ q, h, n, last, of, year, turn, this: same }) => {
    const fields = {
      ...yearFields(year),
      ...(turn === undefined ? {} : { base: { unit: 'year', offset: sense(turn, 'turn') ?? 0, from: 'now' } as const }),
      ...(same === undefined ? {} : { base: { unit: 'year', offset: 0, from: 'story' } as const }),
      ...(of === undefined ? {} : {}),
    };
    const inWhole = (value: number, whole: number): number => (last === undefined ? value : whole);
    if (q !== undefined) {
      const value = inWhole(numberOf(n), 4);
      return value >= 1 && value <= 4 ? point({ ...fields, quarter: value }) : undefined;
    }
    if (h === undefined) return undefined;
    const value = inWhole(numberOf(n), 2);
    return value >= 1 && value <= 2 ? point({ ...fields, half: value }) : undefined;
  },
};
