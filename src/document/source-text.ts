import { declaredEncoding } from './declared-encoding.ts';
import { decode } from './decode.ts';
import type { Document, Format } from './document.ts';

/** Formats whose bytes are text that a person can open at a line. */
const textual: ReadonlySet<Format> = new Set(['text', 'markdown', 'html']);

/**
 * The text that a document's source map leads into, and lines are counted in: the decoded file, or where the file is no
 * text (PDF, Word) the reading text itself. `bytes` are those that the document was read from.
 */
export const sourceText = (document: Document, bytes: Uint8Array): string =>
  textual.has(document.format) ? decode(bytes, declaredEncoding(bytes)).source : document.text;
