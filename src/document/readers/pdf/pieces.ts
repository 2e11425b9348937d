import type { Rule, Run, Sheet } from './page.ts';

/** Runs that stand side by side on one baseline, without a gap between them as wide as between columns. */
export interface Piece {
  readonly page: number;
  /** From left to right as painted, marks and spaces included. */
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  /** The baseline of its largest letters. */
  readonly v: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  /** What its runs show, in painted order: enough to tell a number from words. */
  readonly glance: string;
}

/** Baselines closer than this, in sizes, are one. */
const sameLine = 0.12;
/** A gap wider than this, in sizes, parts two pieces. */
export const columnGap = 0.9;
/** A raised or lowered mark: no longer than this, smaller by this, off the baseline by no more than this. */
const longestMark = 8;
const markSize = 0.88;
const markRise = 0.65;
/** Bold that is painted twice: how far apart, in sizes. */
const twice = 0.08;

const blank = /^\s*$/;

/** The pieces of a page from top to bottom. Letters that are turned come after those that are not. */
export const piecesOf = (sheet: Sheet): readonly Piece[] => {
  const pieces: Piece[] = [];
  const turns = [0, 1, 2, 3].map((turn) => sheet.runs.filter((run) => run.turn === turn && run.text !== ''));
  for (const runs of turns.sort((a, b) => b.length - a.length)) {
    const rows = baselines(runs);
    const parted = [...stripesOf(rows), ...(runs[0]?.turn === 0 ? uprightRules(sheet.rules) : [])];
    const found = rows.flatMap((row) => cut(sheet.number, row, parted));
    pieces.push(...withMarks(found));
  }
  return pieces.filter(({ glance }) => !blank.test(glance));
};

const baselines = (runs: readonly Run[]): Run[][] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.v - b.v)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && run.v - first.v <= sameLine * Math.min(run.size, first.size)) {
      row.push(run);
    } else rows.push([run]);
  }
  return rows;
};

export const startOf = (run: Run): number => Math.min(run.from[0] ?? 0, run.to.at(-1) ?? 0);
export const endOf = (run: Run): number => Math.max(run.from[0] ?? 0, run.to.at(-1) ?? 0);

const cut = (page: number, row: readonly Run[], parted: readonly Parting[]): Piece[] => {
  const sorted = [...row].sort((a, b) => startOf(a) - startOf(b));
  const gapFrom = gapOf(sorted);
  const pieces: Piece[] = [];
  let open: Run[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const left = startOf(run);
    const before = open.at(-1);
    if (before !== undefined && isTwice(open, run)) continue;
    if (before !== undefined && (left - right > gapFrom * run.size || isParted(parted, right, left, run))) {
      pieces.push(pieceOf(page, open));
      open = [];
      right = Number.NEGATIVE_INFINITY;
    }
    open.push(run);
    right = Math.max(right, blank.test(run.text) ? left : endOf(run));
  }
  if (open.length > 0) pieces.push(pieceOf(page, open));
  return pieces;
};

/** Where a line is filled by wide spaces, this many show how wide they are. */
const enoughSpaces = 3;
const wideSpace = 0.4;
/** A gap between columns is wider than the spaces of its line by this. */
const widerThanSpaces = 1.4;

/** From which width on, in sizes, a gap in a row of runs parts two pieces. */
const gapOf = (sorted: readonly Run[]): number => {
  const gaps: number[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const run of sorted) {
    if (blank.test(run.text)) continue;
    const gap = (startOf(run) - right) / run.size;
    if (gap > wideSpace) gaps.push(gap);
    right = Math.max(Number.isFinite(right) ? right : endOf(run), endOf(run));
  }
  if (gaps.length < enoughSpaces) return columnGap;
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return Math.max(columnGap, usual * widerThanSpaces);
};

const isTwice = (open: readonly Run[], run: Run): boolean =>
  open.slice(-3).some((other) => other.text === run.text && Math.abs(startOf(other) - startOf(run)) < twice * run.size);

