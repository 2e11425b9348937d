import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openCase } from '../src/store/case-folder.ts';
import { whileLocked } from '../src/store/lock.ts';
import { readReport } from '../src/workbench/report.ts';
import type { ClaimSentence } from '../src/workbench/write-letter.ts';
import { proffer, temporaryFolder } from './proffer.ts';
import { barriersOn } from './support/accessibility.ts';
import { chromiumPath, type Serving, serveCase } from './support/workbench.ts';

const folder = temporaryFolder();
const dossier = resolve(import.meta.dirname, '..', 'examples', 'dossier');
const assets = resolve(import.meta.dirname, '..', 'dist', 'web', 'assets');
const names = [
  'courier-2020-02-03.html',
  'ministry-statement-2020-11-12.txt',
  'panel-2021-03-15.txt',
  'resolution-118-2020.txt',
];
const caseFolder = resolve(folder.path, 'senn.case');

let serving: Serving;
let base = '';

beforeAll(async () => {
  const files = names.map((name) => resolve(dossier, name));
  expect(proffer(['study', 'senn.case', ...files], { cwd: folder.path })).toMatchObject({ status: 0 });
  serving = await serveCase('senn.case', folder.path);
  base = serving.base;
});
afterAll(async () => {
  await serving.stop();
  folder.remove();
});

const statementOn = ({ statements }: Awaited<ReturnType<typeof readReport>>, words: string) =>
  statements.find((one) => one.statement.quote.includes(words)) as (typeof statements)[number];

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(base + path, { headers, method });

const statusWith = (headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolved) =>
    request(`${base}/api/case/study`, { headers, method }, ({ statusCode }) => resolved(statusCode)).end(),
  );

