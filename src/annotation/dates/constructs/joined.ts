import type { Built } from '../../phrases/cascade.ts';
import { numberOf } from '../../phrases/shape.ts';
import { as, mergePoints, type TimeConstruct } from '../found.ts';
import type { About, Edge, Open, Point, Range, Time } from '../time.ts';

/**
 * Parts of one date that stand side by side.
 *
 *     Monday, 3 March      5 p.m. on 2 May      October of that year      the night of 21 August      tonight around 7
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 *
 * An hour without more (`hour`) is one beside a part of a day; "around 7" and "late in the evening" say of the whole what
 * they say of the hour or the part.
 */
export const joined: TimeConstruct = {
  name: 'joined',
  build: ({ a, b, hour, week }) => {
    const first = a?.value;
    if (week?.value !== undefined) return dayInWeek(first, week.value);
    const second: Time | undefined = hour === undefined ? b?.value : { form: 'point', clock: { hour: numberOf(hour) } };
    if (first === undefined || second === undefined) return undefined;
    if (second.form === 'about' || second.form === 'edge') return around(first, second);
    if (first.form === 'about' || first.form === 'edge') return around(second, first);
    if (first.form === 'point' && second.form === 'range') return inRange(first, second);
    if (first.form === 'range' && second.form === 'point') return inRange(second, first);
    if (first.form === 'point' && second.form === 'open') return inOpen(first, second);
    if (first.form !== 'point' || second.form !== 'point') return undefined;
    const merged = placeOf(first, second);
    return merged === undefined ? undefined : as('point', merged);
  },
};

/** "Monday two weeks from now": the day in the week that is counted to. */
const dayInWeek = (day: Time | undefined, week: Time): Built<Time> | undefined =>
  day?.form !== 'point' || day.weekday === undefined
    ? undefined
    : as('point', {
        form: 'nth',
        n: 1,
        unit: 'day',
        count: 1,
        of: { form: 'around', unit: 'week', of: week },
        weekday: day.weekday,
      });

const placeOf = (a: Point, b: Point): Point | undefined => {
  const merged = mergePoints(a, b);
  return merged === undefined || !isPlace(merged) ? undefined : merged;
};

/** "tomorrow around 8:00", "Tuesday, late in the evening": a day beside an hour or part of a day that is qualified. */
const around = (day: Time, qualified: About | Edge): Built<Time> | undefined => {
  const { of } = qualified;
  if (day.form !== 'point' || of.form !== 'point' || (of.clock === undefined && of.part === undefined))
    return undefined;
  const merged = placeOf(day, of);
  return merged === undefined ? undefined : as('point', { ...qualified, of: merged });
};

const inOpen = (day: Point, open: Open): Built<Time> | undefined => {
  if (open.of.form !== 'point' || open.of.clock === undefined) return undefined;
  const of = mergePoints(day, open.of);
  return of === undefined ? undefined : as('open', { ...open, of });
};

/** "tomorrow from 3 to 5 p.m.", "last week from Tuesday to Friday": the day or week belongs to both ends. */
const inRange = (day: Point, range: Range): Built<Time> | undefined => {
  if (range.from.form !== 'point' || range.to.form !== 'point') return undefined;
  const ofWeek = day.base?.unit === 'week' && range.from.weekday !== undefined;
  if (range.from.clock === undefined && !ofWeek && (day.part === undefined || range.from.day === undefined))
    return undefined;
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
