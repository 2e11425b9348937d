/**
 * Makes the corpus of `npm run eval -- reading` anew: files of known text and structure, written by LibreOffice, Chromium,
 * the `docx` package and nodemailer; scans are pages that Chromium printed, drawn at 300 dots per inch, laid askew,
 * blurred and strewn with noise.
 *
 *     npm run corpus -- FOLDER [--seed N] [--set tune|fresh|unseen] [--rounds N] [--only PRODUCER]
 *
 * `tune` draws the fonts, sizes and margins that the readers were tuned on, `fresh` others that they were mended on
 * afterwards, `unseen` those that they are only measured on.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { drawPage } from '../../src/workbench/recognition/draw-page.ts';
import { seededRandom } from '../evaluation.ts';
import { flatOdt } from './flat-odt.ts';
import { draftReport, type Intended, letter, memorandum, numberedReport, report, resolution } from './intended.ts';
import { capturedPage, type Made, mailFile, savedPage } from './post.ts';
import { drawScanStyle, scanned } from './scan.ts';
import { drawStyle, type Style, styleSets } from './style.ts';
import { webPage } from './web-page.ts';
import { wordFile } from './word-file.ts';

type Producer = 'office' | 'browser' | 'word' | 'mail' | 'wire' | 'scan';

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
  { name: 'en-resolution', producer: 'office', make: resolution, columns: 1 },
  { name: 'en-draft', producer: 'office', make: (r) => draftReport(r, 'en') },
  { name: 'fr-report', producer: 'office', make: (r) => report(r, 'fr', 4) },
  { name: 'fr-numbered', producer: 'office', make: (r) => numberedReport(r, 'fr', 8) },
  { name: 'ar-report', producer: 'office', make: (r) => report(r, 'ar', 4) },
  { name: 'ar-numbered', producer: 'office', make: (r) => numberedReport(r, 'ar', 8) },
  { name: 'en-print', producer: 'browser', make: (r) => report(r, 'en', 4) },
  { name: 'en-print-columns', producer: 'browser', make: (r) => report(r, 'en', 5), columns: 2 },
  { name: 'en-print-numbered', producer: 'browser', make: (r) => numberedReport(r, 'en', 9) },
  { name: 'en-print-letter', producer: 'browser', make: letter, columns: 1 },
  { name: 'en-print-resolution', producer: 'browser', make: resolution, columns: 1 },
  { name: 'fr-print', producer: 'browser', make: (r) => report(r, 'fr', 4) },
  { name: 'fr-print-columns', producer: 'browser', make: (r) => numberedReport(r, 'fr', 8), columns: 2 },
  { name: 'ar-print', producer: 'browser', make: (r) => report(r, 'ar', 4) },
  { name: 'en-word', producer: 'word', make: (r) => draftReport(r, 'en') },
  { name: 'en-word-numbered', producer: 'word', make: (r) => numberedReport(r, 'en', 8) },
  { name: 'fr-word', producer: 'word', make: (r) => report(r, 'fr', 3) },
  { name: 'ar-word', producer: 'word', make: (r) => report(r, 'ar', 3) },
  { name: 'en-mail', producer: 'mail', make: (r) => memorandum(r, 'en', 4) },
  { name: 'fr-mail', producer: 'mail', make: (r) => memorandum(r, 'fr', 4) },
  { name: 'ar-mail', producer: 'mail', make: (r) => memorandum(r, 'ar', 4) },
  { name: 'en-wire', producer: 'wire', make: (r) => memorandum(r, 'en', 6) },
  { name: 'fr-wire', producer: 'wire', make: (r) => memorandum(r, 'fr', 6) },
  { name: 'ar-wire', producer: 'wire', make: (r) => memorandum(r, 'ar', 6) },
  { name: 'en-scan', producer: 'scan', make: (r) => memorandum(r, 'en', 1), columns: 1 },
  { name: 'fr-scan', producer: 'scan', make: (r) => memorandum(r, 'fr', 1), columns: 1 },
  { name: 'ar-scan', producer: 'scan', make: (r) => memorandum(r, 'ar', 1), columns: 1 },
  { name: 'en-scan-numbered', producer: 'scan', make: (r) => numberedReport(r, 'en', 5), columns: 1 },
  { name: 'fr-scan-numbered', producer: 'scan', make: (r) => numberedReport(r, 'fr', 5), columns: 1 },
  { name: 'ar-scan-numbered', producer: 'scan', make: (r) => numberedReport(r, 'ar', 5), columns: 1 },
  { name: 'en-scan-columns', producer: 'scan', make: (r) => report(r, 'en', 2), columns: 2 },
  { name: 'fr-scan-report', producer: 'scan', make: (r) => report(r, 'fr', 2), columns: 1 },
  { name: 'ar-scan-report', producer: 'scan', make: (r) => report(r, 'ar', 2), columns: 1 },
  { name: 'en-scan-letter', producer: 'scan', make: letter, columns: 1 },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    set: { type: 'string', default: 'fresh' },
    rounds: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [folder] = positionals;
const set = styleSets.find((each) => each === values.set);
if (folder === undefined || set === undefined) {
  console.error(`usage: npm run corpus -- FOLDER [--seed N] [--set ${styleSets.join('|')}] [--rounds N]`);
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

const withoutThumbnail = (file: string): void => {
  const parts = unzipSync(new Uint8Array(readFileSync(file)), {
    filter: ({ name }) => !/^(?:Thumbnails|Configurations2)\//.test(name),
  });
  const { mimetype, ...rest } = parts;
  writeFileSync(file, zipSync({ ...(mimetype === undefined ? {} : { mimetype: [mimetype, { level: 0 }] }), ...rest }));
};

const print = (page: string, pdf: string): void => {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-sync', '--no-pdf-header-footer'];
  run(chromium ?? 'chromium', [...flags, `--print-to-pdf=${pdf}`, page]);
};

/** A file with what should be read from it beside it. */
const put = (name: string, extension: string, { bytes, intended }: Made, producer: Producer, style: Style): void => {
  writeFileSync(join(out, `${name}.gold.json`), `${JSON.stringify({ producer, style, intended })}\n`);
  writeFileSync(join(out, `${name}.${extension}`), bytes);
};

