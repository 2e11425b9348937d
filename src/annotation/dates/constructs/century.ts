import { numberOf } from '../../phrases/shape.ts';
import { point, type TimeConstruct } from '../found.ts';

/**
 * A century by its number.
 *
 *     the nineteenth century      the 21st century      le XXe siècle
 *     ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 */
export const century: TimeConstruct = {
  name: 'century',
  build: ({ n }) => {
    const value = numberOf(n);
    return value >= 1 && value <= 30 ? point({ century: (value - 1) * 100 }) : undefined;
  },
};
