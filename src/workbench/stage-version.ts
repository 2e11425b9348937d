import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

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

let version: string | undefined;

/**
 * The version of the stages: a digest of their code and models. A number that a person has to raise is forgotten once,
 * and from then on a case shows what an older rule found; this cannot be forgotten.
 */
export const stageVersion = (): string => {
  version ??= digestOf([...rooms.map((room) => join(here, room)), join(here, '..', 'models')]);
  return version;
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
