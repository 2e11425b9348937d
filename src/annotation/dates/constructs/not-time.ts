import type { TimeConstruct } from '../found.ts';

/**
 * A number that is no date though it looks like one.
 *
 *     resolution 1970      $ 2,000      1,998 %      No. 1914
 *     ^^^^^^^^^^^^^^^      ^^^^^^^      ^^^^^^^      ^^^^^^^^
 */
export const notTime: TimeConstruct = {
  name: 'not time',
  build: () => ({ kinds: ['other'], value: { form: 'point' } }),
};
