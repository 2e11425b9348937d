import { Failure } from '../failure.ts';
import type { Contents } from './containers/container.ts';
import { containerOf } from './containers/containers.ts';
import type { Document } from './document.ts';
import { read } from './read.ts';
import type { ReadingTools } from './recognition.ts';

/** A file as opened: the document that it is, the files that it holds, or both. */
export interface Opened extends Contents {
  /** Undefined where the file only holds others. */
  readonly document: Document | undefined;
}

/**
 * Opens one file: reads it where it is a document, takes out what it holds where it is a container. Fails as `read` and
 * the container's unpacking do; a child that cannot be had is told in `refused` and stops nothing.
 *
 *     letter.eml      a document (the mail) and its attachments
 *     evidence.zip    no document, the files in it
 *     report.pdf      a document, no files
 */
export const open = async (bytes: Uint8Array, name: string, tools?: ReadingTools): Promise<Opened | Failure> => {
  const container = containerOf(bytes);
  const contents = container === undefined ? noContents : await container.unpack(bytes, name);
  if (contents instanceof Failure) return contents;
  if (container?.isDocument === false) return { ...contents, document: undefined };
  const document = await read(bytes, name, tools);
  return document instanceof Failure ? document : { ...contents, document };
};

const noContents: Contents = { children: [], refused: [] };
