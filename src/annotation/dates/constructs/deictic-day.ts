import { point, sense, type TimeConstruct, text } from '../found.ts';
import type { DayPart } from '../time.ts';

/**
 * A day counted from the document's own.
 *
 *     yesterday      the day before yesterday      tonight
 *     ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^
 */
export const deicticDay: TimeConstruct = {
  name: 'deictic day',
  build: ({ deictic, daypart }, _language, tag) => {
    const offset = sense(deictic, 'deictic');
    if (offset === undefined) return undefined;
    const part = text(daypart ?? deictic, 'daypart');
    return point({
      base: { unit: 'day', offset: offset + Number(tag), from: 'now', today: true },
      ...(part === undefined ? {} : { part: part as DayPart }),
    });
  },
};
