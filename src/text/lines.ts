/** A place in a text for people: both count from 1. */
export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/**
 * Offsets at which the lines of a text start, ascending; the first is 0. A line ends after "\n", after "\r\n" or after
 * a lone "\r". An empty text has one line.
 */
export const lineStarts = (text: string): Int32Array => {
  let starts = new Int32Array(64);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && (unit !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    if (count === starts.length) {
      const wider = new Int32Array(count * 2);
      wider.set(starts);
      starts = wider;
    }
    starts[count++] = at + 1;
  }
  return starts.slice(0, count);
};

/** Index of the line that holds `offset`; the line break belongs to the line it ends. */
const lineAt = (starts: Int32Array, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Line and column of an offset; an offset beyond the text counts on in the last line. */
export const positionAt = (starts: Int32Array, offset: number): Position => {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
};

/** Offset of a line and column; the reverse of `positionAt`. A line that does not exist gives undefined. */
export const offsetAt = (starts: Int32Array, position: Position): number | undefined => {
  const start = starts[position.line - 1];
  return start === undefined ? undefined : start + position.column - 1;
};

const invisible = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const wide =
  /^[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/**
 * Columns that a terminal shows for a piece of one line: combining marks, joiners and bidi controls take none, East
 * Asian and pictographic characters two, everything else one. Tabs count as one.
 */
export const shownColumns = (text: string): number => {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) columns++;
    else if (character === '\t') columns++;
    else if (!invisible.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
};

/** Shown column, from 1, of an offset within its line: where to put a caret under the line. */
export const shownColumnAt = (text: string, starts: Int32Array, offset: number): number =>
  shownColumns(text.slice(starts[lineAt(starts, offset)] ?? 0, offset)) + 1;
