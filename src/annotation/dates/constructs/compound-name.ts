import type { TimeConstruct } from '../found.ts';

/**
 * A name of several words: of a month, a part of the day, a unit, a day counted from today.
 *
 *     كانون الثاني      après-midi      week-end      aujourd'hui
 *     ^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^
 */
export const compoundName: TimeConstruct = {
  name: 'compound name',
  build: (_found, _language, tag) => {
    const [sense = 'month', meaning = '1'] = tag.split('=');
    const value = Number.isNaN(Number(meaning)) ? meaning : Number(meaning);
    return { kinds: [sense], value: undefined, senses: { [sense]: value } };
  },
};
