import type { Span } from '../../../text/span.ts';

/** A stretch of Markdown that reads the same alone as in its place. `plain`: one paragraph without any mark. */
export interface Piece extends Span {
  readonly plain: boolean;
}

/**
 * Cuts a Markdown text into pieces. The parser's time grows with the square of the number of blocks; of pieces of
 * bounded size it grows with their number, and plain paragraphs need no parser at all.
 *
 *     The depot was empty.                  plain
 *
 *     - **One** guard                       a piece for the parser, until a line that starts
 *       - asleep                            at the margin after a blank line,
 *     - Another                             or until the next item at the margin when it grows long
 */
export const piecesOf = (source: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let state: State = atMargin;
  let start = 0;
  /** Lines since `start`, from the first that is not blank. */
  let lines = 0;
  let before = '';
  const cut = (end: number, plain: boolean): void => {
    if (plain || lines > 0) pieces.push({ start, end, plain });
    start = end;
    lines = 0;
  };
  for (let at = 0; at < source.length; ) {
    const line = lineAt(source, at);
    const free = state === atMargin && !blank.test(line) && !indented.test(line);
    if (free && blank.test(before)) {
      const end = plainParagraphEnd(source, at);
      if (end > at) {
        cut(at, false);
        cut(end, true);
        at = end;
        before = '';
        continue;
      }
    }
    const betweenItems = listItem.test(line) && (blank.test(before) || listItem.test(before));
    if (free && lines >= longPiece && (blank.test(before) || betweenItems)) cut(at, false);
    state = after(state, line);
    before = line;
    if (lines > 0 || !blank.test(line)) lines++;
    at += line.length + 1;
  }
  cut(source.length, false);
  return pieces;
};

const longPiece = 100;

/** What is open at the start of a line: nothing, raw HTML, or a fence with its mark. */
type State = 'margin' | 'raw' | `\`${string}` | `~${string}`;
const atMargin: State = 'margin';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const rawHtml = /^ {0,3}<(?:(?:script|pre|style|textarea)\b|!--|\?|!\[CDATA\[|![A-Z])/i;
const rawHtmlEnd = /<\/(?:script|pre|style|textarea)>|-->|\?>|\]\]>|>\s*$/i;
const listItem = /^(?:[-+*]|\d{1,9}[.)])\s/;
const blank = /^[ \t\r]*$/;
const indented = /^[ \t]/;
/** Anything that could mean something to the parser, anywhere in a line or at its start. */
const mark = /[*_[\]`<>&\\|~#!@]|https?:|www\.|^(?:[-+=]|\d{1,9}[.)]|[ \t])|[ \t]{2}\r?$/i;

const lineAt = (source: string, at: number): string => {
  const newline = source.indexOf('\n', at);
  return source.slice(at, newline === -1 ? source.length : newline);
};

const after = (state: State, line: string): State => {
  const open = fence.exec(line)?.[1] as `\`${string}` | `~${string}` | undefined;
  if (state === 'margin') {
    if (open !== undefined) return open;
    return rawHtml.test(line) && !rawHtmlEnd.test(line) ? 'raw' : 'margin';
  }
  if (state === 'raw') return rawHtmlEnd.test(line) ? 'margin' : 'raw';
  return open?.startsWith(state) === true ? 'margin' : state;
};

/** End of the plain paragraph that starts at `from`, with its line end; `from` itself where there is none. */
const plainParagraphEnd = (source: string, from: number): number => {
  let at = from;
  while (at < source.length) {
    const line = lineAt(source, at);
    if (blank.test(line)) return at;
    if (mark.test(line)) return from;
    at = Math.min(source.length, at + line.length + 1);
  }
  return at;
};
