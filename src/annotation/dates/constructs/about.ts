import { as, type TimeConstruct } from '../found.ts';
import type { Time } from '../time.ts';

/**
 * An approximation.
 *
 *     around 2011      circa 466 BC      vers 1920      2011 or so
 *     ^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^
 */
export const about: TimeConstruct = {
  name: 'about',
  build: ({ of }) =>
    of?.value === undefined
      ? undefined
      : as(of.value.form === 'duration' ? 'duration' : isClock(of.value) ? 'clock' : 'point', {
          form: 'about',
          of: of.value,
        }),
};

const isClock = (time: Time): boolean =>
  time.form === 'point' && time.clock !== undefined && Object.keys(time).length === 2;
