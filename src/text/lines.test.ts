import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, offsetAt, positionAt, shownColumnAt, shownColumns } from './lines.ts';

test('a line ends at a line feed, at both of a carriage return and line feed, and at a lone carriage return', () => {
  expect([...lineStarts('a\nb\r\nc\rd')]).toEqual([0, 2, 5, 7]);
  expect([...lineStarts('')]).toEqual([0]);
});

test('lines and columns count from one', () => {
  const starts = lineStarts('one\ntwo');
  expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(starts, 3)).toEqual({ line: 1, column: 4 });
  expect(positionAt(starts, 4)).toEqual({ line: 2, column: 1 });
  expect(offsetAt(starts, { line: 3, column: 1 })).toBeUndefined();
});

test('every offset leads to a position and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '😀') }), fc.nat(), (text, number) => {
      const starts = lineStarts(text);
      const offset = number % (text.length + 1);
      expect(offsetAt(starts, positionAt(starts, offset))).toBe(offset);
    }),
  );
});

test('a combining accent takes no column, an emoji and a Chinese character two', () => {
  expect(shownColumns('e\u0301')).toBe(1);
  expect(shownColumns('😀中\u202e')).toBe(4);
  expect(shownColumnAt('x\n中b', lineStarts('x\n中b'), 3)).toBe(3);
});
