import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct } from '../found.ts';

/**
 * A day of the month that the context knows.
 *
 *     on the 20th      the 20th of next month      le 20
 *        ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^
 */
export const bareDay: TimeConstruct = {
  name: 'bare day',
  build: ({ day, of }) => point({ ...(of?.value?.form === 'point' ? of.value : {}), day: numberOf(day) }),
};
