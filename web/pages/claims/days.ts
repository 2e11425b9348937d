/** The last day of a month: "2020-02" → "2020-02-29". */
const lastDayOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};

/** An end beside an open one is told no finer than it may have been: "since 2019" is kept as its first day. */
const begun = (day: string | null): string =>
  day === null ? '..' : day.replace(/-01-01$/, '').replace(/^(\d+-\d+)-01$/, '$1');
const ended = (day: string | null): string => {
  if (day === null) return '..';
  const month = day.slice(0, 7);
  return day.endsWith('-12-31') ? day.slice(0, 4) : day === lastDayOf(month) ? month : day;
};

/**
 * The days that a claim covers as EDTF, as short as they can be told; an end that is null is open.
 *
 *     2019-01-01, 2019-12-31 → 2019      2019-05-01, 2019-06-30 → 2019-05/2019-06      2019-01-01, null → 2019/..
 */
export const edtfOfDays = (first: string | null, last: string | null): string => {
  if (first === null || last === null) return `${begun(first)}/${ended(last)}`;
  const isOfMonths = first.endsWith('-01') && last === lastDayOf(last.slice(0, 7));
  const isOfYears = isOfMonths && first.endsWith('-01-01') && last.endsWith('-12-31');
  const [from, to] = [first, last].map((day) => day.slice(0, isOfYears ? 4 : isOfMonths ? 7 : 10)) as [string, string];
  return from === to ? from : `${from}/${to}`;
};
