import { as, type TimeConstruct, text } from '../found.ts';
import type { Reference } from '../time.ts';

/**
 * The present, the past and the future without a measure.
 *
 *     now      currently      in the past      recently
 *     ^^^      ^^^^^^^^^          ^^^^^^^^      ^^^^^^^^
 */
export const reference: TimeConstruct = {
  name: 'reference',
  build: ({ reference: word }, _language, tag) => {
    const to = text(word, 'reference') ?? (tag === '' ? 'present' : tag);
    return as('ref', { form: 'reference', to: to as Reference['to'] });
  },
};
