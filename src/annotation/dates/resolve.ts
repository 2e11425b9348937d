import { fromDays, mondayOf, weekdayOf } from './calendar.ts';
import { anchorOf, hasYearFields, inYear, nthWeekday, resolvePoint } from './place-point.ts';
import type { Anchor, Anchors, Grain, Interval, Moment, Reading } from './reading.ts';
import { coarser, finest, SECONDS, shiftAnchor, shiftDay, stretchAround } from './stretch-of-time.ts';
import type { Around, Edge, Nth, Open, Origin, Range, Shift, Stretch, Time, Unit } from './time.ts';

/** Holds a time expression against its anchors; undefined where it names a day that no calendar has. */
export const resolve = (time: Time, anchors: Anchors): Reading | undefined => {
  switch (time.form) {
    case 'point':
      return resolvePoint(time, anchors);
    case 'duration':
      return { kind: 'length', duration: time };
    case 'shift':
      return resolveShift(time, anchors);
    case 'stretch':
      return resolveStretch(time, anchors);
    case 'rest':
      return resolveRest(time.unit, anchors);
    case 'nth':
      return resolveNth(time, anchors);
    case 'edge':
      return resolveEdge(time, anchors);
    case 'around':
      return resolveAround(time, anchors);
    case 'about':
      return approximate(resolve(time.of, anchors));
    case 'range':
      return resolveRange(time, anchors);
    case 'open':
      return resolveOpen(time, anchors);
    case 'set':
      return { kind: 'recurrence', every: time.every };
    case 'reference':
      return { kind: 'vague', to: time.to };
  }
};

const resolveAround = (around: Around, anchors: Anchors): Reading | undefined => {
  const reading = resolve(around.of, anchors);
  if (reading?.kind !== 'moment' || reading.unknown !== undefined) return undefined;
  // The weekend of a Monday or Tuesday is the one before it.
  const day = around.unit === 'weekend' && weekdayOf(reading.day) < 3 ? reading.day - 3 : reading.day;
  return { ...stretchAround(around.unit, day), anchored: reading.anchored === true };
};

const approximate = (reading: Reading | undefined): Reading | undefined =>
  reading !== undefined && (reading.kind === 'moment' || reading.kind === 'length')
    ? { ...reading, approximate: true }
    : reading;

const anchorFrom = (origin: Origin | Time, anchors: Anchors): Anchor | undefined => {
  if (origin === 'now' || origin === 'story') return anchorOf(origin, anchors);
  const reading = resolve(origin, anchors);
  if (reading === undefined) return undefined;
  if (reading.kind === 'moment' && reading.unknown === undefined) {
    return { day: reading.day, seconds: reading.seconds ?? 0, grain: reading.grain };
  }
  if (reading.kind === 'interval') {
    const edge = reading.to ?? reading.from;
    return edge && { day: edge.day, seconds: edge.seconds ?? 0, grain: edge.grain };
  }
  return reading.kind === 'vague' ? anchors.now : undefined;
};

const resolveShift = (shift: Shift, anchors: Anchors): Reading | undefined => {
  const anchor = anchorFrom(shift.from, anchors);
  const { unit, count } = finest(shift.by);
  if (count === undefined) return { kind: 'vague', to: shift.sign < 0 ? 'past' : 'future' };
  if (anchor === undefined) return undefined;
  const at = shiftAnchor(anchor, shift.by, shift.sign);
  if (unit in SECONDS) {
    const moment: Moment = { kind: 'moment', grain: unit, day: at.day, end: at.day + 1, seconds: at.seconds };
    return { ...moment, anchored: true };
  }
  const natural: Grain = unit === 'workday' ? 'day' : unit;
  const grain = shift.from === 'story' ? coarser(natural, anchor.grain) : natural;
  return { kind: 'moment', grain, day: at.day, end: at.day + 1, anchored: true };
};

const pointMoment = (anchor: Anchor, timed: boolean): Moment =>
  timed
    ? { kind: 'moment', grain: 'second', day: anchor.day, end: anchor.day + 1, seconds: anchor.seconds }
    : { kind: 'moment', grain: 'day', day: anchor.day, end: anchor.day + 1 };

const resolveStretch = (stretch: Stretch, anchors: Anchors): Reading | undefined => {
  const anchor = anchorFrom(stretch.from, anchors);
  if (anchor === undefined || stretch.by.parts.some((part) => part.count === undefined)) {
    return { kind: 'length', duration: stretch.by };
  }
  const timed = finest(stretch.by).unit in SECONDS;
  const other = shiftAnchor(anchor, stretch.by, stretch.sign);
  const here = pointMoment(anchor, timed);
  const there = pointMoment(other, timed);
  const { by: length, sign } = stretch;
  return stretch.sign < 0
    ? { kind: 'interval', from: there, to: here, length, sign, anchored: true }
    : { kind: 'interval', from: here, to: there, length, sign, anchored: true };
};

const resolveRest = (unit: Unit, anchors: Anchors): Reading | undefined => {
  const anchor = anchorOf('now', anchors);
  if (anchor === undefined) return undefined;
  const whole = stretchAround(unit, anchor.day);
  const last: Moment = { kind: 'moment', grain: 'day', day: whole.end - 1, end: whole.end };
  return { kind: 'interval', from: pointMoment(anchor, false), to: last, anchored: true };
};

