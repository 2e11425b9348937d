import type { Built } from '../../phrases/cascade.ts';
import { as, type TimeConstruct } from '../found.ts';
import type { Shift, Time } from '../time.ts';

/**
 * A time counted from another one.
 *
 *     two years ago      about three days later      two days after 5 May      il y a deux ans
 *     ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 */
export const shift: TimeConstruct = {
  name: 'shift',
  build: ({ duration: length, ago, later, earlier, after, before, ahead, of }, _language, tag) => {
    const given = length?.value;
    const rough = given?.form === 'about';
    const by: Time | undefined = rough ? given.of : given;
    if (by?.form !== 'duration') return undefined;
    // "In the first week" counts within something, it is no date a week ahead.
    if (tag === 'in' && length?.parts?.nth !== undefined) return undefined;
    // "In just seven hours" says how long it took; "in seven hours" may be a date.
    if (rough && tag === 'in' && of === undefined) return undefined;
    const from: Shift['from'] | undefined =
      ago !== undefined || ahead !== undefined || (tag === 'in' && of === undefined)
        ? 'now'
        : (of?.value ?? (later || earlier || after || before ? 'story' : undefined));
    if (from === undefined) return undefined;
    const shifted: Shift = { form: 'shift', by, sign: ago || earlier || before ? -1 : 1, from };
    if (of?.value !== undefined && length?.parts?.more !== undefined) return beyond(shifted);
    if (of?.value !== undefined && length?.parts?.less !== undefined) return short(shifted, of.value);
    return as('point', rough ? { form: 'about', of: shifted } : shifted);
  },
};

/** "More than two weeks before 5 May": any time before 21 April. */
const beyond = (shifted: Shift): Built<Time> =>
  as('open', { form: 'open', side: shifted.sign < 0 ? 'before' : 'after', of: shifted });

/** "Less than two weeks before 5 May": some time from 21 April to 5 May. */
const short = (shifted: Shift, of: Time): Built<Time> =>
  as('range', shifted.sign < 0 ? { form: 'range', from: shifted, to: of } : { form: 'range', from: of, to: shifted });
