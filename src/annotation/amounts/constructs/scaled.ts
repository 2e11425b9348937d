import { numberOf } from '../../phrases/shape.ts';
import { type AmountConstruct, numeralOf, wordNumber } from '../found.ts';

/**
 * A number with its scale.
 *
 *     289.5m      40 million      3bn      40 millions de
 *     ^^^^^^      ^^^^^^^^^^      ^^^      ^^^^^^^^^^^
 */
export const scaled: AmountConstruct = {
  name: 'scaled',
  build: ({ a, scale, half }) => {
    const by = wordNumber(scale, 'scale');
    if (a === undefined || by === undefined) return undefined;
    // Rounded to the last digit that a double holds for certain, so that 289.5 million is a whole number.
    return numeralOf(Number(((numberOf(a) + (half === undefined ? 0 : 0.5)) * by).toPrecision(15)));
  },
};
