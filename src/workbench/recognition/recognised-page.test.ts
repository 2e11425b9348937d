import type { Page } from 'tesseract.js';
import { expect, test } from 'vitest';
import { recognisedPage } from './recognised-page.ts';

interface Sign {
  readonly text: string;
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** A line of words, each of signs, as Tesseract gives it. */
const pageOf = (...words: readonly (readonly Sign[])[]): Page => {
  const bbox = ([x0, y0, x1, y1]: Sign['box']) => ({ x0, y0, x1, y1 });
  const around = (signs: readonly Sign[]) =>
    bbox(
      [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...signs.map(({ box }) => box[side] ?? 0))) as never,
    );
  const line = {
    words: words.map((signs) => ({
      text: signs.map(({ text }) => text).join(''),
      confidence: 90,
      bbox: around(signs),
      symbols: signs.map(({ text, box }) => ({ text, confidence: 90, bbox: bbox(box) })),
    })),
    baseline: { y0: 140, y1: 140 },
    rowAttributes: { rowHeight: 50 },
  };
  return { blocks: [{ paragraphs: [{ lines: [line] }] }], confidence: 90, rotateRadians: 0 } as unknown as Page;
};

const read = (...words: readonly (readonly Sign[])[]): readonly string[] =>
  recognisedPage(pageOf(...words), 'ara', { width: 1000, height: 1000 }, []).lines.flatMap((line) =>
    line.words.map(({ text, raised }) => (raised ? `[${text}]` : text)),
  );

const letters = (text: string, left: number, mark: Sign): readonly Sign[] => [
  ...[...text].map((sign, at): Sign => ({ text: sign, box: [left - 20 * at - 20, 100, left - 20 * at, 145] })),
  mark,
];

test('a point of Arabic that is taller than wide is a comma', () => {
  expect(read(letters('الليل', 500, { text: '.', box: [390, 130, 397, 142] }))).toEqual(['الليل،']);
  expect(read(letters('الليل', 500, { text: '.', box: [390, 134, 397, 141] }))).toEqual(['الليل.']);
  // The box of the whole row tells nothing.
  expect(read(letters('الليل', 500, { text: '.', box: [390, 95, 412, 150] }))).toEqual(['الليل.']);
});

test('a low letter at the end of a word of Arabic is no number of a note, a figure is', () => {
  const low = [480, 100, 500, 122] as const;
  expect(read(letters('شاحن', 600, { text: 'ة', box: low }))).toEqual(['شاحنة']);
  expect(read(letters('شاحن', 600, { text: '2', box: low }))).toEqual(['شاحن', '[2]']);
});

test('a round sign that stands apart before a line is no number of a note', () => {
  const word = letters('السجل', 500, { text: 'ة', box: [380, 100, 400, 145] });
  expect(read([{ text: '!', box: [540, 98, 564, 122] }], word)).toEqual(['!', 'السجلة']);
  expect(read([{ text: '!', box: [506, 98, 518, 122] }], word)).toEqual(['[!]', 'السجلة']);
});
