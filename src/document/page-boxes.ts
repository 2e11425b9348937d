import type { Span } from '../text/span.ts';
import type { Page, PageRun } from './document.ts';

/** A box on a page, in points from the upper left corner of the page as shown. `page` is its number, from 1. */
export interface PageBox {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The boxes that cover the characters of a span, in the order of the text: one for each stretch of a line.
 *
 *     … oil [was sold to        page 2  ┌───────────┐
 *     the] army …                       └───────────┘ ┌───┐ on the next line
 */
export const boxesOf = (pages: readonly Page[], span: Span): readonly PageBox[] =>
  pages.flatMap(({ number, runs }) => {
    const boxes: PageBox[] = [];
    for (let index = firstReaching(runs, span.start); index < runs.length; index++) {
      const run = runs[index];
      if (run === undefined || run.start >= span.end) break;
      boxes.push(boxOf(number, run, Math.max(run.start, span.start), Math.min(run.end, span.end)));
    }
    return boxes;
  });

/** Index of the first run that ends after `offset`. */
const firstReaching = (runs: readonly PageRun[], offset: number): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const boxOf = (page: number, run: PageRun, start: number, end: number): PageBox => {
  const from = run.edges[start - run.start] ?? 0;
  const to = run.edges[end - run.start] ?? 0;
  const near = Math.min(from, to);
  const length = Math.abs(to - from);
  const { x, y, width, height } = run;
  return run.upended === true
    ? { page, x, y: near, width, height: length }
    : { page, x: near, y, width: length, height };
};
