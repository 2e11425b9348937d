import { numberOf } from '../../phrases/shape.ts';
import { point, sense, type TimeConstruct } from '../found.ts';

/**
 * A decade.
 *
 *     the 1930s      the late '90s      the seventies      les années 1990
 *     ^^^^^^^^^               ^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 */
export const decade: TimeConstruct = {
  name: 'decade',
  build: ({ n, word, century }) => {
    const short = sense(word, 'decadeword');
    if (short !== undefined) {
      return point({ decade: century === undefined ? short : numberOf(century) * 100 + short });
    }
    const value = numberOf(n);
    return value % 10 === 0 ? point({ decade: value }) : undefined;
  },
};
