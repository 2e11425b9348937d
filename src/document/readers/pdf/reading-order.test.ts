import { expect, test } from 'vitest';
import type { Piece } from './pieces.ts';
import { columnsOf, type Item } from './reading-order.ts';

/** Lines as `[left, right, baseline]`, each with as many letters as a line of prose has, named by their order. */
const lines = (...places: readonly (readonly [number, number, number])[]): readonly Item[] =>
  places.map(([left, right, v], index): { piece: Piece } => ({
    piece: {
      ...{ page: 1, runs: [], left, right, v, size: 10, bold: false },
      glance: `${index} ${'x'.repeat((right - left) / 5)}`,
    },
  }));

const order = (items: readonly Item[], rightToLeft = false, usual?: number): string =>
  columnsOf(items, rightToLeft, usual)
    .flatMap((column) => column.items)
    .map((item) => ('piece' in item ? item.piece.glance.split(' ')[0] : 'table'))
    .join(' ');

const twoColumns = lines(
  ...([
    [50, 350, 40],
    [50, 190, 60],
    [210, 350, 60],
    [50, 190, 72],
    [210, 350, 72],
    [50, 190, 84],
    [210, 350, 84],
    [50, 350, 110],
  ] as const),
);

test('columns are read one after the other, between the lines that run across both', () => {
  expect(order(twoColumns)).toBe('0 1 3 5 2 4 6 7');
});

test('on a page that reads to the left the right column comes first', () => {
  expect(order(twoColumns, true)).toBe('0 2 4 6 1 3 5 7');
});

test('a last page with too few lines is read as the pages before it were', () => {
  const last = lines([50, 190, 60], [210, 350, 60], [50, 120, 72]);
  expect(order(last)).toBe('0 1 2');
  expect(order(last, false, 200)).toBe('0 2 1');
});

test('a short title above the columns is read before both', () => {
  const titled = lines(
    ...([
      [50, 120, 30],
      [50, 190, 60],
      [210, 350, 60],
      [50, 190, 72],
      [210, 350, 72],
      [50, 190, 84],
      [210, 350, 84],
    ] as const),
  );
  expect(order(titled, true)).toBe('0 2 4 6 1 3 5');
});
