import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedWords, findReuse } from './reuse.ts';

test('a lightly edited passage is found and aligned', () => {
  const [found] = findReuse([
    'Orland sold grain to the Front in March, the Herald has learned.',
    'The weather in Kesh was mild for the season, said the harbour office.',
    'Orland sold grain to the Front in early March, a newspaper said.',
  ]);
  expect(found).toMatchObject({ left: 0, right: 2, words: 5 });
});

test('a formula of a few words is no reuse', () => {
  expect(
    findReuse([
      'Acting under the Charter, the Board froze the funds of the League.',
      'Acting under the Charter, the Board sent observers to the town of Kesh.',
    ]),
  ).toEqual([]);
});

test('aligned words stand in both passages in the same order: never more than either has', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const aligned = alignedWords(a, b);
      expect(aligned).toBe(alignedWords(b, a));
      expect(aligned).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(alignedWords(a, a)).toBe(a.length);
    }),
  );
});
