import type { PdfLine } from './lines.ts';
import type { Page } from './runs.ts';

/** Share of a page's height, at its head and its foot, in which running titles and page numbers stand. */
const edge = 0.1;
/** Share in which nothing but them stands, when it is smaller than the text. */
const rim = 0.045;
const pageNumber = /^(?:page |p\. ?|- ?|\[)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:\/|of) ?\d{1,4})?(?: ?-|\])?$/i;

const withoutNumbers = (text: string): string => text.trim().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');

const atEdge = ({ y, size }: PdfLine, { height }: Page): boolean => y - size < height * edge || y > height * (1 - edge);

const atRim = ({ y, size }: PdfLine, { height }: Page, body: number): boolean =>
  size < body && (y < height * rim || y > height * (1 - rim));

/**
 * The lines that belong to the pages, not to the text: what recurs at the edge of half of the pages but for its
 * numbers, page numbers, and small print at the very rim.
 */
export const runningLines = (
  pages: readonly Page[],
  lines: readonly (readonly PdfLine[])[],
  body: number,
): ReadonlySet<PdfLine> => {
  const pagesWith = new Map<string, number>();
  const edges = pages.map((page, index) => (lines[index] ?? []).filter((line) => atEdge(line, page)));
  for (const onPage of edges) {
    for (const text of new Set(onPage.map(({ text }) => withoutNumbers(text)))) {
      pagesWith.set(text, (pagesWith.get(text) ?? 0) + 1);
    }
  }
  const often = Math.max(2, pages.length / 2);
  const rims = pages.flatMap((page, index) => (lines[index] ?? []).filter((line) => atRim(line, page, body)));
  const recurring = edges
    .flat()
    .filter(({ text }) => pageNumber.test(text.trim()) || (pagesWith.get(withoutNumbers(text)) ?? 0) >= often);
  return new Set([...recurring, ...rims]);
};
