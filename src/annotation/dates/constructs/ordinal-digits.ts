import { numberOf } from '../../phrases/shape.ts';
import type { TimeConstruct } from '../found.ts';

/**
 * An ordinal in digits.
 *
 *     the 21st of August        le 1er mai
 *         ^^^^                     ^^^
 */
export const ordinalDigits: TimeConstruct = {
  name: 'ordinal digits',
  build: ({ n }) => ({ kinds: ['ordinal'], value: { form: 'point', day: numberOf(n) }, number: numberOf(n) }),
};
