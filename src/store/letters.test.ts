import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CaseFolder, openOrCreateCase } from './case-folder.ts';
import { keepLetter, listLetters, readLetter } from './letters.ts';

let folder: CaseFolder;
beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'proffer-'));
  folder = openOrCreateCase(join(place, 'kestrel.case'));
  return () => rmSync(place, { recursive: true });
});

const id = '0123456789abcdef';
const letter = (title: string) => ({ title, form: 'letter', blocks: [] }) as const;

test('a letter that was kept reads back the same', () => {
  expect(listLetters(folder)).toEqual([]);
  const kept = keepLetter(folder, id, letter('To the Council'), null);
  expect(readLetter(folder, id)).toEqual(kept);
  expect(listLetters(folder)).toEqual([kept]);
});

test('who has not seen the last version does not overwrite it', () => {
  const first = keepLetter(folder, id, letter('To the Council'), null);
  const second = keepLetter(folder, id, letter('To the Panel'), first.version);
  expect(() => keepLetter(folder, id, letter('To nobody'), first.version)).toThrow(
    expect.objectContaining({ code: 'judged-meanwhile' }),
  );
  expect(readLetter(folder, id)).toEqual(second);
});

test('what is no letter is damage, and what leads out of the folder is not looked for', () => {
  keepLetter(folder, id, letter('To the Council'), null);
  writeFileSync(join(folder.letters, `${id}.json`), '{"title":');
  expect(() => readLetter(folder, id)).toThrow(expect.objectContaining({ code: 'case-damaged' }));
  expect(() => readLetter(folder, '../case')).toThrow(expect.objectContaining({ code: 'not-found' }));
});
