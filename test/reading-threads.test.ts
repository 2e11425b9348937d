import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { proffer, temporaryFolder } from './proffer.ts';

const folder = temporaryFolder();
const cwd = folder.path;
afterAll(folder.remove);

const root = resolve(import.meta.dirname, '..');

/** Runs a line of JavaScript in a thread as confined as a reader's is; tells what it gave or why it was refused. */
const confined = (line: string): Promise<string> =>
  new Promise((done, failed) => {
    const code = `
      const { parentPort } = require('node:worker_threads');
      import(${JSON.stringify(join(root, 'dist', 'workbench', 'reading', 'confine.js'))}).then(async ({ confine }) => {
        confine(${JSON.stringify(root)});
        const tried = async () => { ${line} };
        parentPort.postMessage(String(await tried().catch((error) => error.message)));
      });`;
    const worker = new Worker(code, { eval: true });
    worker.once('message', done);
    worker.once('error', failed);
  });

test.each([
  ['another file', "return require('fs').readFileSync('/etc/passwd')", /may not open \/etc\/passwd/],
  ['a file through a promise', "return (await import('node:fs/promises')).readFile('/etc/passwd')", /may not open/],
  ['a way around', "return require('fs').readFileSync('node_modules/../../../etc/passwd')", /may not open/],
  ['writing', "return require('fs').writeFileSync('package.json', '')", /may not writeFileSync/],
  ['opening to write', "return require('fs').openSync('package.json', 'w')", /may not open package\.json/],
  ['removing', "return require('fs').promises.rm('package.json')", /may not rm/],
  ['the network', "return fetch('http://127.0.0.1:1/')", /may not fetch/],
  ['a request', "return require('http').get('http://127.0.0.1:1/')", /may not get/],
  ['a connection', "return new (require('net').Socket)().connect(1)", /may not connect/],
  ['a look-up', "return require('dns').promises.lookup('kell.example')", /may not lookup/],
  ['another program', "return require('child_process').execSync('id')", /may not execSync/],
])('a reading thread has no way to %s', async (_, line, refusal) => {
  expect(await confined(line)).toMatch(refusal);
});

test('a reading thread may load the parts of the program', async () => {
  expect(await confined("return JSON.parse(require('fs').readFileSync('package.json', 'utf8')).name")).toBe('proffer');
});

const { opener } = (await import(
  join(root, 'dist', 'workbench', 'reading', 'open-source.js')
)) as typeof import('../src/workbench/reading/open-source.ts');

/** A page with so many paragraphs. */
const pageOf = (paragraphs: number): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html><body>${'<p>The depot at Kell was empty.'.repeat(paragraphs)}`);

test('a file that needs more memory than a reading thread has is refused, and the next one is read', async () => {
  const open = opener({ megabytes: 64, patience: 60_000, patiencePerMegabyte: 0 });
  await expect(open(pageOf(150_000), 'vast.html')).rejects.toMatchObject({
    code: 'too-large',
    message: 'vast.html needs more than 64 MB of memory to be read',
  });
  expect((await open(pageOf(1), 'small.html')).document?.text.trim()).toBe('The depot at Kell was empty.');
});

test('a file over which a reading thread sits in silence is given up, and the next one is read', async () => {
  const open = opener({ megabytes: 2048, patience: 2000, patiencePerMegabyte: 0 });
  await expect(open(pageOf(900_000), 'long.html')).rejects.toMatchObject({
    code: 'too-slow',
    message: 'long.html was given up: reading it came no further for 2 seconds',
  });
  expect((await open(pageOf(1), 'small.html')).document?.text.trim()).toBe('The depot at Kell was empty.');
});

test('one bad file stops no other: the rest of a folder is studied, and the exit code tells of it', () => {
  const mails =
    'From anna@kell.example Tue May  3 10:00:00 2016\nFrom: Anna Verrin <anna@kell.example>\nMessage-ID: <1@kell.example>\n\nThe Kestrel Front sold oil to Orland.\n';
  const archive = zipSync({ 'mails/inbox': new TextEncoder().encode(mails), 'noise.bin': new Uint8Array(100) });
  writeFileSync(join(cwd, 'evidence.zip'), archive);
  writeFileSync(join(cwd, 'broken.pdf'), '%PDF-1.7\nnothing');
  writeFileSync(join(cwd, 'letter.txt'), 'The Kestrel Front sold copper to Orland.\n');
  const { status, stdout, stderr } = proffer(['study', 'kestrel.case', 'evidence.zip', 'broken.pdf', 'letter.txt'], {
    cwd,
  });
  expect(stderr).toMatch(/^left out: evidence\.zip › noise\.bin: noise\.bin is in no format that Proffer reads/m);
  expect(stderr).toMatch(/^left out: broken\.pdf is a PDF that is damaged or breaks off/m);
  expect(stdout.match(/^added .*? [\da-f]{64}/gm)?.map((line) => line.slice(6, -65))).toEqual([
    'evidence.zip',
    'evidence.zip › mails/inbox',
    'evidence.zip › mails/inbox › message-1.eml',
    'letter.txt',
  ]);
  expect(stdout).toMatch(/studied 2 of 2 documents/);
  expect(status).toBe(4);
  expect(proffer(['verify', 'kestrel.case'], { cwd })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('4 documents are what was sealed'),
  });
});
