/** A bullet or number at the start of a line: `[start, end)` is the marker, `next` where the item's words begin. */
export interface ListMarker {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly ordered: boolean;
}

const bullet = /[ \t]*([-*+•‣◦▪●–·])[ \t]+(?=\S)/y;
/** "3." "12)" "(4)" "(a)" "b)" "(iv)" "iv." and numbers of parts of parts: "2.1", "2.1.3." */
const number =
  /[ \t]*((?:\(\d{1,3}\)|\(?[a-z]\)|\((?:[a-z]{2}|[ivxl]{2,6})\)|[ivxl]{2,6}[.)]|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?))[ \t]+(?=\S)/y;

const find = (source: string, at: number, pattern: RegExp, ordered: boolean): ListMarker | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  const marker = match?.[1];
  if (match === null || marker === undefined) return undefined;
  const start = at + match[0].indexOf(marker);
  return { start, end: start + marker.length, next: at + match[0].length, ordered };
};

/** The list marker of the line that starts at `at`, if it has one. "- 1) …" counts as number 1). */
export const listMarkerAt = (source: string, at: number): ListMarker | undefined => {
  const dot = find(source, at, bullet, false);
  if (dot === undefined) return find(source, at, number, true);
  const inner = find(source, dot.next, number, true);
  return inner ?? dot;
};
