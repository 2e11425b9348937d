import { as, point, sense, type TimeConstruct, text } from '../found.ts';
import type { DayPart, Unit } from '../time.ts';

/**
 * A month, weekday or part of a day by its name alone.
 *
 *     in March      on Monday      at night
 *        ^^^^^         ^^^^^^         ^^^^^
 */
export const bareName: TimeConstruct = {
  name: 'bare name',
  build: ({ month, weekday, daypart, unit }) => {
    if (month !== undefined) return point({ month: sense(month, 'month') ?? 1 });
    if (weekday !== undefined) return point({ weekday: sense(weekday, 'weekday') ?? 1 });
    if (unit !== undefined) return point({ base: { unit: text(unit, 'unit') as Unit, offset: 0, from: 'now' } });
    const part = text(daypart, 'daypart');
    return part === undefined ? undefined : as('part', { form: 'point', part: part as DayPart });
  },
};
