/**
 * Makes the corpus of `npm run eval -- reading` anew: files of known text and structure, written by LibreOffice, Chromium
 * and the `docx` package.
 *
 *     npm run corpus -- FOLDER [--seed N] [--set tune|fresh] [--rounds N]
 *
 * `tune` draws the fonts, sizes and margins that the readers were tuned on, `fresh` others.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../evaluation.ts';
import { flatOdt } from './flat-odt.ts';
import { draftReport, type Intended, letter, numberedReport, report } from './intended.ts';
import { drawStyle, type Style } from './style.ts';
import { webPage } from './web-page.ts';
import { wordFile } from './word-file.ts';

type Producer = 'office' | 'browser' | 'word';

interface Plan {
  readonly name: string;
  readonly producer: Producer;
  readonly make: (random: () => number) => Intended;
  readonly columns?: 1 | 2;
}

const plans: readonly Plan[] = [
  { name: 'en-report', producer: 'office', make: (r) => report(r, 'en', 4) },
  { name: 'en-columns', producer: 'office', make: (r) => report(r, 'en', 5), columns: 2 },
  { name: 'en-numbered', producer: 'office', make: (r) => numberedReport(r, 'en', 10) },
  { name: 'en-letter', producer: 'office', make: letter, columns: 1 },
  { name: 'en-draft', producer: 'office', make: (r) => draftReport(r, 'en') },
  { name: 'fr-report', producer: 'office', make: (r) => report(r, 'fr', 4) },
  { name: 'fr-numbered', producer: 'office', make: (r) => numberedReport(r, 'fr', 8) },
  { name: 'ar-report', producer: 'office', make: (r) => report(r, 'ar', 4) },
  { name: 'ar-numbered', producer: 'office', make: (r) => numberedReport(r, 'ar', 8) },
  { name: 'en-print', producer: 'browser', make: (r) => report(r, 'en', 4) },
  { name: 'en-print-columns', producer: 'browser', make: (r) => report(r, 'en', 5), columns: 2 },
  { name: 'en-print-numbered', producer: 'browser', make: (r) => numberedReport(r, 'en', 9) },
  { name: 'en-print-letter', producer: 'browser', make: letter, columns: 1 },
  { name: 'fr-print', producer: 'browser', make: (r) => report(r, 'fr', 4) },
  { name: 'fr-print-columns', producer: 'browser', make: (r) => numberedReport(r, 'fr', 8), columns: 2 },
  { name: 'ar-print', producer: 'browser', make: (r) => report(r, 'ar', 4) },
  { name: 'en-word', producer: 'word', make: (r) => draftReport(r, 'en') },
  { name: 'en-word-numbered', producer: 'word', make: (r) => numberedReport(r, 'en', 8) },
  { name: 'fr-word', producer: 'word', make: (r) => report(r, 'fr', 3) },
  { name: 'ar-word', producer: 'word', make: (r) => report(r, 'ar', 3) },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    set: { type: 'string', default: 'fresh' },
    rounds: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined || !['tune', 'fresh'].includes(values.set)) {
  console.error('usage: npm run corpus -- FOLDER [--seed N] [--set tune|fresh] [--rounds N]');
  process.exit(2);
}
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const run = (command: string, args: readonly string[]): void => {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  if (error !== undefined || status !== 0)
    throw new Error(`${command} ended with ${error ?? status}: is it installed?`);
};

/** LibreOffice names the file after the original and puts it into the folder. */
const office = (originals: readonly string[], format: string): void => {
  run('soffice', ['--headless', '--convert-to', format, '--outdir', out, ...originals]);
};

const work = mkdtempSync(join(tmpdir(), 'proffer-corpus-'));
const originals: string[] = [];
const random = seededRandom(Number(values.seed));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const plan of plans) {
    const intended = plan.make(random);
    const drawn = drawStyle(random, intended.language, values.set as 'tune' | 'fresh');
    const style: Style = { ...drawn, columns: plan.columns ?? (intended.language === 'en' ? 1 : drawn.columns) };
    const name = `${plan.name}-${round}`;
    writeFileSync(join(out, `${name}.gold.json`), `${JSON.stringify({ producer: plan.producer, style, intended })}\n`);
    if (plan.producer === 'word') writeFileSync(join(out, `${name}.docx`), await wordFile(intended, style));
    if (plan.producer === 'office') {
      const original = join(work, `${name}.fodt`);
      writeFileSync(original, flatOdt(intended, style));
      originals.push(original);
    }
    if (plan.producer === 'browser') {
      const page = join(work, `${name}.html`);
      writeFileSync(page, webPage(intended, style));
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-sync', '--no-pdf-header-footer'];
      run(chromium ?? 'chromium', [...flags, `--print-to-pdf=${join(out, `${name}.pdf`)}`, page]);
    }
  }
}
for (const format of ['pdf:writer_pdf_Export', 'docx:MS Word 2007 XML', 'odt', 'rtf:Rich Text Format'])
  office(originals, format);
rmSync(work, { recursive: true });
for (const name of readdirSync(out)) if (name.startsWith('.~')) renameSync(join(out, name), join(tmpdir(), name));
console.log(`${readdirSync(out).filter((name) => !name.endsWith('.gold.json')).length} files in ${out}`);
