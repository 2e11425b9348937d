import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { seededRandom } from '../eval/evaluation.ts';
import type { Corroboration } from '../src/corroboration/origin.ts';
import type { Actor } from '../src/resolution/actor.ts';
import type { Claim } from '../src/resolution/claim.ts';
import { TIES } from '../src/statement/statement.ts';
import { type CaseFolder, openOrCreateCase } from '../src/store/case-folder.ts';
import { closeDerived, inTransaction, openDerivedForWriting } from '../src/store/database.ts';
import { caseRows, saveCaseRows } from '../src/store/derived.ts';
import { idOf } from '../src/text/digest.ts';
import { traceFrames } from './trace-frames.ts';

/** Claims for each actor. */
const CLAIMS = 2;

/**
 * A case that is nothing but actors and claims between them, as a study leaves it. Whoever is tied to many is tied to
 * more, as in networks of real people (Barabási and Albert).
 */
const networkCase = async (folder: CaseFolder, size: number): Promise<void> => {
  const random = seededRandom(11);
  const below = (most: number): number => Math.floor(random() * most);
  const actors = Array.from({ length: size }, (_, n): Actor => {
    const label = `Actor ${n} of ${n % 7 === 0 ? 'the Northern District Council' : 'Varn'}`;
    return { id: idOf('actor', n), label, kind: 'organisation', named: true, names: [label], members: [], because: [] };
  });
  const ends: number[] = [0, 1];
  const claims = Array.from({ length: size * CLAIMS }, (_, n): Claim => {
    const one = n % size;
    const other = ends[below(ends.length)] ?? 0;
    ends.push(one, other);
    const [agent, patient] = random() < 0.5 ? [one, other] : [other, one];
    const tie = TIES[below(TIES.length)] ?? 'trade';
    const label = `${actors[agent]?.label} · ${tie} · ${actors[patient]?.label}`;
    const ids = (who: number): readonly string[] => [actors[who]?.id ?? ''];
    const id = idOf('claim', n);
    return {
      id,
      tie,
      agent: ids(agent),
      patient: ids(patient),
      goods: [],
      label,
      statements: [],
      because: [],
      relations: [],
    };
  });
  const corroborations = claims.map(({ id: claim }, n): Corroboration => {
    const count = n % 9 === 0 ? 1 + below(5) : 1;
    const origins = Array.from({ length: count }, (_, k) => ({
      id: idOf('origin', claim, k),
      label: `source ${k}`,
      statements: [],
      because: [],
    }));
    return {
      claim,
      standing: count > 1 ? 'several origins' : 'one origin',
      supporting: [],
      denying: [],
      documents: [],
      origins,
      derivations: [],
      drifts: [],
      conflicts: [],
      silences: [],
      credibility: { grade: 6, isJudged: false, because: [] },
    };
  });
  const nothing = { extractions: [], instruments: [], conflicts: [], reliabilities: [], assessments: [], findings: [] };
  const derived = openDerivedForWriting(folder);
  const rows = caseRows({ ...nothing, actors, claims, corroborations });
  await inTransaction(derived, folder.derived, () => saveCaseRows(derived, rows, 'bench'));
  closeDerived(derived);
};

/** How soon a network of so many actors can be worked with, and how smoothly it is panned. */
export const benchNetwork = async (
  browser: Browser,
  serveCase: (folder: CaseFolder) => Promise<{ readonly base: string; readonly close: () => void }>,
  size: number,
): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const folder = openOrCreateCase(join(place, 'network.case'));
  await networkCase(folder, size);
  const { base, close } = await serveCase(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${base}/log`);
  const system = await browser.newBrowserCDPSession();
  /** Processor seconds of browser and server together, which other programs of a busy machine do not lengthen. */
  const spent = async (): Promise<number> => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    const { user, system: kernel } = process.cpuUsage();
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) + (user + kernel) / 1e6;
  };
  const [began, before] = [performance.now(), await spent()];
  const told = async (what: string, bar = ''): Promise<void> => {
    const wall = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `network of ${size} actors: ${what} ${wall} s, ${((await spent()) - before).toFixed(1)} s of processor ${bar}`,
    );
  };
  await page.goto(`${base}/network`);
  await page.locator('.moved-picture canvas').first().waitFor();
  // It can be worked with when it answers: a key moves the picture.
  await page.locator('.frame-of-picture').focus();
  await page.evaluate(`window.moved = new Promise((done) =>
    new MutationObserver(() => done()).observe(document.querySelector('.moved-picture'), { attributes: true })); 0`);
  await page.keyboard.press('ArrowRight');
  await page.evaluate('window.moved');
  await told('answers after', '  bar 3 s');
  await page.locator('.frame-of-picture[data-state=settled]').waitFor({ timeout: 120_000 });
  await told('settled after');
  await page.waitForTimeout(3000);
  const box = await page.locator('.frame-of-picture').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 250];
  await page.mouse.move(x, y);
  const { drawn, seconds, gaps, longTasks, busyPerFrame } = await traceFrames(browser, page, async () => {
    await page.mouse.down();
    // As a hand does: on and on, not waiting for what is seen.
    const moves: Promise<void>[] = [];
    for (let step = 0; step < 300; step++) {
      moves.push(page.mouse.move(x + 100 * Math.sin(step / 24), y + 60 * Math.sin(step / 18)));
      await page.waitForTimeout(8);
    }
    await Promise.all(moves);
    await page.mouse.up();
  });
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  console.log(
    `panning: ${drawn} frames in ${seconds.toFixed(1)} s, ${(drawn / seconds).toFixed(0)} a second (bar 30), ` +
      `median ${median.toFixed(0)} ms, longest ${(gaps[0] ?? 0).toFixed(0)} ms; ${longTasks.length} tasks over 50 ms, ${busyPerFrame.toFixed(1)} ms of processor a frame`,
  );
  await page.close();
  close();
  rmSync(place, { recursive: true });
};
