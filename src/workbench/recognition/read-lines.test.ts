import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { RecognisedLine, RecognisedWord } from '../../document/recognition.ts';
import { latinLinesReadAgain, linesReadAgain } from './read-lines.ts';
import { straightPicture } from './straight-picture.ts';

const word = (text: string, left: number, baseline: number, confidence = 95): RecognisedWord => {
  const right = left + text.length * 20;
  return { text, confidence, left, right, top: baseline - 36, bottom: baseline };
};

const lineOf = (baseline: number, ...words: readonly RecognisedWord[]): RecognisedLine => ({
  words,
  baseline,
  height: 46,
});

/** A page with ink in boxes. */
const page = async (...inks: readonly (readonly [x: number, y: number, width: number, height: number])[]) => {
  const canvas = createCanvas(900, 500);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#222';
  for (const ink of inks) context.fillRect(...ink);
  return await straightPicture(canvas.toBuffer('image/png'));
};

test('lines of Arabic stand where the stroke runs that joins their letters, whatever the boxes of words reach', async () => {
  const baselines = [100, 160, 220, 280];
  const strokes = baselines.map((at) => [100, at - 6, 500, 6] as const);
  const lines = baselines.map((at, index) => {
    const off = index === 2 ? 12 : 0;
    return lineOf(at + off, word('المستودع', 440, at + off), word('المفتشون', 100, at + off));
  });
  const read = await linesReadAgain(await page(...strokes), lines, async () => []);
  const steps = read.slice(1).map(({ baseline }, index) => Math.round(baseline - (read[index]?.baseline ?? 0)));
  expect(steps).toEqual([60, 60, 60]);
  expect(read.map(({ isEven }) => isEven)).toEqual([true, true, true, true]);
});

test('a small sign without letters that stands raised is a raised one, whatever it was taken for', async () => {
  const sign = { ...word('=', 100, 0), right: 112, top: 266, bottom: 284 };
  const dash = { ...word('-', 100, 0), right: 112, top: 226, bottom: 230 };
  const lines = [
    lineOf(180, word('harbour', 100, 180), word('closed', 260, 180)),
    lineOf(240, dash, word('harbour', 130, 240), word('closed', 290, 240)),
    lineOf(300, sign, word('Interview', 130, 300), word('closed', 330, 300)),
  ];
  const read = await linesReadAgain(await page(), lines, async () => []);
  expect(read.map(({ words: [first] }) => first?.raised === true)).toEqual([false, false, true]);
});

test('a symbol of which the Arabic model made nothing is read by itself, a line that it read is not', async () => {
  const latin = [lineOf(100, word('A2021/874', 500, 100, 11)), lineOf(160, word('12/2019', 500, 160, 30))];
  const arabic = [
    lineOf(100, word('4', 640, 100, 88), word('/م', 500, 100, 65)),
    lineOf(160, word('المستودع', 500, 160, 92)),
  ];
  const symbol = word('A/2021/874', 500, 100, 88);
  const read = await latinLinesReadAgain(await page(), latin, arabic, async () => [symbol]);
  expect(read.map(({ words }) => words[0]?.text)).toEqual(['A/2021/874', '12/2019']);
});
