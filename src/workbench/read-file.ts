import type { Document } from '../document/document.ts';
import type { Failure } from '../failure.ts';
import { findDocuments } from './reading/find-documents.ts';
import { readSource } from './source-file.ts';

/** A document of a file: the file itself, or one that it holds. */
export interface ReadDocument {
  /** As given; for what a file holds, the way to it: "evidence.zip › letters/a.docx". */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

/**
 * The documents of a file as Proffer reads them: one of most, several of an archive or a mail. What a container holds and
 * cannot be read goes to `onRefused`. Fails as `readSource` and `openSource` for the file itself.
 */
export async function* readFile(path: string, onRefused: (failure: Failure) => void): AsyncGenerator<ReadDocument> {
  for await (const { bytes, document, within, shown } of findDocuments(readSource(path), onRefused)) {
    if (document !== undefined) yield { path: within === undefined ? path : shown, bytes, document };
  }
}
