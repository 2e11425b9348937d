import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CASE_FORMAT, openCase, openOrCreateCase } from './case-folder.ts';
import { listDocuments, readSealed, sealDocument } from './documents.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'proffer-'));
  return () => rmSync(place, { recursive: true });
});

const came = { name: 'letter.md', how: 'file', at: '2026-03-04T05:06:07.000Z' } as const;

test('a case that was made can be opened', () => {
  const made = openOrCreateCase(join(place, 'kestrel.case'));
  expect(openCase(join(place, 'kestrel.case'))).toEqual(made);
});

test('a case of a newer format is refused and left as it is', () => {
  const folder = openOrCreateCase(join(place, 'kestrel.case'));
  const newer = JSON.stringify({ kind: 'proffer-case', format: CASE_FORMAT + 1 });
  writeFileSync(join(folder.path, 'case.json'), newer);
  expect(() => openCase(folder.name)).toThrow(expect.objectContaining({ code: 'newer-case' }));
  expect(() => openOrCreateCase(folder.name)).toThrow(expect.objectContaining({ code: 'newer-case' }));
  expect(readFileSync(join(folder.path, 'case.json'), 'utf8')).toBe(newer);
});

test('what is not a case is not taken for one', () => {
  expect(() => openCase(join(place, 'absent.case'))).toThrow(expect.objectContaining({ code: 'not-found' }));
  writeFileSync(join(place, 'notes.txt'), 'notes');
  expect(() => openCase(join(place, 'notes.txt'))).toThrow(expect.objectContaining({ code: 'not-a-case' }));
  expect(() => openOrCreateCase(join(place, 'notes.txt'))).toThrow(expect.objectContaining({ code: 'not-a-case' }));
  expect(() => openOrCreateCase(place)).toThrow(expect.objectContaining({ code: 'not-a-case' }));
});

test('a case.json of nonsense is damage, not an empty case', () => {
  const folder = openOrCreateCase(join(place, 'kestrel.case'));
  writeFileSync(join(folder.path, 'case.json'), '{"kind":');
  expect(() => openCase(folder.name)).toThrow(expect.objectContaining({ code: 'case-damaged' }));
});

test('a creation that was interrupted is taken up again', () => {
  mkdirSync(join(place, 'kestrel.case', 'documents'), { recursive: true });
  expect(openOrCreateCase(join(place, 'kestrel.case')).name).toBe(join(place, 'kestrel.case'));
});

test('a sealed source gives back its bytes, and sealing it again changes nothing', () => {
  const folder = openOrCreateCase(join(place, 'kestrel.case'));
  const bytes = Buffer.from('The Kestrel Front sold oil.\r\n');
  const first = sealDocument(folder, bytes, came);
  const again = sealDocument(folder, bytes, { ...came, name: 'copy.md', at: '2027-01-01T00:00:00.000Z' });
  expect(first.isNew).toBe(true);
  expect(again).toEqual({ sealed: first.sealed, isNew: false });
  expect(listDocuments(folder)).toEqual([first.sealed]);
  expect(Buffer.from(readSealed(folder, first.sealed))).toEqual(bytes);
});

test('a source whose bytes changed or went missing is damage that names the file', () => {
  const folder = openOrCreateCase(join(place, 'kestrel.case'));
  const { sealed } = sealDocument(folder, Buffer.from('The Kestrel Front sold oil.'), came);
  writeFileSync(join(folder.documents, sealed.id), 'The Kestrel Front sold gas.');
  expect(() => readSealed(folder, sealed)).toThrow(/letter\.md is not what was sealed/);
  rmSync(join(folder.documents, sealed.id));
  expect(() => readSealed(folder, sealed)).toThrow(/the bytes of letter\.md are missing/);
});
