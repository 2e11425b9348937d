import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openCase, openOrCreateCase } from '../src/store/case-folder.ts';
import { readReport } from '../src/workbench/report.ts';
import { proffer, shell, temporaryFolder, writeReports } from './proffer.ts';

/** A case of five reports, studied once; each test that needs one has a copy of its own. */
const original = temporaryFolder();
beforeAll(() => {
  const reports = writeReports(original.path, 5);
  expect(proffer(['study', 'kestrel.case', ...reports], { cwd: original.path })).toMatchObject({ status: 0 });
});
afterAll(original.remove);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const studied = (): void => cpSync(original.path, folder.path, { recursive: true });

const caseFile = (...path: readonly string[]): string => join(folder.path, 'kestrel.case', ...path);

/** Everything that people gave to the case: its files but for what is derived. */
const ground = (): readonly (readonly [string, string])[] =>
  readdirSync(caseFile(), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:case\.json|judgements|documents.)/.test(name))
    .sort()
    .map((name) => [name, readFileSync(caseFile(name), 'latin1')]);

const asRoot = process.getuid?.() === 0;

test('a file may not grow further: the study says that there is no space and leaves the case as it was', () => {
  studied();
  const before = ground();
  writeFileSync(join(folder.path, 'long.md'), `# Long report\n\n${'The Kestrel Front sold oil. '.repeat(3000)}\n`);
  // ulimit counts in blocks of 1,024 bytes; without the trap the system would end the process instead of refusing.
  const full = shell("trap '' XFSZ; ulimit -f 16; proffer study kestrel.case long.md", folder.path);
  expect(full.stderr).toMatch(/no space left to write/);
  expect(full.status).toBe(7);
  expect(ground()).toEqual(before);
  expect(proffer(['verify', 'kestrel.case'], { cwd: folder.path }).status).toBe(0);
});

test('a full disk: what does not fit is refused, what was there before is sound', ({ skip }) => {
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const mounted = asRoot && shell(`mount -t tmpfs -o size=256k none '${disk}'`, folder.path).status === 0;
  if (!mounted) skip('mounting a small disk needs root');
  try {
    const [report = ''] = writeReports(disk, 1);
    writeFileSync(
      join(folder.path, 'long.md'),
      `# Long report\n\n${'The Orland Guard sold copper. '.repeat(12_000)}\n`,
    );
    const full = shell(`cd '${disk}' && proffer study full.case ${report} ../long.md`, folder.path);
    expect(full.stderr).toMatch(/no space left to write/);
    expect(full.status).toBe(7);
    expect(readdirSync(join(disk, 'full.case', 'documents')).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(shell(`cd '${disk}' && proffer verify full.case`, folder.path).stdout).not.toMatch(/damaged/);
  } finally {
    shell(`umount '${disk}'`, folder.path);
  }
});

test('a folder that may not be written is read as before and refuses to be written', async () => {
  studied();
  const before = ground();
  const folders = [caseFile(), caseFile('documents')];
  for (const path of folders) chmodSync(path, 0o555);
  chmodSync(folder.path, 0o755);
  // Root may write anywhere; as nobody the permissions count.
  if (asRoot) process.seteuid?.(65534);
  try {
    await expect(readReport(openCase(caseFile()))).resolves.toMatchObject({ title: 'kestrel' });
    const { whileLocked } = await import('../src/store/lock.ts');
    await expect(whileLocked(openCase(caseFile()), () => 'wrote')).rejects.toMatchObject({ code: 'read-only' });
    expect(() => openOrCreateCase(join(caseFile(), 'inner.case'))).toThrow(
      expect.objectContaining({ code: 'read-only' }),
    );
  } finally {
    if (asRoot) process.seteuid?.(0);
    for (const path of folders) chmodSync(path, 0o755);
  }
  expect(ground()).toEqual(before);
});

test('a flipped byte in a source is found by verify and stops the study', () => {
  studied();
  const [name = ''] = readdirSync(caseFile('documents')).filter((entry) => /^[0-9a-f]{64}$/.test(entry));
  const bytes = readFileSync(caseFile('documents', name));
  bytes[7] = (bytes[7] ?? 0) ^ 1;
  writeFileSync(caseFile('documents', name), bytes);
  const verified = proffer(['verify', 'kestrel.case'], { cwd: folder.path });
  expect(verified.status).toBe(6);
  expect(verified.stdout).toContain(name);
  rmSync(caseFile('derived.sqlite'));
  const again = proffer(['study', 'kestrel.case'], { cwd: folder.path });
  expect(again.status).toBe(6);
  expect(again.stderr).toMatch(/is not what was sealed/);
});

test('a source whose bytes are gone is named by verify', () => {
  studied();
  const [name = ''] = readdirSync(caseFile('documents')).filter((entry) => /^[0-9a-f]{64}$/.test(entry));
  rmSync(caseFile('documents', name));
  const verified = proffer(['verify', 'kestrel.case'], { cwd: folder.path });
  expect(verified.status).toBe(6);
  expect(verified.stdout).toMatch(/the bytes of report-\d\.md are missing/);
});

test('what is derived can be thrown away and comes back byte for byte, and a changed row is noticed', async () => {
  studied();
  const digest = () => /[0-9a-f]{64}/.exec(proffer(['verify', 'kestrel.case'], { cwd: folder.path }).stdout)?.[0];
  const before = digest();
  expect(before).toBeDefined();
  for (const suffix of ['', '-wal', '-shm']) rmSync(caseFile(`derived.sqlite${suffix}`), { force: true });
  expect(proffer(['study', 'kestrel.case'], { cwd: folder.path }).status).toBe(0);
  expect(digest()).toBe(before);
  const { default: Database } = await import('libsql');
  const database = new Database(caseFile('derived.sqlite'));
  database.exec("update statement set data = data || ' ' where position = 0");
  database.close();
  const verified = proffer(['verify', 'kestrel.case'], { cwd: folder.path });
  expect(verified.status).toBe(6);
  expect(verified.stdout).toMatch(/in table statement/);
});

test('the order in which sources are given changes nothing that is derived', () => {
  const reports = writeReports(folder.path, 4);
  proffer(['study', 'forward.case', ...reports], { cwd: folder.path });
  for (const report of [...reports].reverse()) proffer(['study', 'backward.case', report], { cwd: folder.path });
  const digest = (name: string) => /[0-9a-f]{64}/.exec(proffer(['verify', name], { cwd: folder.path }).stdout)?.[0];
  expect(digest('forward.case')).toBeDefined();
  expect(digest('forward.case')).toBe(digest('backward.case'));
});

test('a derived database of nonsense is made anew', () => {
  studied();
  for (const suffix of ['-wal', '-shm']) rmSync(caseFile(`derived.sqlite${suffix}`), { force: true });
  writeFileSync(caseFile('derived.sqlite'), 'this is no database'.repeat(1000));
  expect(proffer(['claims', 'kestrel.case'], { cwd: folder.path }).status).toBe(3);
  expect(proffer(['study', 'kestrel.case'], { cwd: folder.path }).status).toBe(0);
  expect(existsSync(caseFile('derived.sqlite'))).toBe(true);
  expect(proffer(['claims', 'kestrel.case'], { cwd: folder.path }).status).toBe(0);
});
