import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromDays } from '../src/annotation/dates/calendar.ts';
import {
  anchorOfEdtf,
  findPhrases,
  readPhrases,
  settleOrder,
  type TimeExpression,
} from '../src/annotation/dates/find.ts';
import type { Moment } from '../src/annotation/dates/reading.ts';
import type { Clock, Duration, Time } from '../src/annotation/dates/time.ts';
import { timeGrammarOf } from '../src/annotation/dates.ts';
import { timexOfDuration, timexOfMoment } from './timex.ts';

/**
 * Cases of the Recognizers-Text specifications for dates and times. A case is one input; it passes on span when our
 * expressions stand exactly where the specified ones do, and on value when each of them also comes to one of the readings
 * that the specification lists. All files count but those of time zones and of an option that cuts ranges in two. In a
 * file for one kind (DateExtractor) only expressions of that kind count on either side.
 *
 * What is held against each other for a value:
 *
 *     a date, a time, both          the day, the time of day of any listed reading
 *     a period                      start and end; ends are exclusive for named periods, the start of the last named day else
 *     since, before, …              the one end
 *     a duration                    seconds
 *     a recurrence, a part of day   the TIMEX
 *
 * Two conventions differ and are made equal on both sides: articles, prepositions and words that only announce a date
 * ("le mois de", "يوم") in front and marks behind are no part of a span (Recognizers takes "in the morning" and "the week after next", but "week" of "in the week"), and ambiguous readings
 * count as right when one of them is ours, because Proffer reads towards the past and Recognizers lists both.
 */
export interface RecognizersCase {
  readonly file: string;
  readonly input: string;
  readonly reference: string;
  readonly results: readonly Expected[];
  /** Whether the file gives values, and the date that they count from. */
  readonly valued: boolean;
}

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly timex: string;
  readonly readings: readonly Readonly<Record<string, string>>[];
}

type Raw = Record<string, unknown>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const readingsOf = (raw: Raw): { timex: string; readings: Record<string, string>[]; valued: boolean } => {
  const holder = (raw.Resolution ?? raw.Value) as Raw | undefined;
  if (holder === undefined || holder === null || typeof holder !== 'object') {
    return { timex: '', readings: [], valued: false };
  }
  const values = holder.values as Raw[] | undefined;
  if (values !== undefined) {
    const readings = values.map((value) => value as Record<string, string>);
    return { timex: textOf(values[0]?.timex), readings, valued: true };
  }
  const readings = [holder.PastResolution, holder.FutureResolution].filter(
    (r) => r !== undefined && r !== null,
  ) as Record<string, string>[];
  return { timex: textOf(holder.Timex), readings, valued: true };
};

const expectedOf = (raw: Raw): Expected => {
  const start = Number(raw.Start);
  const end = raw.End === undefined ? start + Number(raw.Length) : Number(raw.End) + 1;
  const type = (textOf(raw.TypeName) || textOf(raw.Type)).split('.').at(-1) ?? '';
  const { timex, readings } = readingsOf(raw);
  return { start, end, type, timex, readings };
};

const SKIPPED = /TimeZone|SkipFromTo/;

