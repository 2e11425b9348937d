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

const linesOf = (source: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    const unit = at === source.length ? 10 : source.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    lines.push({ start, end: at });
    if (unit === 13 && source.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
};

/** The width that a text is wrapped at; 0 where most of it stands in lines too wide to be wrapped. */
const wrapWidth = (lines: readonly Line[]): number => {
  let wide = 0;
  let total = 0;
  const widths: number[] = [];
  for (const { start, end } of lines) {
    const width = end - start;
    total += width;
    if (width > widestWrap) wide += width;
    else if (width > 0) widths.push(width);
  }
  if (wide > total / 2) return 0;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? 0;
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
  if (wrap === 0) return true;
  if (indent(source, next) > indent(source, line) + 1 && width > wrap / 2) return true;
  return width + 1 + firstWordLength(source, next) <= wrap - slack;
};

/** Offsets of the first unit of each such line end, ascending. */
export const paragraphBreaks = (source: string): ReadonlySet<number> => {
  const lines = linesOf(source);
  const wrap = wrapWidth(lines);
  const breaks = new Set<number>();
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || isBlank(source, line) || isBlank(source, next)) continue;
    if (endsParagraph(source, line, next, wrap)) breaks.add(line.end);
  }
  return breaks;
};
