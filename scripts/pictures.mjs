// Takes the pictures of the workbench that the docs show, on the example dossier.
//   node scripts/pictures.mjs                into docs/pictures: every page, some of them in dark and in Arabic too
//   node scripts/pictures.mjs FOLDER         every page in every dress, 320 px wide too, to be looked at
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { built, root, run } from './tooling.mjs';

const main = join(root, 'dist', 'cli', 'main.js');
const chromiumPath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
);
const asked = process.argv[2];
const folder = resolve(asked ?? join(root, 'docs', 'pictures'));

/** Pages that the docs show in every dress. */
const dressed = ['claims', 'reading', 'law', 'letter', 'network'];

const dresses = [
  { name: '', colorScheme: 'light', language: 'en', width: 1280 },
  { name: '-dark', colorScheme: 'dark', language: 'en', width: 1280 },
  { name: '-arabic', colorScheme: 'light', language: 'ar', width: 1280 },
  ...(asked === undefined ? [] : [{ name: '-narrow', colorScheme: 'light', language: 'fr', width: 320 }]),
];

await built();
mkdirSync(folder, { recursive: true });
const place = await mkdtemp(join(tmpdir(), 'proffer-pictures-'));
const dossier = join(root, 'examples', 'dossier');
const files = readdirSync(dossier).map((name) => join(dossier, name));
run(process.execPath, [main, 'study', join(place, 'karsum.case'), ...files], { stdio: 'ignore' });
/** The places of the dossier are made up; the map is shown with invented parties at places that there are. */
const notes = `Harbour Watch
Notes of 4 March 2021

In May 2019 the Kestrel Company sold copper to Orland Metals in Lima. The Kestrel Company sold copper to Orland Metals in
Arequipa in 2020. Orland Metals supplied trucks to the Kestrel Company in Cusco. The Varn Guard seized trucks from the
Kestrel Company in Puno Province. The Salt League trained the Varn Guard in Bolivia in 2018. Orland Metals funded the Salt
League in Lima. Sarrin funded the Salt League in Kestrelhaven. The Salt League supplied medicine to the Varn Guard in
Trujillo.
`;
writeFileSync(join(place, 'notes.txt'), notes);
run(process.execPath, [main, 'study', join(place, 'harbour.case'), join(place, 'notes.txt')], { stdio: 'ignore' });

const servers = [];
const serve = async (name) => {
  const server = spawn(process.execPath, [main, 'serve', name, '--port', '0'], { cwd: place });
  servers.push(server);
  const line = await new Promise((told) => server.stdout.once('data', (piece) => told(String(piece))));
  return /http:\S+/.exec(line)[0];
};
const base = await serve('karsum.case');
const harbour = await serve('harbour.case');
const [{ id: lima }] = await (await fetch(new URL('/api/places', harbour))).json();

const json = async (path) => (await fetch(new URL(path, base))).json();
const { rows } = await json('/api/claims?sort=documents&descending=true');
const claim = rows[0].claim;
const view = await json(`/api/claims/${claim}`);
const [first] = view.statements;
const other = view.corroboration.documents.find((id) => id !== first.document);
const span = `span=${first.start}-${first.end}`;

const [{ id: actor }] = await json('/api/actors');

const sentences = await json(`/api/letters/sentences/${claim}`);
const blocks = [
  { kind: 'heading', text: 'What is alleged', origin: '', citations: [] },
  ...sentences.map((one) => ({ ...one, kind: 'cited', origin: one.text, claim })),
  { kind: 'own', text: 'We ask the Council to act before 30 April.', origin: '', citations: [] },
].map((block, index) => ({ ...block, id: String(index) }));
await fetch(new URL('/api/letters/0123456789abcdef', base), {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ letter: { title: 'Copper from Karsum', form: 'briefing', blocks }, over: null }),
});

/** Every page by name and address; the router reads what stands in the query as JSON. */
const pages = {
  sources: '/',
  claims: '/claims',
  claim: `/claims/${claim}`,
  reading: `/documents/${first.document}?${span}`,
  beside: `/documents/${first.document}?${span}&beside=${other}`,
  actors: '/actors',
  actor: `/actors/${actor}`,
  matrix: '/matrix',
  findings: '/findings',
  search: '/search?words=copper',
  letter: '/letters/0123456789abcdef',
  letters: '/letters',
  law: '/law',
  timeline: '/timeline',
  network: '/network',
  map: new URL(`/map?place=${lima}`, harbour).href,
  log: '/log',
};

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, colorScheme, language, width } of dresses) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(
    (lang) => localStorage.setItem('proffer.settings', JSON.stringify({ language: lang })),
    language,
  );
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
  page.on('pageerror', (error) => console.log(String(error)));
  for (const [title, path] of Object.entries(pages)) {
    if (asked === undefined && name !== '' && !dressed.includes(title)) continue;
    await page.goto(new URL(path, base).href);
    await page.locator('main h1').first().waitFor();
    await page.waitForTimeout(1200);
    await page.screenshot({ path: join(folder, `${title}${name}.png`) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) console.log(`${title}${name}: ${wide} px too wide`);
  }
  await context.close();
}
await browser.close();
for (const server of servers) server.kill('SIGTERM');
await rm(place, { recursive: true });
