import type { Item } from '../../phrases/item.ts';
import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { Duration, Time, Unit } from '../time.ts';

/**
 * A number of units up to or from an anchor.
 *
 *     in the past six months      over the next two years      ces trois dernières années
 *        ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stretch: TimeConstruct = {
  name: 'stretch',
  build: ({ duration: length, turn, anaphor, unit, n, of }, _language, tag) => {
    const offset = sense(turn, 'turn') ?? sense(anaphor, 'anaphor') ?? sense(anaphor, 'turn') ?? 0;
    const named = text(unit, 'unit') as Unit | undefined;
    if (tag === 'rest') return named === undefined ? undefined : as('range', { form: 'rest', unit: named });
    const by: Duration | undefined =
      length?.value?.form === 'duration'
        ? withCount(length.value, n)
        : named === undefined
          ? undefined
          : { form: 'duration', parts: [{ count: n === undefined ? 1 : numberOf(n), unit: named }] };
    if (by === undefined) return undefined;
    if (tag === 'within' && turn === undefined)
      return as('range', { form: 'stretch', by, sign: 1, from: of?.value ?? 'now' });
    if (of?.value !== undefined) return as('range', { form: 'range', from: of.value, to: by });
    if (offset === 0) return undefined;
    return as('range', { form: 'stretch', by, sign: offset < 0 ? -1 : 1, from: turn === undefined ? 'story' : 'now' });
  },
};

/** "the two last decades": the count stands before the turn. */
const withCount = (length: Duration, n: Item<Time> | undefined): Duration =>
  n === undefined
    ? length
    : { ...length, parts: length.parts.map((part) => ({ ...part, count: part.count ?? numberOf(n) })) };
