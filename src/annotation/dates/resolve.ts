import {
  addMonths,
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
import type { Anchor, Anchors, Grain, Interval, Moment, Reading } from './reading.ts';
import type {
  Amounts,
  Around,
  Base,
  Clock,
  Duration,
  Edge,
  Nth,
  Open,
  Origin,
  Point,
  Range,
  Shift,
  Stretch,
  Time,
  Unit,
} from './time.ts';

/** Holds a time expression against its anchors; undefined where it names a day that no calendar has. */
export const resolve = (time: Time, anchors: Anchors): Reading | undefined => {
  switch (time.form) {
    case 'point':
      return resolvePoint(time, anchors);
    case 'duration':
      return { kind: 'length', duration: time };
    case 'shift':
      return resolveShift(time, anchors);
    case 'stretch':
      return resolveStretch(time, anchors);
    case 'rest':
      return resolveRest(time.unit, anchors);
    case 'nth':
      return resolveNth(time, anchors);
    case 'edge':
      return resolveEdge(time, anchors);
    case 'around':
      return resolveAround(time, anchors);
    case 'about':
      return approximate(resolve(time.of, anchors));
    case 'range':
      return resolveRange(time, anchors);
    case 'open':
      return resolveOpen(time, anchors);
    case 'set':
      return { kind: 'recurrence', every: time.every };
    case 'reference':
      return { kind: 'vague', to: time.to };
  }
};

const resolveAround = (around: Around, anchors: Anchors): Reading | undefined => {
  const reading = resolve(around.of, anchors);
  if (reading?.kind !== 'moment' || reading.unknown !== undefined) return undefined;
  // The weekend of a Monday or Tuesday is the one before it.
  const day = around.unit === 'weekend' && weekdayOf(reading.day) < 3 ? reading.day - 3 : reading.day;
  return { ...stretchAround(around.unit, day), anchored: reading.anchored === true };
};

const approximate = (reading: Reading | undefined): Reading | undefined =>
  reading !== undefined && (reading.kind === 'moment' || reading.kind === 'length')
    ? { ...reading, approximate: true }
    : reading;

const DAYS: Partial<Record<Unit, number>> = { day: 1, workday: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

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
const seasonOf = (season: number, year: number): Moment => {
  const first = toDays(year, season === 24 ? 12 : (season - 20) * 3, 1);
  return { kind: 'moment', grain: 'season', day: first, end: addMonths(first, 3), n: season };
};

const shiftDay = (day: number, count: number, unit: Unit): number => {
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

/** In a history, "two years ago" counts from where the story is. */
const anchorOf = (origin: Origin, { now, story, narrative }: Anchors): Anchor | undefined =>
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

const nthWeekday = (year: number, month: number, weekday: number, n: number): number => {
  if (n < 0) {
    const last = toDays(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = toDays(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
};

/** What the fields of a point come to in a given year; undefined where that year has no such day. */
const inYear = (point: Point, year: number): Moment | undefined => {
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

const hasYearFields = (p: Point): boolean =>
  p.month !== undefined ||
  p.holiday !== undefined ||
  p.season !== undefined ||
  p.quarter !== undefined ||
  p.half !== undefined ||
  p.week !== undefined;

const resolvePoint = (point: Point, anchors: Anchors): Moment | undefined => {
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

const anchorFrom = (origin: Origin | Time, anchors: Anchors): Anchor | undefined => {
  if (origin === 'now' || origin === 'story') return anchorOf(origin, anchors);
  const reading = resolve(origin, anchors);
  if (reading === undefined) return undefined;
  if (reading.kind === 'moment' && reading.unknown === undefined) {
    return { day: reading.day, seconds: reading.seconds ?? 0, grain: reading.grain };
  }
  if (reading.kind === 'interval') {
    const edge = reading.to ?? reading.from;
    return edge && { day: edge.day, seconds: edge.seconds ?? 0, grain: edge.grain };
  }
  return reading.kind === 'vague' ? anchors.now : undefined;
};

const shiftAnchor = (anchor: Anchor, by: Duration, sign: 1 | -1): Anchor => {
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

const finest = (by: Duration): Amounts => by.parts.at(-1) ?? { count: undefined, unit: 'day' };

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

const coarser = (a: Grain, b: Grain): Grain => (COARSENESS.indexOf(a) <= COARSENESS.indexOf(b) ? a : b);

const resolveShift = (shift: Shift, anchors: Anchors): Reading | undefined => {
  const anchor = anchorFrom(shift.from, anchors);
  const { unit, count } = finest(shift.by);
  if (count === undefined) return { kind: 'vague', to: shift.sign < 0 ? 'past' : 'future' };
  if (anchor === undefined) return undefined;
  const at = shiftAnchor(anchor, shift.by, shift.sign);
  if (unit in SECONDS) {
    const moment: Moment = { kind: 'moment', grain: unit, day: at.day, end: at.day + 1, seconds: at.seconds };
    return { ...moment, anchored: true };
  }
  const natural: Grain = unit === 'workday' ? 'day' : unit;
  const grain = shift.from === 'story' ? coarser(natural, anchor.grain) : natural;
  return { kind: 'moment', grain, day: at.day, end: at.day + 1, anchored: true };
};

const pointMoment = (anchor: Anchor, timed: boolean): Moment =>
  timed
    ? { kind: 'moment', grain: 'second', day: anchor.day, end: anchor.day + 1, seconds: anchor.seconds }
    : { kind: 'moment', grain: 'day', day: anchor.day, end: anchor.day + 1 };

const resolveStretch = (stretch: Stretch, anchors: Anchors): Reading | undefined => {
  const anchor = anchorFrom(stretch.from, anchors);
  if (anchor === undefined || stretch.by.parts.some((part) => part.count === undefined)) {
    return { kind: 'length', duration: stretch.by };
  }
  const timed = finest(stretch.by).unit in SECONDS;
  const other = shiftAnchor(anchor, stretch.by, stretch.sign);
  const here = pointMoment(anchor, timed);
  const there = pointMoment(other, timed);
  const { by: length, sign } = stretch;
  return stretch.sign < 0
    ? { kind: 'interval', from: there, to: here, length, sign, anchored: true }
    : { kind: 'interval', from: here, to: there, length, sign, anchored: true };
};

const resolveRest = (unit: Unit, anchors: Anchors): Reading | undefined => {
  const anchor = anchorOf('now', anchors);
  if (anchor === undefined) return undefined;
  const whole = stretchAround(unit, anchor.day);
  const last: Moment = { kind: 'moment', grain: 'day', day: whole.end - 1, end: whole.end };
  return { kind: 'interval', from: pointMoment(anchor, false), to: last, anchored: true };
};

const resolveNth = (nth: Nth, anchors: Anchors): Reading | undefined => {
  const outer = resolve(nth.of, anchors);
  if (outer === undefined || outer.kind !== 'moment' || outer.unknown !== undefined) return undefined;
  const anchored = outer.anchored === true;
  if (nth.weekday !== undefined) {
    const { year, month } = fromDays(outer.day);
    const day =
      outer.grain === 'month'
        ? nthWeekday(year, month, nth.weekday, nth.n)
        : outer.day + ((nth.weekday - weekdayOf(outer.day) + 7) % 7) + (nth.n - 1) * 7;
    return { kind: 'moment', grain: 'day', day, end: day + 1, anchored };
  }
  const first = nthStart(nth, outer);
  const last = nth.count === 1 ? first : shiftDay(first, nth.count - 1, nth.unit);
  const from = stretchAround(nth.unit, first);
  if (nth.count === 1) return { ...from, anchored };
  const to = stretchAround(nth.unit, last);
  return {
    kind: 'interval',
    from,
    to,
    length: { form: 'duration', parts: [{ count: nth.count, unit: nth.unit }] },
    anchored,
  };
};

/** First day of the n-th unit; weeks of a month or year are those whose Thursday lies in it (ISO 8601). */
const nthStart = (nth: Nth, outer: Moment): number => {
  if (nth.unit === 'week') {
    const first = mondayOf(outer.day + 3) === mondayOf(outer.day) ? mondayOf(outer.day) : mondayOf(outer.day) + 7;
    const last = mondayOf(outer.end - 1) + 3 < outer.end ? mondayOf(outer.end - 1) : mondayOf(outer.end - 1) - 7;
    return nth.n > 0 ? first + (nth.n - 1) * 7 : last + (nth.n + 1) * 7 - (nth.count - 1) * 7;
  }
  if (nth.n > 0) return shiftDay(outer.day, nth.n - 1, nth.unit);
  return shiftDay(outer.end, nth.n - (nth.count - 1), nth.unit);
};

const resolveEdge = (edge: Edge, anchors: Anchors): Reading | undefined => {
  const reading = resolve(edge.of, anchors);
  return reading?.kind === 'moment' ? { ...reading, edge: edge.edge } : reading;
};

const hasYear = (time: Time): boolean =>
  time.form === 'point'
    ? time.year !== undefined ||
      time.shortYear !== undefined ||
      time.base !== undefined ||
      time.turn !== undefined ||
      time.century !== undefined
    : time.form === 'edge' || time.form === 'about' || time.form === 'nth' || time.form === 'around'
      ? hasYear(time.of)
      : true;

const asAnchor = (reading: Reading | undefined): Anchor | undefined =>
  reading?.kind === 'moment' && reading.unknown === undefined
    ? { day: reading.day, seconds: reading.seconds ?? 0, grain: reading.grain }
    : undefined;

/** An end of a period; "now" is the day of the document. */
const endOf = (reading: Reading | undefined, { now }: Anchors): Moment | undefined =>
  reading?.kind === 'vague' && reading.to === 'present' && now !== undefined
    ? { ...pointMoment(now, false), anchored: true }
    : momentOf(reading);

const resolveRange = (range: Range, anchors: Anchors): Reading | undefined => {
  const { from, to } = range;
  if (to.form === 'duration') {
    const start = endOf(resolve(from, anchors), anchors);
    const anchor = asAnchor(start);
    if (anchor === undefined) return undefined;
    const end = shiftAnchor(anchor, to, 1);
    return { kind: 'interval', from: start, to: pointMoment(end, finest(to).unit in SECONDS), length: to };
  }
  const fromFirst = hasYear(from) || !hasYear(to);
  if (fromFirst) {
    const start = endOf(resolve(from, anchors), anchors);
    if (start === undefined) return undefined;
    // A second end without a year is the first one after the start.
    const story = asAnchor(start);
    let end = endOf(resolve(to, hasYear(to) ? anchors : { ...anchors, story, narrative: true }), anchors);
    if (end !== undefined && end.day < start.day && !hasYear(to)) end = yearLater(end, to);
    return end && intervalOf(start, end);
  }
  const end = endOf(resolve(to, anchors), anchors);
  if (end === undefined) return undefined;
  let start = endOf(resolve(from, { ...anchors, story: asAnchor(end), narrative: true }), anchors);
  if (start !== undefined && start.day > end.day) start = yearLater(start, from, -1);
  return start && intervalOf(start, end);
};

const momentOf = (reading: Reading | undefined): Moment | undefined =>
  reading?.kind === 'moment' ? reading : reading?.kind === 'interval' ? (reading.from ?? reading.to) : undefined;

const yearLater = (moment: Moment, time: Time, by = 1): Moment => {
  const point = time.form === 'point' ? time : undefined;
  const { year } = fromDays(moment.day);
  if (point !== undefined && hasYearFields(point)) return inYear(point, year + by) ?? moment;
  if (moment.seconds !== undefined) return { ...moment, day: moment.day + by, end: moment.end + by };
  return moment;
};

const intervalOf = (from: Moment, to: Moment): Interval => ({
  kind: 'interval',
  from,
  to,
  anchored: from.anchored === true || to.anchored === true,
});

const resolveOpen = (open: Open, anchors: Anchors): Reading | undefined => {
  const reading = resolve(open.of, anchors);
  if (reading === undefined) return undefined;
  const moment = momentOf(reading);
  if (moment === undefined) return reading;
  const { side } = open;
  return side === 'since' || side === 'after'
    ? { kind: 'interval', from: moment, to: undefined, side, anchored: moment.anchored === true }
    : { kind: 'interval', from: undefined, to: moment, side, anchored: moment.anchored === true };
};
