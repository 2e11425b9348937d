import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import { withPlainFigures } from '../../text/plain-figures.ts';
import type { Field } from '../document.ts';

/** A date as written: `value` is EDTF, `other` the second reading of 09/05/2016. */
export interface DateReading extends Field {
  readonly other?: string;
}

export type DateOrder = 'day-first' | 'month-first';

/** Dates with the month in words, by the months of the language: made once for each. */
const wordedDates = new WeakMap<DocumentFurniture, RegExp>();

const inWords = (furniture: DocumentFurniture): RegExp => {
  const known = wordedDates.get(furniture);
  if (known !== undefined) return known;
  const names = Object.keys(furniture.months).sort((a, b) => b.length - a.length);
  // A month may stand in two systems: "18 أيار/مايو 2022".
  const month = `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`;
  const again = `(?: ?[/(] ?(?:${names.join('|')})\\)?)?`;
  const named = (at: number): string => `(?<month${at}>${month})${again}`;
  const made = new RegExp(
    `(?<day1>\\d{1,2})(?:st|nd|rd|th|er)? (?:(?:of|من) )?${named(1)}\\.?[,،]? (?<year1>\\d{4})|${named(2)}\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\\d{4})|${named(3)}\\.?[,،]? (?<year3>\\d{4})`,
    'giu',
  );
  wordedDates.set(furniture, made);
  return made;
};

const inFigures =
  /(?<![\d/.-])(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<century>\d{4}))(?![\d/.-]?\d)/gu;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as EDTF, or undefined where the calendar has no such day. */
const edtf = (year: number, month: number, day: number): string | undefined => {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (days[month - 1] ?? 0)
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : undefined;
};

const worded = (match: RegExpMatchArray, months: Readonly<Record<string, number>>): string | undefined => {
  const { day1, month1, year1, day2, month2, year2, month3, year3 } = match.groups ?? {};
  const month = months[(month1 ?? month2 ?? month3 ?? '').toLowerCase()];
  if (month === undefined) return undefined;
  const year = Number(year1 ?? year2 ?? year3);
  const day = day1 ?? day2;
  return day === undefined ? `${year}-${two(month)}` : edtf(year, month, Number(day));
};

/** The readings of a date in figures, the likelier first. */
const readings = (match: RegExpMatchArray, order: DateOrder): string[] => {
  const { year, month, day, first, second, century } = match.groups ?? {};
  if (year !== undefined) return [edtf(Number(year), Number(month), Number(day)) ?? []].flat();
  const dayFirst = edtf(Number(century), Number(second), Number(first));
  const monthFirst = edtf(Number(century), Number(first), Number(second));
  const both = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return [...new Set(both.filter((reading) => reading !== undefined))];
};

/** The dates in a piece of furniture; `at` is its offset in the document's text. */
export const writtenDates = (
  piece: string,
  at: number,
  furniture: DocumentFurniture,
  order: DateOrder,
): readonly DateReading[] => {
  const found: DateReading[] = [];
  const plain = withPlainFigures(piece);
  for (const match of plain.matchAll(inWords(furniture))) {
    const value = worded(match, furniture.months);
    if (value !== undefined) found.push({ start: at + match.index, end: at + match.index + match[0].length, value });
  }
  for (const match of plain.matchAll(inFigures)) {
    const [value, other] = readings(match, order);
    if (value === undefined) continue;
    const span = { start: at + match.index, end: at + match.index + match[0].length };
    found.push({ ...span, value, ...(other === undefined ? {} : { other }) });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** As much of a document as shows how its author writes dates. */
const sampleLength = 100_000;

const tally = (text: string, pattern: RegExp): number => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
};

/**
 * Which number of 09/05/2016 is the day: told by another date in figures that has only one reading, else by spelling
 * and dates in words, else day first, as most of the world writes.
 */
export const dateOrder = (text: string, furniture: DocumentFurniture): DateOrder => {
  const sample = text.slice(0, sampleLength);
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { groups } of sample.matchAll(inFigures)) {
    if (Number(groups?.first) > 12) dayFirst++;
    if (Number(groups?.second) > 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  return tally(sample, furniture.monthFirst) > tally(sample, furniture.dayFirst) ? 'month-first' : 'day-first';
};
