import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCase } from '../src/store/case-folder.ts';
import { readReport } from '../src/workbench/report.ts';
import { proffer, startProffer, temporaryFolder } from './proffer.ts';

const chromiumPath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
);
const folder = temporaryFolder();
const dossier = resolve(import.meta.dirname, '..', 'examples', 'dossier');
const names = ['courier-2020-02-03.html', 'ministry-statement-2020-11-12.txt'];

let serving: ReturnType<typeof startProffer>;
let base = '';
let browser: Browser | undefined;

beforeAll(async () => {
  const files = names.map((name) => resolve(dossier, name));
  expect(proffer(['study', 'senn.case', ...files], { cwd: folder.path })).toMatchObject({ status: 0 });
  serving = startProffer(['serve', 'senn.case', '--port', '0'], folder.path);
  const line = await new Promise<string>((told) => serving.stdout.once('data', (piece) => told(String(piece))));
  base = /http:\S+/.exec(line)?.[0].replace(/\/$/, '') ?? '';
  if (chromiumPath !== undefined) {
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  }
});
afterAll(async () => {
  await browser?.close();
  const ended = new Promise((resolved) => serving.once('close', resolved));
  serving.kill('SIGTERM');
  await ended;
  folder.remove();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(base + path, { headers, method });

test('the report is bound to this machine and answers only to its name', async () => {
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { request } = await import('node:http');
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolved) =>
      request(`${base}/claims`, { headers: { host } }, ({ statusCode }) => resolved(statusCode)).end(),
    );
  expect(await statusFor('rebound.example')).toBe(421);
  expect(await statusFor('127.0.0.1.rebound.example')).toBe(421);
  expect(await statusFor('localhost:4780')).toBe(200);
});

test('the report is only read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/claims', {}, method)).status).toBe(405);
});

test('every answer forbids scripts and style from elsewhere, and is kept by no cache', async () => {
  for (const path of ['/', '/documents', '/nothing', '/style.css']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('what is not in the case is said with the status of its kind', async () => {
  for (const path of ['/nothing', '/claims/0000', '/documents/0000', '/documents/../case.json']) {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no');
  }
});

test('the pages show the claims, findings and documents that the command line prints', async () => {
  const report = await readReport(openCase(resolve(folder.path, 'senn.case')));
  const claims = await (await get('/claims')).text();
  const findings = await (await get('/findings')).text();
  const documents = await (await get('/documents')).text();
  for (const { claim } of report.claims.slice(0, 100)) expect(claims).toContain(`/claims/${claim.id}`);
  for (const { document, start, end } of report.findings)
    expect(findings).toContain(`/documents/${document}?span=${start}-${end}`);
  for (const { id } of report.sources) expect(documents).toContain(id);
});

test('a briefing can be saved as Markdown and as HTML', async () => {
  expect(await (await get('/brief.md')).text()).toMatch(/^# senn/);
  expect((await get('/brief.html')).headers.get('content-disposition')).toContain('senn.html');
});

test.runIf(chromiumPath !== undefined)(
  'every page is accessible, in light and dark, and nothing is blocked or broken',
  async () => {
    const report = await readReport(openCase(resolve(folder.path, 'senn.case')));
    const finding = report.findings[0];
    const paths = [
      '/',
      '/claims',
      `/claims/${report.claims[0]?.claim.id}`,
      '/findings',
      '/documents',
      `/documents/${finding?.document}?span=${finding?.start}-${finding?.end}`,
      '/actors',
      '/brief',
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await (browser as Browser).newContext({ colorScheme });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      for (const path of paths) {
        await page.goto(base + path);
        // Only colours differ between light and dark.
        const axe = new AxeBuilder({ page });
        const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      }
      expect(complaints).toEqual([]);
      await context.close();
    }
  },
);

/** The words that are marked on a document's page. */
const marked = async (page: Page): Promise<string> => (await page.locator('article mark').allTextContents()).join('');

test.runIf(chromiumPath !== undefined)(
  'every cited span is marked in its document, to the letter, whether asked for by query or by fragment',
  async () => {
    const report = await readReport(openCase(resolve(folder.path, 'senn.case')));
    const page = await (browser as Browser).newPage();
    for (const { statement } of report.statements.filter((_, index) => index % 9 === 0)) {
      await page.goto(`${base}/documents/${statement.document}?span=${statement.start}-${statement.end}`);
      expect(squeezed(await marked(page))).toBe(squeezed(statement.quote));
    }
    const [first] = report.statements;
    const fragment = `${first?.statement.start}-${first?.statement.end}`;
    await page.goto(`${base}/documents/${first?.statement.document}#${fragment}`);
    await page.waitForURL(/span=/);
    expect(squeezed(await marked(page))).toBe(squeezed(first?.statement.quote ?? ''));
    expect(await page.locator(`[id="${fragment}"]`).isVisible()).toBe(true);
    await page.close();
  },
);

/** White space between two blocks of a document belongs to neither of the elements that show them. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

test.runIf(chromiumPath !== undefined)('on a narrow screen no page is wider than the screen', async () => {
  const page = await (browser as Browser).newPage({ viewport: { width: 360, height: 720 } });
  for (const path of ['/', '/claims', '/findings', '/documents', '/actors', '/brief']) {
    await page.goto(base + path);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  }
  await page.close();
});
