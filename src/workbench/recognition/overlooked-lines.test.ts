import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { test as anyTest, expect } from 'vitest';
import { overlookedLines } from './overlooked-lines.ts';
import { straightPicture } from './straight-picture.ts';
import { strokeWidth } from './stroke.ts';

/** A machine without any font draws no letters. */
const test = anyTest.skipIf(GlobalFonts.families.length === 0);

const size = 40;
const serif = '"Liberation Serif", "DejaVu Serif", serif';

const page = async (draw: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void) => {
  const canvas = createCanvas(1200, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#222';
  draw(context);
  return await straightPicture(canvas.toBuffer('image/png'));
};

const text = 'The harbour was closed by order of the port';

/** A line that was seen ends where its letters do, whichever font a machine has. */
const widthOf = (words: string): number => {
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `${size}px ${serif}`;
  return context.measureText(words).width;
};

test('a title that was overlooked is found where it stands; lines that were seen, rules and pictures are not', async () => {
  const picture = await page((context) => {
    context.font = `bold 64px ${serif}`;
    context.fillText('Report on the port', 120, 180);
    context.font = `${size}px ${serif}`;
    context.fillText(text, 120, 300);
    context.fillRect(120, 400, 600, 4);
    context.fillRect(120, 500, 300, 200);
  });
  const seen = { left: 120, right: 120 + widthOf(text), baseline: 300, size };
  const found = overlookedLines(picture, [seen], size);
  expect(found).toHaveLength(1);
  const [title] = found;
  expect(title?.top).toBeGreaterThan(120);
  expect(title?.bottom).toBeLessThan(205);
  expect(Math.abs((title?.left ?? 0) - 120)).toBeLessThan(8);
});

test('bold print has thicker strokes, whatever it says', async () => {
  const picture = await page((context) => {
    context.font = `${size}px ${serif}`;
    context.fillText(text, 120, 300);
    context.fillText('Who gave it', 120, 400);
    context.font = `bold ${size}px ${serif}`;
    context.fillText('Who gave it', 120, 500);
  });
  const [usual, plain, bold] = [300, 400, 500].map((baseline) =>
    strokeWidth(picture, { left: 120, right: 900, top: baseline - size, bottom: baseline }),
  ) as [number, number, number];
  expect(plain / usual).toBeLessThan(1.15);
  expect(bold / usual).toBeGreaterThan(1.25);
});
