import type { Page, Run } from './runs.ts';

/** A line of one column. */
export interface PdfLine {
  readonly page: number;
  /** Runs from left to right, or right to left in a line of Arabic, with white space between words. */
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly text: string;
}

/** A gap wider than this, in sizes of the letters, parts two columns. */
const columnGap = 1.5;
/** Baselines closer than this, in sizes of the letters, are one line. */
const sameLine = 0.25;
/** A raised or lowered mark: smaller than the letters by this, and off their baseline by no more than this. */
const markSize = 0.87;
const markRise = 0.5;
const longestMark = 5;

const arabic = /[\u0590-\u08ff]/;

/** The lines of a page in reading order: one column, or two beside each other between lines that cross the middle. */
export const linesOfPage = (page: Page): readonly PdfLine[] => inReadingOrder(segments(page), page);

const segments = ({ runs }: Page): PdfLine[] => {
  const sorted = runs
    .filter(({ width, text }) => width > 0 || text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const base = row === undefined ? undefined : baseOf(row);
    if (row !== undefined && base !== undefined && areOneLine(base, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(splitRow).filter(({ text }) => text.trim() !== '');
};

const areOneLine = (a: Run, b: Run): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const apart = Math.abs(a.y - b.y);
  if (apart <= sameLine * small.size) return true;
  return small.size <= markSize * large.size && small.text.length <= longestMark && apart <= markRise * large.size;
};

/** The baseline of a row is that of its largest letters. */
const baseOf = (row: readonly Run[]): Run => row.reduce((largest, run) => (run.size > largest.size ? run : largest));

const splitRow = (row: readonly Run[]): PdfLine[] => {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const lines: PdfLine[] = [];
  let open: Run[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    if (open.length > 0 && run.x - right > columnGap * Math.max(run.size, open[0]?.size ?? 0)) {
      lines.push(lineFrom(open));
      open = [];
    }
    open.push(run);
    right = Math.max(right, run.x + run.width);
  }
  if (open.length > 0) lines.push(lineFrom(open));
  return lines;
};

const lineFrom = (runs: readonly Run[]): PdfLine => {
  const main = mainRun(runs);
  const rightToLeft = runs.filter(({ text }) => arabic.test(text)).length > runs.length / 2;
  const ordered = rightToLeft ? [...runs].reverse() : runs;
  const spaced = withSpaces(ordered);
  return {
    page: main.page,
    runs: spaced,
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
    text: spaced.map(({ text }) => text).join(''),
  };
};

const mainRun = (runs: readonly Run[]): Run =>
  runs.reduce((longest, run) => (run.text.trim().length > longest.text.trim().length ? run : longest));

/** A gap of a fifth of the letter size between two runs is a space that the file does not write. */
const withSpaces = (runs: readonly Run[]): readonly Run[] => {
  const spaced: Run[] = [];
  for (const run of runs) {
    const before = spaced.at(-1);
    if (before !== undefined && !/\s$/.test(before.text) && !/^\s/.test(run.text)) {
      const gap = Math.max(run.x - before.x - before.width, before.x - run.x - run.width);
      if (gap > 0.2 * run.size) spaced.push({ ...run, text: ' ', x: before.x + before.width, width: Math.max(0, gap) });
    }
    spaced.push(run);
  }
  return spaced;
};

type Side = 'left' | 'right' | 'across';

/** Where a gutter would be: the middle of the text, running titles at the edges of the page aside. */
const middleOf = (lines: readonly PdfLine[], { width, height }: Page): number => {
  const inner = lines.filter(({ y }) => y > height * 0.1 && y < height * 0.9);
  const left = Math.min(...inner.map((line) => line.left));
  const right = Math.max(...inner.map((line) => line.right));
  return Number.isFinite(left) && right <= width ? (left + right) / 2 : width / 2;
};

const inReadingOrder = (lines: readonly PdfLine[], page: Page): readonly PdfLine[] => {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const middle = middleOf(sorted, page);
  const sideOf = (line: PdfLine): Side =>
    line.right <= middle + 2 ? 'left' : line.left >= middle - 2 ? 'right' : 'across';
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const close = (): void => {
    ordered.push(...band.filter((line) => sideOf(line) === 'left'), ...band.filter((line) => sideOf(line) === 'right'));
    band = [];
  };
  for (const line of sorted) {
    if (sideOf(line) !== 'across') {
      band.push(line);
      continue;
    }
    close();
    ordered.push(line);
  }
  close();
  return ordered;
};
