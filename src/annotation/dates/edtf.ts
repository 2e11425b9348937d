import { fromDays } from './calendar.ts';
import type { Interval, Moment, Reading } from './reading.ts';
import type { Amounts, Duration, Unit } from './time.ts';

/** Extended Date/Time Format (ISO 8601-2, annex A) of readings; lengths as ISO 8601-1 durations. */

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const dayText = (days: number): string => {
  const { year, month, day } = fromDays(days);
  return `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const clockText = (seconds: number): string =>
  `T${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;

const zoneText = (zone: number | undefined): string => {
  if (zone === undefined) return '';
  if (zone === 0) return 'Z';
  const minutes = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
};

/** EDTF of one moment without qualifier. */
const plain = (m: Moment): string => {
  const { year, month } = fromDays(m.day);
  if (m.unknown === 'year') return unknownYear(m);
  switch (m.grain) {
    case 'century':
      return `${yearText(year).slice(0, -2)}XX`;
    case 'decade':
      return `${yearText(year).slice(0, -1)}X`;
    case 'year':
      return yearText(year);
    case 'half':
      return `${yearText(year)}-${39 + (m.n ?? 1)}`;
    case 'quarter':
      return `${yearText(year)}-${32 + (m.n ?? 1)}`;
    case 'season':
      return `${yearText(year)}-${m.n ?? 21}`;
    case 'month':
      return `${yearText(year)}-${pad(month, 2)}`;
    case 'hour':
    case 'minute':
    case 'second':
      return `${dayText(m.day)}${clockText(m.seconds ?? 0)}${zoneText(m.zone)}`;
    case 'day':
    case 'part':
    case 'workday':
      return m.unknown === 'day'
        ? `${yearText(year)}-${pad(month, 2)}-XX`
        : m.unknown === 'month'
          ? `XXXX-XX-${pad(fromDays(m.day).day, 2)}`
          : dayText(m.day);
    default:
      // Weeks, weekends, fortnights and Hijri months have no EDTF of their own: their days do.
      // "Three weeks ago" is counted in weeks and comes to a day.
      return m.end - m.day <= 1 ? dayText(m.day) : `${dayText(m.day)}/${dayText(m.end - 1)}`;
  }
};

const unknownYear = (m: Moment): string => {
  const { month, day } = fromDays(m.day);
  if (m.grain === 'month') return `XXXX-${pad(month, 2)}`;
  if (m.grain === 'season') return `XXXX-${m.n ?? 21}`;
  if (m.grain === 'day' && m.day !== 0) return `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  return 'XXXX-XX-XX';
};

/** Thirds of a year in months, of a month in days: what "early", "mid" and "late" mean at most. */
const third = (m: Moment): string => {
  const { year, month } = fromDays(m.day);
  const at = m.edge === 'start' ? 0 : m.edge === 'mid' ? 1 : 2;
  if (m.grain === 'year') {
    const first = at * 4 + 1;
    return `${yearText(year)}-${pad(first, 2)}~/${yearText(year)}-${pad(first + 3, 2)}~`;
  }
  if (m.grain === 'month') {
    const last = at === 2 ? m.end - 1 : m.day + at * 10 + 9;
    return `${dayText(m.day + at * 10)}~/${dayText(last)}~`;
  }
  return `${yearText(year)}-${pad(month, 2)}`;
};

const moment = (m: Moment): string => {
  if (m.edge !== undefined && m.unknown === undefined && (m.grain === 'year' || m.grain === 'month')) return third(m);
  const text = plain(m);
  if (m.approximate !== true && m.edge === undefined) return text;
  return text.includes('/') ? text.replace('/', '~/').concat('~') : `${text}~`;
};

const firstOf = (text: string): string => text.split('/')[0] as string;
const lastOf = (text: string): string => text.split('/').at(-1) as string;

const interval = (i: Interval): string => {
  const from = i.from === undefined ? '..' : firstOf(moment(i.from));
  const to = i.to === undefined ? '..' : lastOf(moment(i.to));
  return `${from}/${to}`;
};

const LETTER: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  workday: 'D',
  week: 'W',
  weekend: 'D',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  half: 'M',
  season: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const TIMES: Partial<Record<Unit, number>> = {
  fortnight: 2,
  weekend: 2,
  quarter: 3,
  season: 3,
  half: 6,
  decade: 10,
  century: 100,
};

const isClock = ({ unit }: Amounts): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** ISO 8601 duration; "several years" is `PXY`. */
export const isoDuration = (duration: Duration): string => {
  const part = (a: Amounts): string =>
    `${a.count === undefined ? 'X' : String(a.count * (TIMES[a.unit] ?? 1))}${LETTER[a.unit]}`;
  const dates = duration.parts.filter((a) => !isClock(a)).map(part);
  const clocks = duration.parts.filter(isClock).map(part);
  return `P${dates.join('')}${clocks.length > 0 ? `T${clocks.join('')}` : ''}`;
};

/** EDTF of a reading; undefined where there is none to give (recurrences without length, "now" without a date). */
export const edtfOf = (reading: Reading): string | undefined => {
  switch (reading.kind) {
    case 'moment':
      return moment(reading);
    case 'interval':
      return interval(reading);
    case 'length':
      return isoDuration(reading.duration);
    case 'recurrence':
      return reading.every.form === 'duration' ? `R/${isoDuration(reading.every)}` : undefined;
    case 'vague':
      return undefined;
  }
};

export const momentEdtf = moment;
