import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { Clock } from '../time.ts';

/**
 * A time of day.
 *
 *     5.30 p.m.      19:00      half past seven      noon      11h40
 *     ^^^^^^^^^      ^^^^^      ^^^^^^^^^^^^^^^      ^^^^      ^^^^^
 */
export const clockTime: TimeConstruct = {
  name: 'clock time',
  build: ({ hour, minute, second, meridiem, joined, past, to, noon, part, day24, am, pm, midnight, midday }) => {
    let h =
      joined === undefined
        ? midnight !== undefined
          ? 0
          : midday !== undefined
            ? 12
            : (sense(noon, 'noon') ?? numberOf(hour))
        : Math.floor(numberOf(joined) / 100);
    let m = joined === undefined ? (minute === undefined ? undefined : numberOf(minute)) : numberOf(joined) % 100;
    if (past !== undefined)
      m = sense(past, 'fraction') === undefined ? numberOf(past) : (sense(past, 'fraction') ?? 0) * 60;
    if (to !== undefined) {
      h = (h + 23) % 24;
      m = 60 - (sense(to, 'fraction') === undefined ? numberOf(to) : (sense(to, 'fraction') ?? 0) * 60);
    }
    if (h > 24 || (m !== undefined && m > 59) || Number.isNaN(h)) return undefined;
    const half = am !== undefined ? -1 : pm !== undefined ? 1 : sense(meridiem, 'meridiem');
    if (half !== undefined && h > 12) return undefined;
    const of = text(part, 'daypart');
    const told: Clock['half'] =
      half === undefined
        ? noon !== undefined || h > 12 || h === 0 || day24 !== undefined
          ? '24'
          : of === 'AF' || of === 'EV' || (of === 'NI' && h > 5)
            ? 'pm'
            : of === 'MO'
              ? 'am'
              : undefined
        : half < 0
          ? 'am'
          : 'pm';
    const clock: Clock = {
      hour: h,
      ...(m === undefined ? {} : { minute: m }),
      ...(second === undefined ? {} : { second: numberOf(second) }),
      ...(told === undefined ? {} : { half: told }),
    };
    return as('clock', { form: 'point', clock });
  },
};
