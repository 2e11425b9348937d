import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCase } from '../src/store/case-folder.ts';
import { readReport } from '../src/workbench/report.ts';
import { proffer, temporaryFolder } from './proffer.ts';
import { chromiumPath, type Serving, serveCase } from './support/workbench.ts';

const folder = temporaryFolder();
const panel = resolve(import.meta.dirname, '..', 'examples', 'dossier', 'panel-2021-03-15.txt');

describe.skipIf(chromiumPath === undefined)('two people on one case', () => {
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    expect(proffer(['study', 'senn.case', panel], { cwd: folder.path })).toMatchObject({ status: 0 });
    serving = await serveCase('senn.case', folder.path);
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    await serving.stop();
    folder.remove();
  });

  /** The workbench as somebody of this name sees it. */
  const openedBy = async (name: string) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript((kept) => localStorage.setItem('proffer.settings', kept), JSON.stringify({ name }));
    return context.newPage();
  };

  test('see each other’s judgements within two seconds, and none is overwritten silently', async () => {
    const report = await readReport(openCase(resolve(folder.path, 'senn.case')));
    const { statement } = report.statements[3] as (typeof report.statements)[number];
    const at = `${serving.base}/documents/${statement.document}?span=${statement.start}-${statement.end}`;
    const [page, other] = await Promise.all([openedBy('M. Tarn'), openedBy('B. Orsa')]);
    await Promise.all([page, other].map((one) => one.goto(at)));
    await Promise.all([page, other].map((one) => one.locator('.card.current').waitFor()));
    await other.keyboard.press('r');
    await page.locator('.card.current.rejected').waitFor({ timeout: 2000 });
    // What a browser sends that has not seen it yet is refused.
    const stale = await fetch(`${serving.base}/api/judgements/statement`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        decision: 'accept',
        statement: statement.id,
        seen: 0,
        draft: { ...statement, agent: [], patient: [], place: [], amount: null },
      }),
    });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ title: expect.stringContaining('B. Orsa') });
    await page.keyboard.press('Control+z');
    await other.locator('.card.current:not(.rejected)').waitFor({ timeout: 2000 });
  });
});
