import type { CaseFolder } from '../store/case-folder.ts';
import { type Sealed, sealDocument } from '../store/documents.ts';
import { readDocument, readSource, type SourceFile } from './source-file.ts';

/** A source after it was given to a case: sealed now, or sealed before under the same or another name. */
export interface Added {
  readonly path: string;
  readonly sealed: Sealed;
  readonly isNew: boolean;
}

/**
 * Seals files into a case, telling of each once it is safe. All are read first, so that one that cannot be read leaves
 * the case as it was. Call while the case is locked. Fails as `readSource` and `readDocument`, or with `no-space`,
 * `read-only`.
 */
export const addFiles = async (
  folder: CaseFolder,
  paths: readonly string[],
  now: () => Date,
  onAdded: (added: Added) => void = () => {},
): Promise<readonly Added[]> => {
  // Standard input can be read only once; everything else is read again rather than held.
  const given: (string | SourceFile)[] = [];
  for (const path of paths) {
    const source = readSource(path);
    await readDocument(source.bytes, source.name);
    given.push(path === '-' ? source : path);
  }
  return given.map((source) => {
    const { path, name, how, bytes } = typeof source === 'string' ? readSource(source) : source;
    const added = { path, ...sealDocument(folder, bytes, { name, how, at: now().toISOString() }) };
    onAdded(added);
    return added;
  });
};
