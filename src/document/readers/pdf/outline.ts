import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { OutlineEntry, Page } from '../../document.ts';

/** An entry of a PDF's outline, as pdf.js gives it. */
interface Bookmark {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Bookmark[];
}

/** Entries beyond which an outline is cut, and levels. */
const mostEntries = 5000;
const mostDepth = 12;

/** The outline of a PDF, each entry with the place in the text that it leads to. */
export const outlineOf = async (pdf: PDFDocumentProxy, pages: readonly Page[]): Promise<readonly OutlineEntry[]> => {
  const entries: OutlineEntry[] = [];
  const walk = async (bookmarks: readonly Bookmark[], depth: number): Promise<void> => {
    for (const { title, dest, items } of bookmarks) {
      if (entries.length >= mostEntries) return;
      const start = await placeOf(pdf, dest, pages);
      if (start !== undefined) entries.push({ title: title.trim(), depth, start });
      if (depth < mostDepth) await walk(items, depth + 1);
    }
  };
  await walk(((await pdf.getOutline()) ?? []) as readonly Bookmark[], 1);
  return entries;
};

const placeOf = async (
  pdf: PDFDocumentProxy,
  dest: Bookmark['dest'],
  pages: readonly Page[],
): Promise<number | undefined> => {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [target, , ...where] = (explicit ?? []) as [unknown, unknown, ...(number | null)[]];
  if (target === undefined || target === null) return undefined;
  const index = typeof target === 'number' ? target : await pdf.getPageIndex(target as never);
  const page = pages[index];
  if (page === undefined) return undefined;
  return startOnPage(page, await topOf(await pdf.getPage(index + 1), where));
};

/** Distance of a destination from the top of its page; 0 where it names none. */
const topOf = async (page: PDFPageProxy, where: readonly (number | null)[]): Promise<number> => {
  const height = where.length === 1 ? where[0] : where[1];
  if (height === undefined || height === null) return 0;
  const [, y] = page.getViewport({ scale: 1 }).convertToViewportPoint(0, height) as [number, number];
  return y;
};

/** Destinations point a little above or into the line that they lead to, in points. */
const reach = 4;

/** Start of the first line at or below a height of a page, else of its last. */
const startOnPage = ({ runs }: Page, top: number): number | undefined => {
  const below = runs.filter(({ y, height }) => y + height * 0.6 >= top - reach);
  return (below.sort((a, b) => a.y - b.y || a.start - b.start)[0] ?? runs.at(-1))?.start;
};
