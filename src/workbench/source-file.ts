import { basename } from 'node:path';
import type { Document } from '../document/document.ts';
import { Failure } from '../failure.ts';
import { readBytes } from '../store/files.ts';
import { openSource } from './reading/open-source.ts';

/** Bytes that a person gave, and the name to call them by. */
export interface SourceFile {
  readonly name: string;
  /** The path as given, for messages; `-` for standard input. */
  readonly path: string;
  readonly how: 'file' | 'stdin';
  readonly bytes: Uint8Array;
}

/** Reads a file, or standard input where the path is `-`. Fails with `not-found`, `is-a-directory`, `unreadable`, `too-large`. */
export const readSource = (path: string): SourceFile =>
  path === '-'
    ? { name: 'standard input', path, how: 'stdin', bytes: readBytes(0) }
    : { name: basename(path), path, how: 'file', bytes: readBytes(path) };

/** Bytes as one document. Fails as `openSource`, and with `unknown-format` where they only hold other files. */
export const readDocument = async (bytes: Uint8Array, name: string): Promise<Document> => {
  const { document } = await openSource(bytes, name);
  if (document !== undefined) return document;
  throw new Failure(
    'unknown-format',
    `${name} holds files and no text of its own`,
    'Unpack it and give the files in it.',
  );
};
