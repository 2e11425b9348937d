import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import { sha256 } from '../text/digest.ts';
import type { CaseFolder } from './case-folder.ts';
import { readBytes, writeWhole } from './files.ts';

/** How a source came into the case: what stands in `<sha256>.json` beside its bytes. Written once, never changed. */
export interface Sealed {
  /** SHA-256 of the bytes: the document's id. */
  readonly id: string;
  /** File name as given, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** Given as a file, through standard input, or held by another source. */
  readonly how: 'file' | 'stdin' | 'held';
  /** ISO 8601 UTC instant. */
  readonly at: string;
  /** Id of the source that held it, and the name it has there, folders included. Of several that hold it, the first. */
  readonly parent?: string;
  readonly place?: string;
  /** Set where it only holds other sources and has no text of its own. */
  readonly isContainer?: true;
}

const bytesPath = (folder: CaseFolder, id: string): string => join(folder.documents, id);
const recordPath = (folder: CaseFolder, id: string): string => join(folder.documents, `${id}.json`);

/**
 * Seals a source: its bytes first, then the record that it is there, each durably. A source that is already sealed is
 * left as it is. Returns its record and whether it is new. Fails with `no-space` or `read-only`.
 */
export const sealDocument = (
  folder: CaseFolder,
  bytes: Uint8Array,
  came: Omit<Sealed, 'id' | 'bytes'>,
): { readonly sealed: Sealed; readonly isNew: boolean } => {
  const id = sha256(bytes);
  if (existsSync(recordPath(folder, id)) && existsSync(bytesPath(folder, id))) {
    return { sealed: readRecord(folder, id), isNew: false };
  }
  const { name, how, at, parent, place, isContainer } = came;
  const sealed: Sealed = {
    ...{ id, name, bytes: bytes.length, how, at },
    ...(parent === undefined || place === undefined ? {} : { parent, place }),
    ...(isContainer === undefined ? {} : { isContainer }),
  };
  writeWhole(bytesPath(folder, id), bytes);
  writeWhole(recordPath(folder, id), `${JSON.stringify(sealed)}\n`);
  return { sealed, isNew: true };
};

/** The records of the sources that have text, by id: what is studied. */
export const listDocuments = (folder: CaseFolder): readonly Sealed[] =>
  listSealed(folder).filter(({ isContainer }) => isContainer === undefined);

/** The records of all sources, by id: the same order on every machine. Bytes without a record were never acknowledged. */
export const listSealed = (folder: CaseFolder): readonly Sealed[] =>
  readdirSync(folder.documents)
    .filter((entry) => /^[0-9a-f]{64}\.json$/.test(entry))
    .sort()
    .map((entry) => readRecord(folder, entry.slice(0, 64)));

const readRecord = (folder: CaseFolder, id: string): Sealed => {
  const path = recordPath(folder, id);
  const record = parseRecord(Buffer.from(readBytes(path)).toString('utf8'));
  if (record?.id === id) return record;
  throw new Failure(
    'case-damaged',
    `${join(folder.name, 'documents', `${id}.json`)} is not the record of that document`,
    'Restore the file from a copy of the case.',
  );
};

const parseRecord = (text: string): Sealed | undefined => {
  try {
    const record = JSON.parse(text) as Partial<Sealed>;
    return typeof record.id === 'string' && typeof record.name === 'string' ? (record as Sealed) : undefined;
  } catch {
    return undefined;
  }
};

/** The bytes of a sealed source, held against its hash. Fails with `case-damaged` where they are gone or changed. */
export const readSealed = (folder: CaseFolder, sealed: Pick<Sealed, 'id' | 'name'>): Uint8Array => {
  const path = bytesPath(folder, sealed.id);
  const shown = join(folder.name, 'documents', sealed.id);
  if (!existsSync(path)) {
    throw new Failure(
      'case-damaged',
      message('failure.bytes-missing', { name: sealed.name, path: shown }),
      message('failure.restore-or-give.hint'),
    );
  }
  const bytes = readBytes(path);
  const found = sha256(bytes);
  if (found === sealed.id) return bytes;
  throw new Failure(
    'case-damaged',
    message('failure.not-sealed', { name: sealed.name, path: shown, digest: found }),
    message('failure.restore.hint'),
  );
};
