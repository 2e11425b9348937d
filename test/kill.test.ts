import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../eval/evaluation.ts';
import { openCase } from '../src/store/case-folder.ts';
import { listDocuments, readSealed } from '../src/store/documents.ts';
import { readJudgements } from '../src/store/judgements.ts';
import { sha256 } from '../src/text/digest.ts';
import { proffer, startProffer, temporaryFolder, writeReports } from './proffer.ts';

const folder = temporaryFolder();
const random = seededRandom(20261122);
let reports: readonly string[] = [];

beforeAll(() => {
  reports = writeReports(folder.path, 24);
});
afterAll(folder.remove);

/** Starts a command, kills it after a while and returns the whole lines that it had printed: what it acknowledged. */
const killAfter = async (args: readonly string[], milliseconds: number): Promise<readonly string[]> => {
  const running = startProffer(args, folder.path);
  let printed = '';
  running.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  const ended = new Promise((resolve) => running.once('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  running.kill('SIGKILL');
  await ended;
  return printed.split('\n').slice(0, -1);
};

const durationOf = (args: readonly string[]): number => {
  const start = performance.now();
  expect(proffer(args, { cwd: folder.path })).toMatchObject({ status: 0 });
  return performance.now() - start;
};

/** Every sealed source and judgement is what its hash says. */
const expectSoundGround = (name: string): void => {
  const opened = openCase(join(folder.path, name));
  for (const sealed of listDocuments(opened)) expect(readSealed(opened, sealed)).toHaveLength(sealed.bytes);
  readJudgements(opened);
};

/** The digest of everything derived, once `proffer verify` has nothing to say against the case. */
const verified = (name: string): string | undefined => {
  const { stdout, stderr, status } = proffer(['verify', name], { cwd: folder.path });
  expect(stdout + stderr).not.toMatch(/damaged/);
  expect(status).toBe(0);
  return /[0-9a-f]{64}/.exec(stdout)?.[0];
};

test('a study killed at any of fourteen moments loses no source that it had acknowledged', async () => {
  const whole = durationOf(['study', 'undisturbed.case', ...reports]);
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < 14; round++) {
    const lines = await killAfter(['study', 'killed.case', ...reports], random() * whole);
    for (const line of lines) {
      const [, name, id] = /^(?:added|known) (\S+) ([0-9a-f]{64})$/.exec(line) ?? [];
      if (name !== undefined && id !== undefined) acknowledged.set(name, id);
    }
    for (const [name, id] of acknowledged) {
      expect(sha256(readFileSync(join(folder.path, 'killed.case', 'documents', id)))).toBe(id);
      expect(sha256(readFileSync(join(folder.path, name)))).toBe(id);
    }
    if (acknowledged.size > 0) expectSoundGround('killed.case');
    if (acknowledged.size > 0 && round % 5 === 4) verified('killed.case');
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(proffer(['study', 'killed.case', ...reports], { cwd: folder.path }).status).toBe(0);
  expect(verified('killed.case')).toBe(verified('undisturbed.case'));
}, 300_000);

test('a judgement killed at any of fourteen moments is there if it was acknowledged', async () => {
  expect(proffer(['study', 'judged.case', ...reports.slice(0, 6)], { cwd: folder.path }).status).toBe(0);
  const claims = JSON.parse(proffer(['claims', 'judged.case', '--format', 'json'], { cwd: folder.path }).stdout) as {
    claim: { id: string };
  }[];
  const [left, right] = claims.map(({ claim }) => claim.id);
  const judge = (why: string) => [
    'judge',
    'unsure',
    'judged.case',
    left ?? '',
    right ?? '',
    '--about',
    'claim',
    '--why',
    why,
  ];
  const whole = durationOf(judge('undisturbed'));
  const acknowledged = ['undisturbed'];
  for (let round = 0; round < 14; round++) {
    const lines = await killAfter(judge(`round ${round}`), whole * (0.3 + 0.9 * random()));
    if (lines.some((line) => line.startsWith('judgement '))) acknowledged.push(`round ${round}`);
    expectSoundGround('judged.case');
    const log = readFileSync(join(folder.path, 'judged.case', 'judgements.ndjson'), 'utf8');
    const kept = log
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => (JSON.parse(line) as { why: string }).why);
    expect(kept.filter((why) => acknowledged.includes(why))).toEqual(acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(1);
  verified('judged.case');
}, 300_000);
