import type { Item } from '../phrases/item.ts';
import { numberOf, wholeWithin, writtenWith } from '../phrases/shape.ts';
import { about } from './constructs/about.ts';
import { bareDay } from './constructs/bare-day.ts';
import { bareName } from './constructs/bare-name.ts';
import { bareYear } from './constructs/bare-year.ts';
import { borrowed } from './constructs/borrowed.ts';
import { calendarDate } from './constructs/calendar-date.ts';
import { century } from './constructs/century.ts';
import { clockTime } from './constructs/clock-time.ts';
import { compoundName } from './constructs/compound-name.ts';
import { decade } from './constructs/decade.ts';
import { decimal } from './constructs/decimal.ts';
import { deicticDay } from './constructs/deictic-day.ts';
import { duration } from './constructs/duration.ts';
import { edge } from './constructs/edge.ts';
import { eraYear } from './constructs/era-year.ts';
import { fiscalYear } from './constructs/fiscal-year.ts';
import { hijriDate } from './constructs/hijri-date.ts';
import { holiday } from './constructs/holiday.ts';
import { isoDate } from './constructs/iso-date.ts';
import { joined } from './constructs/joined.ts';
import { longDuration } from './constructs/long-duration.ts';
import { monthYear } from './constructs/month-year.ts';
import { notTime } from './constructs/not-time.ts';
import { nth } from './constructs/nth.ts';
import { numericDate } from './constructs/numeric-date.ts';
import { openEnd } from './constructs/open-end.ts';
import { ordinalDigits } from './constructs/ordinal-digits.ts';
import { quarter } from './constructs/quarter.ts';
import { range } from './constructs/range.ts';
import { recurrence } from './constructs/recurrence.ts';
import { reference } from './constructs/reference.ts';
import { season } from './constructs/season.ts';
import { shift } from './constructs/shift.ts';
import { stretch } from './constructs/stretch.ts';
import { turnUnit } from './constructs/turn-unit.ts';
import { weekNumber } from './constructs/week-number.ts';
import { weekOf } from './constructs/week-of.ts';
import type { TimeConstruct } from './found.ts';
import type { Point, Time } from './time.ts';

/** Every construct of the grammar of time, layer by layer; of equally long matches the first listed wins. */
export const timeLayers: readonly (readonly TimeConstruct[])[] = [
  [notTime, compoundName, ordinalDigits, decimal],
  [
    isoDate,
    numericDate,
    calendarDate,
    monthYear,
    eraYear,
    decade,
    century,
    quarter,
    fiscalYear,
    weekNumber,
    clockTime,
    hijriDate,
    holiday,
    season,
    deicticDay,
    reference,
    duration,
    recurrence,
  ],
  [longDuration],
  [turnUnit, stretch, about],
  [bareYear, bareName, bareDay],
  [borrowed, joined],
  [joined],
  [shift, stretch],
  [nth, weekOf, edge, about],
  [joined],
  [range],
  [joined],
  [openEnd, recurrence],
  [joined, recurrence],
];

/** What phrases count as. */
export const timeKinds = ['num', 'point', 'clock', 'part', 'duration', 'range', 'open', 'set', 'ref'] as const;

const pointOf = (item: Item<unknown>): Point | undefined => {
  const value = item.value as Time | undefined;
  return value?.form === 'point' ? value : undefined;
};

const isDated = (item: Item<unknown>): boolean => {
  const p = pointOf(item);
  return p !== undefined && p.day !== undefined && (p.month !== undefined || p.base !== undefined);
};

/** Whether an article is written together with the word, within its span. */
const hasArticle = (item: Item<unknown>): boolean => item.end - item.start > item.word.length;

const isPlain = (item: Item<unknown>): boolean => item.capital || item.senses.ambiguous === undefined;

/** Classes that patterns use beside the senses of words. */
export const timeClasses: Readonly<
  Record<string, { readonly of: readonly string[]; readonly test?: (item: Item<unknown>) => boolean }>
