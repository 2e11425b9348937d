import { distance } from 'fastest-levenshtein';
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
/** Running lines are no larger than the text, as a share of it. */
const largest = 1.08;
const pageNumber =
  /^(?:page |p\. ?|[-–—] ?|\[)?(?:\d{1,4}|[ivxlc]{1,6}|[٠-٩]{1,4})(?: ?(?:\/|of|de|sur|من) ?[\d٠-٩]{1,4})?(?: ?[-–—]|\])?$/i;

const withoutNumbers = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\d٠-٩]+/g, '#')
    .replaceAll(/\s+/g, ' ');

/** A line of a picture recurs where no more than this share of its letters is read otherwise. */
const misread = 0.25;
/** Lines that a line of a picture is compared with: those of the pages before it. */
const mostCompared = 60;

const isLike = (one: string, other: string): boolean =>
  distance(one, other) <= misread * Math.min(one.length, other.length);

/**
 * Under what to look for a line on other pages: its words without their numbers, or the line of an earlier picture that it
 * is like.
 *
 *     A/2019/765      AJ2019/765      the same line, once misread
 */
const wordsOf = ({ glance }: Piece, { isRecognised }: Sheet, seen: string[]): string => {
  if (isRecognised !== true) return withoutNumbers(glance);
  const text = glance.trim();
  const known = seen.slice(-mostCompared).find((other) => isLike(text, other));
  if (known === undefined) seen.push(text);
  return known ?? text;
};

/** How far the page reaches across the lines of a piece. */
const depthOf = ({ runs }: Piece, { width, height }: Sheet): number =>
  runs[0]?.turn === 1 || runs[0]?.turn === 3 ? width : height;

const atEdge = (piece: Piece, sheet: Sheet): boolean => {
  const depth = depthOf(piece, sheet);
  return piece.v - piece.size < depth * edge || piece.v > depth * (1 - edge);
};

const atRim = (piece: Piece, sheet: Sheet, body: number): boolean => {
  const depth = depthOf(piece, sheet);
  return piece.size < body && (piece.v < depth * rim || piece.v > depth * (1 - rim));
};

/** Where a piece stands that may recur. */
interface Place {
  readonly page: number;
  readonly v: number;
  readonly numbers: readonly number[];
}

const raisedNumber = /^\d{1,3}$/;

/** Numbers that are raised above the words of a page: they lead to notes, which may stand at its foot. */
const raisedNumbers = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ runs, v, size }) =>
      runs
        .filter((run) => run.size < size * 0.9 && v - run.v > size * 0.12 && raisedNumber.test(run.text.trim()))
        .map(({ text }) => text.trim()),
    ),
  );

/** The number that a line begins with, in whichever direction it reads. */
const outerNumber = /^\s*(\d{1,3})(?!\d)|(?<!\d)(\d{1,3})\s*$/;

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Numbers of a running line are the same on every page, or count with the pages. */
const recurs = (a: Place, b: Place): boolean =>
  Math.abs(a.v - b.v) <= sameHeight &&
  a.numbers.length === b.numbers.length &&
  a.numbers.every((number, at) => {
    const other = b.numbers[at] ?? 0;
    return number === other || other - number === b.page - a.page;
  });

/** The pieces of all pages that are running lines; `body` is the size of most of the text. */
export const runningPieces = (
  sheets: readonly Sheet[],
  pieces: readonly (readonly Piece[])[],
  body: number,
): ReadonlySet<Piece> => {
  const edges = sheets.map((sheet, index) => (pieces[index] ?? []).filter((piece) => atEdge(piece, sheet)));
  const places = new Map<string, Place[]>();
  const keys = new Map<Piece, string>();
  const seen: string[] = [];
  // Numbers of a picture may be misread themselves.
  const placeOf = ({ glance, v }: Piece, page: number): Place => ({
    page,
    v,
    numbers: sheets[page]?.isRecognised === true ? [] : numbersIn(glance),
  });
  for (const [page, onPage] of edges.entries()) {
    const sheet = sheets[page];
    if (sheet === undefined) continue;
    for (const piece of onPage) {
      const words = wordsOf(piece, sheet, seen);
      keys.set(piece, words);
      places.set(words, [...(places.get(words) ?? []), placeOf(piece, page)]);
    }
  }
  // Left and right pages may have running titles of their own, and the first page often has none.
  const often = Math.max(2, Math.floor(sheets.length * 0.4));
  const running = new Set<Piece>();
  for (const [page, onPage] of edges.entries()) {
    const sheet = sheets[page];
    if (sheet === undefined) continue;
    const all = pieces[page] ?? [];
    // A note that finds no room stands at the foot of the next page.
    const raised = raisedNumbers([...(pieces[page - 1] ?? []), ...all]);
    const opensNote = (piece: Piece): boolean => {
      const number = outerNumber.exec(piece.glance);
      const outer = number?.[1] ?? number?.[2] ?? '';
      const low = piece.v > depthOf(piece, sheet) / 2;
      return low && raised.has(outer) && !(pageNumber.test(piece.glance.trim()) && isOutermost(piece, all, sheet));
    };
    const openers = all.filter(opensNote);
    for (const piece of onPage) {
      const own = placeOf(piece, page);
      const like = (places.get(keys.get(piece) ?? '') ?? []).filter((place) => recurs(own, place));
      const outermost = isOutermost(piece, all, sheet);
      const numbered = pageNumber.test(piece.glance.trim()) && outermost;
      // The words of a note may stand apart from its number.
      const noted = openers.some(({ v }) => Math.abs(v - piece.v) < 0.3 * piece.size);
      if (noted || piece.size > body * largest) continue;
      // On a single page a running title is told by repeating a line of the text.
      const isSame = (other: Piece): boolean =>
        sheet.isRecognised === true
          ? isLike(other.glance.trim(), piece.glance.trim())
          : other.glance.trim() === piece.glance.trim();
      const repeats = outermost && all.some((other) => other !== piece && isSame(other));
      if (new Set(like.map((place) => place.page)).size >= often || numbered || repeats) running.add(piece);
    }
    for (const piece of all) if (atRim(piece, sheet, body)) running.add(piece);
  }
  return running;
};

/** Whether nothing but running lines can stand beyond it: no other line is higher, or lower where it stands in the lower half. */
const isOutermost = (piece: Piece, pieces: readonly Piece[], sheet: Sheet): boolean => {
  const { v, size } = piece;
  return v > depthOf(piece, sheet) / 2
    ? pieces.every((other) => other.v < v + size * 0.5)
    : pieces.every((other) => other.v > v - size * 0.5);
};
