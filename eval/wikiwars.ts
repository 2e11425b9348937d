import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  anchorOfEdtf,
  findPhrases,
  isNarrative,
  readPhrases,
  settleOrder,
  type TimeExpression,
} from '../src/annotation/dates/find.ts';
import type { Reading } from '../src/annotation/dates/reading.ts';
import type { Time } from '../src/annotation/dates/time.ts';
import { timeGrammarOf } from '../src/annotation/dates.ts';
import type { Item } from '../src/annotation/phrases/item.ts';
import { overlap, type Span } from '../src/text/span.ts';
import { f1OfCounts } from './evaluation.ts';
import { timexOf } from './timex.ts';

/** A marked time of a `.tml` file, or one that we found. */
export interface Timex extends Span {
  readonly value: string;
}

export interface TimexDocument {
  readonly name: string;
  readonly text: string;
  readonly created: string;
  readonly timexes: readonly Timex[];
}

const TAG = /<TIMEX3\b([^>]*)>|<\/TIMEX3>|<[^>]+>|&(amp|lt|gt|quot|apos);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the TEXT of a `.tml` file: its plain text and the spans of its TIMEX3 tags. */
export const readTimeml = (name: string, source: string): TimexDocument => {
  const created = /<DCT>.*?value="([^"]+)"/s.exec(source)?.[1] ?? '';
  const body = /<TEXT>(.*)<\/TEXT>/s.exec(source)?.[1] ?? '';
  const timexes: Timex[] = [];
  const open: { start: number; value: string }[] = [];
  let text = '';
  let last = 0;
  for (const found of body.matchAll(TAG)) {
    text += body.slice(last, found.index);
    last = found.index + found[0].length;
    if (found[2] !== undefined) text += ENTITIES[found[2]] ?? '';
    else if (found[1] !== undefined) {
      open.push({ start: text.length, value: /value="([^"]*)"/.exec(found[1])?.[1] ?? '' });
    } else if (found[0] === '</TIMEX3>') {
      const begun = open.pop();
      if (begun !== undefined) timexes.push({ ...begun, end: text.length });
    }
  }
  text += body.slice(last);
  return { name, text, created, timexes: timexes.sort((a, b) => a.start - b.start) };
};

/** Every `.tml` file under a folder, or the file itself. */
export const timemlFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => timemlFiles(join(path, name)))
    : path.endsWith('.tml')
      ? [path]
      : [];

const namedFirst = ['from', 'day', 'hour'];
const namedLast = ['to', 'toDay', 'year2'];

const partOf = (parts: Readonly<Record<string, Item<Time>>>, names: readonly string[]): Item<Time> | undefined =>
  names.map((name) => parts[name]).find((item) => item !== undefined);

/**
 * What TIMEX3 marks of one of our expressions. It marks each end of a period by itself and leaves "since", "until",
 * "from" and "between" outside.
 */
const marksOf = (
  span: Span,
  time: Time,
  reading: Reading | undefined,
  parts: Readonly<Record<string, Item<Time>>> | undefined,
): Timex[] => {
  const whole = (): Timex[] => [
    { start: span.start, end: span.end, value: reading === undefined ? '' : (timexOf(reading) ?? '') },
  ];
  if (parts === undefined || reading === undefined) return whole();
  if (time.form === 'open') {
    const inner = parts.of;
    const moment = reading.kind === 'interval' ? (reading.from ?? reading.to) : undefined;
    return inner?.value === undefined ? whole() : marksOf(inner, inner.value, moment ?? reading, inner.parts);
  }
  const date = parts.b?.value;
  if (time.form === 'point' && time.clock !== undefined && parts.a && parts.b && date?.form === 'point') {
    const { a, b } = parts;
    if (
      reading.kind === 'moment' &&
      a.value?.form === 'point' &&
      a.value.clock !== undefined &&
      date.clock === undefined
    ) {
      const { seconds: _seconds, ...day } = reading;
      return [
        { start: a.start, end: a.end, value: timexOf(reading) ?? '' },
        { start: b.start, end: b.end, value: timexOf({ ...day, grain: 'day' }) ?? '' },
      ];
    }
  }
  if (time.form !== 'range' || reading.kind !== 'interval') return whole();
  const from = partOf(parts, namedFirst);
  const to = partOf(parts, namedLast);
  if (from === undefined || to === undefined) {
    const inner = [parts.a, parts.b].find((item) => item?.value?.form === 'range');
    return inner?.value === undefined ? whole() : marksOf(inner, inner.value, reading, inner.parts);
  }
  return [from, to].map((item, i) => {
    const moment = i === 0 ? reading.from : reading.to;
    return { start: item.start, end: item.end, value: moment === undefined ? '' : (timexOf(moment) ?? '') };
  });
};

/** What we find in a text, as TIMEX3 would mark it. */
export const predictTimexes = (text: string, created: string): Timex[] => {
  const phrases = settleOrder(findPhrases(text, { start: 0, end: text.length }, timeGrammarOf('en')));
  const now = anchorOfEdtf(created);
  const expressions: readonly TimeExpression[] = readPhrases(phrases, { now, narrative: isNarrative(phrases, now) });
  return expressions.flatMap((e) => marksOf(e, e.time, e.reading, e.parts));
};

export interface TimexCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/**
 * Counts as TempEval-3 does: strict needs the same span, relaxed any overlap (each mark used once, in reading order, the
 * same span first), value a relaxed match with the same value.
 */
export const countTimexes = (gold: readonly Timex[], predicted: readonly Timex[]): TimexCounts => {
  const free = new Set(predicted);
  let strict = 0;
  let relaxed = 0;
  let value = 0;
  const takeFor = (mark: Timex, fits: (other: Timex) => boolean): Timex | undefined => {
    for (const other of free) {
      if (other.start >= mark.end) break;
      if (fits(other)) {
        free.delete(other);
        return other;
      }
    }
    return undefined;
  };
  const left: Timex[] = [];
  for (const mark of gold) {
    const same = takeFor(mark, (other) => other.start === mark.start && other.end === mark.end);
    if (same === undefined) left.push(mark);
    else {
      strict++;
      relaxed++;
      if (same.value === mark.value) value++;
    }
  }
  for (const mark of left) {
    const near = takeFor(mark, (other) => overlap(mark, other) > 0);
    if (near === undefined) continue;
    relaxed++;
    if (near.value === mark.value) value++;
  }
  return { gold: gold.length, predicted: predicted.length, strict, relaxed, value };
};

const sum = (rows: readonly TimexCounts[], key: keyof TimexCounts): number => rows.reduce((n, row) => n + row[key], 0);

export const timexFigures = (rows: readonly TimexCounts[]): Record<string, number> => {
  const predicted = sum(rows, 'predicted');
  const gold = sum(rows, 'gold');
  return {
    'strict.f1': f1OfCounts(sum(rows, 'strict'), predicted, gold),
    'relaxed.f1': f1OfCounts(sum(rows, 'relaxed'), predicted, gold),
    'value.f1': f1OfCounts(sum(rows, 'value'), predicted, gold),
  };
};

export const readTimemlFile = (path: string): TimexDocument => readTimeml(path, readFileSync(path, 'utf8'));
