import { Failure } from '../../../failure.ts';
import { message } from '../../../languages/message.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import type { ReadingTools, RecognisedPage } from '../../recognition.ts';
import { setSheets } from '../pdf/set-sheets.ts';
import { withNoteNumbers } from './note-marks.ts';
import { pictureSize } from './picture-size.ts';
import { recognisedWarning, withRecognition } from './recognise-sheets.ts';
import { recognisedSheets } from './recognised-sheet.ts';
import { tiffPages } from './tiff-pages.ts';

/** Pixels that a picture may have: an A3 page at 600 dots per inch has 70 million. */
const mostPixels = 100_000_000;

export interface ScanReading extends Pick<Document, 'pages' | 'recognition' | 'warnings'> {
  readonly draft: Draft;
}

const isTiff = (bytes: Uint8Array): boolean => bytes[0] === 0x49 || bytes[0] === 0x4d;

/** A scan or photograph of pages, read by text recognition. */
export const readScan = async (
  bytes: Uint8Array,
  name: string,
  { recognise, onStep }: ReadingTools,
): Promise<ScanReading | Failure> => {
  const pictures = isTiff(bytes) ? tiffPages(bytes) : [bytes];
  const pages: RecognisedPage[] = [];
  for (const picture of pictures) {
    const refused = await refusal(picture, name);
    const page = refused ?? (await recognise(picture, name, false));
    if (page instanceof Failure) return page;
    pages.push(page);
    onStep();
  }
  const read = new Map(withNoteNumbers(pages).map((page, index) => [index + 1, page]));
  const set = setSheets([...recognisedSheets(read).values()]);
  return {
    ...withRecognition(set, read),
    warnings: [...read].map(([number, page]) => recognisedWarning(page, number)),
  };
};

const refusal = async (picture: Uint8Array, name: string): Promise<Failure | undefined> => {
  const size = await pictureSize(picture);
  if (size === undefined) {
    return new Failure('malformed', message('failure.not-a-picture', { name }), message('failure.not-a-picture.hint'));
  }
  if (size.width * size.height <= mostPixels) return undefined;
  return new Failure(
    'too-large',
    message('failure.too-many-pixels', { name, width: size.width, height: size.height }),
    message('failure.too-many-pixels.hint'),
  );
};
