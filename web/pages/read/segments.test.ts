import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

test('overlapping layers cut the text where each begins and ends', () => {
  const layers = [
    { start: 2, end: 8, kind: 'statement' },
    { start: 5, end: 12, kind: 'cited' },
  ];
  expect(segmentsOf({ start: 0, end: 10 }, layers)).toEqual([
    { start: 0, end: 2, kinds: [] },
    { start: 2, end: 5, kinds: ['statement'] },
    { start: 5, end: 8, kinds: ['cited', 'statement'] },
    { start: 8, end: 10, kinds: ['cited'] },
  ]);
});

test('segments tile the span, and every character has exactly the kinds of the layers over it', () => {
  const layer = fc
    .tuple(fc.nat(60), fc.nat(20), fc.constantFrom('a', 'b', 'c'))
    .map(([start, length, kind]) => ({ start, end: start + length, kind }));
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 12 }), (layers) => {
      const segments = segmentsOf({ start: 10, end: 50 }, layers);
      expect(segments[0]?.start).toBe(10);
      expect(segments.at(-1)?.end).toBe(50);
      for (let at = 10; at < 50; at++) {
        const here = segments.filter((segment) => segment.start <= at && at < segment.end);
        const kinds = new Set(layers.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind));
        expect(here).toHaveLength(1);
        expect(here[0]?.kinds).toEqual([...kinds].sort());
      }
    }),
  );
});
