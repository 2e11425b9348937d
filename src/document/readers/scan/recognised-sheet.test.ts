import { expect, test } from 'vitest';
import type { RecognisedLine } from '../../recognition.ts';
import { recognisedSheets } from './recognised-sheet.ts';

interface Print {
  /** Of the letters, against those of the text. */
  readonly size?: number;
  /** Of a word, against that of one with tall letters. */
  readonly height?: number;
  /** What Tesseract says of the row. */
  readonly row?: number;
}

/** A line of print on a baseline, as it is measured. */
const line = (baseline: number, text: string, { size = 1, height = 1, row = 52 }: Print = {}): RecognisedLine => {
  let at = 100;
  const words = text.split(' ').map((word) => {
    const [left, right] = [at, at + word.length * 20 * size];
    at = right + 15 * size;
    const box = { left, right, top: baseline - 40 * size * height, bottom: baseline };
    return { text: word, confidence: 95, ...box };
  });
  return { words, baseline, height: row };
};

/** The size of each line's type on a page, against that of the last. */
const sizes = (...lines: readonly RecognisedLine[]): number[] => {
  const page = { width: 1240, height: 1754, lines, tilt: 0, language: 'en', confidence: 95, remarks: [] };
  const { runs = [] } = recognisedSheets(new Map([[1, page]])).get(1) ?? {};
  const last = runs.at(-1)?.size ?? 1;
  return lines.map(({ baseline }) => {
    const own = runs.find(({ v }) => Math.abs(v - baseline * 0.24) < 0.01);
    return Math.round(((own?.size ?? 0) / last) * 10) / 10;
  });
};

const prose = 'the harbour was closed by an error of the port';

test('a line without tall letters is set in the size of its passage, whatever its row is taken for', () => {
  const short = line(359, 'an error none saw', { height: 0.7, row: 30 });
  expect(sizes(line(300, prose), short, line(418, prose, { row: 90 }), line(477, prose))).toEqual([1, 1, 1, 1]);
});

test('the last word of a passage, by itself, is of its size, however small it was measured', () => {
  const lines = [300, 360, 420].map((at) => line(at, prose));
  expect(sizes(...lines, line(480, 'burnt.', { size: 0.78 }), line(640, prose))).toEqual([1, 1, 1, 1, 1]);
});

test('a title stands out, however near it stands, and a note is smaller', () => {
  const title = line(230, 'Report on the port', { size: 1.6 });
  const note = line(560, 'Interview with the clerk of the port', { size: 0.8 });
  expect(sizes(title, line(300, prose), line(360, prose), line(420, prose), note, line(700, prose))).toEqual([
    1.6, 1, 1, 1, 0.8, 1,
  ]);
});

test('lines of a title are of one size, although its last word alone reaches high and low', () => {
  const title = [line(212, 'of Orland to the Chair of the', { size: 1.57 }), line(300, 'Assembly', { size: 2 })];
  expect(sizes(...title, ...[400, 470, 540, 610].map((at) => line(at, prose)))).toEqual([1.6, 1.6, 1, 1, 1, 1]);
});

test('capitals are wide and a line of low letters is low: neither is another size', () => {
  const capitals = line(230, 'SUMMARY OF THE REPORT', { size: 1.3, height: 0.75 });
  expect(sizes(capitals, line(300, prose), line(360, prose), line(420, prose))).toEqual([1, 1, 1, 1]);
  const symbol = line(230, 'A/2016/12', { size: 1.2 });
  expect(sizes(symbol, line(300, prose), line(360, prose), line(420, prose))).toEqual([1, 1, 1, 1]);
});

test('lines of Arabic stand on even baselines, whether feet or tails of letters are taken for them', () => {
  const words = 'وصل المفتشون إلى المستودع في الصباح ولم يجدوا أحدا';
  const lines = [300, 360, 420, 480].map((at, index) => ({
    ...line(at, words),
    baseline: at + (index === 2 ? 14 : -6),
  }));
  const page = { width: 1240, height: 1754, lines, tilt: 0, language: 'ar', confidence: 95, remarks: [] };
  const { runs = [] } = recognisedSheets(new Map([[1, page]])).get(1) ?? {};
  const baselines = [...new Set(runs.map(({ v }) => Math.round(v / 0.24)))];
  expect(baselines).toEqual([294, 354, 414, 474]);
});

test('a last page that has more notes than text is measured against the pages before it', () => {
  const pageOf = (...lines: readonly RecognisedLine[]) => ({
    ...{ width: 1240, height: 1754, lines, tilt: 0, language: 'en', confidence: 95, remarks: [] },
  });
  const first = pageOf(...[300, 360, 420, 480, 540].map((at) => line(at, prose)));
  const note = 'Interview with the clerk of the port';
  const notes = [600, 660, 720].map((at) => line(at, note, { size: 0.8 }));
  const sheets = recognisedSheets(
    new Map([
      [1, first],
      [2, pageOf(line(300, prose), ...notes)],
    ]),
  );
  const sizeOf = (number: number, baseline: number): number | undefined =>
    sheets.get(number)?.runs.find(({ v }) => Math.abs(v - baseline * 0.24) < 0.01)?.size;
  expect(sizeOf(2, 300)).toBe(sizeOf(1, 300));
  expect((sizeOf(2, 660) ?? 0) / (sizeOf(1, 300) ?? 1)).toBeCloseTo(0.8);
});
