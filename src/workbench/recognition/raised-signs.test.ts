import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { test as anyTest, expect } from 'vitest';
import { raisedSigns } from './raised-signs.ts';
import { straightPicture } from './straight-picture.ts';

/** A machine without any font draws no letters. */
const test = anyTest.skipIf(GlobalFonts.families.length === 0);

const size = 50;
const baseline = 100;

/** Pieces of a line, some raised as numbers of notes are, and where each ends. */
const drawn = async (
  ...pieces: readonly { readonly text: string; readonly raised?: true; readonly ink?: string }[]
) => {
  const canvas = createCanvas(1200, 160);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let left = 60;
  for (const { text, raised, ink = '#222' } of pieces) {
    context.fillStyle = ink;
    context.font = `${raised ? size * 0.65 : size}px "Liberation Serif", "DejaVu Serif", serif`;
    context.fillText(text, left, raised ? baseline - size * 0.36 : baseline);
    left += context.measureText(text).width;
  }
  return {
    picture: await straightPicture(canvas.toBuffer('image/png')),
    line: { left: 40, right: left + 20, baseline, size, turns: false },
  };
};

test('a raised number is seen by its ink, quotation marks, accents and letters are not', async () => {
  const { picture, line } = await drawn(
    { text: 'had “been” sold, été, it’s' },
    { text: '12', raised: true },
    { text: ' The' },
  );
  const signs = raisedSigns(picture, line);
  expect(signs).toHaveLength(1);
  expect((signs[0]?.right ?? 0) - (signs[0]?.left ?? 0)).toBeGreaterThan(size * 0.4);
});

test('a raised number of hairlines, which are grey by their thinness, hangs together', async () => {
  const { picture, line } = await drawn({ text: 'said otherwise.' }, { text: '2', raised: true, ink: '#9a9a9a' });
  expect(raisedSigns(picture, line)).toHaveLength(1);
});

test('two raised numbers are two', async () => {
  const { picture, line } = await drawn(
    { text: '1', raised: true },
    { text: ' Log of the port.' },
    { text: '3', raised: true },
  );
  expect(raisedSigns(picture, line)).toHaveLength(2);
});

test('a line without raised numbers has none', async () => {
  const { picture, line } = await drawn({ text: '“The gate” was opened from within; nobody’s idea.' });
  expect(raisedSigns(picture, line)).toEqual([]);
});

test('the hamza below a letter of the line before is no raised sign, a sign with paper above it is', async () => {
  const canvas = createCanvas(300, 160);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#222';
  context.fillRect(102, 20, 7, 37);
  for (const left of [99, 199]) context.fillRect(left, 60, 12, 15);
  const picture = await straightPicture(canvas.toBuffer('image/png'));
  const signs = raisedSigns(picture, { left: 40, right: 260, baseline, size, turns: true });
  expect(signs.map(({ left }) => Math.round(left / 100))).toEqual([2]);
});
