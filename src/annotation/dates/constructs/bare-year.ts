import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct } from '../found.ts';

/**
 * A year alone. What stands before and after tells it from a count or a number of something.
 *
 *     in 1941      '99
 *        ^^^^      ^^^
 */
export const bareYear: TimeConstruct = {
  name: 'bare year',
  build: ({ year, short, before, label }) =>
    short === undefined
      ? point({
          year: numberOf(year),
          bare: true,
          ...(before === undefined ? {} : { era: 'story' as const }),
          ...(label === undefined ? {} : { label: true }),
        })
      : point({ shortYear: numberOf(short) }),
};
