import { expect, test } from 'vitest';
import type { Run, Sheet } from './page.ts';
import type { Piece } from './pieces.ts';
import { runningPieces } from './running-lines.ts';

const font = { name: '', bold: false, italic: false, ascent: 0.9, descent: 0.2 };

const piece = (page: number, text: string, v: number): Piece => {
  const run: Run = { text, from: [50], to: [50 + text.length * 5], v, size: 10, font, turn: 0 };
  return { page, runs: [run], left: 50, right: 50 + text.length * 5, v, size: 10, bold: false, glance: text };
};

/** Which lines of pages are running lines; each line is written with its height on the page. */
const running = (isRecognised: boolean, ...pages: readonly (readonly [v: number, text: string])[][]): string[] => {
  const sheets = pages.map(
    (_, index): Sheet => ({
      ...{ number: index + 1, width: 595, height: 842, runs: [], rules: [], dots: [], links: [] },
      ...(isRecognised ? { isRecognised } : {}),
    }),
  );
  const pieces = pages.map((lines, index) => lines.map(([v, text]) => piece(index + 1, text, v)));
  return [...runningPieces(sheets, pieces, 10)].map(({ glance }) => glance);
};

test('a title above the pages recurs, however a picture of it was read', () => {
  const first = [[40, 'A/2019/765'] as const, [300, 'The gate was opened.'] as const];
  const second = [[41, 'AJ2019/765'] as const, [300, 'Nobody was paid.'] as const];
  expect(running(true, [...first], [...second])).toEqual(['A/2019/765', 'AJ2019/765']);
  expect(running(false, [...first], [...second])).toEqual([]);
});

test('of a title that its page repeats the outermost is the running one', () => {
  const page = [[40, 'A/2019/765'] as const, [90, 'AJ2019/765'] as const, [300, 'The gate was opened.'] as const];
  expect(running(true, [...page])).toEqual(['A/2019/765']);
});

test('short lines have to be the same, and others alike in three letters of four', () => {
  const page = (title: string) => [[40, title] as const, [300, 'The gate was opened.'] as const];
  expect(running(true, [...page('Kell')], [...page('Varn')])).toEqual([]);
  expect(running(true, [...page('Summary of the log')], [...page('Payments of the fleet')])).toEqual([]);
});

test('the last line of a page with hardly any text is no running title, although it repeats another', () => {
  const notes = [[60, '1 Interview, Kell, 12 April.'] as const, [84, '4 Interview, Kell, 12 April.'] as const];
  expect(running(true, [[40, 'A/2016/75'], ...notes])).toEqual([]);
});
