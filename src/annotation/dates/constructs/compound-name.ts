import type { TimeConstruct } from '../found.ts';

/**
 * The name of a month in two words.
 *
 *     كانون الثاني      ربيع الأول
 *     ^^^^^^^^^^^^^      ^^^^^^^^^^^
 */
export const compoundName: TimeConstruct = {
  name: 'compound name',
  build: (_found, _language, tag) => {
    const [sense = 'month', month = '1'] = tag.split('-');
    return { kinds: [sense], value: { form: 'point' }, senses: { [sense]: Number(month) } };
  },
};
