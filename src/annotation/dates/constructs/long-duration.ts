import { as, type TimeConstruct } from '../found.ts';
import type { Unit } from '../time.ts';

/**
 * Lengths that add up, each finer than the one before; "three days, five days" are two.
 *
 *     two years and three months      1 month, 21 days
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 */
export const longDuration: TimeConstruct = {
  name: 'long duration',
  build: ({ a, b, c, d }) => {
    const parts = [a, b, c, d].flatMap((item) => (item?.value?.form === 'duration' ? item.value.parts : []));
    const finer = parts.every(({ unit }, i) => i === 0 || fineness(unit) > fineness(parts[i - 1]?.unit ?? unit));
    return finer ? as('duration', { form: 'duration', parts }) : undefined;
  },
};

const coarseToFine: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

const fineness = (unit: Unit): number => coarseToFine.indexOf(unit);
