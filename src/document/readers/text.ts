import { closeBlock, copy, type Draft, newDraft, openBlock, put } from '../draft.ts';
import { listMarkerAt } from '../list-marker.ts';
import { paragraphBreaks } from '../paragraph-breaks.ts';

/**
 * Plain text. Paragraphs end at blank lines and where the lines show it; bullets and numbers make list items; lines
 * that open with ">" are quoted, as in mail.
 *
 *     The committee found:              paragraph
 *     1. The depot was empty.           list-item   depth 1  marker "1."
 *        - No guard was there.          list-item   depth 2  marker "-"
 *     > We saw nobody.                  quotation   depth 1
 *     [1] Port log, 3 May.              note        marker "[1]"
 */
export const readText = (source: string): Draft => {
  const draft = newDraft(source);
  const breaks = paragraphBreaks(source);
  const columns: number[] = [];
  let brokenBefore = true;
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(source, start);
    const first = skipBlanks(source, start, end);
    if (first === end) {
      closeBlock(draft);
      brokenBefore = true;
    } else {
      readLine(draft, { start, first, end }, columns, brokenBefore);
      brokenBefore = breaks.has(end);
    }
    start = afterBreak(source, end);
  }
  closeBlock(draft);
  return draft;
};

interface Line {
  readonly start: number;
  readonly first: number;
  readonly end: number;
}

const lineEnd = (source: string, from: number): number => {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return source.length;
};

const afterBreak = (source: string, end: number): number =>
  source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;

const skipBlanks = (source: string, from: number, to: number): number => {
  let at = from;
  while (at < to && (source.charCodeAt(at) <= 32 || source.charCodeAt(at) === 0xa0)) at++;
  return at;
};

const noteMarker = /\[\d{1,3}\][ \t]+(?=\S)/y;
const quoteMarks = /(?:>[ \t]?)+/y;

const matchAt = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

const readLine = (draft: Draft, line: Line, columns: number[], brokenBefore: boolean): void => {
  const quote = matchAt(quoteMarks, draft.source, line.first);
  if (quote !== undefined) {
    readQuoted(draft, line, quote, brokenBefore);
    return;
  }
  if (brokenBefore || draft.open?.kind === 'quotation') openLine(draft, line, columns);
  else joinLine(draft, line.first);
  copy(draft, Math.max(line.first, draft.open?.started === false ? wordsStart(draft.source, line) : 0), line.end);
};

/** Where the words of a line that opens a block begin: after its marker. */
const wordsStart = (source: string, line: Line): number => {
  const note = matchAt(noteMarker, source, line.first);
  if (note !== undefined) return line.first + note.length;
  const marker = listMarkerAt(source, line.start);
  return marker !== undefined && marker.next < line.end ? marker.next : line.first;
};

const openLine = (draft: Draft, line: Line, columns: number[]): void => {
  const { source } = draft;
  const note = matchAt(noteMarker, source, line.first);
  if (note !== undefined) {
    openBlock(draft, 'note', 0, note.trim());
    return;
  }
  const marker = listMarkerAt(source, line.start);
  if (marker === undefined || marker.next >= line.end) {
    openBlock(draft, 'paragraph', 0);
    return;
  }
  openBlock(draft, 'list-item', depthAt(columns, line.first - line.start), source.slice(marker.start, marker.end));
};

/**
 * List depth by indentation: a marker to the right of the one above opens a level, one to its left closes levels.
 * Changes `columns`, the indentation of the open levels.
 */
export const depthAt = (columns: number[], column: number): number => {
  while (columns.length > 0 && (columns.at(-1) ?? 0) > column) columns.pop();
  if (columns.length === 0 || (columns.at(-1) ?? 0) < column) columns.push(column);
  return columns.length;
};

const readQuoted = (draft: Draft, line: Line, marks: string, brokenBefore: boolean): void => {
  const depth = marks.replaceAll(/[ \t]/g, '').length;
  const words = line.first + marks.length;
  if (skipBlanks(draft.source, words, line.end) === line.end) {
    closeBlock(draft);
    return;
  }
  if (brokenBefore || draft.open?.kind !== 'quotation' || draft.open.depth !== depth) {
    openBlock(draft, 'quotation', depth);
  } else {
    joinLine(draft, words);
  }
  copy(draft, words, line.end);
};

/** A line end within a block is one "\n" in the text, whatever it is in the source. */
const joinLine = (draft: Draft, next: number): void => {
  const { source } = draft;
  let at = next;
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--;
  if (source.charCodeAt(at - 1) === 10) copy(draft, at - 1, at);
  else put(draft, '\n', at - 1);
};
