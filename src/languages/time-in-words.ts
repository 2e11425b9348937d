/** What times are put into words with, in one language. What stands in braces is put in. */
export interface TimeWords {
  /** The twelve months, as they stand before a year. */
  readonly months: readonly string[];
  /** The first day of a month where it is not just its figure: "1er mars". */
  readonly firstDay: string;
  /** EDTF's parts of a year by their number: seasons, quarters, thirds and halves. */
  readonly parts: Readonly<Record<string, string>>;
  readonly dayOfMonth: string;
  readonly ofYear: string;
  readonly beforeChrist: string;
  readonly decade: string;
  readonly someDay: string;
  readonly someMonth: string;
  readonly noYear: string;
  readonly noMonth: string;
  readonly atClock: string;
  readonly about: string;
  readonly perhaps: string;
  readonly range: string;
  readonly openEnd: string;
  readonly openStart: string;
}

/** A point of time as EDTF writes it. What is not told is undefined; digits that are not told are X. */
interface Point {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly clock: string | undefined;
  /** "~" about, "?" perhaps, "%" both. */
  readonly mark: string;
}

/** Seasons have names of their own; quarters, thirds and halves are those of a year. */
const LAST_SEASON = 32;

const POINT =
  /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?([~?%]?)$/;

const pointOf = (edtf: string): Point | undefined => {
  const found = POINT.exec(edtf);
  if (found === null) return undefined;
  const [, year = '', month, day, minutes, seconds = '', zone = '', mark = ''] = found;
  const shown = seconds === ':00' ? '' : seconds;
  const told = zone === '' ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`;
  return { year, month, day, clock: minutes === undefined ? undefined : `${minutes}${shown}${told}`, mark };
};

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');

const yearInWords = (year: string, words: TimeWords): string => {
  if (!year.includes('X')) {
    const number = Number(year);
    return number > 0 ? String(number) : filled(words.beforeChrist, { year: String(1 - number) });
  }
  const [from, to] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  return year.endsWith('XX') ? filled(words.range, { from, to }) : filled(words.decade, { from, to });
};

const dayInWords = (day: string, words: TimeWords): string => (day === '01' ? words.firstDay : String(Number(day)));

/** Day and month without their year; undefined where EDTF knows no such part of a year. */
const withoutYear = ({ month = '', day }: Point, words: TimeWords): string | undefined => {
  const name = words.months[Number(month) - 1];
  if (name === undefined || day === undefined) return name;
  if (day === 'XX') return filled(words.someDay, { time: name });
  return filled(words.dayOfMonth, { day: dayInWords(day, words), month: name });
};

const dateInWords = (point: Point, words: TimeWords): string | undefined => {
  const { year, month, day } = point;
  if (year === 'XXXX') {
    if (month === undefined) return undefined;
    if (month === 'XX')
      return day === undefined || day === 'XX' ? undefined : filled(words.noMonth, { day: dayInWords(day, words) });
    const season = Number(month) <= LAST_SEASON ? words.parts[month] : undefined;
    const time = season === undefined ? withoutYear(point, words) : filled(season, { year: '' }).trim();
    return time === undefined ? undefined : filled(words.noYear, { time });
  }
  const ofYear = yearInWords(year, words);
  if (month === undefined) return ofYear;
  if (month === 'XX') return filled(day === undefined ? words.someMonth : words.someDay, { time: ofYear });
  const part = words.parts[month];
  if (part !== undefined) return filled(part, { year: ofYear });
  const time = withoutYear(point, words);
  return time === undefined ? undefined : filled(words.ofYear, { time, year: ofYear });
};

const marked = (time: string, mark: string, words: TimeWords): string => {
  const about = mark === '~' || mark === '%' ? filled(words.about, { time }) : time;
  return mark === '?' || mark === '%' ? filled(words.perhaps, { time: about }) : about;
};

const pointInWords = (point: Point, words: TimeWords): string | undefined => {
  const date = dateInWords(point, words);
  if (date === undefined) return undefined;
  return marked(
    point.clock === undefined ? date : filled(words.atClock, { time: date, clock: point.clock }),
    point.mark,
    words,
  );
};

/** The beginning of a stretch, without what its end says anyway: "[3] to 5 May 2019", "[March] to May 2019". */
const beginning = (from: Point, to: Point, words: TimeWords): string | undefined => {
  const isPlain =
    from.clock === undefined && to.clock === undefined && from.year === to.year && !from.year.includes('X');
  const grain = (point: Point): string => (point.day === undefined ? 'month' : point.day === 'XX' ? '' : 'day');
  if (!isPlain || from.month === undefined || grain(from) !== grain(to)) return pointInWords(from, words);
  if (from.day !== undefined && from.month === to.month) return dayInWords(from.day, words);
  return withoutYear(from, words) ?? pointInWords(from, words);
};

const stretchInWords = (from: string, to: string, words: TimeWords): string | undefined => {
  const [first, last] = [pointOf(from), pointOf(to)];
  const isOpen = (end: string): boolean => end === '..' || end === '';
  if (isOpen(from)) return last === undefined ? undefined : during(words.openStart, pointInWords(last, words));
  if (isOpen(to)) return first === undefined ? undefined : during(words.openEnd, pointInWords(first, words));
  if (first === undefined || last === undefined) return undefined;
  if (first.mark !== last.mark) return between(pointInWords(first, words), pointInWords(last, words), words);
  const [begin, end] = [
    { ...first, mark: '' },
    { ...last, mark: '' },
  ];
  const range = between(beginning(begin, end, words), pointInWords(end, words), words);
  return range === undefined ? undefined : marked(range, first.mark, words);
};

const during = (pattern: string, time: string | undefined): string | undefined =>
  time === undefined ? undefined : filled(pattern, { time });

const between = (from: string | undefined, to: string | undefined, words: TimeWords): string | undefined =>
  from === undefined || to === undefined ? undefined : filled(words.range, { from, to });

/**
 * A time that is kept as EDTF in words of a language; as it stands where it is no EDTF date.
 *
 *     2019-41 → second half of 2019      2013-04/.. → from April 2013 on      2011~ → about 2011
 */
export const timeInWords = (edtf: string, words: TimeWords): string => {
  const slash = edtf.indexOf('/');
  if (slash >= 0) return stretchInWords(edtf.slice(0, slash), edtf.slice(slash + 1), words) ?? edtf;
  const point = pointOf(edtf);
  return (point === undefined ? undefined : pointInWords(point, words)) ?? edtf;
};
