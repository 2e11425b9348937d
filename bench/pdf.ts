import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractText } from 'unpdf';
import { read } from '../src/document/read.ts';
import { openPdf, readPdf } from '../src/document/readers/pdf/pdf.ts';
import { Failure } from '../src/failure.ts';

/**
 * Reads PDFs and says how many pages a second of processor time, beside the text extraction of unpdf and Debian's
 * pdftotext (wall time, another program).
 *
 *     npm run bench -- pdf [FILE…] [--rounds N]
 *
 * Without files it prints a report of a hundred pages with Chromium and reads that.
 */
export const benchPdf = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '4' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const files = positionals.length > 0 ? positionals : [printed(folder)];
  for (const file of files) await benchFile(file, Number(values.rounds));
  rmSync(folder, { recursive: true });
};

/** The example dossier, over and over, as a PDF. */
const printed = (folder: string): string => {
  const words = readFileSync('examples/dossier/panel-2021-03-15.txt', 'utf8').split(/\n\s*\n/);
  const paragraphs = Array.from({ length: 900 }, (_, at) => `<p>${at + 1}. ${words[at % words.length] ?? ''}</p>`);
  const page = join(folder, 'report.html');
  writeFileSync(page, `<meta charset="utf-8"><style>body{font:11pt serif}</style>${paragraphs.join('')}`);
  const file = join(folder, 'report.pdf');
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${file}`];
  const { status } = spawnSync(process.env.CHROMIUM ?? 'chromium', [...flags, page], { stdio: 'ignore' });
  if (status !== 0) throw new Error('Chromium could not print; give the files to read');
  return file;
};

/** Milliseconds of processor time: other programs on the machine do not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = async (rounds: number, act: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = processorTime();
    await act();
    times.push(processorTime() - begun);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
};

const benchFile = async (file: string, rounds: number): Promise<void> => {
  const bytes = new Uint8Array(readFileSync(file));
  const name = basename(file);
  let pages = 0;
  const reader = async (): Promise<void> => {
    const pdf = await openPdf(bytes, name);
    if (pdf instanceof Failure) throw pdf;
    pages = pdf.numPages;
    await readPdf(
      pdf,
      async () => new Failure('missing-part', 'no recognition', ''),
      () => {},
    );
  };
  await reader();
  const own = await timed(rounds, reader);
  const whole = await timed(rounds, () => read(bytes, name));
  const unpdf = await timed(rounds, () => extractText(new Uint8Array(bytes)));
  const begun = performance.now();
  const { error } = spawnSync('pdftotext', [file, '-'], { maxBuffer: 1 << 28 });
  const poppler = error === undefined ? performance.now() - begun : Number.NaN;
  console.log(`${name}: ${pages} pages, ${bytes.length} bytes`);
  for (const [what, time] of [
    ['the reader', own],
    ['read, with structure and language', whole],
    ['unpdf, text alone', unpdf],
    ['pdftotext (wall time)', poppler],
  ] as const) {
    const rate = `${Math.round((pages / time) * 1000)} pages/s`;
    console.log(
      `  ${what.padEnd(36)} ${time.toFixed(0).padStart(6)} ms  ${rate.padStart(14)}  ${(time / unpdf).toFixed(2)} × unpdf`,
    );
  }
};
