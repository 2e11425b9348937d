import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, amount, exactly } from '../found.ts';

/**
 * A share in hundredths.
 *
 *     12.5 %      forty per cent
 *     ^^^^^^      ^^^^^^^^^^^^^^
 */
export const percentage: AmountConstruct = {
  name: 'percentage',
  build: ({ n }) => amount('amount', { ...exactly(numberOf(n)), unit: 'percent' }),
};
