import { numberOf } from '../../phrases/shape.ts';
import { as, point, sense, type TimeConstruct, text } from '../found.ts';
import type { DayPart, Unit } from '../time.ts';

/**
 * A stretch next to that of the document or of the story.
 *
 *     last week      this month      the following year      that day      the next morning
 *     ^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^^^^^^
 */
export const turnUnit: TimeConstruct = {
  name: 'turn unit',
  build: ({ turn, anaphor, unit, daypart, weekday, month, season, day, holiday, of }, _language, tag) => {
    const from = turn === undefined && tag === '' ? 'story' : 'now';
    const offset = (sense(turn, 'turn') ?? sense(anaphor, 'anaphor') ?? sense(anaphor, 'turn') ?? 0) + Number(tag);
    if (of?.value?.form === 'point') return point({ ...of.value, turn: offset });
    const feast = text(holiday, 'holiday');
    if (feast !== undefined) return point({ holiday: feast, turn: offset });
    if (weekday !== undefined && day !== undefined) {
      return point({ weekday: sense(weekday, 'weekday') ?? 1, day: numberOf(day) });
    }
    if (weekday !== undefined) return point({ weekday: sense(weekday, 'weekday') ?? 1, turn: offset });
    if (month !== undefined) return point({ month: sense(month, 'month') ?? 1, turn: offset });
    if (season !== undefined) return point({ season: sense(season, 'season') ?? 21, turn: offset });
    const part = text(daypart, 'daypart');
    if (part !== undefined) return point({ base: { unit: 'day', offset, from }, part: part as DayPart });
    const named = text(unit, 'unit') as Unit | undefined;
    if (named !== undefined && unit?.senses.plural !== undefined) {
      return as('duration', { form: 'duration', parts: [{ count: undefined, unit: named }] });
    }
    return named === undefined ? undefined : point({ base: { unit: named, offset, from } });
  },
};
