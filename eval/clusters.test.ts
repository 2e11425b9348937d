import { expect, test } from 'vitest';
import { inText, pairCounts } from './clusters.ts';

test('pairs are counted over members: three of four in one gold cluster, two of them joined, one wrongly joined', () => {
  const claims = [new Set(['p']), new Set(['p', 'q']), new Set<string>(), new Set(['q'])];
  expect(pairCounts([1, 1, 1, 2], claims)).toEqual({ gold: 3, predicted: 2, right: 1 });
});

test('an offset of the source is found in the text, marks left out', () => {
  // "**Oll** said" → "Oll said"
  const stretches = [
    { start: 0, end: 3, at: 2 },
    { start: 3, end: 8, at: 7 },
  ];
  expect([0, 2, 4, 5, 7, 9].map((at) => inText(stretches, at))).toEqual([0, 0, 2, 3, 3, 5]);
});
