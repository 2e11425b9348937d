import { numberOf } from '../../phrases/shape.ts';
import { as, sense, type TimeConstruct, text } from '../found.ts';
import type { Unit } from '../time.ts';

/**
 * A length of time. "Several" leaves the count open.
 *
 *     two and a half years      a 60-day period      several months      deux ans
 *     ^^^^^^^^^^^^^^^^^^^^        ^^^^^^             ^^^^^^^^^^^^^^      ^^^^^^^^
 */
export const duration: TimeConstruct = {
  name: 'duration',
  build: ({ n, half, unit, quantity, one, dual, plural }) => {
    const named = text(unit ?? dual ?? plural, dual === undefined ? 'unit' : 'dual') as Unit | undefined;
    // "Three quarters" is a share, not nine months.
    if (named === undefined || unit?.senses.fraction !== undefined) return undefined;
    const few = sense(quantity, 'quantity');
    const whole =
      dual !== undefined
        ? 2
        : few !== undefined
          ? few
          : n !== undefined
            ? numberOf(n)
            : one !== undefined
              ? 1
              : half !== undefined
                ? 0
                : undefined;
    const part = half === undefined ? 0 : (sense(half, 'fraction') ?? 0);
    const count = whole === undefined || Number.isNaN(whole) || whole < 0 ? undefined : whole + part;
    return as('duration', { form: 'duration', parts: [{ count, unit: named }] });
  },
};
