import { as, type TimeConstruct, text } from '../found.ts';
import type { Time, Unit } from '../time.ts';

/**
 * A stretch told by a day in it.
 *
 *     the week of 15 September      Easter weekend      la semaine du 15 septembre      أسبوع 16 سبتمبر
 *     ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 */
export const weekOf: TimeConstruct = {
  name: 'week of',
  build: ({ unit, weekend, of }) => {
    const named = weekend === undefined ? (text(unit, 'unit') as Unit | undefined) : 'weekend';
    return named === undefined || !namesDay(of?.value)
      ? undefined
      : as('point', { form: 'around', unit: named, of: of.value });
  },
};

const namesDay = (time: Time | undefined): time is Time =>
  time?.form === 'point' && (time.day !== undefined || time.holiday !== undefined);
