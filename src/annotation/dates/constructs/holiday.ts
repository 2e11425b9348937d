import { point, sense, type TimeConstruct, text, yearFields } from '../found.ts';

/**
 * A feast or commemoration with a place in the calendar.
 *
 *     Christmas Eve 2013      Easter
 *     ^^^^^^^^^^^^^^^^^^      ^^^^^^
 */
export const holiday: TimeConstruct = {
  name: 'holiday',
  build: ({ holiday: feast, year, turn, weekend }, _language, tag) => {
    const key = text(feast, 'holiday') ?? tag.replace('_', ' ');
    if (key === '') return undefined;
    const base = sense(turn, 'turn');
    return point({
      ...yearFields(year),
      holiday: key,
      ...(weekend === undefined ? {} : { weekend: true }),
      ...(base === undefined ? {} : { turn: base }),
    });
  },
};
