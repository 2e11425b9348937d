import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CaseFolder, openOrCreateCase } from './case-folder.ts';
import { whileLocked } from './lock.ts';

let folder: CaseFolder;
beforeEach(() => {
  folder = openOrCreateCase(join(mkdtempSync(join(tmpdir(), 'proffer-')), 'kestrel.case'));
  return () => rmSync(join(folder.path, '..'), { recursive: true });
});

/** Another process that takes the same lock with nothing but SQLite, says so and holds it until it is killed. */
const holdElsewhere = async (): Promise<() => Promise<void>> => {
  const script = `import Database from 'libsql';
    const lock = new Database(${JSON.stringify(folder.lock)});
    lock.exec('begin exclusive');
    console.log('held');
    setInterval(() => lock, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname });
  await new Promise((held) => holder.stdout.once('data', held));
  return async () => {
    holder.kill('SIGKILL');
    await new Promise((ended) => holder.once('exit', ended));
  };
};

test('while another process writes, a second writer is refused at once', async () => {
  const kill = await holdElsewhere();
  await expect(whileLocked(folder, () => 'wrote')).rejects.toMatchObject({ code: 'case-locked' });
  await kill();
});

test('the lock dies with the process that holds it', async () => {
  const kill = await holdElsewhere();
  await kill();
  await expect(whileLocked(folder, () => 'wrote')).resolves.toBe('wrote');
});

test('two writers in one process exclude each other too', async () => {
  await whileLocked(folder, async () => {
    await expect(whileLocked(folder, () => 'wrote')).rejects.toMatchObject({ code: 'case-locked' });
  });
  await expect(whileLocked(folder, () => 'wrote')).resolves.toBe('wrote');
});

test('an act that fails gives the lock back', async () => {
  const failing = whileLocked(folder, () => {
    throw new Error('the act failed');
  });
  await expect(failing).rejects.toThrow('the act failed');
  await expect(whileLocked(folder, () => 'wrote')).resolves.toBe('wrote');
});
