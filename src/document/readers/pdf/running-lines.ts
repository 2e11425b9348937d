import type { Sheet } from './page.ts';
import type { Piece } from './pieces.ts';

/**
 * What belongs to the pages, not to the text.
 *
 *     Report on ports        3      recurs at the head of the pages but for its number
 *     ─────────────────────────
 *     The harbour was closed …
 *                  – 3 –            a page number by itself
 */

/** Share of a page's height, at its head and its foot, in which running lines stand. */
const edge = 0.11;
/** Share in which nothing but them stands, when it is smaller than the text. */
const rim = 0.045;
/** Running lines stand at the same height of their pages, give or take this, in points. */
const sameHeight = 6;
const pageNumber =
  /^(?:page |p\. ?|[-–—] ?|\[)?(?:\d{1,4}|[ivxlc]{1,6}|[٠-٩]{1,4})(?: ?(?:\/|of|de|sur|من) ?[\d٠-٩]{1,4})?(?: ?[-–—]|\])?$/i;

const withoutNumbers = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\d٠-٩]+/g, '#')
    .replaceAll(/\s+/g, ' ');

const atEdge = ({ v, size }: Piece, { height }: Sheet): boolean => v - size < height * edge || v > height * (1 - edge);

const atRim = ({ v, size }: Piece, { height }: Sheet, body: number): boolean =>
  size < body && (v < height * rim || v > height * (1 - rim));

/** Where a piece would recur: its words but for numbers, and its height on the page. */
const places = ({ glance, v }: Piece): readonly string[] => {
  const words = withoutNumbers(glance);
  const height = Math.round(v / sameHeight);
  return [`${words}\n${height}`, `${words}\n${height + 1}`, `${words}\n${height - 1}`];
};

/** The pieces of all pages that are running lines; `body` is the size of most of the text. */
export const runningPieces = (
  sheets: readonly Sheet[],
  pieces: readonly (readonly Piece[])[],
  body: number,
): ReadonlySet<Piece> => {
  const edges = sheets.map((sheet, index) => (pieces[index] ?? []).filter((piece) => atEdge(piece, sheet)));
  const pagesWith = new Map<string, number>();
  for (const onPage of edges) {
    for (const place of new Set(onPage.map((piece) => places(piece)[0] ?? ''))) {
      pagesWith.set(place, (pagesWith.get(place) ?? 0) + 1);
    }
  }
  // Left and right pages may have running titles of their own, and the first page often has none.
  const often = Math.max(2, Math.floor(sheets.length * 0.4));
  const running = new Set<Piece>();
  for (const [index, onPage] of edges.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const words = pieces[index] ?? [];
    for (const piece of onPage) {
      const recurs = places(piece).reduce((sum, place) => sum + (pagesWith.get(place) ?? 0), 0) >= often;
      const numbered = pageNumber.test(piece.glance.trim()) && isOutermost(piece, words);
      if (recurs || numbered) running.add(piece);
    }
    for (const piece of words) if (atRim(piece, sheet, body)) running.add(piece);
  }
  return running;
};

/** Whether nothing but running lines can stand beyond it: no other line is higher, or none is lower. */
const isOutermost = ({ v, size }: Piece, pieces: readonly Piece[]): boolean =>
  pieces.every((other) => other.v > v - size * 0.5) || pieces.every((other) => other.v < v + size * 0.5);