const resolveNth = (nth: Nth, anchors: Anchors): Reading | undefined => {
  const outer = resolve(nth.of, anchors);
  if (outer === undefined || outer.kind !== 'moment' || outer.unknown !== undefined) return undefined;
  const anchored = outer.anchored === true;
  if (nth.weekday !== undefined) {
    const { year, month } = fromDays(outer.day);
    const day =
      outer.grain === 'month'
        ? nthWeekday(year, month, nth.weekday, nth.n)
        : outer.day + ((nth.weekday - weekdayOf(outer.day) + 7) % 7) + (nth.n - 1) * 7;
    return { kind: 'moment', grain: 'day', day, end: day + 1, anchored };
  }
  const first = nthStart(nth, outer);
  const last = nth.count === 1 ? first : shiftDay(first, nth.count - 1, nth.unit);
  const from = stretchAround(nth.unit, first);
  if (nth.count === 1) return { ...from, anchored };
  const to = stretchAround(nth.unit, last);
  return {
    kind: 'interval',
    from,
    to,
    length: { form: 'duration', parts: [{ count: nth.count, unit: nth.unit }] },
    anchored,
  };
};

/** First day of the n-th unit; weeks of a month or year are those whose Thursday lies in it (ISO 8601). */
const nthStart = (nth: Nth, outer: Moment): number => {
  if (nth.unit === 'week') {
    const first = mondayOf(outer.day + 3) === mondayOf(outer.day) ? mondayOf(outer.day) : mondayOf(outer.day) + 7;
    const last = mondayOf(outer.end - 1) + 3 < outer.end ? mondayOf(outer.end - 1) : mondayOf(outer.end - 1) - 7;
    return nth.n > 0 ? first + (nth.n - 1) * 7 : last + (nth.n + 1) * 7 - (nth.count - 1) * 7;
  }
  if (nth.n > 0) return shiftDay(outer.day, nth.n - 1, nth.unit);
  return shiftDay(outer.end, nth.n - (nth.count - 1), nth.unit);
};

const resolveEdge = (edge: Edge, anchors: Anchors): Reading | undefined => {
  const reading = resolve(edge.of, anchors);
  return reading?.kind === 'moment' ? { ...reading, edge: edge.edge } : reading;
};

const hasYear = (time: Time): boolean =>
  time.form === 'point'
    ? time.year !== undefined ||
      time.shortYear !== undefined ||
      time.base !== undefined ||
      time.turn !== undefined ||
      time.century !== undefined
    : time.form === 'edge' || time.form === 'about' || time.form === 'nth' || time.form === 'around'
      ? hasYear(time.of)
      : true;

const asAnchor = (reading: Reading | undefined): Anchor | undefined =>
  reading?.kind === 'moment' && reading.unknown === undefined
    ? { day: reading.day, seconds: reading.seconds ?? 0, grain: reading.grain }
    : undefined;

/** An end of a period; "now" is the day of the document. */
const endOf = (reading: Reading | undefined, { now }: Anchors): Moment | undefined =>
  reading?.kind === 'vague' && reading.to === 'present' && now !== undefined
    ? { ...pointMoment(now, false), anchored: true }
    : momentOf(reading);

const resolveRange = (range: Range, anchors: Anchors): Reading | undefined => {
  const { from, to } = range;
  if (to.form === 'duration') {
    const start = endOf(resolve(from, anchors), anchors);
    const anchor = asAnchor(start);
    if (anchor === undefined) return undefined;
    const end = shiftAnchor(anchor, to, 1);
    return { kind: 'interval', from: start, to: pointMoment(end, finest(to).unit in SECONDS), length: to };
  }
  const fromFirst = hasYear(from) || !hasYear(to);
  if (fromFirst) {
    const start = endOf(resolve(from, anchors), anchors);
    if (start === undefined) return undefined;
    // A second end without a year is the first one after the start.
    const story = asAnchor(start);
    let end = endOf(resolve(to, hasYear(to) ? anchors : { ...anchors, story, narrative: true }), anchors);
    if (end !== undefined && end.day < start.day && !hasYear(to)) end = yearLater(end, to);
    return end && intervalOf(start, end);
  }
  const end = endOf(resolve(to, anchors), anchors);
  if (end === undefined) return undefined;
  let start = endOf(resolve(from, { ...anchors, story: asAnchor(end), narrative: true }), anchors);
  if (start !== undefined && start.day > end.day) start = yearLater(start, from, -1);
  return start && intervalOf(start, end);
};

const momentOf = (reading: Reading | undefined): Moment | undefined =>
  reading?.kind === 'moment' ? reading : reading?.kind === 'interval' ? (reading.from ?? reading.to) : undefined;

const yearLater = (moment: Moment, time: Time, by = 1): Moment => {
  const point = time.form === 'point' ? time : undefined;
  const { year } = fromDays(moment.day);
  if (point !== undefined && hasYearFields(point)) return inYear(point, year + by) ?? moment;
  if (moment.seconds !== undefined) return { ...moment, day: moment.day + by, end: moment.end + by };
  return moment;
};

const intervalOf = (from: Moment, to: Moment): Interval => ({
  kind: 'interval',
  from,
  to,
  anchored: from.anchored === true || to.anchored === true,
});

const resolveOpen = (open: Open, anchors: Anchors): Reading | undefined => {
  const reading = resolve(open.of, anchors);
  if (reading === undefined) return undefined;
  const moment = momentOf(reading);
  if (moment === undefined) return reading;
  const { side } = open;
  return side === 'since' || side === 'after'
    ? { kind: 'interval', from: moment, to: undefined, side, anchored: moment.anchored === true }
    : { kind: 'interval', from: undefined, to: moment, side, anchored: moment.anchored === true };
};
