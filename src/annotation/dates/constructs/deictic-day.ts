import { point, sense, type TimeConstruct, text } from '../found.ts';
import type { DayPart } from '../time.ts';

/**
 * A day counted from the document's own; in Arabic also from the story's, since "today" is "the day" there.
 *
 *     yesterday      the day before yesterday      tonight      في ذلك اليوم
 *     ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^         ^^^^^^^^^
 */
export const deicticDay: TimeConstruct = {
  name: 'deictic day',
  build: ({ deictic, daypart, anaphor }, _language, tag) => {
    const offset = sense(deictic, 'deictic');
    if (offset === undefined) return undefined;
    const turn = sense(anaphor, 'anaphor');
    if (turn !== undefined) return point({ base: { unit: 'day', offset: turn, from: 'story' } });
    const part = text(daypart ?? deictic, 'daypart');
    return point({
      base: { unit: 'day', offset: offset + Number(tag), from: 'now', today: true },
      ...(part === undefined ? {} : { part: part as DayPart }),
    });
  },
};
