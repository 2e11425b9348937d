import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { test as anyTest, expect } from 'vitest';
import { expectDocumentLaws } from '../../../test/document-laws.ts';
import type { Document } from '../../document/document.ts';
import { boxesOf } from '../../document/page-boxes.ts';
import { read } from '../../document/read.ts';
import { Failure } from '../../failure.ts';
import { readingTools } from './reading-tools.ts';
import { turnPicture } from './turn-picture.ts';

/** A machine without any font draws no letters. */
const test = anyTest.skipIf(GlobalFonts.families.length === 0);

const width = 1500;
const lines = [
  'The depot at Kell was empty when the inspectors came',
  'on 3 May 2016. Two clerks told them that lorries of the',
  'Kestrel Front had taken 4,200 barrels of oil to Orland.',
];

/** Lines of print as a scanner at 300 dots per inch sees them, hung by `tilt` clockwise. */
const scanned = (
  print: readonly string[],
  tilt = 0,
  font = '"Liberation Serif", "DejaVu Serif", serif',
): Uint8Array => {
  const canvas = createCanvas(width, 500);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, 500);
  context.translate(width / 2, 250);
  context.rotate(tilt);
  context.translate(-width / 2, -250);
  context.fillStyle = '#111';
  context.font = `48px ${font}`;
  for (const [index, line] of print.entries()) context.fillText(line, 120, 150 + index * 70);
  return canvas.toBuffer('image/png');
};

const tools = readingTools(() => {});

const documentOf = async (picture: Uint8Array): Promise<Document> => {
  const document = await read(picture, 'scan.png', tools);
  if (document instanceof Failure) throw document;
  expectDocumentLaws(document, document.text);
  return document;
};

test('a scan is read, says so, and knows where its words stand', async () => {
  const document = await documentOf(scanned(lines));
  expect(document.text.replaceAll(/\s+/g, ' ')).toBe(lines.join(' '));
  expect(document.format).toBe('image');
  expect(document.warnings.map(({ code }) => code)).toEqual(['recognised']);
  expect(document.recognition?.confidence).toBeGreaterThan(85);
  const start = document.text.indexOf('Kestrel');
  const [box] = boxesOf(document.pages ?? [], { start, end: start + 'Kestrel'.length });
  // It begins at 120 pixels, and stands on 290.
  expect(Math.abs((box?.x ?? 0) - 120 * 0.24)).toBeLessThan(1);
  expect((box?.y ?? 0) < 290 * 0.24 && (box?.y ?? 0) + (box?.height ?? 0) > 288 * 0.24).toBe(true);
});