/** The cases of every specification file of a folder. */
export const readCases = (folder: string): RecognizersCase[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.json') && !SKIPPED.test(name))
    .flatMap((name) => {
      const rows = JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')) as Raw[];
      const file = basename(name, '.json');
      return rows.map((row) => {
        const raw = (row.Results as unknown[]).filter(
          (r): r is Raw => typeof r === 'object' && r !== null && 'Start' in r,
        );
        return {
          file,
          input: textOf(row.Input),
          reference: textOf((row.Context as Raw | undefined)?.ReferenceDateTime),
          results: raw.map(expectedOf).filter(({ type }) => type !== 'timezone'),
          valued: !file.endsWith('Extractor') && row.Context !== undefined,
        };
      });
    });

const isTimed = (m: Moment | undefined): boolean => m?.seconds !== undefined || m?.grain === 'part';

const isClockOnly = (time: Time): boolean => {
  switch (time.form) {
    case 'point':
      return Object.keys(time).every((key) => key === 'form' || key === 'clock' || key === 'part');
    case 'range':
      return isClockOnly(time.from) && (time.to.form === 'duration' || isClockOnly(time.to));
    case 'open':
    case 'edge':
    case 'about':
      return isClockOnly(time.of);
    default:
      return false;
  }
};

/** The Recognizers type of one of our expressions; undefined for those that it has no notion of. */
export const typeOf = ({ kind, time, reading }: TimeExpression): string | undefined => {
  if (kind === 'duration' || kind === 'set') return kind;
  if (kind === 'ref') return reading?.kind === 'vague' && reading.to === 'present' ? 'datetime' : undefined;
  const clockOnly = isClockOnly(time);
  if (reading?.kind === 'interval') {
    return clockOnly ? 'timerange' : isTimed(reading.from) || isTimed(reading.to) ? 'datetimerange' : 'daterange';
  }
  if (reading?.kind === 'length') return 'daterange';
  if (reading?.kind !== 'moment') return kind === 'point' ? 'date' : kind === 'range' ? 'daterange' : 'time';
  if (reading.grain === 'part') return clockOnly ? 'timerange' : 'datetimerange';
  if (reading.seconds !== undefined) return clockOnly ? 'time' : 'datetime';
  if (reading.edge !== undefined) return reading.grain === 'day' ? 'datetime' : 'daterange';
  return reading.end - reading.day <= 1 ? 'date' : 'daterange';
};

const pad = (n: number): string => String(n).padStart(2, '0');

const dayText = (day: number): string => {
  const { year, month, day: d } = fromDays(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(d)}`;
};

const clockText = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  workday: 86400,
  week: 604800,
  weekend: 172800,
  fortnight: 1209600,
  month: 2592000,
  quarter: 7776000,
  half: 15552000,
  year: 31536000,
  decade: 315360000,
  century: 3153600000,
};
/** Recognizers takes "a few" for three. */
const FEW = 3;

const secondsOf = ({ parts }: Duration): number =>
  parts.reduce((sum, { count, unit }) => sum + (count ?? FEW) * (SECONDS[unit] ?? 0), 0);

const clockTimex = (clock: Clock): string => {
  const hour =
    clock.half === 'pm' && clock.hour < 12
      ? clock.hour + 12
      : clock.half === 'am' && clock.hour === 12
        ? 0
        : clock.hour;
  return `T${pad(hour)}${clock.minute === undefined ? '' : `:${pad(clock.minute)}`}`;
};

const recurrenceTimex = (every: Time): string => {
  if (every.form === 'duration') return timexOfDuration(every);
  if (every.form !== 'point') return '';
  const day = every.weekday === undefined ? '' : `XXXX-WXX-${every.weekday}`;
  const week = every.weekend === true ? 'P1WE' : '';
  const clock =
    every.clock === undefined ? (every.part === undefined ? '' : `T${every.part}`) : clockTimex(every.clock);
  return `${day}${week}${clock}`;
};

const endMatches = (want: string | undefined, m: Moment | undefined): boolean => {
  if (want === undefined) return m === undefined;
  if (m === undefined) return false;
  const seconds = m.seconds ?? 0;
  const choices = [dayText(m.day), `${dayText(m.day)} ${clockText(seconds)}`, clockText(seconds)];
  if (m.grain === 'year' || m.grain === 'month' || m.grain === 'week') choices.push(dayText(m.end));
  return choices.includes(want);
};

const first = (reading: Readonly<Record<string, string>>, ...keys: string[]): string | undefined =>
  keys.map((key) => reading[key]).find((value) => value !== undefined && value !== '');

/** Whether one of our expressions comes to one of the readings of a specification. */
export const sameValue = (expression: TimeExpression, expected: Expected): boolean => {
  const { reading, time } = expression;
  if (time.form === 'set') return recurrenceTimex(time.every) === expected.timex;
  if (reading === undefined) return expected.readings.some((r) => first(r, 'value') === 'not resolved');
  const { readings, timex } = expected;
  if (reading.kind === 'vague') return timex === 'PRESENT_REF' && reading.to === 'present';
  if (reading.kind === 'length') {
    const seconds = String(secondsOf(reading.duration));
    return (
      timexOfDuration(reading.duration) === timex || readings.some((r) => first(r, 'value', 'duration') === seconds)
    );
  }
  if (reading.kind === 'interval') {
    return readings.some((r) => {
      const start = first(r, 'start', 'startDate', 'startDateTime', 'startTime');
      const end = first(r, 'end', 'endDate', 'endDateTime', 'endTime');
      const { from, to, side } = reading;
      if (side === 'after' && from !== undefined && from.end - from.day > 1) {
        return start === dayText(from.end) || endMatches(start, from);
      }
      if (side === 'before' || side === 'until') return start === undefined && endMatches(end, to);
      if (side !== undefined) return end === undefined && endMatches(start, from);
      // Recognizers counts "the next three days" from tomorrow.
      const ahead = reading.sign === 1 && from?.seconds === undefined;
      if (ahead && from !== undefined && to !== undefined) {
        if (start === dayText(from.day + 1) && end === dayText(to.day + 1)) return true;
      }
      return endMatches(start, from) && endMatches(end, to);
    });
  }
  if (reading.kind === 'moment' && reading.edge === 'end' && reading.grain === 'day') {
    return (
      timex.endsWith('T23:59:59') &&
      readings.some((r) => first(r, 'value', 'dateTime')?.startsWith(dayText(reading.day)))
    );
  }
  if (reading.kind === 'moment') return sameMoment(reading, time, expected);
  return false;
};

const sameMoment = (m: Moment, time: Time, { readings, timex }: Expected): boolean => {
  if (m.grain === 'part' && isClockOnly(time)) return timex.startsWith(`T${m.part}`);
  if (m.grain === 'part')
    return (
      timex === timexOfMoment(m) ||
      (timex.endsWith(`T${m.part}`) &&
        readings.some((r) => first(r, 'start', 'startDateTime')?.startsWith(dayText(m.day))))
    );
  if (m.grain === 'season')
    return timexOfMoment(m).endsWith(timex.slice(-2)) && (timex.length <= 2 || timex === timexOfMoment(m));
  return (
    readings.some((r) => {
      const at = first(r, 'value', 'date', 'dateTime', 'time');
      const start = first(r, 'start', 'startDate', 'startDateTime');
      const end = first(r, 'end', 'endDate', 'endDateTime');
      if (at !== undefined)
        return isClockOnly(time)
          ? endMatches(at.split(' ').at(-1), m)
          : endMatches(at, m) || (m.other !== undefined && endMatches(at, m.other));
      return start === dayText(m.day) && (end === dayText(m.end) || end === dayText(m.end - 1));
    }) ||
    (m.edge !== undefined && (timex === timexOfMoment(m) || timex === timexOfMoment(m).replace(/^\d{4}/, 'XXXX')))
  );
};

const LEADING: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:the|a|an|in|on|at|of|for|from|within|during|by)\s+)+/i,
  fr: /^(?:(?:le|la|les|un|une|au|aux|en|dans|du|de|des|à|a|pour|pendant|durant|sur|par|mois)\s+|[ld]['’]\s?)+/i,
  ar: /^(?:\s*(?:في|من|على|خلال|لمدة|مدة|عند|إلى|يوم|الساعة|شهر|عام|بتاريخ)\s+)+/,
};

/** Some specifications count the full stop after an expression in. */
const TRAILING = /[\s.,!?؟،]+$/;

const trimmed = (input: string, start: number, end: number, language: string): string => {
  const text = input.slice(start, end);
  const lead = LEADING[language]?.exec(text)?.[0].length ?? 0;
  const from = lead < text.length ? start + lead : start;
  const space = /^\s*/.exec(input.slice(from, end))?.[0].length ?? 0;
  return `${from + space}:${start + text.replace(TRAILING, '').length}`;
};

export interface CaseResult {
  readonly span: boolean;
  readonly exact: boolean;
  /** Undefined where the specification gives no values. */
  readonly value: boolean | undefined;
  readonly found: readonly TimeExpression[];
}

const TYPE_OF_FILE: Readonly<Record<string, string>> = {
  Date: 'date',
  Holiday: 'date',
  DatePeriod: 'daterange',
  DateTime: 'datetime',
  DateTimePeriod: 'datetimerange',
  Duration: 'duration',
  Set: 'set',
  Time: 'time',
  TimePeriod: 'timerange',
};

export const scoreCase = (test: RecognizersCase, language: string): CaseResult => {
  const now = anchorOfEdtf(test.reference) ?? anchorOfEdtf('2016-11-07');
  const span = { start: 0, end: test.input.length };
  const phrases = settleOrder(findPhrases(test.input, span, timeGrammarOf(language)));
  const only = TYPE_OF_FILE[test.file.replace(/(Extractor|Parser)$/, '')];
  const found = readPhrases(phrases, { now, narrative: false }).filter((expression) => {
    const type = typeOf(expression);
    return type !== undefined && (only === undefined || type === only);
  });
  const keys = found.map(({ start, end }) => trimmed(test.input, start, end, language));
  const wanted = test.results.map(({ start, end }) => trimmed(test.input, start, end, language));
  const same = keys.length === wanted.length && wanted.every((key, i) => key === keys[i]);
  const exact = same && test.results.every(({ start, end }, i) => found[i]?.start === start && found[i]?.end === end);
  const value = test.valued
    ? same && test.results.every((expected, i) => sameValue(found[i] as TimeExpression, expected))
    : undefined;
  return { span: same, exact, value, found };
};
