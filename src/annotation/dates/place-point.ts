import {
  daysInMonth,
  easterOf,
  fromDays,
  hijriMonthStart,
  hijriYearOf,
  mondayOf,
  mondayOfWeek,
  toDays,
  weekdayOf,
} from './calendar.ts';
import type { Anchor, Anchors, Grain, Moment } from './reading.ts';
import { MONTHS, SECONDS, seasonOf, shiftDay, stretchAround } from './stretch-of-time.ts';
import type { Base, Clock, Origin, Point, Unit } from './time.ts';

/*
 * Places a calendar expression: the fields that it gives, and those it leaves out from an anchor.
 *
 *     "in March", written in June 2019        →  March 2019
 *     "in March", in a history that is in 1941 →  March 1941
 *     "Monday last week"                       →  the Monday of the week before the document's
 */

/** In a history, "two years ago" counts from where the story is. */
export const anchorOf = (origin: Origin, { now, story, narrative }: Anchors): Anchor | undefined =>
  origin === 'now' && !narrative ? (now ?? story) : (story ?? now);

const momentOfBase = (base: Base, anchors: Anchors): Moment | undefined => {
  const anchor = base.today === true ? (anchors.now ?? anchors.story) : anchorOf(base.from, anchors);
  if (anchor === undefined) return undefined;
  const seconds = SECONDS[base.unit];
  if (seconds !== undefined) return clockShift(anchor, base.offset * seconds, base.unit);
  const whole = stretchAround(base.unit, anchor.day);
  return {
    ...(base.offset === 0 ? whole : stretchAround(base.unit, shiftDay(whole.day, base.offset, base.unit))),
    anchored: true,
  };
};

const clockShift = (anchor: Anchor, seconds: number, grain: Unit): Moment => {
  const total = anchor.seconds + seconds;
  const days = Math.floor(total / 86400);
  const day = anchor.day + days;
  return { kind: 'moment', grain, day, end: day + 1, seconds: total - days * 86400, anchored: true };
};

/** Seconds from midnight that a clock shows; an open half of the day counts as written. */
export const clockSeconds = (clock: Clock): number => {
  const hour =
    clock.half === 'pm' && clock.hour < 12
      ? clock.hour + 12
      : clock.half === 'am' && clock.hour === 12
        ? 0
        : clock.hour;
  return hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0);
};

const withClock = (moment: Moment, point: Point): Moment => {
  const { clock, part } = point;
  if (clock === undefined) {
    return part === undefined || moment.grain !== 'day' ? moment : { ...moment, grain: 'part', part };
  }
  const afternoon = part === 'AF' || part === 'EV' || part === 'NI';
  const told = afternoon && clock.half === undefined && clock.hour < 12 ? { ...clock, half: 'pm' as const } : clock;
  const seconds = clockSeconds(told);
  const days = Math.floor(seconds / 86400);
  const grain = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  const timed: Moment = {
    ...moment,
    grain,
    day: moment.day + days,
    end: moment.day + days + 1,
    seconds: seconds % 86400,
  };
  return clock.zone === undefined ? timed : { ...timed, zone: clock.zone };
};

/** Day of a feast in a year: "12-25", "easter-2", "nth 11-4-4" (fourth Thursday of November), "hijri 10-1". */
const feastDay = (holiday: string, year: number): number => {
  if (holiday.startsWith('easter')) return easterOf(year) + Number(holiday.slice(6) || 0);
  if (holiday.startsWith('nth ')) {
    const [month = 1, weekday = 1, n = 1, plus = 0] = holiday.slice(4).split('.').map(Number);
    return nthWeekday(year, month, weekday, n) + plus;
  }
  if (holiday.startsWith('hijri ')) {
    const [month = 1, day = 1] = holiday.slice(6).split('-').map(Number);
    const from = toDays(year, 1, 1);
    for (let h = hijriYearOf(from); ; h++) {
      const at = hijriMonthStart(h, month) + day - 1;
      if (at >= from) return at;
    }
  }
  const [month = 1, day = 1] = holiday.split('-').map(Number);
  return toDays(year, month, day);
};

