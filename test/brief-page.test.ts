import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brief } from '../src/briefing/brief.ts';
import { toHtml } from '../src/exporters/html.ts';
import { smallCase, smallDocuments } from './small-case.ts';
import { barriersOn } from './support/accessibility.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

describe.skipIf(executable === undefined)('the exported briefing in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-brief-'));
  const file = join(folder, 'brief.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, toHtml(brief('Shells for the Front', smallCase), smallDocuments));
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async (
    options: { colorScheme?: 'light' | 'dark'; width?: number },
    act: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext({
      colorScheme: options.colorScheme ?? 'light',
      viewport: { width: options.width ?? 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await act(page);
    await context.close();
  };

  test.each(['light', 'dark'] as const)('can be read by everybody on a %s screen', async (colorScheme) => {
    await opened({ colorScheme }, async (page) => {
      expect(await barriersOn(page)).toEqual([]);
    });
  });

  test('fits a narrow telephone without scrolling sideways', async () => {
    await opened({ width: 320 }, async (page) => {
      const width = await page.locator('html').evaluate((root: { scrollWidth: number }) => root.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });

  test('leads from a number to its passage and back', async () => {
    await opened({}, async (page) => {
      await page.locator('main sup a').first().click();
      const passage = page.locator('.passages li:target');
      expect(await passage.locator('mark').textContent()).toContain('Orland sold 40 shells');
      await passage.locator('a.back').click();
      expect(await page.locator('main li:target').count()).toBe(1);
    });
  });
});
