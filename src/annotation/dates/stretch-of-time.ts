import { addMonths, fromDays, mondayOf, toDays, weekdayOf } from './calendar.ts';
import type { Anchor, Grain, Moment } from './reading.ts';
import type { Amounts, Duration, Unit } from './time.ts';

/*
 * Days, weeks, quarters, centuries: the stretch of the calendar that holds a day, and what lies so many of them away.
 */

const DAYS: Partial<Record<Unit, number>> = { day: 1, workday: 1, week: 7, weekend: 7, fortnight: 14 };

/** How many months a unit has, of those that are counted in months. */
export const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** How many seconds a unit has, of those shorter than a day. */
export const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** The stretch of the given unit that holds a day. */
export const stretchAround = (unit: Unit, day: number): Moment => {
  const { year, month } = fromDays(day);
  const span = (grain: Grain, from: number, end: number, n?: number): Moment =>
    n === undefined ? { kind: 'moment', grain, day: from, end } : { kind: 'moment', grain, day: from, end, n };
  switch (unit) {
    case 'week':
      return span('week', mondayOf(day), mondayOf(day) + 7);
    case 'fortnight':
      return span('fortnight', mondayOf(day), mondayOf(day) + 14);
    case 'weekend':
      return span('weekend', mondayOf(day) + 5, mondayOf(day) + 7);
    case 'month':
      return span('month', toDays(year, month, 1), addMonths(toDays(year, month, 1), 1));
    case 'quarter': {
      const first = toDays(year, month - ((month - 1) % 3), 1);
      return span('quarter', first, addMonths(first, 3), Math.ceil(month / 3));
    }
    case 'half': {
      const first = toDays(year, month > 6 ? 7 : 1, 1);
      return span('half', first, addMonths(first, 6), month > 6 ? 2 : 1);
    }
    case 'season': {
      const season = Math.floor((month % 12) / 3);
      return seasonOf(season === 0 ? 24 : 20 + season, year);
    }
    case 'year':
      return span('year', toDays(year, 1, 1), toDays(year + 1, 1, 1));
    case 'decade': {
      const first = Math.floor(year / 10) * 10;
      return span('decade', toDays(first, 1, 1), toDays(first + 10, 1, 1));
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100;
      return span('century', toDays(first, 1, 1), toDays(first + 100, 1, 1));
    }
    default:
      return span('day', day, day + 1);
  }
};

/** Seasons of the northern year; winter is counted to the year it begins in. */
export const seasonOf = (season: number, year: number): Moment => {
  const first = toDays(year, season === 24 ? 12 : (season - 20) * 3, 1);
  return { kind: 'moment', grain: 'season', day: first, end: addMonths(first, 3), n: season };
};

/** The day that lies so many units away; a unit of months keeps the day of the month where it can. */
export const shiftDay = (day: number, count: number, unit: Unit): number => {
  const days = DAYS[unit];
  if (unit === 'workday') return shiftWorkdays(day, count);
  if (days !== undefined) return day + Math.round(count * days);
  return addMonths(day, Math.round(count * (MONTHS[unit] ?? 0)));
};

const shiftWorkdays = (day: number, count: number): number => {
  const weeks = Math.trunc(count / 5);
  let at = day + weeks * 7;
  for (let left = Math.abs(count - weeks * 5); left > 0; left--) {
    do at += Math.sign(count);
    while (weekdayOf(at) > 5);
  }
  return at;
};

/** An anchor moved by a duration, forward or back. */
export const shiftAnchor = (anchor: Anchor, by: Duration, sign: 1 | -1): Anchor => {
  let { day, seconds } = anchor;
  for (const { count, unit } of by.parts) {
    const inSeconds = SECONDS[unit];
    if (inSeconds !== undefined) seconds += sign * (count ?? 0) * inSeconds;
    else {
      const whole = Math.trunc(count ?? 0);
      day = shiftDay(day, sign * whole, unit);
      const rest = (count ?? 0) - whole;
      if (rest > 0) day = shiftFraction(day, sign * rest, unit);
    }
  }
  const days = Math.floor(seconds / 86400);
  return { day: day + days, seconds: seconds - days * 86400, grain: anchor.grain };
};

const shiftFraction = (day: number, count: number, unit: Unit): number => {
  const months = MONTHS[unit];
  if (months === undefined) return day + Math.round(count * (DAYS[unit] ?? 0));
  const whole = Math.trunc(count * months);
  return addMonths(day, whole) + Math.round((count * months - whole) * 30);
};

/** The last and finest part of a duration. */
export const finest = (by: Duration): Amounts => by.parts.at(-1) ?? { count: undefined, unit: 'day' };

/** Grains from coarse to fine, to keep a result from seeming more exact than what it was counted from. */
const COARSENESS: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'fortnight',
  'week',
  'weekend',
  'workday',
  'day',
  'part',
  'hour',
  'minute',
  'second',
];

/** The coarser of two grains. */
export const coarser = (a: Grain, b: Grain): Grain => (COARSENESS.indexOf(a) <= COARSENESS.indexOf(b) ? a : b);
