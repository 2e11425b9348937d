import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { Duration, Unit } from '../time.ts';

/**
 * A number of units up to or from an anchor.
 *
 *     in the past six months      over the next two years      ces trois dernières années
 *        ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stretch: TimeConstruct = {
  name: 'stretch',
  build: ({ duration: length, turn, anaphor, unit }) => {
    const offset = sense(turn, 'turn') ?? sense(anaphor, 'anaphor') ?? sense(anaphor, 'turn') ?? 0;
    if (offset === 0) return undefined;
    const named = text(unit, 'unit') as Unit | undefined;
    const by: Duration | undefined =
      length?.value?.form === 'duration'
        ? length.value
        : named === undefined
          ? undefined
          : { form: 'duration', parts: [{ count: 1, unit: named }] };
    if (by === undefined) return undefined;
    return as('range', { form: 'stretch', by, sign: offset < 0 ? -1 : 1, from: turn === undefined ? 'story' : 'now' });
  },
};
