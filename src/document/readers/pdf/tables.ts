import type { Rule, Sheet } from './page.ts';
import type { Piece } from './pieces.ts';

/**
 * A table with drawn lines; its cells row by row.
 *
 *     ┌───────┬─────────┐
 *     │ Month │ Lorries │      [[Month], [Lorries]]
 *     ├───────┼─────────┤
 *     │ May   │ 11      │      [[May], [11]]
 *     └───────┴─────────┘
 */
export interface Table {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
}

/** Lines that end this near to each other meet, in points. */
const near = 3;

const isFlat = ({ left, right, top, bottom }: Rule): boolean => right - left >= bottom - top;

/** The tables of a page and the pieces in them. */
export const tablesOf = (sheet: Sheet, pieces: readonly Piece[]): readonly Table[] =>
  grids(sheet.rules).flatMap((rules) => {
    const box = around(rules);
    const inside = pieces.filter((piece) => isInside(piece, box));
    const flat = rules.filter(isFlat);
    const upright = rules.filter((rule) => !isFlat(rule));
    const columns = distinct(upright.map(({ left, right }) => (left + right) / 2));
    const rows = distinct(flat.map(({ top, bottom }) => (top + bottom) / 2));
    if (columns.length < 2 || rows.length < 2 || columns.length + rows.length < 5 || inside.length < 2) return [];
    return [{ page: sheet.number, ...box, rows: rowsOf(inside, rows, upright, flat, box) }];
  });

const isInside = ({ left, right, v, size }: Piece, box: Rule): boolean =>
  left >= box.left - near && right <= box.right + near && v - size * 0.3 >= box.top && v - size * 0.3 <= box.bottom;

const around = (rules: readonly Rule[]): Rule => ({
  left: Math.min(...rules.map(({ left }) => left)),
  right: Math.max(...rules.map(({ right }) => right)),
  top: Math.min(...rules.map(({ top }) => top)),
  bottom: Math.max(...rules.map(({ bottom }) => bottom)),
});

const meet = (a: Rule, b: Rule): boolean =>
  a.left <= b.right + near && b.left <= a.right + near && a.top <= b.bottom + near && b.top <= a.bottom + near;

/** Beyond this many drawn lines a page is a chart or a map, not a table. */
const mostRules = 3000;

/** Lines that hang together. */
const grids = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  if (rules.length < 4 || rules.length > mostRules) return [];
  const waiting = new Set([...rules].sort((a, b) => a.top - b.top));
  const found: Rule[][] = [];
  for (const rule of waiting) {
    waiting.delete(rule);
    const grid = [rule];
    for (const member of grid) {
      for (const other of waiting) {
        if (other.top > member.bottom + near) break;
        if (!meet(member, other)) continue;
        grid.push(other);
        waiting.delete(other);
      }
    }
    if (grid.length >= 4) found.push(grid);
  }
  return found;
};

const distinct = (values: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (kept.at(-1) ?? -1e9) > near) kept.push(value);
  return kept;
};

const rowsOf = (
  pieces: readonly Piece[],
  rows: readonly number[],
  upright: readonly Rule[],
  flat: readonly Rule[],
  box: Rule,
): readonly (readonly Cell[])[] => {
  const cells = new Map<string, { top: number; left: number; right: number; pieces: Piece[] }>();
  for (const piece of pieces) {
    const height = piece.v - piece.size * 0.3;
    const middle = (piece.left + piece.right) / 2;
    const beside = upright.filter(({ top, bottom }) => top <= height + near && bottom >= height - near);
    const over = flat.filter(({ left, right }) => left <= middle + near && right >= middle - near);
    const left = Math.max(box.left, ...beside.map((rule) => rule.left).filter((x) => x <= piece.left + near));
    const right = Math.min(box.right, ...beside.map((rule) => rule.right).filter((x) => x >= piece.right - near));
    const top = Math.max(box.top, ...over.map((rule) => rule.top).filter((y) => y <= height));
    const row = rows.findLastIndex((y) => y <= top + near);
    const key = `${row} ${Math.round(left / near)}`;
    const cell = cells.get(key) ?? { top: row, left, right, pieces: [] };
    cell.pieces.push(piece);
    cells.set(key, cell);
  }
  const inOrder = [...cells.values()].sort((a, b) => a.top - b.top || a.left - b.left);
  const found: Cell[][] = [];
  let row = Number.NaN;
  for (const cell of inOrder) {
    if (cell.top !== row) found.push([]);
    row = cell.top;
    found.at(-1)?.push(cell);
  }
  return found;
};
