import { listMarkerAt } from '../../list-marker.ts';
import type { Piece } from './pieces.ts';
import type { Cell, Table } from './tables.ts';

/**
 * A table without drawn lines: rows of short pieces that stand in columns.
 *
 *     Month        Lorries     Paid to                   [[Month], [Lorries], [Paid to]]
 *     May 2019     11          Varn Haulage Company      [[May 2019], [11], [Varn Haulage Company]]
 *     June 2019    240         a buyer whose name        [[June 2019], [240], [a buyer whose name
 *                              the ledger leaves out                            the ledger leaves out]]
 */

/** Two columns are a list of terms, a letterhead or a signature; a table has more, and so many rows. */
const fewestColumns = 3;
const fewestRows = 3;
/** All columns but one hold no more letters than this on the middle: columns of prose hold more. */
const shortCell = 17;
/** Rows of a table stand no further apart than this, in sizes, and lines of a cell no further than that. */
const rowStep = 3.2;
const lineStep = 1.6;

interface Column {
  left: number;
  right: number;
  readonly lengths: number[];
}

type Row = readonly Piece[];

const baselines = (pieces: readonly Piece[]): readonly Row[] => {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.v - b.v || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && piece.v - row[0].v <= 0.2 * piece.size) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
};

/** The tables without lines among the pieces of a page. */
export const openTablesOf = (page: number, pieces: readonly Piece[]): readonly Table[] => {
  const rows = baselines(pieces.filter(({ runs }) => runs[0]?.turn === 0));
  const tables: Table[] = [];
  for (let first = 0; first < rows.length; ) {
    const found = tableFrom(rows, first);
    if (found === undefined) {
      first++;
      continue;
    }
    tables.push({ page, ...found.table });
    first = found.next;
  }
  return tables;
};

const tableFrom = (
  rows: readonly Row[],
  first: number,
): { readonly table: Omit<Table, 'page'>; readonly next: number } | undefined => {
  const head = rows[first] ?? [];
  if (head.length < fewestColumns) return undefined;
  const columns: Column[] = head.map(({ left, right }) => ({ left, right, lengths: [] }));
  const cells: Piece[][][] = [];
  let full = 0;
  let next = first;
  for (; next < rows.length; next++) {
    const row = rows[next] ?? [];
    const places = placesOf(row, columns);
    const above = rows[next - 1]?.[0];
    const step = next === first || above === undefined ? 0 : ((row[0]?.v ?? 0) - above.v) / above.size;
    const wraps = row.length < fewestColumns - 1;
    if (places === undefined || step > (wraps ? lineStep : rowStep)) break;
    if (!wraps) {
      cells.push(columns.map(() => []));
      full++;
    }
    for (const [index, piece] of row.entries()) {
      const column = columns[places[index] ?? 0] as Column;
      column.left = Math.min(column.left, piece.left);
      column.right = Math.max(column.right, piece.right);
      column.lengths.push(piece.glance.trim().length);
      cells.at(-1)?.[places[index] ?? 0]?.push(piece);
    }
  }
  if (full < fewestRows || !isTabular(columns, head)) return undefined;
  const all = cells.flat(2);
  return {
    table: {
      left: Math.min(...all.map(({ left }) => left)),
      right: Math.max(...all.map(({ right }) => right)),
      top: Math.min(...all.map(({ v, size }) => v - size)),
      bottom: Math.max(...all.map(({ v }) => v)),
      rows: cells.map((row) =>
        row.map((own, at): Cell => ({ pieces: own, left: columns[at]?.left ?? 0, right: columns[at]?.right ?? 0 })),
      ),
    },
    next,
  };
};

/** The column of each piece of a row; undefined where one stands over two columns or beside all. */
const placesOf = (row: Row, columns: readonly Column[]): readonly number[] | undefined => {
  const places: number[] = [];
  for (const { left, right } of row) {
    const over = columns.flatMap((column, at) => (left < column.right + 1 && right > column.left - 1 ? [at] : []));
    const [place] = over;
    if (place === undefined || over.length > 1 || places.includes(place)) return undefined;
    places.push(place);
  }
  return places;
};

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Columns of prose hold long lines; numbers of a list and labels with a colon head no column. */
const isTabular = (columns: readonly Column[], head: Row): boolean => {
  const short = columns.filter(({ lengths }) => middleOf(lengths) <= shortCell).length;
  const [corner] = head;
  const label = corner?.glance.trim() ?? '';
  return short >= columns.length - 1 && !label.endsWith(':') && listMarkerAt(`${label} x`, 0) === undefined;
};
