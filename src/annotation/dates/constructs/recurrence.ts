import type { Built } from '../../phrases/cascade.ts';
import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { DayPart, Time, Unit } from '../time.ts';

/**
 * What comes back.
 *
 *     every week      per month      on Mondays      daily      chaque année
 *     ^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^      ^^^^^      ^^^^^^^^^^^^
 */
export const recurrence: TimeConstruct = {
  name: 'recurrence',
  build: ({ unit, adverb, duration: length, other, point: at, weekday, daypart, clock, set, n }) => {
    const once = (named: Unit, count: number): Built<Time> =>
      as('set', { form: 'set', every: { form: 'duration', parts: [{ count, unit: named }] } });
    const of = at?.value ?? clock?.value;
    const day = sense(weekday, 'weekday') ?? sense(weekday, 'weekdays');
    const named = (text(unit, 'unit') ?? text(adverb, 'adverb')) as Unit | undefined;
    if (day !== undefined) {
      return as('set', { form: 'set', every: withClock({ form: 'point', weekday: day }, of) });
    }
    if (named !== undefined && of !== undefined) {
      return as('set', { form: 'set', every: withClock({ form: 'duration', parts: [{ count: 1, unit: named }] }, of) });
    }
    if (of !== undefined && set?.value?.form !== 'set') return as('set', { form: 'set', every: of });
    if (set?.value?.form === 'set') return as('set', { form: 'set', every: withClock(set.value.every, of) });
    if (length?.value?.form === 'duration') return as('set', { form: 'set', every: length.value });
    if (named !== undefined) return once(named, (n === undefined ? 1 : numberOf(n)) * (other === undefined ? 1 : 2));
    const part = text(daypart, 'daypart');
    return part === undefined ? undefined : as('set', { form: 'set', every: { form: 'point', part: part as DayPart } });
  },
};

const withClock = (every: Time, of: Time | undefined): Time => {
  if (of?.form !== 'point') return every;
  if (every.form === 'point') return { ...every, ...of };
  return every.form === 'duration' && every.parts[0]?.unit === 'day' ? of : every;
};
