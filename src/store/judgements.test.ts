import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type CaseFolder, openOrCreateCase } from './case-folder.ts';
import { appendJudgement, type NewJudgement, readJudgements } from './judgements.ts';

let folder: CaseFolder;
beforeEach(() => {
  folder = openOrCreateCase(join(mkdtempSync(join(tmpdir(), 'proffer-')), 'kestrel.case'));
  return () => rmSync(join(folder.path, '..'), { recursive: true });
});

const same = (left: string, right: string): NewJudgement => ({
  at: '2026-03-04T05:06:07.000Z',
  by: 'Ines Qadir',
  about: 'actor',
  decision: 'same',
  subject: [left, right],
  why: 'the letter uses both names — «la Garde»',
});

const write = (count: number): void => {
  for (let i = 0; i < count; i++) appendJudgement(folder, same('Kestrel Front', `KF ${i}`));
};

const failureOf = (act: () => unknown): { code: string; message: string } => {
  try {
    act();
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('nothing failed');
};

test('a new case holds no judgements', () => {
  expect(readJudgements(folder)).toEqual([]);
});

test('judgements come back in the order in which they were made, each carrying the hash of the one before', () => {
  write(3);
  const read = readJudgements(folder);
  expect(read.map((judgement) => judgement.sequence)).toEqual([1, 2, 3]);
  expect(read.map((judgement) => judgement.subject[1])).toEqual(['KF 0', 'KF 1', 'KF 2']);
  expect(new Set(read.map((judgement) => judgement.previous)).size).toBe(3);
});

test('whatever byte of the log is flipped, the line that holds it is named', () => {
  write(4);
  const sound = readFileSync(folder.judgements);
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = Buffer.from(sound);
      flipped[at] = (flipped[at] ?? 0) ^ mask;
      writeFileSync(folder.judgements, flipped);
      const line = sound.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
      const failure = failureOf(() => readJudgements(folder));
      expect(failure.code).toBe('case-damaged');
      expect(failure.message).toContain(`judgements.ndjson: line ${line} `);
    }),
    { numRuns: 400 },
  );
});

test('dropping the last judgement is noticed although the chain before it is whole', () => {
  write(3);
  const lines = readFileSync(folder.judgements, 'utf8').split('\n');
  writeFileSync(folder.judgements, `${lines.slice(0, 2).join('\n')}\n`);
  expect(failureOf(() => readJudgements(folder)).message).toContain('line 3 ');
});

test('a judgement taken out of the middle is noticed', () => {
  write(3);
  const lines = readFileSync(folder.judgements, 'utf8').split('\n');
  writeFileSync(folder.judgements, [lines[0], lines[2], ''].join('\n'));
  expect(failureOf(() => readJudgements(folder)).code).toBe('case-damaged');
});

test('a line that was being written when the machine died is no judgement, and the next one replaces it', () => {
  write(2);
  appendFileSync(folder.judgements, '{"sequence":3,"at":"2026-0');
  expect(readJudgements(folder)).toHaveLength(2);
  write(1);
  expect(readJudgements(folder).map((judgement) => judgement.sequence)).toEqual([1, 2, 3]);
});

test('a judgement on the disk whose head was not yet written is kept', () => {
  write(2);
  const head = readFileSync(join(folder.path, 'judgements.head'));
  write(1);
  writeFileSync(join(folder.path, 'judgements.head'), head);
  expect(readJudgements(folder)).toHaveLength(3);
  write(1);
  expect(readJudgements(folder)).toHaveLength(4);
});

test('a damaged log takes no further judgement', () => {
  write(2);
  writeFileSync(folder.judgements, readFileSync(folder.judgements, 'utf8').replace('KF 0', 'KF 9'));
  expect(failureOf(() => write(1)).message).toContain('line 1 ');
});
