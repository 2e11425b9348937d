import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../../failure.ts';
import type { Document, Page, Properties, Warning } from '../../document.ts';
import { type Draft, leaveOut, newDraft } from '../../draft.ts';
import { provideTransfer } from './array-buffer-transfer.ts';
import { isGarbled } from './garbled.ts';
import { layoutOf, type PageLayout } from './layout.ts';
import type { Operators } from './operators.ts';
import { outlineOf } from './outline.ts';
import type { Sheet } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { propertiesOf } from './properties.ts';
import { readSheet } from './sheets.ts';
import { write } from './write.ts';

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
  return new Failure('too-large', `${name} has ${opened.numPages} pages`, `Split it; the limit is ${mostPages} pages.`);
};

/** The failure that an error of the PDF parser stands for. */
export const brokenPdf = (name: string, error: unknown): Failure =>
  new Failure('malformed', `${name} is a PDF that cannot be read: ${String(error)}`, mend(error));

const mend = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'Remove the password and give the file again.'
    : 'Open it in a PDF viewer, print it to a new PDF and give that.';

export interface PdfReading extends Pick<Document, 'outline'> {
  readonly draft: Draft;
  readonly pages: readonly Page[];
  readonly properties: Properties;
  readonly warnings: readonly Warning[];
}

/**
 * A PDF with text. Glyphs become lines, lines columns, columns paragraphs; two columns are read one after the other;
 * running titles and page numbers are set aside; a word cut at a line end is made whole; notes follow the paragraph that
 * their page ends in, tied to their marks.
 */
export const readPdf = async (pdf: PDFDocumentProxy): Promise<PdfReading> => {
  const { OPS } = await getResolvedPDFJS();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) sheets.push(await readSheet(pdf, number, OPS as Operators));
  const layout = layoutOf(sheets);
  const draft = newDraft('');
  const pages = write(draft, paragraphsOf(layout), layout.pages);
  setAside(draft, layout.pages, pages);
  const outline = await outlineOf(pdf, pages);
  return {
    draft,
    pages,
    ...(outline.length === 0 ? {} : { outline }),
    properties: await propertiesOf(pdf),
    warnings: sheets.flatMap(warningsOf),
  };
};

/** Running lines are kept beside the text, where the text of their page begins. */
const setAside = (draft: Draft, layouts: readonly PageLayout[], pages: readonly Page[]): void => {
  let start = 0;
  let lines = 0;
  for (const [index, { sheet, running }] of layouts.entries()) {
    const runs = pages[index]?.runs ?? [];
    start = runs.length > 0 ? Math.min(...runs.map((run) => run.start)) : start;
    for (const text of running) {
      draft.asides.push({ kind: 'running-line', text, page: sheet.number, start, end: start });
      lines++;
    }
  }
  if (lines > 0) leaveOut(draft, 'page header or footer', lines);
};

const warningsOf = ({ number, runs }: Sheet): readonly Warning[] => {
  const text = runs.map((run) => run.text).join(' ');
  if (text.trim() === '') {
    const message = `page ${number} shows no text; if it is a scan, it needs text recognition`;
    return [{ code: 'page-without-text', message, page: number }];
  }
  if (!isGarbled(text)) return [];
  const message = `the fonts of page ${number} do not tell which letters they show; it needs text recognition`;
  return [{ code: 'garbled-text', message, page: number }];
};
