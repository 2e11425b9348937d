import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { TIES } from '../src/statement/statement.ts';
import { type CaseFolder, openOrCreateCase } from '../src/store/case-folder.ts';
import { closeDerived, inTransaction, openDerivedForWriting } from '../src/store/database.ts';
import { caseRows, saveCaseRows, saveContributions } from '../src/store/derived.ts';
import { sealDocument } from '../src/store/documents.ts';
import { type Contribution, studyCase } from '../src/study.ts';
import { idOf } from '../src/text/digest.ts';
import { buildDocument } from '../test/support/build-case.ts';
import { traceFrames } from './trace-frames.ts';
import { benchNetwork } from './workbench-network.ts';

// How quick the workbench is on a large case of invented statements, in real Chromium. Times are wall times of a machine
// that ought to do nothing else meanwhile.
//   npm run build && npm run bench -- workbench --documents 1000 --statements 100 --actors 10000
// Of no documents or no actors that half is left out. WebGL is done by the processor here.

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000' },
    statements: { type: 'string', default: '100' },
    actors: { type: 'string', default: '10000' },
  },
});
const documents = Number(values.documents);
const perDocument = Number(values.statements);

/** A row of numbers that looks like chance and is the same every time. */
let seed = 7;
const below = (most: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * most);
};

const syllables = ['kar', 'sum', 'orl', 'and', 'var', 'nis', 'tel', 'bra', 'hol', 'mir', 'des', 'tan'];
const word = (): string => syllables[below(syllables.length)] + (syllables[below(syllables.length)] ?? '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const actors = Array.from({ length: 400 }, (_, n) => `${capital(word())} ${capital(word())} ${n}`);
const goods = ['oil', 'copper', 'grain', 'rifles', 'timber', 'cement', 'medicine', 'trucks'];
const places = Array.from({ length: 60 }, () => capital(word()));

/** What is told, over and over: each statement tells one of these. */
const facts = Array.from({ length: Math.ceil((documents * perDocument) / 4) }, () => ({
  agent: actors[below(actors.length)] as string,
  patient: actors[below(actors.length)] as string,
  tie: TIES[below(TIES.length)] ?? ('trade' as const),
  good: goods[below(goods.length)] as string,
  place: places[below(places.length)] as string,
  year: 2010 + below(12),
}));

/** One document whose text is its statements, one a line. */
const contributionOf = (folder: CaseFolder, n: number): { contribution: Contribution; lines: readonly string[] } => {
  const statements = Array.from({ length: perDocument }, () => {
    const { agent, patient, tie, good, place, year } = facts[below(facts.length)] as (typeof facts)[number];
    return {
      tie,
      agent: [agent],
      patient: [patient],
      goods: [good],
      place: [place],
      time: `${year}-0${1 + below(9)}`,
      passage: `${agent} did ${tie} ${patient} with ${good} at ${place} in ${year}, it was said ${word()} ${word()}.`,
      ...(below(3) === 0 ? { source: [actors[below(actors.length)] as string] } : {}),
      factuality: (['CT+', 'CT+', 'CT+', 'PR+', 'CT-'] as const)[below(5)] ?? 'CT+',
    };
  });
  const cast = [...new Set(statements.flatMap(({ agent, patient }) => [...agent, ...patient]))];
  const draft = buildDocument(`report-${n}`, {
    issuer: actors[below(actors.length)] as string,
    actors: Object.fromEntries(cast.map((name) => [name, 'organisation' as const])),
    statements,
  });
  const lines = draft.passages.map(({ text }) => text);
  const name = `report-${n}.txt`;
  const at = '2026-01-02T03:04:05.000Z';
  const { sealed } = sealDocument(folder, Buffer.from(lines.join('\n')), { name, how: 'file', at });
  const extraction = {
    ...draft,
    document: sealed.id,
    name,
    words: perDocument * 16,
    actors: draft.actors.map((actor) => ({ ...actor, document: sealed.id })),
    statements: draft.statements.map((one, index) => ({
      ...one,
      document: sealed.id,
      id: idOf('statement', sealed.id, index),
    })),
  };
  return { contribution: { extraction, findings: [], instrument: null, powers: [] }, lines };
};

// The built server, without a study of its own: what it shows was derived above.
const built = resolve(import.meta.dirname, '..', 'dist', 'server');
const { makeApp } = (await import(pathToFileURL(join(built, 'app.js')).href)) as typeof import('../src/server/app.ts');
const { watchCase } = (await import(
  pathToFileURL(join(built, 'live.js')).href
)) as typeof import('../src/server/live.ts');

const serveCase = async (folder: CaseFolder) => {
  const live = watchCase(folder);
  const app = makeApp({ folder, live, account: 'bench', now: () => new Date() });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolved) => server.once('listening', resolved));
  const address = server.address();
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () => {
      live.close();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
};

