import { Failure } from '../../../failure.ts';
import { message } from '../../../languages/message.ts';
import { zipEntries } from '../zip-directory.ts';
import { packageParts } from './package-parts.ts';

/** Packages of documents without a reader: a file that each holds, or what its first file says that it is. */
const kinds: readonly {
  readonly part?: string;
  readonly type?: string;
  readonly what: string;
  readonly hint: string;
}[] = [
  { part: 'xl/workbook.xml', what: 'an Excel workbook', hint: 'Print it to PDF and give that.' },
  { part: 'ppt/presentation.xml', what: 'a PowerPoint presentation', hint: 'Export it as PDF and give that.' },
  { type: 'vnd.oasis.opendocument.spreadsheet', what: 'a spreadsheet', hint: 'Print it to PDF and give that.' },
  { type: 'vnd.oasis.opendocument.presentation', what: 'a presentation', hint: 'Export it as PDF and give that.' },
  { type: 'epub+zip', what: 'an e-book', hint: 'Export it as PDF or HTML and give that.' },
];

/** A ZIP archive that is the package of no text document: what it is or what is wrong with it, and the way out. */
export const unreadPackage = async (bytes: Uint8Array, name: string): Promise<Failure> => {
  const parts = new Set(zipEntries(bytes).map((entry) => entry.name));
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const kind = kinds.find(({ part, type }) =>
    part === undefined ? opening.includes(`mimetypeapplication/${type}`) : parts.has(part),
  );
  const unknown =
    kind === undefined
      ? new Failure(
          'unknown-format',
          message('failure.no-document-in-zip', { name }),
          message('failure.no-document-in-zip.hint'),
        )
      : new Failure('unknown-format', `${name} is ${kind.what}, which Proffer does not read`, kind.hint);
  const opened = await packageParts(bytes, name, 'META-INF/manifest.xml', unknown);
  return opened instanceof Failure ? opened : unknown;
};
