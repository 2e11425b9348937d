import { point, sense, type TimeConstruct, yearFields } from '../found.ts';

/**
 * A season, with its year where told.
 *
 *     the summer of 2014      winter 1920      next spring      l'été 2013
 *     ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^
 */
export const season: TimeConstruct = {
  name: 'season',
  build: ({ season: word, year, turn, same }) => {
    const value = sense(word, 'season');
    if (value === undefined) return undefined;
    const base = sense(turn, 'turn');
    return point({
      ...yearFields(year),
      season: value,
      ...(same === undefined
        ? {}
        : { base: { unit: 'year', offset: sense(same, 'anaphor') ?? 0, from: 'story' } as const }),
      ...(base === undefined ? {} : { turn: base }),
    });
  },
};
