import type { Built } from '../../phrases/cascade.ts';
import type { Item } from '../../phrases/item.ts';
import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text, yearFields } from '../found.ts';
import { clockSeconds } from '../place-point.ts';
import type { Clock, Point, Time } from '../time.ts';

/**
 * From one time to another.
 *
 *     between 3 and 5 March      from 2009 until 2012      21–22 August 2013      1914-18
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^
 */
export const range: TimeConstruct = {
  name: 'range',
  build: ({
    from,
    to,
    day,
    toDay,
    month,
    year,
    year2,
    hour,
    part,
    before,
    duration: length,
    within,
    hourTo,
    hourEnd,
    at,
  }) => {
    const make = (a: Time, b: Time): Built<Time> => as('range', { form: 'range', from: a, to: b });
    if (within?.value?.form === 'point' && day !== undefined && toDay !== undefined) {
      return make(...daysWithin(within.value, numberOf(day), numberOf(toDay)));
    }
    if (hour !== undefined && hourTo !== undefined) return hoursOf(numberOf(hour), numberOf(hourTo), at?.value);
    if (hourEnd !== undefined && from?.value?.form === 'point') {
      return make(from.value, { form: 'point', clock: { hour: numberOf(hourEnd) } });
    }
    if (day !== undefined) return make(...dayEnds(day, to, toDay, month, year, part));
    if (hour !== undefined && to?.value?.form === 'point') return make(hourBefore(numberOf(hour), to.value), to.value);
    if (before !== undefined && to?.value !== undefined) {
      return make({ form: 'point', year: 1 - numberOf(before) }, to.value);
    }
    const a = from?.value;
    if (a === undefined) return undefined;
    if (length?.value !== undefined) return make(a, length.value);
    if (year2 !== undefined && a.form === 'point') return yearEnd(a, numberOf(year2));
    if (toDay !== undefined && a.form === 'point') return make(a, { ...dateOnly(a), day: numberOf(toDay) });
    const b = to?.value;
    return b === undefined ? undefined : make(sameHalf(a, b), b);
  },
};

const dateOnly = (p: Point): Point => {
  const { weekday: _weekday, clock: _clock, swapped: _swapped, ...rest } = p;
  return rest;
};

const dayEnds = (
  day: Item<Time>,
  to: Item<Time> | undefined,
  toDay: Item<Time> | undefined,
  month: Item<Time> | undefined,
  year: Item<Time> | undefined,
  part: Item<Time> | undefined,
): [Time, Time] => {
  const of = text(part, 'daypart');
  const shared = of === undefined ? {} : { part: of as Point['part'] & string };
  if (to?.value?.form === 'point')
    return [
      { ...dateOnly(to.value), day: numberOf(day), ...shared },
      { ...to.value, ...shared },
    ];
  const rest: Point = { form: 'point', ...yearFields(year), month: sense(month, 'month') ?? 1, ...shared };
  return [
    { ...rest, day: numberOf(day) },
    { ...rest, day: numberOf(toDay) },
  ];
};

/** "from 4 to 22 this month". */
const daysWithin = (month: Point, day: number, toDay: number): [Time, Time] => [
  { ...month, day },
  { ...month, day: toDay },
];

/** "between 3 and 5": hours, on a day where it is told; days, beside a month ("4 to 23 next month"). */
const hoursOf = (hour: number, hourTo: number, at: Time | undefined): Built<Time> | undefined => {
  const day: Point = at?.form === 'point' ? at : { form: 'point' };
  if (at !== undefined && at.form !== 'point') return undefined;
  if (day.clock !== undefined) return undefined;
  if (day.base?.unit === 'month')
    return as('range', { form: 'range', from: { ...day, day: hour }, to: { ...day, day: hourTo } });
  return as('range', {
    form: 'range',
    from: { ...day, clock: { hour } },
    to: { ...day, clock: { hour: hourTo } },
  });
};

/** "from 5 to 6 p.m.": the first hour takes the half of the day of the second, unless that puts it after. */
const hourBefore = (hour: number, to: Point): Point => {
  const end = to.clock;
  if (end?.half === undefined || end.half === '24')
    return { ...to, clock: { hour, ...(hour > 12 ? { half: '24' as const } : {}) } };
  const same: Clock = { hour, half: end.half };
  const other: Clock = { hour, half: end.half === 'pm' ? 'am' : 'pm' };
  return { ...to, clock: clockSeconds(same) < clockSeconds(end) ? same : other };
};

/** "from 7:00 to 8:00 p.m.": a time of day takes its half from the second, as a bare hour does. */
const sameHalf = (from: Time, to: Time): Time => {
  if (from.form !== 'point' || to.form !== 'point') return from;
  const { clock } = from;
  if (clock === undefined || clock.half !== undefined || to.clock?.half === undefined || to.clock.half === '24')
    return from;
  const { half } = hourBefore(clock.hour, to).clock ?? {};
  return half === undefined ? from : { ...from, clock: { ...clock, half } };
};

/** "1914-18": two digits of a later year of the same century. */
const yearEnd = (from: Point, short: number): Built<Time> | undefined => {
  if (from.year === undefined) return undefined;
  const year = Math.floor(from.year / 100) * 100 + short;
  return year > from.year ? as('range', { form: 'range', from, to: { form: 'point', year } }) : undefined;
};
