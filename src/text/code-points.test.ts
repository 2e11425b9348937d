import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints, fromCodePoint, toCodePoint } from './code-points.ts';

test('a character beyond the first plane is two units and one code point', () => {
  const points = codePoints('a😀b');
  expect([0, 1, 3, 4].map((offset) => toCodePoint(points, offset))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map((offset) => fromCodePoint(points, offset))).toEqual([0, 1, 3, 4]);
});

test('an offset inside a pair counts as the one after it', () => {
  expect(toCodePoint(codePoints('a😀b'), 2)).toBe(2);
});

test('offsets agree with counting characters one by one, lone surrogates included', () => {
  const units = fc.constantFrom('a', '😀', 'é', '\ud83d', '\ude00', '𝔸');
  fc.assert(
    fc.property(fc.array(units), (characters) => {
      const text = characters.join('');
      const points = codePoints(text);
      let unit = 0;
      for (const [index, character] of [...text].entries()) {
        expect(toCodePoint(points, unit)).toBe(index);
        expect(fromCodePoint(points, index)).toBe(unit);
        unit += character.length;
      }
    }),
  );
});
