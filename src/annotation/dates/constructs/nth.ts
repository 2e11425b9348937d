import type { Item } from '../../phrases/item.ts';
import { numberOf } from '../../phrases/shape.ts';
import { as, type TimeConstruct, text } from '../found.ts';
import type { Time, Unit } from '../time.ts';

/**
 * A numbered part of a larger stretch.
 *
 *     the first week of January      the last two weeks of May 1951      the first Monday of June
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nth: TimeConstruct = {
  name: 'nth',
  build: ({ n, last, unit, duration: length, weekday, of, within, dated }) => {
    // "أسبوع أول من أكتوبر": what stands before the month counts weeks, not days.
    const taken = dated?.value;
    if (taken?.form === 'point' && taken.day !== undefined) {
      const { day, ...month } = taken;
      const named = text(unit, 'unit') as Unit | undefined;
      return named === undefined || named === 'day'
        ? undefined
        : as('point', { form: 'nth', n: day, unit: named, count: 1, of: month });
    }
    const day = weekday?.value;
    const outer = of?.value ?? unitOf(within) ?? (day === undefined ? undefined : storyMonth);
    if (outer === undefined) return undefined;
    const back = length?.value?.form === 'stretch' ? length.value.by.parts : undefined;
    const first = last !== undefined || back !== undefined ? -1 : numberOf(n ?? length?.parts?.nth);
    if (day?.form === 'point') {
      return as('point', { form: 'nth', n: first, unit: 'day', count: 1, of: outer, weekday: day.weekday ?? 1 });
    }
    const parts = length?.value?.form === 'duration' ? length.value.parts : back;
    const named = (text(unit, 'unit') as Unit | undefined) ?? parts?.[0]?.unit;
    const count = parts === undefined ? 1 : (parts[0]?.count ?? (length?.parts?.nth === undefined ? undefined : 1));
    if (named === undefined || count === undefined || Number.isNaN(first)) return undefined;
    return as(count === 1 ? 'point' : 'range', { form: 'nth', n: first, unit: named, count, of: outer });
  },
};

/** "The first Sunday" alone: of the month of the story. */
const storyMonth: Time = { form: 'point', base: { unit: 'month', offset: 0, from: 'story' } };

/** "the twentieth day of the month": the month of the story. */
const unitOf = (unit: Item<Time> | undefined): Time | undefined => {
  const named = text(unit, 'unit') as Unit | undefined;
  return named === undefined ? undefined : { form: 'point', base: { unit: named, offset: 0, from: 'story' } };
};
