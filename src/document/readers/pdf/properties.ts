import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Properties } from '../../document.ts';

/** What a PDF says of itself: title, author, and when it was made and changed. */
export const propertiesOf = async (pdf: PDFDocumentProxy): Promise<Properties> => {
  const metadata = await pdf.getMetadata();
  const info = metadata.info as Readonly<Record<string, unknown>>;
  return {
    ...named('title', wordsOf(info.Title)),
    ...named('author', wordsOf(info.Author)),
    ...named('created', dateOf(info.CreationDate)),
    ...named('modified', dateOf(info.ModDate)),
  };
};

const named = <Name extends keyof Properties>(
  name: Name,
  value: string | undefined,
): Pick<Properties, Name> | object => (value === undefined ? {} : { [name]: value });

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** "D:20190503101500+02'00'" is 2019-05-03. */
const pdfDate = /^D:(\d{4})(\d{2})?(\d{2})?/;

const dateOf = (value: unknown): string | undefined => {
  const match = typeof value === 'string' ? pdfDate.exec(value) : null;
  return match === null ? undefined : match.slice(1).filter(Boolean).join('-');
};
