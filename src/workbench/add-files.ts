import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../document/document.ts';
import { Failure } from '../failure.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type Sealed, sealDocument } from '../store/documents.ts';
import { asFailure } from '../store/system-failure.ts';
import { keepRecognised } from './read-sealed.ts';
import { type Found, findDocuments } from './reading/find-documents.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** A source after it was given to a case: sealed now, or sealed before under the same or another name. */
export interface Added {
  /** As given; for what another source holds, the way to it. */
  readonly path: string;
  readonly sealed: Sealed;
  readonly isNew: boolean;
}

export interface AddListeners {
  /** Called for each source once it is safe. */
  readonly onAdded?: (added: Added) => void;
  /** Called for what a source holds and cannot be read, and for each given file that cannot be read. */
  readonly onRefused?: (failure: Failure) => void;
}

/** What became of files that were given. */
export interface AddedFiles {
  /** Of given files that cannot be read. */
  readonly failures: readonly Failure[];
  /** New sources as they were read, by id: as many as do no harm in memory. A study at once need not read them again. */
  readonly documents: Map<string, Document>;
}

/** Characters of all documents that are kept at hand. */
const mostAtHand = 8_000_000;

/**
 * Seals files into a case, with all that they hold: of an archive or a mail the bytes as given, and each file in it as a
 * source of its own whose record names the parent. A folder stands for the files in it. A file that cannot be read is
 * told and left out; it stops no other. Call while the case is locked.
 * Fails before anything is sealed where a path leads nowhere; fails with `no-space` or `read-only`.
 */
export const addFiles = async (
  folder: CaseFolder,
  paths: readonly string[],
  now: () => Date,
  { onAdded = () => {}, onRefused = () => {} }: AddListeners = {},
): Promise<AddedFiles> => {
  const failures: Failure[] = [];
  const documents = new Map<string, Document>();
  let characters = 0;
  for await (const opened of openAll(paths.flatMap(filesAt))) {
    for (const failure of opened.refused) onRefused(failure);
    if (opened.failure !== undefined) failures.push(opened.failure);
    for (const found of opened.found) {
      const added = sealFound(folder, opened.source, found, now);
      onAdded(added);
      if (!added.isNew || found.document === undefined) continue;
      characters += found.document.text.length;
      if (characters <= mostAtHand) documents.set(added.sealed.id, found.document);
    }
  }
  return { failures, documents };
};

/** The files that a path stands for: itself, or of a folder all that are in it, by name. Fails where there is nothing. */
const filesAt = (path: string): readonly string[] => {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw asFailure(error, path);
  }
};

/** A given file with what was found in it, or why it cannot be read. */
interface OpenedFile {
  readonly source: SourceFile;
  readonly found: readonly Found[];
  readonly refused: readonly Failure[];
  readonly failure: Failure | undefined;
}

/** Opens as many files at a time as the machine has cores, and gives them in the order of the paths. */
async function* openAll(paths: readonly string[]): AsyncGenerator<OpenedFile> {
  const pending: Promise<OpenedFile>[] = [];
  for (const path of paths) {
    pending.push(openFile(path));
    if (pending.length >= availableParallelism()) yield (await pending.shift()) as OpenedFile;
  }
  for (const opened of pending) yield await opened;
}

const openFile = async (path: string): Promise<OpenedFile> => {
  const refused: Failure[] = [];
  const found: Found[] = [];
  let source: SourceFile = { name: path, path, how: 'file', bytes: new Uint8Array() };
  try {
    source = readSource(path);
    for await (const each of findDocuments(source, (failure) => refused.push(failure))) found.push(each);
    return { source, found, refused, failure: undefined };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { source, found: [], refused: [...refused, error], failure: error };
  }
};

/** Seals one document that was found in a given source, with where it was found. */
export const sealFound = (folder: CaseFolder, source: SourceFile, found: Found, now: () => Date): Added => {
  const { name, bytes, document, within } = found;
  const came = {
    name,
    how: within === undefined ? source.how : ('held' as const),
    at: now().toISOString(),
    ...within,
    ...(document === undefined ? { isContainer: true as const } : {}),
  };
  const sealing = sealDocument(folder, bytes, came);
  if (document !== undefined && sealing.sealed.name === document.name) keepRecognised(folder, document);
  return { path: found.shown, ...sealing };
};