const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
);
const browser = await chromium.launch({
  executablePath: executablePath ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});

const benchClaims = async (): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const folder = openOrCreateCase(join(place, 'large.case'));
  const made = Array.from({ length: documents }, (_, n) => contributionOf(folder, n));
  const began = performance.now();
  const dossier = studyCase(
    made.map(({ contribution }) => contribution),
    [],
    [],
  );
  const studied = performance.now();
  const derived = openDerivedForWriting(folder);
  await inTransaction(derived, folder.derived, async () => {
    saveContributions(
      derived,
      made.map(({ contribution, lines }) => {
        const { document, passages } = contribution.extraction;
        const data = JSON.stringify(contribution);
        return {
          contribution: { document, stage: 'bench', words: perDocument * 16, data },
          passages: passages.map(({ start, end }, index) => ({ document, start, end, text: lines[index] ?? '' })),
        };
      }),
    );
    await saveCaseRows(derived, caseRows(dossier), 'bench');
  });
  closeDerived(derived);
  const saved = performance.now();
  console.log(
    `${documents} documents, ${documents * perDocument} statements, ${dossier.claims.length} claims: ` +
      `studied in ${((studied - began) / 1000).toFixed(1)} s, kept in ${((saved - studied) / 1000).toFixed(1)} s`,
  );

  const { base, close } = await serveCase(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const told = (what: string, milliseconds: number, bar: number): void => {
    console.log(`${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(6)} ms   bar ${bar} ms`);
  };
  const middle = (list: readonly number[], share: number): number =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

  const firstRow = page.locator('.row.current .cell-label a');
  await page.goto(`${base}/log`);
  told(
    'first view of the claims',
    await timed(async () => {
      await page.goto(`${base}/claims`);
      await firstRow.waitFor();
    }),
    1500,
  );

  /** From a click to the rows that answer it being drawn, measured in the page. */
  const untilRows = (click: string): Promise<number> =>
    page.evaluate<number>(`new Promise((done) => {
      const before = document.querySelector('.total').textContent + document.querySelector('.row.current .cell-label')?.textContent;
      const start = performance.now();
      const look = () => {
        const now = document.querySelector('.total').textContent + document.querySelector('.row.current .cell-label')?.textContent;
        if (now !== before || performance.now() - start > 5000) done(performance.now() - start);
        else requestAnimationFrame(look);
      };
      ${click};
      requestAnimationFrame(look);
    })`);
  for (const column of ['label', 'time', 'statements', 'origins']) {
    told(
      `sort by ${column}`,
      await untilRows(`document.querySelector('.row-head .cell-${column} button').click()`),
      150,
    );
  }
  await page.goto(`${base}/claims`);
  await firstRow.waitFor();
  await page.locator('.facets fieldset input').nth(3).waitFor();
  for (const [name, nth] of [
    ['standing', 1],
    ['tie', 6],
    ['actor', 14],
  ] as const) {
    told(
      `filter by ${name}`,
      await untilRows(`document.querySelectorAll('.facets input[type=checkbox]')[${nth}].click()`),
      150,
    );
    await page.goto(`${base}/claims`);
    await firstRow.waitFor();
    await page.locator('.facets fieldset input').nth(20).waitFor();
  }

  const scrolled = await traceFrames(browser, page, () =>
    page.evaluate<void>(`new Promise((done) => {
      const rows = document.querySelector('.rows');
      let steps = 0;
      const step = () => {
        rows.scrollTop += 240;
        if (++steps < 180) requestAnimationFrame(step);
        else done();
      };
      requestAnimationFrame(step);
    })`),
  );
  console.log(
    `scrolling: ${scrolled.drawn} frames in ${scrolled.seconds.toFixed(1)} s, ` +
      `${scrolled.gaps.filter((one) => one > 50).length} over 50 ms, longest ${(scrolled.gaps[0] ?? 0).toFixed(0)} ms; ` +
      `${scrolled.longTasks.length} tasks over 50 ms, the longest ${(scrolled.longTasks[0] ?? 0).toFixed(0)} ms   bar none\n` +
      `scrolling: ${scrolled.busyPerFrame.toFixed(1)} ms of processor a frame, at most ${scrolled.longestBusy.toFixed(0)} ms at a time`,
  );

  const searches: number[] = [];
  for (let n = 0; n < 60; n++) {
    const words = n % 2 === 0 ? `${goods[below(8)]} ${places[below(60)]}` : (actors[below(400)] as string);
    searches.push(
      await timed(async () => (await fetch(`${base}/api/search?words=${encodeURIComponent(words)}`)).json()),
    );
  }
  told('search, p95 of 60 questions', middle(searches.slice(1), 0.95), 120);
  await page.close();
  close();
  rmSync(place, { recursive: true });
};

if (documents > 0) await benchClaims();
if (Number(values.actors) > 0) await benchNetwork(browser, serveCase, Number(values.actors));
await browser.close();
