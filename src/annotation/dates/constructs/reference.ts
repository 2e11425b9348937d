import { as, type TimeConstruct, text } from '../found.ts';

/**
 * The present, the past and the future without a measure.
 *
 *     now      currently      in the past      recently
 *     ^^^      ^^^^^^^^^          ^^^^^^^^      ^^^^^^^^
 */
export const reference: TimeConstruct = {
  name: 'reference',
  build: ({ reference: word }) => {
    const to = text(word, 'reference');
    return to === undefined ? undefined : as('ref', { form: 'reference', to: to as 'past' | 'present' | 'future' });
  },
};