/** What parts the runs to its left from those to its right: the gutter of columns, an upright drawn line. */
interface Parting {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const uprightRules = (rules: readonly Rule[]): readonly Parting[] =>
  rules.filter(({ left, right, top, bottom }) => bottom - top > right - left && bottom - top > 6);

/** A stripe between columns is as wide as this, in points, on either side of its middle. */
const halfStripe = 3.5;
/** Columns have at least so many lines, and are no narrower than this, in points. */
const fewestLines = 4;
const narrowestColumn = 50;

/**
 * Upright stripes that lines of a page leave empty one after the other, with lines on both sides: the gutters of columns,
 * however wide the spaces in the columns are. Where a line runs over a stripe, it ends.
 */
const stripesOf = (rows: readonly (readonly Run[])[]): readonly Parting[] => {
  const words = rows.map((row) =>
    row
      .filter(({ text }) => !blank.test(text))
      .map((run) => ({ from: startOf(run), to: endOf(run), v: run.v, size: run.size })),
  );
  const middles = new Set<number>();
  for (const row of words) {
    const sorted = [...row].sort((a, b) => a.from - b.from);
    let to = Number.POSITIVE_INFINITY;
    for (const word of sorted) {
      if (word.from - to >= 2 * halfStripe) middles.add(Math.round((to + word.from) / 2));
      to = Math.max(Number.isFinite(to) ? to : word.to, word.to);
    }
  }
  return [...middles].slice(0, mostMiddles).flatMap((middle) => stripesAt(middle, words));
};

/** Gaps looked at: a page of a ledger has thousands, and no columns of prose. */
const mostMiddles = 400;

interface Word {
  readonly from: number;
  readonly to: number;
  readonly v: number;
  readonly size: number;
}

const stripesAt = (middle: number, rows: readonly (readonly Word[])[]): readonly Parting[] => {
  const found: Parting[] = [];
  let open: (readonly Word[])[] = [];
  const close = (): void => {
    const left = open.filter((row) => row.some(({ to }) => to < middle));
    const right = open.filter((row) => row.some(({ from }) => from > middle));
    const words = open.flat();
    const wide =
      middle - Math.min(...words.map(({ from }) => from)) >= narrowestColumn &&
      Math.max(...words.map(({ to }) => to)) - middle >= narrowestColumn;
    if (left.length >= fewestLines && right.length >= fewestLines && wide) {
      const top = Math.min(...words.map(({ v, size }) => v - size));
      const bottom = Math.max(...words.map(({ v }) => v));
      found.push({ left: middle - halfStripe, right: middle + halfStripe, top, bottom });
    }
    open = [];
  };
  for (const row of rows) {
    const crosses = row.some(({ from, to }) => from < middle + halfStripe && to > middle - halfStripe);
    if (crosses) close();
    else if (row.length > 0) open.push(row);
  }
  close();
  return found;
};

/** Whether a gutter or a drawn line stands between two runs. */
const isParted = (parted: readonly Parting[], left: number, right: number, { v, size }: Run): boolean =>
  parted.some(
    (parting) =>
      parting.left >= left - 1.5 &&
      parting.right <= right + 1.5 &&
      parting.top < v - size * 0.2 &&
      parting.bottom > v - size * 0.5,
  );

const pieceOf = (page: number, runs: readonly Run[]): Piece => {
  const main = mainRun(runs);
  const seen = runs.filter(({ text }) => !blank.test(text));
  const shown = seen.length > 0 ? seen : runs;
  return {
    page,
    runs,
    left: Math.min(...shown.map(startOf)),
    right: Math.max(...shown.map(endOf)),
    v: main.v,
    size: main.size,
    bold: seen.length > 0 && seen.every(({ font, text }) => font.bold || !/[\p{L}\d]/u.test(text)),
    glance: runs.map(({ text }) => text).join(''),
  };
};

/** The size that most letters of a piece have. */
const mainRun = (runs: readonly Run[]): Run => {
  const bySize = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 4);
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.trim().length + 0.01);
  }
  const most = [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0];
  return runs.find(({ size, text }) => Math.round(size * 4) === most && !blank.test(text)) ?? (runs[0] as Run);
};

/** Puts raised and lowered marks to the piece that they stand beside or in. */
const withMarks = (pieces: readonly Piece[]): readonly Piece[] => {
  const hosts = pieces.filter(({ glance }) => !markOnly.test(glance));
  const placed = new Set<Piece>();
  const added = new Map<Piece, Run[]>();
  let first = 0;
  for (const piece of pieces) {
    if (!couldBeMark(piece)) continue;
    while (first < hosts.length && (hosts[first] as Piece).v < piece.v - 40) first++;
    const host = hostOf(piece, hosts, first);
    if (host === undefined || placed.has(host)) continue;
    placed.add(piece);
    added.set(host, [...(added.get(host) ?? []), ...piece.runs]);
  }
  if (added.size === 0) return pieces;
  const whole = pieces.flatMap((host) => {
    const marks = added.get(host);
    if (placed.has(host)) return [];
    if (marks === undefined) return host;
    const runs = [...host.runs, ...marks].sort((a, b) => startOf(a) - startOf(b));
    return { ...pieceOf(host.page, runs), v: host.v, size: host.size, bold: host.bold };
  });
  return join(whole.sort((a, b) => a.v - b.v || a.left - b.left));
};

/** Nothing but what marks are made of. */
const markOnly = /^[\s\d*†‡§,()[\]–-]+$/;

const couldBeMark = ({ glance }: Piece): boolean => glance.trim().length <= longestMark;

const hostOf = (mark: Piece, hosts: readonly Piece[], first: number): Piece | undefined => {
  let best: Piece | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = first; index < hosts.length; index++) {
    const host = hosts[index] as Piece;
    if (host.v > mark.v + 40) break;
    const off = Math.abs(host.v - mark.v);
    if (mark.size > markSize * host.size || off > markRise * host.size) continue;
    const apart = Math.max(0, host.left - mark.right, mark.left - host.right);
    if (apart < 0.5 * host.size && apart + off < nearest) {
      best = host;
      nearest = apart + off;
    }
  }
  return best;
};

/** A mark in the middle of a line had cut it in two. */
const join = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const at = joined.findLastIndex(
      (other) =>
        Math.abs(other.v - piece.v) <= sameLine * piece.size &&
        piece.left - other.right <= columnGap * 0.6 * piece.size &&
        piece.left >= other.left,
    );
    const other = joined[at];
    const touches = other !== undefined && (hasMark(other) || hasMark(piece));
    if (other === undefined || !touches || joined.length - at > 6) joined.push(piece);
    else {
      const runs = [...other.runs, ...piece.runs].sort((a, b) => startOf(a) - startOf(b));
      joined[at] = { ...pieceOf(piece.page, runs), v: other.v, bold: other.bold && piece.bold };
    }
  }
  return joined;
};

const hasMark = ({ runs, v }: Piece): boolean => runs.some((run) => Math.abs(run.v - v) > sameLine * run.size);
