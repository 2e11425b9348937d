import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { splitSentences } from '../src/annotation/split-sentences.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { readDocument } from '../src/workbench/source-file.ts';
import { proseOf, wordsOf } from './prose.ts';

// Speed and memory of a study on one core by the built `proffer`, with tokenising alone beside it as the floor: of
// copies, each edited, of the example documents, and of as much prose in which nothing is told twice. Then, on all cores, of
// the PDF, Word, OpenDocument and Rich Text files of the reading corpus among such copies.
//   npm run bench -- study --copies 1000

const root = resolve(import.meta.dirname, '..');
const dossier = join(root, 'examples', 'dossier');
const readingCorpus = join(root, 'eval', 'gold', 'reading');

interface File {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** A file of plain text. */
interface TextFile extends File {
  readonly text: string;
}

const textFile = (name: string, text: string): TextFile => ({ name, text, bytes: text });

/** Copies in which every number is another one: never the bytes of a copy before. */
const editedCopies = (count: number): TextFile[] => {
  const sources = readdirSync(dossier)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .map((name) => textFile(name, readFileSync(join(dossier, name), 'utf8')));
  return Array.from({ length: count }, (_, copy) => {
    const { name, text } = sources[copy % sources.length] as TextFile;
    return textFile(
      `${copy}-${name}`,
      text.replace(/\d+/g, (digits) => String(Number(digits) + copy)),
    );
  });
};

const WORDS_A_DOCUMENT = 600;

/** Documents of prose of about so many words altogether. */
const proseDocuments = (words: number): TextFile[] => {
  const files: TextFile[] = [];
  let open: string[] = [];
  let count = 0;
  for (const paragraph of proseOf(words)) {
    open.push(paragraph);
    count += wordsOf(paragraph);
    if (count < WORDS_A_DOCUMENT) continue;
    files.push(textFile(`${files.length}.txt`, open.join('\n\n')));
    open = [];
    count = 0;
  }
  return files;
};

/** The files of the reading corpus that a program wrote: no scans, and neither pages nor mails. */
const corpusFiles = (): File[] =>
  ['tune', 'fresh'].flatMap((set) =>
    readdirSync(join(readingCorpus, set))
      .filter((name) => /\.(?:pdf|docx|odt|rtf)$/.test(name))
      .map((name) => ({ name: `${set}-${name}`, bytes: readFileSync(join(readingCorpus, set, name)) })),
  );

/** What a study costs: seconds of processor time and by the clock, and the most memory resident, in megabytes. */
const study = (
  folder: string,
  files: readonly File[],
  jobs: number,
): { processor: number; clock: number; peak: number } => {
  mkdirSync(folder);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  // Threads tell of their end, too.
  const report = `data:text/javascript,${encodeURIComponent(`
    import { isMainThread } from 'node:worker_threads';
    if (isMainThread) process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      console.error('used', userCPUTime + systemCPUTime, maxRSS);
    });
  `)}`;
  const args = ['--import', report, join(root, 'dist', 'cli', 'main.js'), 'study', `${folder}.case`, folder];
  const began = performance.now();
  const { stderr } = spawnSync(process.execPath, [...args, '--jobs', String(jobs)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const clock = (performance.now() - began) / 1000;
  const [, microseconds = '0', kilobytes = '0'] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return { processor: Number(microseconds) / 1e6, clock, peak: Number(kilobytes) / 1024 };
};

/** Words a second of processor time that tokenising and cutting into sentences alone would do. */
const floorOf = async (files: readonly TextFile[]): Promise<number> => {
  const { boundaries } = loadSyntaxModel();
  const some = files.slice(0, 200);
  const documents = await Promise.all(some.map(({ name, text }) => readDocument(Buffer.from(text), name)));
  const began = process.cpuUsage();
  for (const document of documents) splitSentences(document, boundaries);
  const { user, system } = process.cpuUsage(began);
  return (some.reduce((sum, { text }) => sum + wordsOf(text), 0) * 1e6) / (user + system);
};

/** Measures all three and prints them. */
export const benchStudy = async (): Promise<void> => {
  const { values } = parseArgs({ allowPositionals: true, options: { copies: { type: 'string', default: '1000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const copies = editedCopies(Number(values.copies));
  const words = copies.reduce((sum, { text }) => sum + wordsOf(text), 0);
  const sets = [
    { title: 'edited copies of the example documents', files: copies },
    { title: 'prose in which nothing is told twice', files: proseDocuments(words) },
  ];
  for (const [i, { title, files }] of sets.entries()) {
    const count = files.reduce((sum, { text }) => sum + wordsOf(text), 0);
    const floor = await floorOf(files);
    const { processor, clock, peak } = study(join(folder, String(i)), files, 1);
    const rate = (seconds: number): string => Math.round(count / seconds).toLocaleString('en');
    console.log(`${title}: ${files.length} documents, ${count.toLocaleString('en')} words`);
    console.log(`  tokenising alone      ${Math.round(floor).toLocaleString('en')} words/s of processor time`);
    console.log(`  study, one core       ${rate(processor)} words/s of processor time   (bar: 40,000)`);
    console.log(`  by the clock          ${rate(clock)} words/s`);
    console.log(`  peak memory           ${Math.round(peak)} MB   (bar: 512)`);
  }
  const corpus = corpusFiles();
  const mixed = [...corpus, ...copies.slice(corpus.length)];
  const { processor, clock, peak } = study(join(folder, 'mixed'), mixed, 0);
  console.log(`PDF, Word, OpenDocument and Rich Text among edited copies: ${mixed.length} documents, all cores`);
  console.log(`  processor time        ${processor.toFixed(1)} s, ${clock.toFixed(1)} s by the clock`);
  console.log(`  peak memory           ${Math.round(peak)} MB   (bar: 700)`);
  rmSync(folder, { recursive: true });
};
