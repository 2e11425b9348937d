import type { Page } from 'tesseract.js';
import { expect, test } from 'vitest';
import { recognisedPage, sideOf } from './recognised-page.ts';

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
    bbox: around(words.flat()),
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
    line.words.map(({ text }) => text),
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

test('what stands as low as a comma at the end of a word of Arabic is one, whatever it was taken for', () => {
  for (const text of [':', '؛', 'ء']) {
    expect(read(letters('الليل', 500, { text, box: [392, 130, 397, 140] }))).toEqual(['الليل،']);
  }
  expect(read(letters('السما', 500, { text: 'ء', box: [380, 120, 394, 140] }))).toEqual(['السماء']);
});

test('a page whose line runs down or up it lies on a side, however badly its words were read', () => {
  const down = [[{ text: 'a', box: [100, 100, 130, 200] }], [{ text: 'b', box: [100, 220, 130, 320] }]] as const;
  const across = [[{ text: 'a', box: [100, 100, 200, 130] }], [{ text: 'b', box: [220, 100, 320, 130] }]] as const;
  const doubtful = { ...pageOf(...down), confidence: 30 };
  expect([sideOf(doubtful, 'eng'), sideOf(doubtful, 'ara')]).toEqual([3, 1]);
  expect(sideOf(pageOf(...across), 'ara')).toBeUndefined();
});
