import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { Unit } from '../time.ts';

/**
 * A numbered part of a larger stretch.
 *
 *     the first week of January      the last two weeks of May 1951      the first Monday of June
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nth: TimeConstruct = {
  name: 'nth',
  build: ({ n, last, unit, duration: length, weekday, of }) => {
    const outer = of?.value;
    if (outer === undefined) return undefined;
    const first = last === undefined ? numberOf(n) : -1;
    if (weekday !== undefined) {
      return as('point', {
        form: 'nth',
        n: first,
        unit: 'day',
        count: 1,
        of: outer,
        weekday: sense(weekday, 'weekday') ?? 1,
      });
    }
    const parts = length?.value?.form === 'duration' ? length.value.parts : undefined;
    const named = (text(unit, 'unit') as Unit | undefined) ?? parts?.[0]?.unit;
    const count = parts === undefined ? 1 : parts[0]?.count;
    if (named === undefined || count === undefined || Number.isNaN(first)) return undefined;
    return as(count === 1 ? 'point' : 'range', { form: 'nth', n: first, unit: named, count, of: outer });
  },
};