describe('the server', () => {
  test('is bound to this machine and answers only to its name', async () => {
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusWith({ host: 'rebound.example' })).toBe(421);
    expect(await statusWith({ host: '127.0.0.1.rebound.example' })).toBe(421);
    expect(await statusWith({ host: 'localhost:4780' }, 'POST')).toBe(200);
  });

  test('lets no page from elsewhere write', async () => {
    expect(await statusWith({ origin: 'http://elsewhere.example' }, 'POST')).toBe(403);
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
    expect(await statusWith({ origin: base, 'sec-fetch-site': 'same-origin' }, 'POST')).toBe(200);
  });

  test('forbids scripts and style from elsewhere with every answer', async () => {
    for (const path of ['/', '/claims', '/api', '/api/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('describes its API, and says what is wrong as problem+json', async () => {
    const { openapi, paths } = (await (await get('/api')).json()) as { openapi: string; paths: object };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/claims', '/documents/{id}', '/judgements/statement']));
    for (const [path, status] of [
      ['/api/claims/0000', 404],
      [`/api/documents/${'0'.repeat(64)}`, 404],
      ['/api/claims?limit=0', 400],
      ['/api/nothing', 404],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({ status, title: expect.any(String) });
    }
  });

  test('answers every question in the shape that its description promises', async () => {
    interface Described {
      readonly components: { readonly schemas: object };
      readonly paths: Readonly<
        Record<string, { readonly get?: { readonly responses: Record<string, { content: Record<string, unknown> }> } }>
      >;
    }
    const described = (await (await get('/api')).json()) as Described;
    const report = await readReport(openCase(caseFolder));
    const [first] = report.statements;
    const ids: Readonly<Record<string, string | undefined>> = {
      '/claims': report.claims[0]?.claim.id,
      '/documents': first?.source.id,
      '/actors': report.actors[0]?.id,
      '/letters/sentences': report.claims[0]?.claim.id,
    };
    const questions: Readonly<Record<string, string>> = {
      '/search': '?words=copper',
      '/documents/{id}/words': `?start=${first?.statement.start}&end=${first?.statement.end}`,
      '/documents/{id}/boxes': '?start=0&end=10',
    };
    const asked: string[] = [];
    for (const [path, { get: route }] of Object.entries(described.paths)) {
      const content = route?.responses[200]?.content['application/json'] as { readonly schema: object } | undefined;
      const id = ids[path.replace(/\/\{id\}.*/, '')];
      if (content === undefined || (path.includes('{id}') && id === undefined)) continue;
      const schema = JSON.stringify({ ...content.schema, $defs: described.components.schemas });
      const promised = z.fromJSONSchema(JSON.parse(schema.replaceAll('#/components/schemas/', '#/$defs/')));
      const answer = await get(`/api${path.replace('{id}', id ?? '')}${questions[path] ?? ''}`);
      const { error } = promised.safeParse(await answer.json());
      expect(error?.issues.slice(0, 3), path).toBeUndefined();
      asked.push(path);
    }
    expect(asked.length).toBeGreaterThan(15);
  });

  test('lists the claims that the command line prints, a page at a time, narrowed and sorted', async () => {
    const report = await readReport(openCase(caseFolder));
    interface Rows {
      readonly total: number;
      readonly rows: readonly { readonly claim: string; readonly tie: string; readonly statements: number }[];
    }
    const ask = async (query: string) => (await (await get(`/api/claims?${query}`)).json()) as Rows;
    const all = await ask('limit=500');
    expect(all.rows.map(({ claim }) => claim)).toEqual(report.claims.map(({ claim }) => claim.id));
    expect((await ask('limit=2&offset=3')).rows).toEqual(all.rows.slice(3, 5));
    const trade = await ask('tie=trade&tie=attack&limit=500');
    expect(trade.total).toBe(all.rows.filter(({ tie }) => tie === 'trade' || tie === 'attack').length);
    const sorted = (await ask('sort=statements&descending=true&limit=500')).rows.map(({ statements }) => statements);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  });
});

test('the first load is at most 200 kB of compressed script', () => {
  const html = readFileSync(resolve(assets, '..', 'index.html'), 'utf8');
  const loaded = new Set([...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name as string));
  for (const name of loaded) {
    // What a script imports without being asked is loaded with it.
    const script = readFileSync(resolve(assets, name), 'utf8');
    for (const [, other] of script.matchAll(/\bfrom\s*"\.\/([\w.-]+\.js)"/g)) loaded.add(other as string);
  }
  // The page that is opened first loads its own part too; the largest stands for it.
  const sizeOf = (name: string): number => gzipSync(readFileSync(resolve(assets, name))).length;
  const parts = readdirSync(assets).filter((name) => /^(?:case|claims|read)-.*\.js$/.test(name));
  const first = [...loaded].reduce((sum, name) => sum + sizeOf(name), 0);
  expect(first + Math.max(...parts.map(sizeOf))).toBeLessThanOrEqual(200_000);
});

describe.skipIf(chromiumPath === undefined)('in the browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  const opened = async (options: Parameters<Browser['newContext']>[0] & { settings?: object } = {}) => {
    const { settings, ...rest } = options;
    const made = await browser.newContext({ reducedMotion: 'reduce', ...rest });
    if (settings !== undefined) {
      await made.addInitScript((kept) => localStorage.setItem('proffer.settings', kept), JSON.stringify(settings));
    }
    // Nothing but the workbench itself may be asked for anything.
    await made.route(
      (url) => !url.href.startsWith(base) && url.protocol !== 'blob:' && url.protocol !== 'data:',
      (route) => {
        complaints.push(`asked ${route.request().url()}`);
        return route.abort();
      },
    );
    const shown = await made.newPage();
    shown.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    shown.on('pageerror', (error) => complaints.push(String(error)));
    return { context: made, page: shown };
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    ({ context, page } = await opened());
  });
  afterAll(async () => {
    await context.close();
    await browser.close();
  });

  const placeId = async (): Promise<string | undefined> => {
    const places = (await (await get('/api/places')).json()) as readonly { readonly id: string }[];
    return places[0]?.id;
  };

  /** The address of every page, each with something on it. */
  const addresses = async (): Promise<readonly string[]> => {
    const report = await readReport(openCase(caseFolder));
    const [first] = report.statements;
    const letter = '0123456789abcdef';
    const claim = report.claims[0]?.claim.id;
    const sentences = await (await get(`/api/letters/sentences/${claim}`)).json();
    const cited = (sentences as readonly ClaimSentence[])
      .slice(0, 1)
      .map((one) => ({ ...one, id: 'a', kind: 'cited', origin: one.text, claim }));
    const own = { id: 'b', kind: 'own', text: 'They sold 40 tonnes on 04/05/2021.', origin: '', citations: [] };
    // The first time only: afterwards it is there, and is not written over.
    await fetch(`${base}/api/letters/${letter}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ letter: { title: 'Senn', form: 'briefing', blocks: [...cited, own] }, over: null }),
    });
    const other = report.sources.find(({ id }) => id !== first?.source.id)?.id;
    const at = `/documents/${first?.source.id}?span=${first?.statement.start}-${first?.statement.end}`;
    return [
      '/',
      '/claims',
      `/claims/${report.claims[0]?.claim.id}`,
      at,
      `${at}&beside=${other}`,
      '/actors',
      `/actors/${report.actors[0]?.id}`,
      '/matrix',
      '/timeline',
      '/network',
      `/map?place=${(await placeId()) ?? ''}`,
      '/law',
      '/letters',
      `/letters/${letter}`,
      '/findings',
      '/search?words=%22copper%22',
      '/log',
    ];
  };

  test('what the checks find is said in the language of the interface, and what they quote as it stands', async () => {
    const seen = await opened({ settings: { language: 'ar' } });
    await seen.page.goto(`${base}/findings`);
    await seen.page.locator('main li').first().waitFor();
    const findings = await seen.page.locator('main li').all();
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const [, , message = '', mend = ''] = await finding.locator('p').allInnerTexts();
      expect(message).toMatch(/[\u0600-\u06ff]/);
      expect(mend).toMatch(/^[^A-Za-z]+$/);
    }
    await seen.context.close();
  });

  test('why two names are one, what an origin rests on and what cannot be done are said in the language of the interface', async () => {
    const seen = await opened({ settings: { language: 'ar' } });
    const told = async (path: string, where: string): Promise<string> => {
      await seen.page.goto(`${base}${path}`);
      await seen.page.locator(where).first().waitFor({ state: 'attached' });
      return (await seen.page.locator(where).first().textContent()) ?? '';
    };
    const claim = (await readReport(openCase(caseFolder))).claims[0]?.claim.id;
    const sentences = [
      await told('/actors', '.everybody .because li'),
      await told(`/claims/${claim}`, '.origin > .because'),
      await told('/claims/nothing', '.trouble .what'),
      await told('/claims/nothing', '.trouble p:last-child'),
    ];
    // What stands in quotation marks or is put in stays as it stands; all other words are Arabic.
    for (const sentence of sentences)
      expect(sentence.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).toMatch(/^[^A-Za-z]*[\u0600-\u06ff][^A-Za-z]*$/);
    await seen.context.close();
  });

  test.each([
    { colorScheme: 'light', language: 'en', width: 1280 },
    { colorScheme: 'light', language: 'ar', width: 320 },
    { colorScheme: 'dark', language: 'ar', width: 1280 },
  ] as const)('every page can be read by everybody: $colorScheme, $language, $width px', async (dress) => {
    const { colorScheme, language, width } = dress;
    const seen = await opened({ colorScheme, viewport: { width, height: 800 }, settings: { language } });
    for (const path of await addresses()) {
      await seen.page.goto(base + path);
      await seen.page.locator('main h1').first().waitFor();
      // Only colours differ between light and dark, and only places between wide and narrow.
      if (width > 320) {
        const barriers = await barriersOn(seen.page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
        expect(barriers, path).toEqual([]);
      }
      expect(await seen.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    expect(await seen.page.evaluate('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await seen.context.close();
  });

  test('a cited span is marked in its document to the letter', async () => {
    const report = await readReport(openCase(caseFolder));
    const { statement } = report.statements[5] as (typeof report.statements)[number];
    await page.goto(`${base}/documents/${statement.document}?span=${statement.start}-${statement.end}`);
    await page.locator('.reader mark').first().waitFor();
    const marked = (await page.locator('.reader mark').allTextContents()).join('');
    expect(marked.replaceAll(/\s+/g, '')).toBe(statement.quote.replaceAll(/\s+/g, ''));
  });

  test('a claim is found, opened and read in its document without a mouse', async () => {
    await page.goto(`${base}/claims`);
    await page.locator('.row.current').waitFor();
    const label = (await page.locator('.rows [role=row] a').nth(1).textContent()) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: label }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.reader mark').first().waitFor();
    expect(page.url()).toContain('/documents/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('go to the log');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Log' }).waitFor();
  });

  test('a statement is corrected from the keyboard, and the correction is there after the next study', async () => {
    const report = await readReport(openCase(caseFolder));
    const { statement } = statementOn(report, 'did not reply to written questions');
    await page.goto(`${base}/documents/${statement.document}?span=${statement.start}-${statement.end}`);
    await page.locator('.card.current').waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('How firmly').selectOption('PS+');
    const passage = page.getByLabel('Passage');
    await passage.press('Control+a');
    await page.getByRole('button', { name: 'This is what' }).click();
    await page.getByRole('button', { name: 'This is where' }).click();
    await page.getByLabel('Why').fill('it says might');
    await page.keyboard.press('Enter');
    await page.locator('.card.current.corrected').waitFor();
    await expect
      .poll(
        async () => {
          const after = await readReport(openCase(caseFolder));
          const read = after.statements.find((one) => one.statement.id === statement.id)?.statement;
          return [read?.factuality, read?.goods.at(-1)?.includes(statement.quote), read?.place.at(-1)?.mention.length];
        },
        { timeout: 20_000 },
      )
      .toEqual(['PS+', true, expect.any(Number)]);
  });

  test('words that tell no amount are refused as one, and nothing is kept', async () => {
    const report = await readReport(openCase(caseFolder));
    const { statement } = report.statements[8] as (typeof report.statements)[number];
    const before = await (await get('/api/judgements')).json();
    const { start } = statement;
    const refused = await fetch(`${base}/api/judgements/statement`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        decision: 'correct',
        statement: statement.id,
        seen: 1000,
        draft: { ...statement, agent: [], patient: [], place: [], amount: { start, end: start + 3 } },
      }),
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ title: expect.stringContaining('tells no amount') });
    expect(await (await get('/api/judgements')).json()).toEqual(before);
  });

  test('a letter is begun, a claim inserted, an edit that says more is marked, and the export keeps its footnotes', async () => {
    await page.goto(`${base}/letters`);
    await page.locator('h1').waitFor();
    await page.keyboard.press('o');
    await page.keyboard.type('Copper');
    await page.keyboard.press('Enter');
    await page.locator('.block-field').first().waitFor();
    await page.keyboard.press('Control+i');
    await page.locator('.choices button').first().click();
    await page.locator('.sentences li').first().waitFor();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    const sentence = page.locator('.is-cited .block-field').first();
    await sentence.waitFor();
    const text = await sentence.inputValue();
    await sentence.fill(`${text} It was 98765 tonnes.`);
    await page.locator('.remark', { hasText: '98765' }).waitFor();
    await page.getByRole('button', { name: 'As it was generated' }).click();
    await page.locator('.state', { hasText: 'Kept' }).waitFor();
    await expect.poll(() => page.locator('.remark', { hasText: '98765' }).count()).toBe(0);
    const id = page.url().split('/').at(-1);
    const docx = new Uint8Array(await (await get(`/api/letters/${id}/docx`)).arrayBuffer());
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(docx);
    const notes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
    const marks = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/w:footnoteReference /g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(notes).toContain('SHA-256');
    const markdown = await (await get(`/api/letters/${id}/md`)).text();
    expect(markdown).toContain('[^1]: “');
    await page.reload();
    expect(await page.locator('.is-cited .block-field').first().inputValue()).toBe(text);
    // A claim of the shelf is dragged to the end of the letter.
    const before = await page.locator('.is-cited').count();
    await page.keyboard.press('Control+b');
    await page.locator('.shelf li').nth(3).waitFor();
    await page.dragAndDrop('.shelf li:nth-child(4)', '.letter-block:last-child');
    await expect.poll(() => page.locator('.is-cited').count()).toBeGreaterThan(before);
    await page.locator('.state', { hasText: 'Kept' }).waitFor();
    const pdf = await get(`/api/letters/${id}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
  });

  test('a file that is added is sealed, read and listed; one that is nothing readable is refused by name', async () => {
    await page.goto(`${base}/`);
    await page.locator('.sources li').first().waitFor();
    const before = await page.locator('.sources > li').count();
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'leads.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# Leads\n\nThe Kestrel Front sold oil to [Orland](https://orland.example).\n'),
      },
      { name: 'blob.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 255, 254, 0, 9]) },
    ]);
    await page.locator('.notice.trouble', { hasText: 'blob.bin' }).waitFor();
    await page
      .locator('.sources > li', { hasText: 'leads.md' })
      .locator('text=/1 statement/')
      .waitFor({ timeout: 20_000 });
    expect(await page.locator('.sources > li').count()).toBe(before + 1);
  });

  test('who is tied to whom is drawn, narrowed by tie and time, and led back to its claims, with the lists as without', async () => {
    await page.goto(`${base}/network`);
    await page.locator('.frame-of-picture[data-state=settled]').waitFor();
    // Where there are lines, the picture has ink: WebGL drew it.
    const ink = await page.locator('.frame-of-picture').screenshot();
    expect(ink.length).toBeGreaterThan(3000);
    const total = await page.locator('.network-claims > li').count();
    const [first] = await page.locator('.network-actors bdi').allTextContents();
    await page.keyboard.press('j');
    await page.locator('.network-actors [aria-pressed=true]', { hasText: first ?? '' }).waitFor();
    await page.getByRole('heading', { name: `Claims about ${first}` }).waitFor();
    for (const label of await page.locator('.network-claims a').allTextContents()) expect(label).toContain(first);
    await page.keyboard.press('c');
    await page.locator('.ties input').first().check();
    await expect.poll(() => page.locator('.network-claims > li').count()).toBeLessThan(total);
    const tie = new URL(page.url()).searchParams.get('tie') ?? '';
    for (const claim of await page.locator('.network-claims .facts > :first-child').allTextContents())
      expect(tie).toContain(/^[a-z]+/.exec(claim)?.[0]);
    await page.locator('.frame-of-picture').focus();
    // A key moves the picture; where it rests it is drawn anew.
    await page.evaluate(`window.moved = new Promise((done) => {
      const picture = document.querySelector('.moved-picture');
      new MutationObserver(() => done(picture.style.transform)).observe(picture, { attributes: true });
    }); 0`);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate('window.moved')).toContain('translate');
    await page.locator('.moved-picture:not([style*="translate"])').waitFor();
    const claim = page.locator('.network-claims a').first();
    const name = await claim.textContent();
    await claim.focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: name ?? '' }).waitFor();
  });

  test('where WebGL is turned off the network says so and keeps its lists', async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'];
    const plain = await chromium.launch({ executablePath: chromiumPath ?? '', args });
    const shown = await plain.newPage();
    await shown.goto(`${base}/network`);
    await shown.getByText('This browser cannot draw the network').waitFor();
    expect(await shown.locator('.network-claims a').count()).toBeGreaterThan(3);
    await plain.close();
  });

  test('places stand on the map where the gazetteer has them, as finely as they are named; the others are listed', async () => {
    await page.goto(`${base}/`);
    const words = [
      'In May 2019 the Kestrel Company sold copper to Orland Metals in Arequipa.',
      'Orland Metals supplied trucks to the Kestrel Company in Cusco.',
      'The Salt League trained the Varn Guard in Bolivia in 2018.',
      'Sarrin funded the Salt League in Kestrelhaven.',
    ];
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'field.txt', mimeType: 'text/plain', buffer: Buffer.from(words.join(' ')) }]);
    await page
      .locator('.sources > li', { hasText: 'field.txt' })
      .locator('text=/4 statements/')
      .waitFor({ timeout: 20_000 });
    await page.goto(`${base}/map`);
    await page.locator('.moved-picture .land').waitFor();
    const nowhere = page.getByRole('region', { name: 'Places without coordinates' });
    await nowhere.getByRole('button', { name: /Kestrelhaven/ }).waitFor();
    expect(await page.locator('.moved-picture path.area').count()).toBe(1);
    expect(await page.locator('.moved-picture circle.town').count()).toBeGreaterThanOrEqual(2);
    // Cusco lies north of Arequipa. The name of the place that is looked at is always there.
    const at = async (name: string): Promise<number> => {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      return (await page.locator('.moved-picture text.chosen', { hasText: name }).boundingBox())?.y ?? Number.NaN;
    };
    const cusco = await at('Cusco');
    expect(await at('Arequipa')).toBeGreaterThan(cusco);
    await page.getByText('16.40° S 71.53° W').waitFor();
    await page.locator('.claims-there a').first().click();
    await page.locator('h1', { hasText: 'Kestrel Company · trade · Orland Metals · copper' }).waitFor();
  });

  test('a statement of a PDF is drawn where it stands on the original page', async () => {
    const writer = await browser.newPage();
    const words = 'The Kestrel Front sold copper to Orland.';
    await writer.setContent(`<h1>Report of the Varn Watch</h1><p style="margin-top:200px">${words}</p>`);
    const buffer = await writer.pdf({ format: 'A4' });
    await writer.close();
    await page.goto(`${base}/`);
    await page.locator('input[type=file]').setInputFiles([{ name: 'watch.pdf', mimeType: 'application/pdf', buffer }]);
    await page
      .locator('.sources > li', { hasText: 'watch.pdf' })
      .locator('text=/1 statement/')
      .waitFor({ timeout: 20_000 });
    await page.locator('.sources > li', { hasText: 'watch.pdf' }).locator('a').click();
    await page.locator('.card-head').waitFor();
    await page.keyboard.press('j');
    await page.locator('.original .box').waitFor();
    // Where the box is drawn, the canvas has ink; a little above it, paper.
    const ink = await page.evaluate<readonly number[]>(`new Promise((done) => {
      const look = (tries) => {
        const canvas = document.querySelector('.original canvas');
        const [at, sheet] = ['.box', '.sheet'].map((name) => document.querySelector('.original ' + name).getBoundingClientRect());
        const scale = canvas.width / sheet.width;
        const darkest = (dy) => {
          const { data } = canvas.getContext('2d').getImageData((at.x - sheet.x) * scale, (at.y - sheet.y + dy) * scale, at.width * scale, at.height * scale);
          return data.reduce((least, value, index) => (index % 4 === 0 && data[index + 3] > 0 ? Math.min(least, value) : least), 255);
        };
        const seen = [darkest(0), darkest(-2 * at.height)];
        if (seen[0] < 128 || tries === 0) done(seen);
        else setTimeout(look, 100, tries - 1);
      };
      look(100);
    })`);
    expect(ink[0]).toBeLessThan(128);
    expect(ink[1]).toBe(255);
  });

  /** Joins two claims, and gives the id of the claim that has the statements of both. */
  const joinTwoClaims = async (): Promise<string> => {
    const [left, right] = (await readReport(openCase(caseFolder))).claims.map(({ claim }) => claim);
    const { lastJudgement } = (await (await get('/api/case')).json()) as { readonly lastJudgement: number };
    const subject = [left?.id, right?.id];
    const body = JSON.stringify({ about: 'claim', decision: 'same', subject, seen: lastJudgement });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${base}/api/judgements/two`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    const joined = async () => {
      const { claims } = await readReport(openCase(caseFolder));
      return claims.find(({ claim }) => claim.statements.length > 1)?.claim.id;
    };
    await expect.poll(joined, { timeout: 20_000 }).toBeDefined();
    return (await joined()) ?? '';
  };

  /** A page for each room of the help, with the keys that bring about what its actions need. */
  const walks = async (
    joined: string,
  ): Promise<readonly (readonly [room: string, path: string, ...keys: readonly string[]])[]> => {
    const report = await readReport(openCase(caseFolder));
    const [first] = report.statements;
    const watch = report.sources.find(({ name }) => name === 'watch.pdf');
    const linked = report.sources.find(({ name }) => name === 'leads.md');
    const actor = report.actors.find(({ names }) => names.length > 2);
    const letters = (await (await get('/api/letters')).json()) as readonly { readonly id: string }[];
    return [
      ['Everywhere', '/'],
      ['Sources', '/'],
      ['Claims', '/claims', 'x', 'j', 'x'],
      ['Claims', '/claims?words=copper'],
      ['One claim', `/claims/${joined}`],
      ['Reading', `/documents/${first?.source.id}`, 'j'],
      ['Reading', `/documents/${watch?.id}`],
      ['Reading', `/documents/${linked?.id}`],
      ['Who is who', '/actors'],
      ['One actor', `/actors/${actor?.id}`, 'j'],
      ['Matrix', '/matrix'],
      ['Lists of several pages', '/matrix'],
      ['Lists of several pages', '/matrix?page=1'],
      ['Network', '/network?from=2019-01-01'],
      ['Network and map', '/network'],
      ['Map', '/map'],
      ['Law', '/law'],
      ['Search', '/search'],
      ['Letters', '/letters'],
      ['Writing', `/letters/${letters[0]?.id}`],
      ['Log', '/log'],
    ];
  };

  test('an actor stands to another as a person says, with the time, until it is taken back', async () => {
    const [first, second] = (await readReport(openCase(caseFolder))).actors;
    await page.goto(`${base}/actors/${first?.id}`);
    await page.locator('.spelled .current').waitFor();
    await page.keyboard.press('r');
    await page.locator('dialog[open] select').selectOption('holds office in');
    await page.locator('dialog[open] input[type=text]').fill('2012/2014-05');
    await page.locator('dialog[open] input[type=search]').fill(second?.label ?? '');
    await page.locator('dialog[open] .choices button').first().click();
    const relation = page.locator('aside li', { hasText: `holds office in ${second?.label}` });
    await relation.filter({ hasText: '2012 to May 2014' }).waitFor();
    await page.locator('aside li', { hasText: 'related' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => relation.count(), { timeout: 20_000 }).toBe(0);
  });

  test('every action can be found and done by the keyboard on the page where it belongs', async () => {
    const listed = async (selector: string): Promise<readonly string[]> =>
      (await page.locator(`dialog[open] ${selector}`).allTextContents()).map((label) => label.trim());
    await page.goto(`${base}/`);
    await page.locator('main h1').first().waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog[open] section').first().waitFor();
    const rooms = await page.locator('dialog[open] section').evaluateAll((sections) =>
      sections.map((section) => {
        const labels = [...section.querySelectorAll('dt')].map((label) => label.textContent ?? '');
        return [section.querySelector('h3')?.textContent ?? '', labels] as const;
      }),
    );
    const wanting = new Set(rooms.flatMap(([room, labels]) => labels.map((label) => `${room}: ${label}`)));
    // The palette is how one finds the others.
    wanting.delete('Everywhere: Find');
    const all = await walks(await joinTwoClaims());
    for (const [room, path, ...keys] of all) {
      await page.goto(base + path);
      await page.locator('main h1').first().waitFor();
      // What can be done is known when what was asked for is there.
      await expect.poll(() => page.locator('main .waiting').count(), { timeout: 10_000 }).toBe(0);
      if (keys.length > 0) await page.locator('main .current, .card-head').first().waitFor();
      for (const key of keys) await page.keyboard.press(key);
      const look = async (): Promise<void> => {
        await page.keyboard.press('Control+k');
        await page.locator('dialog[open] [role=option]').first().waitFor();
        for (const label of await listed('[role=option] > span:first-child')) wanting.delete(`${room}: ${label}`);
      };
      if (room !== 'Everywhere') await look();
      // A study that runs can be stopped: one that waits for another command runs as long as that does.
      else
        await whileLocked(openCase(caseFolder), async () => {
          await get('/api/case/study', {}, 'POST');
          await page.locator('.study-line').waitFor();
          await look();
        });
    }
    expect([...wanting]).toEqual([]);
  });

  test('every key that is printed on a button does what the button does, and nothing was complained about', async () => {
    await page.goto(`${base}/actors`);
    await page.locator('h1').first().waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog[open] dt').count()).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    // Everything that can be pressed can be reached by Tab, and is seen when it is.
    const count = await page.locator('button:visible:not([disabled]), a[href]:visible, input:visible').count();
    const reached = new Set<string>();
    for (let i = 0; i < count + 5; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate<string>(`(() => {
          const at = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          if (at !== document.body && (outlineStyle === 'none' || outlineWidth === '0px')) return 'unseen ' + at.outerHTML;
          return at.tagName + Math.round(box.x) + ' ' + Math.round(box.y + scrollY) + at.textContent;
        })()`),
      );
    }
    expect([...reached].filter((one) => one.startsWith('unseen'))).toEqual([]);
    expect(reached.size).toBeGreaterThanOrEqual(Math.min(count, 20));
    expect(complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([]);
  });
});
