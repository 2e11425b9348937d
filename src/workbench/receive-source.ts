import type { Failure } from '../failure.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type Added, sealFound } from './add-files.ts';
import { type Found, findDocuments } from './reading/find-documents.ts';

/** What became of bytes that a person handed over: the sources that they are or hold, and what in them cannot be read. */
export interface Received {
  readonly added: readonly Added[];
  readonly refused: readonly { readonly title: string; readonly detail: string; readonly said: Failure['said'] }[];
}

/**
 * Seals bytes that a person handed over, with all that they hold. Sources are kept by the hash of their bytes, so that this
 * needs no lock and may be done while the case is studied. Fails as `openSource`, or with `no-space`, `read-only`; then
 * the case is as it was.
 */
export const receiveSource = async (
  folder: CaseFolder,
  name: string,
  bytes: Uint8Array,
  now: () => Date,
): Promise<Received> => {
  const source = { name, path: name, how: 'file' as const, bytes };
  const refused: Failure[] = [];
  const found: Found[] = [];
  for await (const each of findDocuments(source, (failure) => refused.push(failure))) found.push(each);
  return {
    added: found.map((each) => sealFound(folder, source, each, now)),
    refused: refused.map(({ message, hint, said }) => ({ title: message, detail: hint, said })),
  };
};
