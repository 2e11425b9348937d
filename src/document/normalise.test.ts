import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, through } from './normalise.ts';

test('a letter and its accent become one character, and the rest keeps its place', () => {
  expect(normalise('cafe\u0301 bar')).toEqual({
    text: 'café bar',
    stretches: [
      { start: 0, end: 3, at: 0 },
      { start: 4, end: 8, at: 5 },
    ],
  });
  expect(normalise('café').stretches).toBeUndefined();
});

test('composing piece by piece gives what composing the whole gives', () => {
  const units = fc.constantFrom('e', '\u0301', '\u0327', 'a', ' ', '\u1100', '\u1161', '\u11a8', 'ا', '\u0653', '😀');
  fc.assert(
    fc.property(fc.array(units), (parts) => {
      const source = parts.join('');
      const { text, stretches } = normalise(source);
      expect(text).toBe(source.normalize('NFC'));
      for (const { start, end, at } of stretches ?? []) {
        expect(text.slice(start, end)).toBe(source.slice(at, at + end - start));
      }
    }),
  );
});

test('two maps in a row lead through both', () => {
  const outer = [{ start: 0, end: 6, at: 1 }];
  const inner = [
    { start: 0, end: 3, at: 0 },
    { start: 4, end: 8, at: 5 },
  ];
  expect(through(outer, inner)).toEqual([
    { start: 0, end: 2, at: 1 },
    { start: 3, end: 6, at: 5 },
  ]);
});
