import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../text/digest.ts';

const here = fileURLToPath(new URL('..', import.meta.url));

/** The rooms whose code decides what is derived. */
const rooms = [
  'text',
  'languages',
  'document',
  'annotation',
  'attribution',
  'statement',
  'resolution',
  'corroboration',
  'law',
  'checks',
  'study.ts',
  'study.js',
];

/** The rooms whose code decides what is read in a scan, and the packages whose release does. */
const readingRooms = ['text', 'languages', 'document', join('workbench', 'recognition')];
const readingPackages = [
  ...['tesseract.js', 'tesseract.js-core', 'unpdf', '@napi-rs/canvas'],
  ...['@tesseract.js-data/eng', '@tesseract.js-data/fra', '@tesseract.js-data/ara'],
];

let version: string | undefined;
let recognition: string | undefined;

/**
 * The version of the stages: a digest of their code and models. A number that a person has to raise is forgotten once,
 * and from then on a case shows what an older rule found; this cannot be forgotten.
 */
export const stageVersion = (): string => {
  version ??= digestOf([...rooms.map((room) => join(here, room)), join(here, '..', 'models')]);
  return version;
};

/** The version of what reads scans: a digest of its code, with the releases of the packages that it is built on. */
export const recognitionVersion = (): string => {
  recognition ??= sha256(
    [...readingPackages.map(releaseOf), digestOf(readingRooms.map((room) => join(here, room)))].join(' '),
  );
  return recognition;
};

const require = createRequire(import.meta.url);

/** The release of a package; empty where it is not installed. */
const releaseOf = (name: string): string => {
  try {
    return `${name}@${JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version}`;
  } catch {
    return '';
  }
};

const digestOf = (paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${relative(here, path)}\n`);
    hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
};

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (/\.[a-z0-9]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};
