import { fromDays, mondayOf, toDays } from '../src/annotation/dates/calendar.ts';
import type { Moment, Reading } from '../src/annotation/dates/reading.ts';
import type { Amounts, Duration } from '../src/annotation/dates/time.ts';

/**
 * TIMEX3 values of our readings, to be held against corpora that use them. Where EDTF and TIMEX3 differ:
 *
 *     our reading                       EDTF                      TIMEX3
 *     492 BC                            -0491                     BC0492
 *     the 1930s, the 19th century       193X, 18XX                193, 18
 *     summer 2014, second half          2014-22, 2014-41          2014-SU, 2014-H2
 *     late 2014                         2014-09~/2014-12~         2014 (MOD=END)
 *     week                              its days                  2014-W24
 *     the night of 3 May 2014           2014-05-03                2014-05-03TNI
 *     the past six months               an interval               P6M (with anchors)
 *     a period from … to …              one interval              one value for each end
 *     now, former, in future            —                         PRESENT_REF, PAST_REF, FUTURE_REF
 */
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const yearOf = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4));

const dayOf = (days: number): string => {
  const { year, month, day } = fromDays(days);
  return `${yearOf(year)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

const weekOf = (day: number): string => {
  const monday = mondayOf(day);
  const { year } = fromDays(monday + 3);
  return `${yearOf(year)}-W${pad(1 + Math.floor((monday - mondayOf(toDays(year, 1, 4))) / 7), 2)}`;
};

const withUnknown = (m: Moment): string | undefined => {
  if (m.unknown === undefined) return undefined;
  const { month, day } = fromDays(m.day);
  const part = m.part === undefined ? '' : `T${m.part}`;
  const clock = m.seconds === undefined ? '' : `T${clockOf(m.seconds, m.grain)}`;
  if (m.unknown === 'month') return `XXXX-XX-${pad(day, 2)}`;
  if (m.unknown === 'day') return `${dayOf(m.day).slice(0, -2)}XX${part}${clock}`;
  if (m.grain === 'season') return `XXXX-${SEASONS[(m.n ?? 21) - 21]}`;
  if (m.grain === 'month') return `XXXX-${pad(month, 2)}`;
  return `XXXX-XX-XX${part}${clock}`;
};

const clockOf = (seconds: number, grain: string): string => {
  const hour = pad(Math.floor(seconds / 3600), 2);
  return grain === 'hour' ? `${hour}:00` : `${hour}:${pad(Math.floor(seconds / 60) % 60, 2)}`;
};

export const timexOfMoment = (m: Moment): string => {
  const unknown = withUnknown(m);
  if (unknown !== undefined) return unknown;
  const { year, month } = fromDays(m.day);
  switch (m.grain) {
    case 'century':
      return year < 0 ? `BC${pad(Math.floor(-m.end / 36524.25 - 19.7), 2)}` : pad(Math.floor(year / 100), 2);
    case 'decade':
      return year < 0 ? `BC${pad(Math.floor(-year / 10), 3)}` : String(Math.floor(year / 10));
    case 'year':
      return yearOf(year);
    case 'half':
      return `${yearOf(year)}-H${m.n}`;
    case 'quarter':
      return `${yearOf(year)}-Q${m.n ?? Math.ceil(month / 3)}`;
    case 'season':
      return `${yearOf(year)}-${SEASONS[(m.n ?? 21) - 21]}`;
    case 'month':
      return `${yearOf(year)}-${pad(month, 2)}`;
    case 'week':
      return weekOf(m.day);
    case 'part':
      return `${dayOf(m.day)}T${m.part}`;
    case 'hour':
    case 'minute':
    case 'second':
      return `${dayOf(m.day)}T${clockOf(m.seconds ?? 0, m.grain)}`;
    default:
      return dayOf(m.day);
  }
};

const LETTERS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  workday: 'BD',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const TIMES: Readonly<Record<string, readonly [number, string]>> = {
  fortnight: [2, 'W'],
  quarter: [3, 'M'],
  half: [6, 'M'],
  season: [3, 'M'],
};

const isClock = ({ unit }: Amounts): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

const part = ({ count, unit }: Amounts): string => {
  const [times, letter] = TIMES[unit] ?? [1, LETTERS[unit] ?? 'D'];
  return `${count === undefined ? 'X' : count * times}${letter}`;
};

export const timexOfDuration = ({ parts }: Duration): string => {
  const dates = parts.filter((a) => !isClock(a)).map(part);
  const clocks = parts.filter(isClock).map(part);
  return `P${dates.join('')}${clocks.length > 0 ? 'T' : ''}${clocks.join('')}`;
};

const RECURRING: Readonly<Record<string, string>> = { P1D: 'XXXX-XX-XX', P1W: 'XXXX-WXX', P1Y: 'XXXX' };

/** One TIMEX3 value of a reading; a period with two ends is asked for end by end. */
export const timexOf = (reading: Reading): string | undefined => {
  switch (reading.kind) {
    case 'moment':
      return timexOfMoment(reading);
    case 'interval': {
      if (reading.length !== undefined) return timexOfDuration(reading.length);
      const end = reading.from ?? reading.to;
      return end && timexOfMoment(end);
    }
    case 'length':
      return timexOfDuration(reading.duration);
    case 'recurrence': {
      if (reading.every.form !== 'duration') return 'XXXX-XX-XX';
      const length = timexOfDuration(reading.every);
      return RECURRING[length] ?? length;
    }
    case 'vague':
      return `${reading.to.toUpperCase()}_REF`;
  }
};
