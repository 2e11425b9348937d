import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../src/study.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { plainDocument } from '../test/plain-document.ts';
import { isSame, labelsMark, readJudged } from './confidence.ts';

const [statement] = extract(
  plainDocument('The Varn army shelled the Orland Front near Tessel.'),
  loadModels(),
).statements;

test('a judgement is of the statement with its tie and most of its quote', () => {
  if (statement === undefined) throw new Error('nothing was told');
  const judged = { file: 'some.txt', start: statement.start + 4, end: statement.end, tie: statement.tie, right: true };
  expect(isSame(statement, judged)).toBe(true);
  expect(isSame(statement, { ...judged, tie: 'spare' })).toBe(false);
  expect(isSame(statement, { ...judged, start: judged.end - 2, end: judged.end + 40 })).toBe(false);
});

test('a judgement lapses when the participants are called otherwise', () => {
  if (statement === undefined) throw new Error('nothing was told');
  const judged = { file: 'some.txt', start: statement.start, end: statement.end, tie: statement.tie, right: false };
  expect(isSame(statement, { ...judged, labels: labelsMark(statement) })).toBe(true);
  const renamed = { ...statement, patient: statement.patient.map((one) => ({ ...one, label: 'Tessel' })) };
  expect(isSame(renamed, { ...judged, labels: labelsMark(statement) })).toBe(false);
});

test('judgements of one text are read together from all files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-judged-'));
  const line = (file: string, start: number): string =>
    JSON.stringify({ file, start, end: start + 9, tie: 'attack', right: true });
  writeFileSync(join(folder, 'news.ndjson'), `${line('a.txt', 0)}\n${line('b.txt', 0)}\n`);
  writeFileSync(join(folder, 'others.ndjson'), `${line('a.txt', 20)}\n`);
  const judged = readJudged(folder);
  rmSync(folder, { recursive: true });
  expect(judged.get('a.txt')?.map(({ start }) => start)).toEqual([0, 20]);
  expect(judged.get('b.txt')).toHaveLength(1);
});
