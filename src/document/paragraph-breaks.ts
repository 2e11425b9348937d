import { turnLabel } from '../languages/en/document-furniture.ts';
import { listMarkerAt } from './list-marker.ts';

/**
 * Line ends at which a paragraph ends although no blank line follows.
 *
 * Some texts are wrapped: a line end means nothing unless the first word of the next line would still have fitted.
 * Others hold a paragraph a line:
 *
 *     … as we argued in March:⏎            ← ends a paragraph: the text is not wrapped
 *     The harbour was closed by order …
 *
 *     Letter dated 3 May from the⏎         ← does not: the line ends in mid-sentence
 *     Permanent Representative of Orland
 */

/** Nobody wraps wider than this many UTF-16 units. */
const widestWrap = 140;
/** A wrapped line may stay this much shorter than the widest one although another word would fit. */
const slack = 12;
const terminal = /[.:;!?…؟][)\]"'”’»*_]*[ \t\\]*$/;
const numberOnly = /^\(?[\dA-Za-z]/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line that starts at `start`, without its line end. */
const lineFrom = (source: string, start: number): Line => {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) return { start, end: at };
  }
  return { start, end: source.length };
};

/** Where the line after this one starts; beyond the source after the last line. */
const startAfter = (source: string, { end }: Line): number =>
  source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;

/** The width that a text is wrapped at; 0 where most of it stands in lines too wide to be wrapped. */
const wrapWidth = (source: string): number => {
  const linesOfWidth = new Int32Array(widestWrap + 1);
  let narrowLines = 0;
  let wide = 0;
  let total = 0;
  for (let start = 0; start < source.length; ) {
    const line = lineFrom(source, start);
    const width = line.end - line.start;
    total += width;
    if (width > widestWrap) wide += width;
    else if (width > 0) {
      linesOfWidth[width] = (linesOfWidth[width] ?? 0) + 1;
      narrowLines++;
    }
    start = startAfter(source, line);
  }
  if (wide > total / 2) return 0;
  let wider = narrowLines * 0.05;
  for (let width = widestWrap; width > 0; width--) {
    wider -= linesOfWidth[width] ?? 0;
    if (wider <= 0 && (linesOfWidth[width] ?? 0) > 0) return width;
  }
  return 0;
};

const firstWordLength = (source: string, line: Line): number => {
  let from = line.start;
  while (from < line.end && source.charCodeAt(from) <= 32) from++;
  let to = from;
  while (to < line.end && source.charCodeAt(to) > 32) to++;
  return to - from;
};

const isBlank = (source: string, line: Line): boolean => firstWordLength(source, line) === 0;

const indent = (source: string, line: Line): number => {
  let at = line.start;
  while (at < line.end && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++;
  return at - line.start;
};

/** The last units of a line are enough to see how it ends. */
const endsSentence = (source: string, line: Line): boolean =>
  terminal.test(source.slice(Math.max(line.start, line.end - 24), line.end));

const endsParagraph = (source: string, line: Line, next: Line, wrap: number): boolean => {
  const width = line.end - line.start;
  const ends = endsSentence(source, line);
  const marker = listMarkerAt(source, next.start);
  if (marker !== undefined && marker.next <= next.end) {
    const here = listMarkerAt(source, line.start);
    const plain = numberOnly.test(source.slice(marker.start, marker.end));
    if (ends || (here !== undefined && here.next <= line.end) || !plain) return true;
  }
  if (width > widestWrap || next.end - next.start > widestWrap) return ends || width > widestWrap;
  if (!ends) return false;
  if (wrap === 0 || opensTurn(source, next)) return true;
  if (indent(source, next) > indent(source, line) + 1 && width > wrap / 2) return true;
  return width + 1 + firstWordLength(source, next) <= wrap - slack;
};

/** "MS ABT: We warned them." */
const opensTurn = (source: string, { start, end }: Line): boolean =>
  turnLabel.test(source.slice(start, Math.min(end, start + LONGEST_LABEL)));
const LONGEST_LABEL = 120;

/** Offsets of the first unit of each such line end, ascending. */
export const paragraphBreaks = (source: string): ReadonlySet<number> => {
  const wrap = wrapWidth(source);
  const breaks = new Set<number>();
  let line = lineFrom(source, 0);
  let blank = isBlank(source, line);
  for (let start = startAfter(source, line); start < source.length; start = startAfter(source, line)) {
    const next = lineFrom(source, start);
    const nextBlank = isBlank(source, next);
    if (!blank && !nextBlank && endsParagraph(source, line, next, wrap)) breaks.add(line.end);
    line = next;
    blank = nextBlank;
  }
  return breaks;
};
