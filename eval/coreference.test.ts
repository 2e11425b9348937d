import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bCubed, type Chain, ceafe, conllFigures, coreferenceSums, f1OfSums, muc } from './coreference.ts';

const chains = (...written: readonly string[]): Chain[] => written.map((chain) => chain.split(' '));

/*
 * Worked by hand: gold {a b c} {d e f g}; predicted {a b} {c d} {f g h i}.
 *
 * MUC     recall: {a b c} falls into 2 parts, keeps 1 of 2 links; {d e f g} falls into d, e, fg: keeps 1 of 3. 2/5.
 *         precision: {a b} keeps 1 of 1; {c d} 0 of 1; {f g h i} falls into fg, h, i: 1 of 3. 2/5.
 * B³      recall: a b have 2/3, c 1/3, d 1/4, e 0, f g 2/4: (2/3 + 2/3 + 1/3 + 1/4 + 0 + 1/2 + 1/2) / 7 = 35/12/7 = 5/12.
 *         precision: a b 2/2, c d 1/2, f g 2/4, h i 0: (2 + 1 + 1 + 0) / 8 = 1/2.
 * CEAFe   best pairs: {a b c}–{a b} 4/5, {d e f g}–{f g h i} 4/8: 1.3; recall 1.3/2, precision 1.3/3.
 */
const gold = chains('a b c', 'd e f g');
const predicted = chains('a b', 'c d', 'f g h i');

describe('the scorers of coreference', () => {
  test('MUC counts the links that are kept', () => {
    expect(muc(gold, predicted)).toEqual({ recallPart: 2, recallWhole: 5, precisionPart: 2, precisionWhole: 5 });
  });

  test('B³ asks each mention how much of its chain it finds', () => {
    const sums = bCubed(gold, predicted);
    expect(sums.recallPart / sums.recallWhole).toBeCloseTo(5 / 12, 10);
    expect(sums.precisionPart / sums.precisionWhole).toBeCloseTo(1 / 2, 10);
  });

  test('CEAFe pairs each chain with one other', () => {
    const sums = ceafe(gold, predicted);
    expect(sums.recallPart).toBeCloseTo(1.3, 10);
    expect(sums.recallWhole).toBe(2);
    expect(sums.precisionWhole).toBe(3);
  });

  test('CEAFe takes the best pairing as a whole, not the best pair first', () => {
    // {a b c d} and {a2 b2} both share mentions with two chains; taking {a b} for the first and {c d a2} for none is best.
    const sums = ceafe(chains('a b c d', 'a2 b2'), chains('a b', 'c d a2', 'b2'));
    expect(sums.recallPart).toBeCloseTo(4 / 6 + 2 / 3, 10); // {a b c d}–{a b}, {a2 b2}–{b2}
  });

  test('the mean of the three is the CoNLL figure', () => {
    const { muc: m, b3, ceafe: c, conll } = conllFigures([coreferenceSums(gold, predicted)]);
    expect(m).toBeCloseTo(0.4, 10);
    expect(b3).toBeCloseTo((2 * (5 / 12) * 0.5) / (5 / 12 + 0.5), 10);
    expect(c).toBeCloseTo((2 * 0.65 * (1.3 / 3)) / (0.65 + 1.3 / 3), 10);
    expect(conll).toBeCloseTo((m + b3 + c) / 3, 10);
  });

  test('what is the same scores one, and nothing scores more', () => {
    const worlds = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 14 });
    const asChains = (labels: readonly number[]): Chain[] =>
      [...new Set(labels)].map((label) => labels.flatMap((own, i) => (own === label ? [`m${i}`] : [])));
    fc.assert(
      fc.property(worlds, worlds, (a, b) => {
        for (const scorer of [bCubed, ceafe]) {
          expect(f1OfSums(scorer(asChains(a), asChains(a)))).toBeCloseTo(1, 10);
          expect(f1OfSums(scorer(asChains(a), asChains(b)))).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
