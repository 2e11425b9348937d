import mammoth from 'mammoth';
import { Failure } from '../../failure.ts';
import type { Draft } from '../draft.ts';
import { readHtml } from './html/html.ts';
import { zipEntries } from './zip-directory.ts';

/** Bytes that a Word file may unpack to; beyond it the file is a bomb. */
const mostUnpacked = 256 * 1024 * 1024;

/** A note's way back to its mark. */
const wayBack = /\s?<a href="#(?:foot|end)note-ref-[\w-]{1,40}">↑<\/a>/g;

/** Whether an archive is a Word document. */
export const isDocx = (bytes: Uint8Array): boolean =>
  zipEntries(bytes).some(({ name }) => name === 'word/document.xml');

/**
 * A Word document: headings, numbered lists, tables, links and notes. Text deleted under change tracking is not read as
 * said; inserted text is. Pictures and comments are left out.
 *
 *     Heading 1   Report on the Kell fire      heading     depth 1
 *     1.          Two clerks saw lorries.¹     list-item   depth 1  marker "1."
 *     ¹           Interview, 3 May.            note        marker "1"
 */
export const readDocx = async (bytes: Uint8Array, name: string): Promise<Draft | Failure> => {
  const unpacked = zipEntries(bytes).reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked) {
    return new Failure('too-large', `${name} unpacks to ${unpacked} bytes`, 'Split it; the limit is 256 MB.');
  }
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  const converted = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options).then(
    ({ value }) => value,
    (error: unknown) => new Failure('malformed', `${name} is a Word file that cannot be read: ${String(error)}`, mend),
  );
  return converted instanceof Failure ? converted : readHtml(`<body>${converted.replaceAll(wayBack, '')}`);
};

const mend = 'Open it in Word or LibreOffice, save it again as .docx and give that.';
