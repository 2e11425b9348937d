import { type TimeRange, timeRange } from '../resolution/time-range.ts';

/** How conduct stands in time to a rule: all of it before, across the day, all of it after, or not to be told. */
export type TimeRelation = 'before' | 'straddling' | 'after' | 'unknown';

/**
 * How a time (EDTF) stands to the day from which something holds. What is unknown stays unknown: an interval whose beginning
 * is open is before or across, never after.
 *
 *     2029 : 2031-03-03 → before     2029/.. → straddling     2031-03 → straddling     2032-05 → after     ../2033 → straddling
 */
export const timeRelation = (time: string | null, since: string | undefined): TimeRelation => {
  const start = since === undefined ? undefined : timeRange(since);
  const range = time === null ? undefined : timeRange(time);
  if (start === undefined || range === undefined) return 'unknown';
  return relationOf(range, start);
};

const relationOf = (range: TimeRange, start: TimeRange): TimeRelation => {
  if (range.last < start.first) return 'before';
  return range.first > start.last || (range.first === start.first && start.first === start.last)
    ? 'after'
    : 'straddling';
};

/** Several times as one: all before, all after, none known, else across. */
export const joinRelations = (relations: readonly TimeRelation[]): TimeRelation => {
  const known = new Set(relations.filter((relation) => relation !== 'unknown'));
  const [only] = known;
  if (only === undefined) return 'unknown';
  return known.size === 1 ? only : 'straddling';
};
