import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../../failure.ts';
import { message } from '../../../languages/message.ts';
import type { Document, Page, Properties, Warning } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { locked } from '../../locked.ts';
import { type RecognisePage, recogniseSheets, withRecognition } from '../scan/recognise-sheets.ts';
import { provideTransfer } from './array-buffer-transfer.ts';
import { isGarbled } from './garbled.ts';
import type { Operators } from './operators.ts';
import { outlineOf } from './outline.ts';
import type { Sheet } from './page.ts';
import { propertiesOf } from './properties.ts';
import { setSheets } from './set-sheets.ts';
import { readSheet } from './sheets.ts';

/** Pages beyond which a PDF is refused. */
const mostPages = 5000;

/** Opens a PDF. One that is encrypted, broken or endless comes back as a failure. */
export const openPdf = async (bytes: Uint8Array, name: string): Promise<PDFDocumentProxy | Failure> => {
  provideTransfer();
  // Pictures are not decoded: no page needs them to be read. Fonts are not drawn.
  const options = { verbosity: 0, maxImageSize: 1, isEvalSupported: false, disableFontFace: false };
  const opened = await getDocumentProxy(new Uint8Array(bytes), options).then(
    (pdf) => pdf,
    (error: unknown) => brokenPdf(name, error),
  );
  if (opened instanceof Failure || opened.numPages <= mostPages) return opened;
  return new Failure(
    'too-large',
    message('failure.too-many-pages', { name, pages: opened.numPages }),
    message('failure.too-many-pages.hint', { limit: mostPages }),
  );
};

/** The failure that an error of the PDF parser stands for. */
export const brokenPdf = (name: string, error: unknown): Failure =>
  error instanceof Error && error.name === 'PasswordException'
    ? locked(name, 'Open it in a PDF viewer with the password, print it to a new PDF and give that.')
    : new Failure(
        'malformed',
        message('failure.broken-pdf', { name, why: error instanceof Error ? error.message : String(error) }),
        message('failure.broken-pdf.hint'),
      );

export interface PdfReading extends Pick<Document, 'outline' | 'recognition'> {
  readonly draft: Draft;
  readonly pages: readonly Page[];
  readonly properties: Properties;
  readonly warnings: readonly Warning[];
}

/**
 * A PDF with text. Glyphs become lines, lines columns, columns paragraphs; two columns are read one after the other;
 * running titles and page numbers are set aside; a word cut at a line end is made whole; notes follow the paragraph that
 * their page ends in, tied to their marks. A page that shows no text, or text that its fonts garble, is read as a
 * picture.
 */
export const readPdf = async (
  pdf: PDFDocumentProxy,
  recognise: RecognisePage,
  onStep: () => void,
): Promise<PdfReading> => {
  const { OPS } = await getResolvedPDFJS();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    sheets.push(await readSheet(pdf, number, OPS as Operators));
    onStep();
  }
  const { shown, recognised, warnings } = await recogniseSheets(sheets, warningsOf, recognise);
  const set = setSheets(shown);
  const outline = await outlineOf(pdf, set.pages);
  return {
    ...withRecognition(set, recognised),
    ...(outline.length === 0 ? {} : { outline }),
    properties: await propertiesOf(pdf),
    warnings,
  };
};

/** As much of a page as tells whether its fonts are sound. */
const mostRuns = 2000;
const longestLook = 3000;

const warningsOf = ({ number, runs }: Sheet): readonly Warning[] => {
  const text = runs
    .slice(0, mostRuns)
    .map((run) => run.text)
    .join(' ')
    .slice(0, longestLook);
  if (text.trim() === '') {
    const message = `page ${number} shows no text; if it is a scan, it needs text recognition`;
    return [{ code: 'page-without-text', message, page: number }];
  }
  if (!isGarbled(text)) return [];
  const message = `the fonts of page ${number} do not tell which letters they show; it needs text recognition`;
  return [{ code: 'garbled-text', message, page: number }];
};
