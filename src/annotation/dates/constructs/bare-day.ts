import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct } from '../found.ts';

/**
 * A day of the month that the context knows.
 *
 *     on the 20th      le 20
 *        ^^^^^^^^      ^^^^^
 */
export const bareDay: TimeConstruct = {
  name: 'bare day',
  build: ({ day }) => point({ day: numberOf(day) }),
};