/** The n-th such weekday of a month, or from -1 backwards. */
export const nthWeekday = (year: number, month: number, weekday: number, n: number): number => {
  if (n < 0) {
    const last = toDays(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = toDays(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
};

/** What the fields of a point come to in a given year; undefined where that year has no such day. */
export const inYear = (point: Point, year: number): Moment | undefined => {
  const moment = (grain: Grain, day: number, end: number, n?: number): Moment =>
    n === undefined ? { kind: 'moment', grain, day, end } : { kind: 'moment', grain, day, end, n };
  if (point.month !== undefined) {
    if (point.day !== undefined) {
      if (point.day > daysInMonth(year, point.month)) return undefined;
      const day = toDays(year, point.month, point.day);
      return moment('day', day, day + 1);
    }
    return stretchAround('month', toDays(year, point.month, 1));
  }
  if (point.holiday !== undefined) {
    const day = feastDay(point.holiday, year);
    return point.weekend ? stretchAround('weekend', day) : moment('day', day, day + 1);
  }
  if (point.season !== undefined) return seasonOf(point.season, year);
  if (point.quarter !== undefined) return stretchAround('quarter', toDays(year, point.quarter * 3 - 2, 1));
  if (point.half !== undefined) return stretchAround('half', toDays(year, point.half * 6 - 5, 1));
  if (point.week !== undefined) {
    const monday = mondayOfWeek(year, point.week);
    return moment('week', monday, monday + 7);
  }
  return stretchAround('year', toDays(year, 1, 1));
};

/** The hundred years in which two digits of a year are read: those around the anchor. */
const fullYear = (short: number, anchor: Anchor | undefined, narrative: boolean): number => {
  const around = anchor === undefined ? 2000 : fromDays(anchor.day).year;
  const year = Math.floor(around / 100) * 100 + short;
  const ahead = narrative ? 50 : 20;
  return year > around + ahead ? year - 100 : year <= around + ahead - 100 ? year + 100 : year;
};

/** Whether a point says where in a year it lies. */
export const hasYearFields = (p: Point): boolean =>
  p.month !== undefined ||
  p.holiday !== undefined ||
  p.season !== undefined ||
  p.quarter !== undefined ||
  p.half !== undefined ||
  p.week !== undefined;

/** Where a point lies; undefined where no calendar has it or no anchor tells. */
export const resolvePoint = (point: Point, anchors: Anchors): Moment | undefined => {
  const found = placePoint(point, anchors);
  if (found === undefined) return undefined;
  const timed = withClock(found, point);
  if (point.swapped === undefined) return timed;
  const { swapped: _, ...rest } = point;
  const other = placePoint({ ...rest, ...point.swapped }, anchors);
  return other === undefined ? timed : { ...timed, other: withClock(other, point) };
};

const placePoint = (point: Point, anchors: Anchors): Moment | undefined => {
  const anchor = anchors.narrative ? (anchors.story ?? anchors.now) : (anchors.now ?? anchors.story);
  if (point.century !== undefined) return stretchAround('century', toDays(point.century, 1, 1));
  if (point.decade !== undefined) {
    const short = point.decade;
    const decade =
      short >= 0 && short < 100 && point.fiscal !== true ? Math.floor(fullYear(short, anchor, true) / 10) * 10 : short;
    return stretchAround('decade', toDays(decade, 1, 1));
  }
  if (point.hijri !== undefined) return placeHijri(point, anchor);
  const year =
    point.year ?? (point.shortYear === undefined ? undefined : fullYear(point.shortYear, anchor, anchors.narrative));
  if (year !== undefined) {
    const ancient = point.era === 'story' && anchors.story !== undefined && fromDays(anchors.story.day).year <= 0;
    const moment = inYear(point, ancient ? 1 - year : year);
    return moment === undefined || point.fiscal !== true ? moment : { ...moment, fiscal: true };
  }
  if (point.base !== undefined) return inBase(point, point.base, anchors);
  const reading = placeByAnchor(point, anchor, anchors);
  return reading === undefined ? undefined : { ...reading, anchored: true };
};

/** A point within a stretch that an anchor gives: "Monday last week", "October of that year", "the 5th of next month". */
const inBase = (point: Point, base: Base, anchors: Anchors): Moment | undefined => {
  const whole = momentOfBase(base, anchors);
  if (whole === undefined) return undefined;
  const { year, month } = fromDays(whole.day);
  let moment: Moment | undefined = whole;
  if (hasYearFields(point)) moment = inYear(point, year);
  else if (point.weekday !== undefined) {
    const day = mondayOf(whole.day) + point.weekday - 1;
    moment = { kind: 'moment', grain: 'day', day, end: day + 1 };
  } else if (point.day !== undefined) {
    if (point.day > daysInMonth(year, month)) return undefined;
    const day = toDays(year, month, point.day);
    moment = { kind: 'moment', grain: 'day', day, end: day + 1 };
  } else if (point.weekend === true && base.unit !== 'weekend') moment = stretchAround('weekend', whole.day);
  return moment === undefined ? undefined : { ...moment, anchored: true };
};

const placeHijri = (point: Point, anchor: Anchor | undefined): Moment | undefined => {
  const { year, month, day } = point.hijri ?? {};
  const hijriYear = year ?? (point.year !== undefined ? undefined : anchor && hijriYearOf(anchor.day));
  const wanted =
    hijriYear ?? (point.year === undefined ? undefined : hijriYearOf(feastDay(`hijri ${month ?? 1}-1`, point.year)));
  if (wanted === undefined)
    return { kind: 'moment', grain: 'month', day: 0, end: 30, unknown: 'year', approximate: true };
  if (month === undefined) {
    return {
      kind: 'moment',
      grain: 'hijri-year',
      day: hijriMonthStart(wanted, 1),
      end: hijriMonthStart(wanted + 1, 1),
      approximate: true,
    };
  }
  const first = hijriMonthStart(wanted, month);
  if (day !== undefined)
    return { kind: 'moment', grain: 'day', day: first + day - 1, end: first + day, approximate: true };
  const end = month === 12 ? hijriMonthStart(wanted + 1, 1) : hijriMonthStart(wanted, month + 1);
  return { kind: 'moment', grain: 'hijri-month', day: first, end, approximate: true };
};

const ANY_LEAP_YEAR = 2000;

const placeByAnchor = (point: Point, anchor: Anchor | undefined, anchors: Anchors): Moment | undefined => {
  if (hasYearFields(point)) {
    if (anchor === undefined) {
      const fields = inYear(point, ANY_LEAP_YEAR);
      return fields === undefined ? undefined : { ...fields, unknown: 'year' };
    }
    return nearestInYear(point, anchor, anchors);
  }
  if (point.weekday !== undefined) return placeWeekday(point, point.weekday, anchor);
  if (point.day !== undefined) return placeDayOfMonth(point.day, anchor, anchors);
  if (anchor === undefined || (point.part !== undefined && point.clock === undefined)) {
    return { kind: 'moment', grain: 'day', day: anchor?.day ?? 0, end: (anchor?.day ?? 0) + 1, unknown: 'year' };
  }
  if (point.weekend === true) return stretchAround('weekend', anchor.day);
  const known = anchors.narrative && anchor.grain !== 'day' && anchor.grain !== 'part' && anchor.grain in MONTHS;
  const moment: Moment = { kind: 'moment', grain: 'day', day: anchor.day, end: anchor.day + 1 };
  return known ? { ...moment, unknown: 'day' } : moment;
};

const HALF_YEAR = 200;

/** A story goes on: a month more than half a year back belongs to the year after. */
const nearStory = (point: Point, inThis: Moment, story: Anchor): Moment => {
  if (story.grain === 'year' || story.grain === 'decade' || story.grain === 'century') return inThis;
  const { year } = fromDays(story.day);
  if (story.day - inThis.day > HALF_YEAR) return inYear(point, year + 1) ?? inThis;
  return inThis;
};

/** The year that a month, season or feast without one belongs to. */
const nearestInYear = (point: Point, anchor: Anchor, anchors: Anchors): Moment | undefined => {
  const { year } = fromDays(anchor.day);
  const inThis = inYear(point, year);
  if (point.turn !== undefined && point.turn !== 0) {
    const past = inThis !== undefined && inThis.day < anchor.day;
    if (point.turn < 0) return past && inThis.end <= anchor.day ? inThis : inYear(point, year - 1);
    return inThis !== undefined && inThis.day > anchor.day ? inThis : inYear(point, year + 1);
  }
  if (point.turn === 0) return inThis;
  if (inThis === undefined) return [year - 1, year - 2, year - 3, year - 4].map((y) => inYear(point, y)).find(Boolean);
  if (point.week !== undefined) return inThis;
  if (anchors.narrative && anchors.story !== undefined) return nearStory(point, inThis, anchor);
  return inThis.day > anchor.day ? (inYear(point, year - 1) ?? inThis) : inThis;
};

const placeWeekday = (point: Point, weekday: number, anchor: Anchor | undefined): Moment | undefined => {
  if (anchor === undefined) return { kind: 'moment', grain: 'day', day: 0, end: 1, unknown: 'year' };
  if (point.day !== undefined) return weekdayWithDay(weekday, point.day, anchor);
  const monday = mondayOf(anchor.day);
  const day =
    point.turn === undefined
      ? anchor.day - ((weekdayOf(anchor.day) - weekday + 7) % 7)
      : monday + 7 * point.turn + weekday - 1;
  return { kind: 'moment', grain: 'day', day, end: day + 1 };
};

/** "Friday 13": the latest month before the anchor whose 13th is a Friday. */
const weekdayWithDay = (weekday: number, day: number, anchor: Anchor): Moment | undefined => {
  let { year, month } = fromDays(anchor.day);
  for (let left = 40; left > 0; left--) {
    if (day <= daysInMonth(year, month)) {
      const at = toDays(year, month, day);
      if (at <= anchor.day && weekdayOf(at) === weekday) return { kind: 'moment', grain: 'day', day: at, end: at + 1 };
    }
    month--;
    if (month === 0) {
      month = 12;
      year--;
    }
  }
  return undefined;
};

const placeDayOfMonth = (day: number, anchor: Anchor | undefined, anchors: Anchors): Moment | undefined => {
  if (anchor === undefined) return { kind: 'moment', grain: 'day', day: day - 1, end: day, unknown: 'month' };
  let { year, month } = fromDays(anchor.day);
  if (!anchors.narrative && day > fromDays(anchor.day).day) {
    year = month === 1 ? year - 1 : year;
    month = month === 1 ? 12 : month - 1;
  }
  if (day > daysInMonth(year, month)) return undefined;
  const at = toDays(year, month, day);
  return { kind: 'moment', grain: 'day', day: at, end: at + 1 };
};
