import { expect, test } from 'vitest';
import { openTablesOf } from './open-tables.ts';
import type { Run } from './page.ts';
import type { Piece } from './pieces.ts';

const font = { name: '', bold: false, italic: false, ascent: 0.9, descent: 0.2 };

const piece = (text: string, left: number, v: number): Piece => {
  const run: Run = { text, from: [left], to: [left + text.length * 5], v, size: 10, font, turn: 0 };
  return { page: 1, runs: [run], left, right: left + text.length * 5, v, size: 10, bold: false, glance: text };
};

const cellsOf = (pieces: readonly Piece[]): string[][] =>
  openTablesOf(1, pieces).flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.pieces.map(({ glance }) => glance).join(' '))),
  );

test('rows of short pieces in columns are a table, and a cell may go on in the next line', () => {
  expect(
    cellsOf([
      ...[piece('Month', 50, 100), piece('Lorries', 130, 100), piece('Paid to', 200, 100)],
      ...[piece('May 2019', 50, 115), piece('11', 130, 115), piece('nobody', 200, 115)],
      ...[piece('June 2019', 50, 130), piece('240', 130, 130), piece('a buyer whose', 200, 130)],
      piece('name is unknown', 200, 142),
    ]),
  ).toEqual([
    ['Month', 'Lorries', 'Paid to'],
    ['May 2019', '11', 'nobody'],
    ['June 2019', '240', 'a buyer whose name is unknown'],
  ]);
});

test('three columns of prose are no table, nor is a list of labels', () => {
  const prose = (v: number) => [50, 220, 390].map((left) => piece('the gate had been opened from', left, v));
  expect(cellsOf([100, 112, 124, 136].flatMap(prose))).toEqual([]);
  expect(
    cellsOf(
      ['To:', 'From:', 'Date:'].flatMap((label, at) => [
        piece(label, 50, 100 + at * 12),
        piece('Kell', 120, 100 + at * 12),
      ]),
    ),
  ).toEqual([]);
});
