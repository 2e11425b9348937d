import { as, type TimeConstruct } from '../found.ts';

/**
 * A stretch with one end.
 *
 *     since April 2013      until May      after 2010      2012 or later
 *     ^^^^^^^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^
 */
export const openEnd: TimeConstruct = {
  name: 'open end',
  build: ({ since, until, before, after, of }) => {
    if (of?.value === undefined) return undefined;
    const side = since ? 'since' : until ? 'until' : before ? 'before' : after ? 'after' : undefined;
    return side === undefined ? undefined : as('open', { form: 'open', side, of: of.value });
  },
};
