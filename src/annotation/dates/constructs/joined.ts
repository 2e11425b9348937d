import type { Built } from '../../phrases/cascade.ts';
import { as, mergePoints, type TimeConstruct } from '../found.ts';
import type { Open, Point, Range, Time } from '../time.ts';

/**
 * Parts of one date that stand side by side.
 *
 *     Monday, 3 March      5 p.m. on 2 May      October of that year      the night of 21 August
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 */
export const joined: TimeConstruct = {
  name: 'joined',
  build: ({ a, b }) => {
    const first = a?.value;
    const second = b?.value;
    if (first === undefined || second === undefined) return undefined;
    if (first.form === 'point' && second.form === 'range') return inRange(first, second);
    if (first.form === 'range' && second.form === 'point') return inRange(second, first);
    if (first.form === 'point' && second.form === 'open') return inOpen(first, second);
    if (first.form !== 'point' || second.form !== 'point') return undefined;
    const merged = mergePoints(first, second);
    return merged === undefined || !isPlace(merged) ? undefined : as('point', merged);
  },
};

const inOpen = (day: Point, open: Open): Built<Time> | undefined => {
  if (open.of.form !== 'point' || open.of.clock === undefined) return undefined;
  const of = mergePoints(day, open.of);
  return of === undefined ? undefined : as('open', { ...open, of });
};

/** "tomorrow from 3 to 5 p.m.": the day belongs to both ends. */
const inRange = (day: Point, range: Range): Built<Time> | undefined => {
  if (range.from.form !== 'point' || range.to.form !== 'point') return undefined;
  if (range.from.clock === undefined && (day.part === undefined || range.from.day === undefined)) return undefined;
  const from = mergePoints(day, range.from);
  const to = mergePoints(day, range.to);
  return from === undefined || to === undefined ? undefined : as('range', { form: 'range', from, to });
};

/** Whether the fields can make one date: a month and a year but not a season and a clock. */
const isPlace = (p: Point): boolean => {
  const timed = p.clock !== undefined || p.part !== undefined;
  const day =
    p.day !== undefined ||
    p.weekday !== undefined ||
    p.holiday !== undefined ||
    p.base?.unit === 'day' ||
    p.hijri?.day !== undefined;
  const whole = p.season !== undefined || p.quarter !== undefined || p.half !== undefined || p.decade !== undefined;
  if (timed)
    return day || (p.clock !== undefined && p.part !== undefined && p.year === undefined && p.month === undefined);
  if (p.weekday !== undefined) return p.day !== undefined || p.base?.unit === 'week' || p.base?.unit === 'day';
  if (whole && p.month !== undefined) return false;
  if (p.base !== undefined && (p.base.unit === 'month' || p.base.unit === 'year')) return p.year === undefined;
  if (p.day !== undefined && p.month === undefined) return p.base?.unit === 'month';
  return p.base === undefined || p.base.unit === 'year';
};
