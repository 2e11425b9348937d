import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct } from '../found.ts';

/**
 * A year counted before or after the epoch; years before it have any number of digits.
 *
 *     480 BC      AD 70      the 470s BC
 *     ^^^^^^      ^^^^^      ^^^^^^^^^^^
 */
export const eraYear: TimeConstruct = {
  name: 'era year',
  build: ({ n, era, decade, century, month, season }) => {
    const before = sense(era, 'era') === -1;
    const value = numberOf(n);
    if (century !== undefined) return point({ century: before ? -value * 100 : (value - 1) * 100 });
    if (decade !== undefined)
      return point({ decade: before ? -value - 9 + ((value + 9) % 10 === 9 ? 0 : 0) : value, fiscal: true });
    const fields = {
      ...(month === undefined ? {} : { month: sense(month, 'month') ?? 1 }),
      ...(season === undefined ? {} : { season: sense(season, 'season') ?? 21 }),
    };
    return point({ ...fields, year: before ? 1 - value : value });
  },
};
