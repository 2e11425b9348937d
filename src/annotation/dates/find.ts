import type { DateOrder } from '../../document/structure/written-dates.ts';
import type { Span } from '../../text/span.ts';
import { cascade, type Grammar } from '../phrases/cascade.ts';
import type { Item } from '../phrases/item.ts';
import { scanIslands } from '../phrases/scan.ts';
import { fromDays, toDays } from './calendar.ts';
import type { Anchor, Moment, Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import type { Point, Time } from './time.ts';

const TIME_KINDS = ['point', 'clock', 'part', 'duration', 'range', 'open', 'set', 'ref'] as const;

/** A time expression in a text: what it says. */
export interface TimePhrase extends Span {
  readonly kind: (typeof TIME_KINDS)[number];
  readonly time: Time;
  /** What the phrase was built from, by the names of its pattern. */
  readonly parts: Readonly<Record<string, Item<Time>>>;
}

/** A time expression and what it comes to. */
export interface TimeExpression extends TimePhrase {
  /** Undefined where no calendar has the day (30 February) or nothing tells what it is counted from. */
  readonly reading: Reading | undefined;
}

/** What the times of a text are read against. */
export interface Reference {
  /** Day and second of the document or of its part; undefined where it carries no date. */
  readonly now: Anchor | undefined;
  /** Whether the text tells a history, whose months belong to the year last named. */
  readonly narrative: boolean;
}

/** The time phrases within a span of a text, in reading order; offsets are the text's. */
export const findPhrases = (text: string, span: Span, grammar: Grammar<Time>): TimePhrase[] => {
  const found: TimePhrase[] = [];
  const bits = TIME_KINDS.map((kind) => grammar.lexicon.classes.get(kind) ?? 0);
  scanIslands<Time>(text, span, grammar.lexicon, grammar.scanning, (island) => {
    for (const { value, bits: own, start, end, parts = {} } of cascade(grammar, island)) {
      const at = value === undefined ? -1 : bits.findIndex((bit) => (own & bit) !== 0);
      const kind = TIME_KINDS[at];
      if (kind !== undefined && value !== undefined) found.push({ start, end, kind, time: value, parts });
    }
  });
  return found;
};

/** Reads phrases in order against a reference; each sees the time that those before it have reached. */
export const readPhrases = (phrases: readonly TimePhrase[], reference: Reference): TimeExpression[] => {
  let story: Anchor | undefined;
  return phrases.map((phrase) => {
    const reading = resolve(phrase.time, { ...reference, story });
    if (!isAside(phrase.time, reference.narrative)) story = storyAfter(story, reading);
    return { ...phrase, reading };
  });
};

/** Whether an expression leaves the story where it is: "the 1911 edition", "two years earlier", and "today" in a history. */
const isAside = (time: Time, narrative: boolean): boolean =>
  (time.form === 'point' && (time.label === true || (narrative && time.base?.today === true))) ||
  (time.form === 'shift' && time.sign < 0 && time.from === 'story') ||
  (time.form === 'about' && isAside(time.of, narrative));

/** The time that the text has reached once it has named another. */
const storyAfter = (story: Anchor | undefined, reading: Reading | undefined): Anchor | undefined => {
  const moment =
    reading?.kind === 'moment' ? reading : reading?.kind === 'interval' ? (reading.to ?? reading.from) : undefined;
  return moment === undefined || moment.unknown !== undefined ? story : anchorOfMoment(moment);
};

const anchorOfMoment = (moment: Moment): Anchor => ({
  day: moment.day,
  seconds: moment.seconds ?? 0,
  grain: moment.grain,
});

const YEARS_OFF = 2;

/**
 * Whether a text tells a history: most of the years it names lie well before its own date. Its bare months then belong
 * to the year last named, not to the year of writing.
 */
export const isNarrative = (phrases: readonly TimePhrase[], now: Anchor | undefined): boolean => {
  if (now === undefined) return true;
  const written = fromDays(now.day).year;
  let off = 0;
  let years = 0;
  for (const { time } of phrases) {
    if (time.form !== 'point' || time.year === undefined || time.label === true) continue;
    years++;
    if (Math.abs(time.year - written) >= YEARS_OFF) off++;
  }
  return off * 2 > years;
};

/**
 * The phrases with every numeric date read day first or month first as the other dates of the text decide: one
 * "22/04/2014" settles "05/04/2014". Left open where they do not decide or contradict each other; the likelier reading is
 * then the one in which the document's own date was read, if any.
 */
export const settleOrder = (phrases: readonly TimePhrase[], own?: DateOrder): readonly TimePhrase[] => {
  const orders = new Set(
    phrases.map(({ time }) => (time.form === 'point' && time.swapped === undefined ? time.order : undefined)),
  );
  const [dayFirst, monthFirst] = [orders.has('day-first'), orders.has('month-first')];
  const decided = dayFirst !== monthFirst;
  if (!decided && own === undefined) return phrases;
  const read = (time: Point): Point => (decided ? settled(time, dayFirst) : turnedTo(time, own));
  return phrases.map((phrase) =>
    phrase.time.form === 'point' && phrase.time.swapped !== undefined ? { ...phrase, time: read(phrase.time) } : phrase,
  );
};

/** A date of two readings with that of `own` first. */
const turnedTo = (point: Point, own: DateOrder | undefined): Point => {
  const { swapped, order, month, day } = point;
  if (swapped === undefined || month === undefined || day === undefined || order === own || own === undefined)
    return point;
  return { ...point, ...swapped, order: own, swapped: { month, day } };
};

const settled = ({ swapped, order, ...point }: Point, dayFirst: boolean): Point =>
  swapped === undefined || (order === 'day-first') === dayFirst ? point : { ...point, ...swapped };

const EDTF_DAY = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2}):(\d{2}))?/;

/** The anchor that an EDTF date gives; a month or year counts from its last day, as it was over when written of. */
export const anchorOfEdtf = (edtf: string): Anchor | undefined => {
  const found = EDTF_DAY.exec(edtf);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  const seconds = hour === undefined ? 0 : Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (month === undefined) return { day: toDays(Number(year) + 1, 1, 1) - 1, seconds, grain: 'year' };
  if (day === undefined) {
    const next = Number(month) === 12 ? toDays(Number(year) + 1, 1, 1) : toDays(Number(year), Number(month) + 1, 1);
    return { day: next - 1, seconds, grain: 'month' };
  }
  return { day: toDays(Number(year), Number(month), Number(day)), seconds, grain: 'day' };
};