const putMails = async (name: string, intended: Intended, style: Style): Promise<void> => {
  const page = webPage(intended, style);
  put(`${name}-text`, 'eml', await mailFile(intended, 'text', page), 'mail', style);
  put(`${name}-page`, 'eml', await mailFile(intended, 'html', page), 'mail', style);
};

const putPages = (name: string, intended: Intended, style: Style): void => {
  const page = webPage(intended, style);
  for (const which of [0, 1, 2]) {
    const saved = savedPage(intended, page, which);
    put(`${name}-${which}`, 'html', saved, 'wire', style);
    if (which === 0) put(`${name}-capture`, 'warc', capturedPage(saved), 'wire', style);
  }
};

/**
 * Clean scans of the printed pages: as the only thing on the pages of a PDF and, where there is one page, as a picture by
 * itself.
 */
const putScans = async (name: string, intended: Intended, style: Style, work: string): Promise<void> => {
  const [html, pdf] = [join(work, `${name}.html`), join(work, `${name}.pdf`)];
  writeFileSync(html, webPage(intended, style));
  print(html, pdf);
  const printed = new Uint8Array(readFileSync(pdf));
  const scan = drawScanStyle(random, set);
  const pages = (await getDocumentProxy(Uint8Array.from(printed))).numPages;
  const pictures: string[] = [];
  for (let number = 1; number <= pages; number++) {
    const page = await drawPage(printed, number, name);
    if (page instanceof Error) throw page;
    if (pages === 1) put(name, 'png', { bytes: await scanned(page, scan, random, 'png'), intended }, 'scan', style);
    const picture = join(work, `${name}-${number}.jpg`);
    writeFileSync(picture, await scanned(page, scan, random, 'jpg'));
    pictures.push(picture);
  }
  // A hair less than the page is high: else an empty page follows.
  const size = style.paper === 'A4' ? 'width:210mm;height:296.9mm' : 'width:8.5in;height:10.99in';
  const frame = join(work, `${name}-frame.html`);
  writeFileSync(
    frame,
    `<style>@page{size:${style.paper};margin:0}body{margin:0}img{${size};display:block;break-after:page}img:last-child{break-after:auto}</style>${pictures.map((picture) => `<img src="${picture}">`).join('')}`,
  );
  print(frame, join(out, `${name}-paper.pdf`));
  writeFileSync(join(out, `${name}-paper.gold.json`), `${JSON.stringify({ producer: 'scan', style, intended })}\n`);
};

const work = mkdtempSync(join(tmpdir(), 'proffer-corpus-'));
const originals: string[] = [];
const random = seededRandom(Number(values.seed));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const plan of plans.filter(({ producer }) => values.only === undefined || producer === values.only)) {
    const intended = plan.make(random);
    const drawn = drawStyle(random, intended.language, set);
    const style: Style = { ...drawn, columns: plan.columns ?? (intended.language === 'en' ? 1 : drawn.columns) };
    const name = `${plan.name}-${round}`;
    if (plan.producer === 'mail') await putMails(name, intended, style);
    else if (plan.producer === 'wire') putPages(name, intended, style);
    else if (plan.producer === 'scan') await putScans(name, intended, style, work);
    else
      writeFileSync(
        join(out, `${name}.gold.json`),
        `${JSON.stringify({ producer: plan.producer, style, intended })}\n`,
      );
    if (plan.producer === 'word') writeFileSync(join(out, `${name}.docx`), await wordFile(intended, style));
    if (plan.producer === 'office') {
      const original = join(work, `${name}.fodt`);
      writeFileSync(original, flatOdt(intended, style));
      originals.push(original);
    }
    if (plan.producer === 'browser') {
      const page = join(work, `${name}.html`);
      writeFileSync(page, webPage(intended, style));
      print(page, join(out, `${name}.pdf`));
    }
  }
}
for (const format of originals.length === 0
  ? []
  : ['pdf:writer_pdf_Export', 'docx:MS Word 2007 XML', 'odt', 'rtf:Rich Text Format'])
  office(originals, format);
rmSync(work, { recursive: true });
// Pictures of the first page are larger than the text.
for (const name of readdirSync(out)) if (name.endsWith('.odt')) withoutThumbnail(join(out, name));
for (const name of readdirSync(out)) if (name.startsWith('.~')) renameSync(join(out, name), join(tmpdir(), name));
console.log(`${readdirSync(out).filter((name) => !name.endsWith('.gold.json')).length} files in ${out}`);
