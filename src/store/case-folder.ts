import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { readBytes, writeWhole } from './files.ts';
import { asWriteFailure } from './system-failure.ts';

/** The format of case folders that this Proffer writes; a case of a higher one is refused. */
export const CASE_FORMAT = 1;
const CASE_FILE = `${JSON.stringify({ kind: 'proffer-case', format: CASE_FORMAT })}\n`;

/**
 * A case: a folder of plain files that outlives Proffer.
 *
 *     my.case/
 *       case.json            what it is, format version
 *       documents/           the sealed bytes of each source, and when and how it came
 *       judgements.ndjson    what people decided, append-only
 *       law/                 instruments added to this case
 *       letters/             letters and briefings that people write
 *       derived.sqlite       everything computed; may be deleted at any time
 *       readings/            what text recognition saw in scans; may be deleted at any time
 *       lock.sqlite          empty; held while a command writes
 *       judgements.lock      empty; held while a judgement is appended
 */
export interface CaseFolder {
  /** As the person gave it, for messages. */
  readonly name: string;
  readonly path: string;
  readonly documents: string;
  readonly judgements: string;
  readonly law: string;
  readonly letters: string;
  readonly derived: string;
  readonly readings: string;
  readonly lock: string;
  readonly logLock: string;
}

const layout = (name: string): CaseFolder => {
  const path = resolve(name);
  return {
    name,
    path,
    documents: join(path, 'documents'),
    judgements: join(path, 'judgements.ndjson'),
    law: join(path, 'law'),
    letters: join(path, 'letters'),
    derived: join(path, 'derived.sqlite'),
    readings: join(path, 'readings'),
    lock: join(path, 'lock.sqlite'),
    logLock: join(path, 'judgements.lock'),
  };
};

/**
 * The case at a path. Fails with `not-found` where nothing is, `not-a-case` where something else is, `newer-case`, or
 * `case-damaged` where case.json cannot be understood.
 */
export const openCase = (name: string): CaseFolder => {
  const folder = layout(name);
  if (!existsSync(folder.path)) {
    throw new Failure('not-found', `there is no case ${name}`, `Begin one: proffer study ${name} FILE…`);
  }
  const file = join(folder.path, 'case.json');
  if (!statSync(folder.path).isDirectory() || !existsSync(file)) {
    throw new Failure(
      'not-a-case',
      `${name} is not a case: it holds no case.json`,
      'Give a folder that `proffer study` made.',
    );
  }
  const format = formatOf(readBytes(file), name);
  if (format > CASE_FORMAT) {
    throw new Failure(
      'newer-case',
      `${name} has case format ${format}; this Proffer knows formats up to ${CASE_FORMAT}`,
      'Install the Proffer that wrote the case, or a newer one.',
    );
  }
  return folder;
};

const formatOf = (bytes: Uint8Array, name: string): number => {
  const format = parsedFormat(Buffer.from(bytes).toString('utf8'));
  if (format !== undefined) return format;
  throw new Failure(
    'case-damaged',
    `${join(name, 'case.json')} does not say what the case is`,
    `It should read ${CASE_FILE.trim()}.`,
  );
};

const parsedFormat = (text: string): number | undefined => {
  try {
    const { kind, format } = JSON.parse(text) as { kind?: unknown; format?: unknown };
    return kind === 'proffer-case' && Number.isInteger(format) ? (format as number) : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a path is that of a case, whatever its format. */
export const isCase = (name: string): boolean => existsSync(join(resolve(name), 'case.json'));

/** The case at a path, made first where nothing or an empty folder is. Fails as `openCase`, or `read-only`, `no-space`. */
export const openOrCreateCase = (name: string): CaseFolder => {
  const folder = layout(name);
  if (existsSync(folder.path) && !isFresh(folder.path)) return openCase(name);
  try {
    mkdirSync(folder.documents, { recursive: true });
    mkdirSync(folder.law, { recursive: true });
  } catch (error) {
    throw asWriteFailure(error, name);
  }
  // Written last: until it is there, the folder is no case and the next attempt begins again.
  writeWhole(join(folder.path, 'case.json'), CASE_FILE);
  return folder;
};

/** Whether a folder holds nothing, or only what an interrupted creation left. */
const isFresh = (path: string): boolean =>
  statSync(path).isDirectory() &&
  readdirSync(path).every((entry) => ['documents', 'law', 'case.json.part'].includes(entry));

/** What a case is called in titles: its folder's name without `.case`. */
export const caseTitle = (folder: CaseFolder): string => basename(folder.path).replace(/\.case$/, '');
