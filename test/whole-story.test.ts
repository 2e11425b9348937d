import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrCreateCase } from '../src/store/case-folder.ts';
import type { KeptLetter } from '../src/store/letters.ts';
import { readDocument } from '../src/workbench/source-file.ts';
import { temporaryFolder } from './proffer.ts';
import { chromiumPath, type Serving, serveCase } from './support/workbench.ts';

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const dossier = resolve(import.meta.dirname, '..', 'examples', 'dossier');
const names = [
  'courier-2020-02-03.html',
  'meridian-2020-02-04.txt',
  'gazette-2020-02-05.txt',
  'letter-2020-09-10.txt',
  'briefing-2020-11-04.md',
  'ministry-statement-2020-11-12.txt',
];
const folder = temporaryFolder();

let browser: Browser;
let page: Page;
let serving: Serving;

/** Drops files on the page as a hand does. */
const drop = (given: readonly { readonly name: string; readonly text: string }[]): Promise<void> =>
  page.evaluate(`{
    const held = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(given)}) held.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true }));
  }`);

const json = async <Answer>(path: string): Promise<Answer> =>
  (await (await fetch(`${serving.base}/api${path}`)).json()) as Answer;

/** What a person would see happen: the words at the foot of the page. */
const noticed = (words: string) => page.locator('.notice', { hasText: words }).last().waitFor({ timeout: 30_000 });

/** Until nothing is being studied. */
const studied = () =>
  expect
    .poll(async () => (await json<{ readonly study: { readonly kind: string } }>('/case')).study.kind, {
      timeout: 60_000,
    })
    .toBe('idle');

/** The file that a button saves. */
const saved = async (action: string, format: string): Promise<Uint8Array> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: action, exact: true }).click();
  const path = join(folder.path, `letter.${format}`);
  await (await download).saveAs(path);
  return new Uint8Array(readFileSync(path));
};

const letters = (text: string): string => text.replaceAll(/[\s\p{Cf}]+/gu, '');

describe.skipIf(chromiumPath === undefined)('from six files to a letter', () => {
  beforeAll(async () => {
    openOrCreateCase(join(folder.path, 'senn.case'));
    serving = await serveCase('senn.case', folder.path);
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ acceptDownloads: true, reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await browser.close();
    await serving.stop();
    folder.remove();
  });

  test('nothing of what was judged and written is lost, and every sentence leads back to its source', async () => {
    await page.goto(`${serving.base}/claims`);
    await page.locator('h1').waitFor();
    await drop(names.map((name) => ({ name, text: readFileSync(join(dossier, name), 'utf8') })));
    await noticed('6 files sealed');
    await studied();

    // Two pairs of names: one key each. Nothing is asked any more when the last is judged.
    await page.goto(`${serving.base}/actors`);
    for (const [key, words] of [
      ['d', 'Judged different'],
      ['s', 'Judged the same'],
    ] as const) {
      const pairs = page.locator('.pair h3');
      const asked = await pairs.first().textContent();
      await page.keyboard.press(key);
      await noticed(words);
      await expect.poll(async () => (await pairs.allTextContents())[0], { timeout: 30_000 }).not.toBe(asked);
    }
    await studied();

    // Two statements of the briefing, corrected from the keyboard.
    const sources = await json<readonly { readonly id: string; readonly name: string }[]>('/documents');
    const briefing = sources.find(({ name }) => name.startsWith('briefing'))?.id;
    await page.goto(`${serving.base}/documents/${briefing}`);
    await page.locator('.card-head').first().waitFor();
    for (const [index, factuality] of (['PS+', 'PR+'] as const).entries()) {
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.getByLabel('How firmly').selectOption(factuality);
      await page.getByLabel('Why').fill('the extract only indicates it');
      await page.keyboard.press('Enter');
      await page.locator('.card.corrected').nth(index).waitFor();
    }
    await studied();

    // The conflict: both accounts beside each other.
    await page.goto(`${serving.base}/claims?standing=contested`);
    await page.locator('.row.current').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Read both side by side' }).first().click();
    await expect.poll(() => page.locator('.reader').count()).toBe(2);

    // Three claims into a new letter.
    await page.goto(`${serving.base}/claims`);
    await page.locator('.row.current').waitFor();
    for (const key of ['x', 'j', 'x', 'j', 'x', 'i']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Begin a letter' }).click();
    await page.keyboard.type('Copper from Karsum');
    await page.keyboard.press('Enter');
    await noticed('3 claims inserted');
    const [kept] = await json<readonly KeptLetter[]>('/letters');
    const blocks = kept?.letter.blocks ?? [];
    const cited = blocks.filter(({ kind }) => kind === 'cited');
    expect(new Set(cited.map(({ claim }) => claim)).size).toBe(3);

    await page.goto(`${serving.base}/letters/${kept?.id}`);
    await page.locator('.block-field').first().waitFor();
    const docx = await saved('Word', 'docx');
    const pdf = await saved('PDF', 'pdf');
    for (const [bytes, name] of [
      [docx, 'letter.docx'],
      [pdf, 'letter.pdf'],
    ] as const) {
      const text = letters((await readDocument(bytes, name)).text);
      for (const { text: sentence, citations } of cited) {
        expect(text).toContain(letters(sentence));
        expect(citations.length).toBeGreaterThan(0);
        for (const { document, start, end } of citations) {
          const passage = await json<{ readonly text: string }>(
            `/documents/${document}/words?start=${start}&end=${end}`,
          );
          expect(text).toContain(letters(passage.text));
        }
      }
    }
    if (soffice !== undefined) expect(notesInLibreOffice()).toBe(cited.flatMap(({ citations }) => citations).length);

    // Opened again, everything is there.
    await serving.stop();
    serving = await serveCase('senn.case', folder.path);
    await page.goto(`${serving.base}/letters/${kept?.id}`);
    await page.locator('.block-field').first().waitFor();
    const fields = await page.locator('.block-field').all();
    expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual(blocks.map(({ text }) => text));
    const log = await json<readonly { readonly decision: string; readonly stands: boolean }[]>('/judgements');
    expect(log.filter(({ stands }) => stands).map(({ decision }) => decision)).toEqual(
      ['different', 'same', 'correct', 'correct'].reverse(),
    );
    await page.goto(`${serving.base}/documents/${briefing}`);
    await page.locator('.card.corrected').nth(1).waitFor();
  });
});

/** How many footnotes LibreOffice finds in the Word file. */
const notesInLibreOffice = (): number => {
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    'odt',
    '--outdir',
    folder.path,
    join(folder.path, 'letter.docx'),
  ];
  const { status, stderr } = spawnSync(soffice ?? '', args, { encoding: 'utf8' });
  expect(stderr, `soffice ended with ${status}`).not.toMatch(/error/i);
  const content = strFromU8(
    unzipSync(new Uint8Array(readFileSync(join(folder.path, 'letter.odt'))))['content.xml'] ?? new Uint8Array(),
  );
  return content.match(/<text:note /g)?.length ?? 0;
};