test('a page that hangs or was put on the glass upside down is set upright; boxes of one that hangs stay on its words', async () => {
  const hung = await documentOf(scanned(lines, 0.05));
  expect(hung.text.replaceAll(/\s+/g, ' ')).toBe(lines.join(' '));
  const [first] = boxesOf(hung.pages ?? [], { start: 0, end: 3 });
  const end = hung.text.indexOf('came');
  const [last] = boxesOf(hung.pages ?? [], { start: end, end: end + 4 });
  expect((last?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(10);
  const turned = await documentOf(await turnPicture(scanned(lines), 2));
  expect(turned.text.replaceAll(/\s+/g, ' ')).toBe(lines.join(' '));
});

test('an Arabic page that lies on its side is known by a sample, set upright and read whole in its own language', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/amiri/package.json'));
  GlobalFonts.registerFromPath(join(folder, '400Regular', 'Amiri_400Regular.ttf'), 'Amiri');
  const print = [
    'وصل المفتشون إلى المستودع في الصباح ولم يجدوا أحدا',
    'وقال كاتبان إن شاحنات الجبهة نقلت الوقود إلى الميناء',
    'في الليلة السابقة ولم يكتب أحد في السجل شيئا من ذلك',
    'وأنكر مدير الميناء ما قيل في رسالة بعث بها إلى اللجنة',
    'وطلبت اللجنة من الشركة أن ترسل سجل السفن كاملا',
  ];
  const page = await documentOf(await turnPicture(scanned(print, 0, 'Amiri'), 1));
  const words = print.join(' ').split(' ');
  const read = new Set(page.text.split(/\s+/));
  // Amiri draws letters as a scribe does, which the engine finds hard: it is not its letters that are tested here.
  expect(words.filter((word) => read.has(word)).length).toBeGreaterThan(words.length * 0.75);
  expect(page.warnings[0]?.message).toMatch(/^page 1 was read by text recognition \(ar,/);
  expect(page.pages?.[0]?.width).toBe(width * 0.24);
  expect(page.text.indexOf('المفتشون')).toBeLessThan(page.text.indexOf('كاتبان'));
  expect(page.text.indexOf('كاتبان')).toBeLessThan(page.text.indexOf('الشركة'));
});

test('a few words on grainy paper are found', async () => {
  const canvas = createCanvas(width, 1000);
  const context = canvas.getContext('2d');
  context.fillStyle = '#eee';
  context.fillRect(0, 0, width, 1000);
  context.fillStyle = '#333';
  context.font = '36px "Liberation Serif", "DejaVu Serif", serif';
  context.fillText('2 Log of the port, volume 3.', 120, 150);
  const dots = context.getImageData(0, 0, width, 1000);
  // The low bits of a row of squares scatter as grain does.
  for (let at = 0; at < dots.data.length; at += 4) {
    const grain = (((at * at) >>> 7) % 41) - 20;
    for (const colour of [0, 1, 2]) dots.data[at + colour] = (dots.data[at + colour] ?? 0) + grain;
  }
  context.putImageData(dots, 0, 0);
  expect((await documentOf(canvas.toBuffer('image/png'))).text).toBe('2 Log of the port, volume 3.');
});

test('small raised numbers lead from the text to the notes at the foot of a scan', async () => {
  const canvas = createCanvas(width, 900);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, 900);
  context.fillStyle = '#111';
  /** Writes a line whose digits in braces are raised. */
  const write = (line: string, y: number, size: number): void => {
    let left = 120;
    for (const piece of line.split(/(?=\{)|(?<=\})/)) {
      const isRaised = piece.startsWith('{');
      const text = isRaised ? piece.slice(1, -1) : piece;
      context.font = `${isRaised ? size * 0.65 : size}px "Liberation Serif", "DejaVu Serif", serif`;
      context.fillText(text, left, isRaised ? y - size * 0.35 : y);
      left += context.measureText(text).width;
    }
  };
  write('The depot at Kell was empty when the inspectors came', 150, 48);
  write('on 3 May 2016.{1} Two clerks told them that lorries of the', 220, 48);
  write('Kestrel Front had taken 4,200 barrels of oil to Orland.{2}', 290, 48);
  write('{1} Log of the port, volume 3.', 700, 38);
  write('{2} Interview with two clerks, Kell, 12 May 2016.', 760, 38);
  const { text, noteMarks = [], blocks } = await documentOf(canvas.toBuffer('image/png'));
  const found = noteMarks.map(({ at, marker, note }) => {
    const own = blocks.find(({ start }) => start === note);
    return [text.slice(0, at).slice(-7), marker, text.slice(note, own?.end).trim()];
  });
  expect(found).toEqual([
    ['y 2016.', '1', 'Log of the port, volume 3.'],
    ['Orland.', '2', 'Interview with two clerks, Kell, 12 May 2016.'],
  ]);
});

test('a picture that claims to be enormous is refused before it is decoded', async () => {
  const picture = Buffer.from(scanned(lines));
  picture.writeUInt32BE(60_000, 16);
  picture.writeUInt32BE(60_000, 20);
  expect(await read(picture, 'vast.png', tools)).toMatchObject({ code: 'too-large' });
});

test('a picture that breaks off is told as such, and one without an engine names the part that is missing', async () => {
  expect(await read(scanned(lines).subarray(0, 300), 'cut.png', tools)).toMatchObject({ code: 'malformed' });
  expect(await read(scanned(lines), 'scan.png')).toMatchObject({ code: 'missing-part' });
});

test('turning by a quarter turns the picture', async () => {
  const { width: across, height: down } = await loadImage(Buffer.from(await turnPicture(scanned(lines), 1)));
  expect([across, down]).toEqual([500, width]);
});
