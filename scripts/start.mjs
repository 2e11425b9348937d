// Takes a fresh checkout to a served example: installs, builds, studies examples/ and serves the report.
//   npm start              install, build, study, print the summary, serve
//   npm start -- --once    the same without serving
//   npm start -- --port 8080
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { built, installed, root, run } from './tooling.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Proffer needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

const args = process.argv.slice(2);
const once = args.includes('--once');
const exampleCase = 'examples.case';
const dossier = join(root, 'examples', 'dossier');

const proffer = (...words) => run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...words]);

installed();
await built();
const files = readdirSync(dossier)
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((name) => join('examples', 'dossier', name));
// The demo is nobody's work unless somebody has judged in it; then it is left as it is and only brought up to date.
if (!existsSync(join(root, exampleCase, 'judgements.ndjson'))) {
  rmSync(join(root, exampleCase), { recursive: true, force: true });
}
proffer('study', exampleCase, ...files);
if (!once) proffer('serve', exampleCase, ...args);
