import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../document/document.ts';
import type { CaseFolder } from './case-folder.ts';
import type { Sealed } from './documents.ts';
import { writeWhole } from './files.ts';

/*
 * Documents as they were read, of sources that take seconds to read. A reading is kept by the hash of the source's bytes
 * and the version of what read it; with another version it is none. All of them may be deleted at any time.
 */

interface KeptReading {
  readonly version: string;
  readonly document: Document;
}

const pathOf = (folder: CaseFolder, id: string): string => join(folder.readings, `${id}.json`);

/** Keeps what `version` of the readers made of a sealed source. Fails with `no-space` or `read-only`. */
export const keepReading = (folder: CaseFolder, document: Document, version: string): void => {
  mkdirSync(folder.readings, { recursive: true });
  writeWhole(pathOf(folder, document.id), JSON.stringify({ version, document } satisfies KeptReading));
};

/**
 * What the readers of the present version made of a sealed source under its name; undefined where that was not kept whole.
 * Their version is asked for only where something was kept.
 */
export const keptReading = (
  folder: CaseFolder,
  { id, name }: Pick<Sealed, 'id' | 'name'>,
  versionOf: () => string,
): Document | undefined => {
  const path = pathOf(folder, id);
  if (!existsSync(path)) return undefined;
  const kept = parsedReading(readFileSync(path, 'utf8'));
  const fits = kept?.version === versionOf() && kept.document?.id === id && kept.document.name === name;
  return fits ? kept.document : undefined;
};

const parsedReading = (text: string): KeptReading | undefined => {
  try {
    return JSON.parse(text) as KeptReading;
  } catch {
    return undefined;
  }
};
