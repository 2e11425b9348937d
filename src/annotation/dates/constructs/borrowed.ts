import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct } from '../found.ts';

/**
 * A date whose month or year is told only once, after the last of several.
 *
 *     April and June 1955      the 28th and 29 August      May 6 and 7
 *     ^^^^^                    ^^^^^^^^                              ^
 */
export const borrowed: TimeConstruct = {
  name: 'borrowed',
  build: ({ a, day, from }) => {
    const own = a?.value;
    const lender = from?.value;
    if (lender?.form !== 'point') return undefined;
    const year = lender.year === undefined ? {} : { year: lender.year };
    if (day !== undefined) {
      return lender.month === undefined ? undefined : point({ ...year, month: lender.month, day: numberOf(day) });
    }
    return own?.form === 'point' && lender.year !== undefined ? point({ ...own, year: lender.year }) : undefined;
  },
};
