import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { boxesOf } from '../src/document/page-boxes.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** A page of 600 × 700 CSS pixels: serif and sans, bold, ligatures, two columns, a raised mark, Arabic, turned letters. */
const html = `<!doctype html><meta charset="utf-8"><style>
@page { size: 600px 700px; margin: 0 }
body { margin: 0; padding: 30px; width: 540px; height: 640px; font: 15px/1.5 serif; position: relative }
h1 { font: bold 22px sans-serif; margin: 0 0 10px }
main { columns: 2; column-gap: 30px; text-align: justify }
.turned { position: absolute; right: 90px; top: 460px; writing-mode: vertical-rl; font-size: 12px }
</style><h1>The fire at Kell</h1>
<main><p>Two clerks of the port saw lorries of the <b>Varn Haulage Company</b> enter the compound shortly after midnight; the
efficient office kept no record.<sup>1</sup> <p>Nobody stopped them, and the commander of the guard later said that the gate had
been opened from within, by people whom he could not name.</main>
<p lang="ar" dir="rtl">قال مدير الميناء إن 11 شاحنة دخلت الساحة بعد منتصف الليل.</p>
<p style="letter-spacing: 1px">A second inspection found the register incomplete.</p>
<p style="font-size:11px"><sup>1</sup> Interview with two clerks.</p>
<div class="turned">Archive copy seven</div>`;

const toPoints = 72 / 96;

describe.skipIf(executable === undefined)('boxes of a printed page, held against the browser that printed it', () => {
  let browser: Browser;
  let page: Page;
  let document: Document;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ viewport: { width: 600, height: 700 } });
    await page.setContent(html);
    const found = await read(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), 'kell.pdf');
    if (found instanceof Failure) throw found;
    document = found;
  });
  afterAll(() => browser.close());

  test('the page is as large as it was printed', () => {
    expect(document.pages).toMatchObject([{ number: 1, width: 450, height: expect.closeTo(525, 0) }]);
  });

  test.each([
    ...['Kell', 'Haulage', 'efficient', 'commander', 'name', 'شاحنة', '11', 'inspection', 'Interview', 'seven'],
  ])('the box of "%s" stands where the browser shows the word', async (word) => {
    const shown = await page.evaluate(shownAt, word);
    const at = document.text.indexOf(word);
    const boxes = boxesOf(document.pages ?? [], { start: at, end: at + word.length });
    expect(boxes).toHaveLength(1);
    const [box] = boxes;
    if (box === undefined || shown === undefined) throw new Error(`${word} is on the page`);
    const turned = shown.height > shown.width * 1.5;
    const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(0.6);
    if (turned) {
      near(box.y, shown.y * toPoints);
      near(box.height, shown.height * toPoints);
    } else {
      near(box.x, shown.x * toPoints);
      near(box.width, shown.width * toPoints);
    }
    // The browser's rectangle is as high as the font, as is the box.
    expect(Math.abs(box.y + box.height / 2 - (shown.y + shown.height / 2) * toPoints)).toBeLessThan(1.5);
  });

  test('painting over the boxes of all words leaves nothing of the page, and over those of one word only that word', async () => {
    const { text, pages = [] } = document;
    const ink = async (spans: readonly { start: number; end: number }[]): Promise<number> => {
      const rectangles = spans.flatMap((span) => boxesOf(pages, span));
      await page.evaluate(
        paintOver,
        rectangles.map(({ x, y, width, height }) => [x, y, width, height].map((points) => points / toPoints)),
      );
      const picture = (await page.screenshot()).toString('base64');
      return page.evaluate(countInk, `data:image/png;base64,${picture}`);
    };
    const all = await ink([]);
    const marks = await ink([{ start: 0, end: text.length }]);
    // The raised number is no part of the text, and neither is the number of the note.
    expect(marks).toBeLessThan(all * 0.01);
    const word = text.indexOf('Haulage');
    const without = await ink([{ start: word, end: word + 'Haulage'.length }]);
    const rest = await ink([
      { start: 0, end: word },
      { start: word + 'Haulage'.length, end: text.length },
    ]);
    expect(Math.abs(all - without - (rest - marks))).toBeLessThan(all * 0.004);
  });
});

/* What follows runs in the browser, where these are declared. */
declare const window: { document: BrowserDocument };
interface BrowserDocument {
  readonly body: { appendChild(node: unknown): void };
  createTreeWalker(root: unknown, show: number): { nextNode(): { textContent: string } | null };
  createRange(): {
    setStart(node: unknown, at: number): void;
    setEnd(node: unknown, at: number): void;
    getBoundingClientRect(): { x: number; y: number; width: number; height: number };
  };
  createElement(name: string): { className: string; style: { cssText: string }; remove(): void };
  querySelectorAll(selector: string): Iterable<{ remove(): void }>;
}

const shownAt = (word: string): { x: number; y: number; width: number; height: number } | undefined => {
  const { document: shown } = window;
  const walker = shown.createTreeWalker(shown.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent.indexOf(word);
    if (at === -1) continue;
    const range = shown.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
};

const paintOver = (rectangles: readonly (readonly number[])[]): void => {
  const { document: shown } = window;
  for (const old of shown.querySelectorAll('.over')) old.remove();
  for (const [x, y, width, height] of rectangles) {
    const over = shown.createElement('div');
    over.className = 'over';
    over.style.cssText = `position:absolute;background:#fff;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    shown.body.appendChild(over);
  }
};

declare const createImageBitmap: (blob: unknown) => Promise<{ width: number; height: number }>;
declare class OffscreenCanvas {
  constructor(width: number, height: number);
  getContext(kind: '2d'): {
    drawImage(image: unknown, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

/** How dark the picture is, in black pixels. */
const countInk = async (address: string): Promise<number> => {
  const picture = await createImageBitmap(await (await fetch(address)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) ink += (255 - (data[at + 1] ?? 255)) / 255;
  return ink;
};
