import { as, type TimeConstruct } from '../found.ts';
import type { Duration, Shift } from '../time.ts';

/**
 * A time counted from another one.
 *
 *     two years ago      three days later      two days after 5 May      il y a deux ans
 *     ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 */
export const shift: TimeConstruct = {
  name: 'shift',
  build: ({ duration: length, ago, later, earlier, after, before, ahead, of }, _language, tag) => {
    const by: Duration | undefined = length?.value?.form === 'duration' ? length.value : undefined;
    if (by === undefined) return undefined;
    const from: Shift['from'] | undefined =
      ago !== undefined || ahead !== undefined || (tag === 'in' && of === undefined)
        ? 'now'
        : (of?.value ?? (later || earlier || after || before ? 'story' : undefined));
    if (from === undefined) return undefined;
    return as('point', { form: 'shift', by, sign: ago || earlier || before ? -1 : 1, from });
  },
};
