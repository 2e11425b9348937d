import { expect, test } from 'vitest';
import type { Page } from './document.ts';
import { boxesOf } from './page-boxes.ts';

/** "sold to the army", broken after "to"; "كل" from right to left; "up" running up the page. */
const pages: readonly Page[] = [
  {
    number: 1,
    width: 595,
    height: 842,
    runs: [
      { start: 0, end: 7, x: 10, y: 100, width: 70, height: 12, edges: [10, 20, 30, 40, 50, 60, 70, 80] },
      { start: 8, end: 16, x: 10, y: 114, width: 80, height: 12, edges: [10, 20, 30, 40, 50, 60, 70, 80, 90] },
    ],
  },
  {
    number: 2,
    width: 595,
    height: 842,
    runs: [
      { start: 17, end: 19, x: 289.7, y: 50, width: 10.3, height: 14, edges: [300, 294.1, 289.7] },
      { start: 20, end: 22, x: 20, y: 480, width: 12, height: 20, edges: [500, 490, 480], upended: true },
    ],
  },
];

test('a span that runs over a line end has a box on each line', () => {
  expect(boxesOf(pages, { start: 5, end: 11 })).toEqual([
    { page: 1, x: 60, y: 100, width: 20, height: 12 },
    { page: 1, x: 10, y: 114, width: 30, height: 12 },
  ]);
});

test('a letter of a script that runs from right to left has its own place, and so has one that runs up the page', () => {
  expect(boxesOf(pages, { start: 18, end: 19 })).toEqual([
    { page: 2, x: 289.7, y: 50, width: expect.closeTo(4.4), height: 14 },
  ]);
  expect(boxesOf(pages, { start: 20, end: 21 })).toEqual([{ page: 2, x: 20, y: 490, width: 12, height: 10 }]);
});

test('the line end between two lines has no box', () => {
  expect(boxesOf(pages, { start: 7, end: 8 })).toEqual([]);
});
