import { expect, test } from 'vitest';
import type { RecognisedLine } from '../../recognition.ts';
import { recognisedSheet } from './recognised-sheet.ts';

/** A line of one word on a baseline, with the height that its letters suggest. */
const line = (baseline: number, height: number): RecognisedLine => ({
  words: [{ text: 'word', confidence: 95, left: 100, top: baseline - height, right: 400, bottom: baseline }],
  baseline,
  height,
});

/** The size of each line's type on a page, in the order of the lines. */
const sizes = (...lines: readonly RecognisedLine[]): number[] => {
  const page = { width: 1240, height: 1754, lines, tilt: 0, language: 'en', confidence: 95, remarks: [] };
  return recognisedSheet(page, 1).runs.map(({ size }) => Math.round(size * 10) / 10);
};

test('a line without tall letters is set in the size of its passage', () => {
  const [first, short, last] = sizes(line(300, 52), line(359, 45), line(418, 53), line(477, 52), line(536, 52));
  expect(short).toBe(first);
  expect(last).toBe(first);
});

test('a title stands out, however near it stands', () => {
  const [title, body] = sizes(line(230, 92), line(300, 52), line(360, 53), line(420, 52));
  expect(title).toBeGreaterThan((body as number) * 1.3);
});
