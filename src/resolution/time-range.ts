/** A stretch of time in days since 1970-01-01, both ends included; an open end is infinite. */
export interface TimeRange {
  readonly first: number;
  readonly last: number;
  /** Whether the text gives it as "about". */
  readonly about: boolean;
}

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year) / DAY);
const lastDayOf = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;

/**
 * EDTF's parts of a year as first and last month: seasons (21 to 24, northern 25 to 28, southern 29 to 32), quarters, thirds
 * and halves. A winter is taken to end with its year.
 */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 12],
  '25': [3, 5],
  '26': [6, 8],
  '27': [9, 11],
  '28': [12, 12],
  '29': [9, 11],
  '30': [12, 12],
  '31': [3, 5],
  '32': [6, 8],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

const pointRange = (written: string): TimeRange | undefined => {
  const found = /^(\d{2,4}X{0,2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?([~?%]?)$/.exec(written);
  if (found === null) return undefined;
  const [, years = '', month, day, mark] = found;
  const about = mark !== '';
  const from = Number(years.replaceAll('X', '0'));
  const to = Number(years.replaceAll('X', '9'));
  if (years.length !== 4) return undefined;
  if (month === undefined || month === 'XX' || from !== to)
    return { first: dayOf(from, 1, 1), last: lastDayOf(to, 12), about };
  const part = partsOfYear[month];
  if (part !== undefined) return { first: dayOf(from, part[0], 1), last: lastDayOf(from, part[1]), about };
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined || day === 'XX') return { first: dayOf(from, m, 1), last: lastDayOf(from, m), about };
  const exact = dayOf(from, m, Number(day));
  return { first: exact, last: exact, about };
};

/**
 * The days that an EDTF value covers; undefined for what is no date. "About" widens nothing here: who compares decides.
 *
 *     2014-01 → 1 to 31 January 2014      2013-04/.. → from 1 April 2013      2011~ → 2011, about
 */
export const timeRange = (edtf: string): TimeRange | undefined => {
  const slash = edtf.indexOf('/');
  if (slash < 0) return pointRange(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const open = (written: string) => written === '..' || written === '';
  const first = open(from) ? undefined : pointRange(from);
  const last = open(to) ? undefined : pointRange(to);
  if ((first === undefined && !open(from)) || (last === undefined && !open(to))) return undefined;
  return {
    first: first?.first ?? Number.NEGATIVE_INFINITY,
    last: last?.last ?? Number.POSITIVE_INFINITY,
    about: (first?.about ?? false) || (last?.about ?? false),
  };
};
