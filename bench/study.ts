import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { splitSentences } from '../src/annotation/split-sentences.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { readDocument } from '../src/workbench/source-file.ts';

// Speed and memory of a study: copies, each edited, of the example documents, on one core by the built `proffer`, with
// tokenising alone beside it as the floor.
//   npm run build && npm run bench -- study --copies 1000

const { values } = parseArgs({ allowPositionals: true, options: { copies: { type: 'string', default: '1000' } } });
const copies = Number(values.copies);
const { boundaries } = loadSyntaxModel();
const root = resolve(import.meta.dirname, '..');
const dossier = join(root, 'examples', 'dossier');
const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
const sources = readdirSync(dossier)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(dossier, name), 'utf8') }));

/** A copy in which every number is another one: never the bytes of a copy before. */
const edited = (text: string, copy: number): string => text.replace(/\d+/g, (digits) => String(Number(digits) + copy));

const seconds = async (act: () => Promise<void> | void): Promise<number> => {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
};

mkdirSync(join(folder, 'copies'));
const files: string[] = [];
let words = 0;
for (let copy = 0; copy < copies; copy++) {
  const { name, text } = sources[copy % sources.length] as { name: string; text: string };
  const file = join(folder, 'copies', `${copy}-${name}`);
  const content = edited(text, copy);
  words += content.split(/\s+/).length;
  writeFileSync(file, content);
  files.push(file);
}

let tokens = 0;
const documents = await Promise.all(
  files.slice(0, 200).map((file) => readDocument(readFileSync(file), file.slice(folder.length + 8))),
);
const floor = await seconds(() => {
  for (const document of documents) tokens += splitSentences(document, boundaries).spans.start.length;
});

const report = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));";
const main = join(root, 'dist', 'cli', 'main.js');
const study = ['--import', `data:text/javascript,${report}`, main, 'study', join(folder, 'bench.case'), '--jobs', '1'];
let stderr = '';
const whole = await seconds(() => {
  stderr = spawnSync(process.execPath, [...study, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).stderr;
});
const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
rmSync(folder, { recursive: true });

console.log(`${copies} documents, ${words} words`);
console.log(`tokenising alone   ${Math.round(tokens / floor)} tokens/s`);
console.log(`study, one core    ${Math.round(words / whole)} words/s   (bar: 40000)`);
console.log(`peak memory        ${Math.round(peak)} MB   (bar: 512)`);