> = {
  n: { of: ['num'] },
  nth: { of: ['ordinal', 'num'] },
  day: { of: ['num', 'ordinal'], test: wholeWithin(1, 31) },
  dayth: { of: ['ordinal'], test: wholeWithin(1, 31) },
  weekdayth: { of: ['ordinal'], test: wholeWithin(1, 5) },
  mm: { of: ['num'], test: wholeWithin(1, 12) },
  dd: { of: ['num'], test: wholeWithin(1, 31) },
  year: { of: ['num'], test: writtenWith(4, 1000, 2200) },
  yy: { of: ['num'], test: writtenWith(2, 0, 99) },
  minutesWord: { of: ['num'], test: (item) => item.digits === 0 && wholeWithin(1, 59)(item) },
  countedOrMonth: { of: ['num', 'unit', 'month', 'ordinal', 'meridiem'] },
  threeFour: { of: ['num'], test: (item) => item.digits === 3 || item.digits === 4 },
  dayWord: {
    of: ['ordinal'],
    test: (item) => item.next === 'other' && item.digits === 0 && wholeWithin(13, 31)(item),
  },
  loneDay: { of: ['num'], test: (item) => item.digits > 0 && item.next === 'other' && wholeWithin(1, 31)(item) },
  loneHour: { of: ['num'], test: (item) => item.spaced && item.next === 'other' && wholeWithin(1, 12)(item) },
  clocked: { of: ['point', 'clock'], test: (item) => pointOf(item)?.clock !== undefined },
  weekday1: {
    of: ['point'],
    test: (item) =>
      pointOf(item)?.weekday !== undefined && pointOf(item)?.day === undefined && pointOf(item)?.base === undefined,
  },
  present: {
    of: ['ref'],
    test: (item) => {
      const time = item.value as Time | undefined;
      return time?.form === 'reference' && time.to === 'present';
    },
  },
  nthDated: { of: ['point'], test: (item) => isDated(item) && item.parts?.day?.senses.ordinal !== undefined },
  nthLong: { of: ['duration'], test: (item) => item.parts?.nth !== undefined },
  uncounted: {
    of: ['duration'],
    test: (item) => {
      const time = item.value as Time | undefined;
      return time?.form === 'duration' && time.parts.length === 1 && time.parts[0]?.count === undefined;
    },
  },
  timedDay: {
    of: ['point'],
    test: (item) => {
      const p = pointOf(item);
      return p?.clock !== undefined && p.day !== undefined && p.month !== undefined && p.year === undefined;
    },
  },
  monthDay: {
    of: ['point'],
    test: (item) => {
      const p = pointOf(item);
      return p?.month !== undefined && p.day !== undefined && p.year === undefined && p.clock === undefined;
    },
  },
  month0: {
    of: ['point'],
    test: (item) => pointOf(item)?.base?.unit === 'month' && pointOf(item)?.day === undefined,
  },
  weekend1: { of: ['point'], test: (item) => pointOf(item)?.base?.unit === 'weekend' },
  feast: {
    of: ['point'],
    test: (item) => pointOf(item)?.holiday !== undefined && pointOf(item)?.weekend === undefined,
  },
  // "This 5 May", "next Easter".
  yearless: {
    of: ['point'],
    test: (item) => {
      const p = pointOf(item);
      const named = p?.holiday !== undefined || (p?.month !== undefined && p.day !== undefined);
      return named && p.year === undefined && p.base === undefined && p.turn === undefined && p.clock === undefined;
    },
  },
  shifted: { of: ['point'], test: (item) => (item.value as Time | undefined)?.form === 'shift' },
  // "The last six months", which may turn out to be those of a year that is named.
  lastLong: {
    of: ['range'],
    test: (item) => {
      const time = item.value as Time | undefined;
      return time?.form === 'stretch' && time.sign < 0 && time.from === 'now';
    },
  },
  toPresent: { of: ['ref'], test: (item) => item.parts?.until !== undefined },
  weekend: { of: ['unit'], test: (item) => item.senses.unit === 'weekend' },
  cardinalWord: { of: ['num'], test: (item) => item.digits === 0 && numberOf(item) >= 20 && numberOf(item) <= 90 },
  hourth: { of: ['ordinal', 'num'], test: (item) => item.digits === 0 && wholeWithin(1, 12)(item) },
  // "اليوم" is today, "يوم" any day.
  sureReference: { of: ['reference'], test: (item) => item.senses.ambiguous === undefined || hasArticle(item) },
  today: { of: ['deictic'], test: (item) => item.senses.deictic === 0 && hasArticle(item) },
  tomorrow: { of: ['deictic'], test: (item) => item.senses.deictic === 1 },
  yesterday: { of: ['deictic'], test: (item) => item.senses.deictic === -1 },
  todayUnit: { of: ['unit'], test: (item) => item.senses.deictic === 0 },
  otherDay: { of: ['deictic'], test: (item) => item.senses.deictic !== 0 },
  group: { of: ['num'], test: writtenWith(3, 0, 999) },
  lastYear: { of: ['num'], test: (item) => item.digits === 3 && item.next === 'other' },
  three: { of: ['num'], test: (item) => item.digits === 3 },
  long: { of: ['num'], test: (item) => item.digits > 2 && !writtenWith(4, 1000, 2200)(item) },
  compact: { of: ['num'], test: writtenWith(8, 1000_01_01, 2200_12_31) },
  countedYear: { of: ['num'], test: wholeWithin(100, 2200, 4) },
  year3: { of: ['num'], test: writtenWith(3, 100, 999) },
  hour: { of: ['num'], test: wholeWithin(0, 24) },
  hour12: { of: ['num'], test: wholeWithin(1, 12) },
  tensWord: {
    of: ['num'],
    test: (item) => item.digits === 0 && numberOf(item) >= 10 && wholeWithin(10, 59)(item),
  },
  hourLast: { of: ['num'], test: (item) => item.next === 'other' && wholeWithin(0, 24)(item) },
  figureDay: {
    of: ['num', 'ordinal'],
    test: (item) => item.senses.ordinal === undefined && wholeWithin(1, 31)(item),
  },
  minute: { of: ['num'], test: writtenWith(2, 0, 59) },
  minutes: { of: ['num'], test: wholeWithin(1, 59) },
  four: { of: ['num'], test: writtenWith(4, 0, 2359) },
  name: { of: ['month'], test: isPlain },
  surename: { of: ['month'], test: (item) => item.senses.ambiguous === undefined },
  edgy: {
    of: ['part', 'point'],
    test: (item) => {
      const time = item.value as Time | undefined;
      return time?.form === 'edge' && time.of.form === 'point' && time.of.part !== undefined;
    },
  },
  parted: {
    of: ['part', 'point'],
    test: (item) => pointOf(item)?.part !== undefined && pointOf(item)?.clock === undefined,
  },
  roughly: {
    of: ['clock'],
    test: (item) => (item.value as Time | undefined)?.form === 'about',
  },
  loneName: {
    of: ['month'],
    test: (item) =>
      item.senses.ambiguous === undefined
        ? // "Jan Berg" is nobody's month.
          item.senses.givenname === undefined || !item.capital || item.next !== 'name'
        : item.capital && !item.initial,
  },
  loneWeekday: {
    of: ['weekday'],
    test: (item) => item.senses.ambiguous === undefined || (item.capital && !item.initial),
  },
  plural: { of: ['unit'], test: (item) => item.senses.plural !== undefined },
  counted: { of: ['num', 'unit', 'quantity', 'ordinal'] },
  single: { of: ['unit'], test: (item) => item.senses.plural === undefined && item.senses.ordinal === undefined },
  lastSeason: { of: ['season'], test: (item) => item.next === 'other' },
  plainSeason: { of: ['season'], test: (item) => item.senses.ambiguous === undefined },
  edgeIn: { of: ['edge'], test: (item) => item.senses.within !== undefined },
  lastDay: {
    of: ['ordinal'],
    test: (item) => item.next !== 'name' && item.senses.ordinal === undefined && wholeWithin(1, 31)(item),
  },
  monthless: {
    of: ['point'],
    test: (item) => {
      const p = pointOf(item);
      return p?.month !== undefined && p.year === undefined && p.base === undefined && p.turn === undefined;
    },
  },
  yearly: { of: ['point'], test: (item) => pointOf(item)?.month !== undefined && pointOf(item)?.year !== undefined },
  ancient: {
    of: ['point'],
    test: (item) => (pointOf(item)?.year ?? 1) <= 0 && pointOf(item)?.month === undefined,
  },
  lonePart: { of: ['daypart'], test: (item) => item.senses.deictic === undefined },
  dated: { of: ['point'], test: isDated },
  month1: { of: ['point'], test: (item) => pointOf(item)?.month !== undefined && pointOf(item)?.day === undefined },
  calendar: { of: ['point'], test: (item) => pointOf(item)?.clock === undefined },
  yearPoint: {
    of: ['point'],
    test: (item) => {
      const p = pointOf(item);
      return p?.year !== undefined && p.month === undefined && p.season === undefined;
    },
  },
  moment: { of: ['point', 'clock', 'ref', 'part'] },
  place: { of: ['point', 'clock'] },
  any: { of: ['point', 'clock', 'part'] },
  clocky: { of: ['clock', 'part'] },
};
