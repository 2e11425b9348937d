import { type Line, lineOf, type Setting, settingOf } from './lines.ts';
import { bracketsSeen } from './logical-order.ts';
import { openTablesOf } from './open-tables.ts';
import type { Dot, Sheet } from './page.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { columnsOf, gutterOfPage, type Item } from './reading-order.ts';
import { runningPieces } from './running-lines.ts';
import { type Table, tablesOf } from './tables.ts';

/** A line with the column that it stands in. */
export interface SetLine extends Line {
  readonly column: { readonly left: number; readonly right: number };
  /** The bullet that is drawn before it. */
  readonly bullet: boolean;
  /** Position in the row of columns of the document; lines of one column have the same. */
  readonly stand: number;
}

/** Cells of a table row by row; a cell holds its lines. */
export interface SetTable {
  readonly page: number;
  readonly rows: readonly (readonly (readonly SetLine[])[])[];
}

/** What stands on a page in the order of reading, notes and running lines aside. */
export interface PageLayout {
  readonly sheet: Sheet;
  readonly flow: readonly (SetLine | SetTable)[];
  /** Lines below the text that are smaller than it, or open with a raised number. */
  readonly foot: readonly SetLine[];
  readonly running: readonly string[];
}

export const isTable = (item: SetLine | SetTable): item is SetTable => 'rows' in item;

/** Share of the text's size below which lines at the foot of a page may be notes. */
const noteSize = 0.94;

/** The size that most letters have. */
export const bodySize = (pieces: readonly Piece[]): number => {
  const letters = new Map<number, number>();
  for (const { size, glance } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + glance.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

export interface Layout {
  readonly pages: readonly PageLayout[];
  readonly body: number;
}

export const layoutOf = (sheets: readonly Sheet[]): Layout => {
  const pieces = sheets.map(piecesOf);
  const body = bodySize(pieces.flat());
  const running = runningPieces(sheets, pieces, body);
  const mirrors = pieces.flat().reduce((votes, { glance }) => votes + bracketsSeen(glance), 0) >= 0;
  let stand = 0;
  const prepared = sheets.map((sheet, index): Prepared => {
    const own = pieces[index] ?? [];
    const upright = own.filter((piece) => !running.has(piece));
    const drawn = tablesOf(sheet, upright);
    const tables = [...drawn, ...openTablesOf(sheet.number, outside(drawn, upright))];
    const text = outside(tables, upright);
    const low = footOf(text, body);
    const items: readonly Item[] = [
      ...text.filter((piece) => !low.has(piece)).map((piece) => ({ piece })),
      ...tables.map((table) => ({ table })),
    ];
    return { own, low, items };
  });
  const usual = usualGutter(prepared.map(({ items }) => items));
  const pages = sheets.map((sheet, index): PageLayout => {
    const setting = settingOf(sheet, mirrors);
    const { own, low, items: inFlow } = prepared[index] ?? nothing;
    const linesIn = (items: readonly Item[]): (SetLine | SetTable)[] =>
      columnsOf(items, setting.mainly === 'right-to-left', usual).flatMap(({ items: inColumn, left, right }) => {
        stand++;
        return rowsOf(inColumn).flatMap((row): readonly (SetLine | SetTable)[] =>
          'table' in row
            ? [setTable(row.table, sheet, setting, stand)]
            : set(row, sheet, setting, { left, right }, stand),
        );
      });
    return {
      sheet,
      // Letters that are turned stand in a frame of their own.
      flow: byTurn(inFlow).flatMap(linesIn),
      foot: linesIn([...low].map((piece) => ({ piece }))).flatMap((line) => (isTable(line) ? [] : line)),
      running: own
        .filter((piece) => running.has(piece))
        .flatMap((piece) => lineOf([piece], setting, { links: [], rules: [] })?.text ?? []),
    };
  });
  return { pages, body };
};

const turnOf = (item: Item): number => ('piece' in item ? (item.piece.runs[0]?.turn ?? 0) : 0);

/** Items of each turn on their own, those first that most have. */
const byTurn = (items: readonly Item[]): readonly (readonly Item[])[] =>
  [0, 1, 2, 3]
    .map((turn) => items.filter((item) => turnOf(item) === turn))
    .filter((own) => own.length > 0)
    .sort((a, b) => b.length - a.length);

const outside = (tables: readonly Table[], pieces: readonly Piece[]): readonly Piece[] => {
  const inside = new Set(tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.pieces)));
  return pieces.filter((piece) => !inside.has(piece));
};

interface Prepared {
  readonly own: readonly Piece[];
  readonly low: ReadonlySet<Piece>;
  readonly items: readonly Item[];
}

const nothing: Prepared = { own: [], low: new Set(), items: [] };

/** Gutters this near to each other are one, in points. */
const sameGutter = 6;

/** The gutter that most pages have which have one. */
const usualGutter = (pages: readonly (readonly Item[])[]): number | undefined => {
  const found = pages.flatMap((items) => gutterOfPage(byTurn(items)[0] ?? []) ?? []);
  const like = (x: number): number => found.filter((other) => Math.abs(other - x) < sameGutter).length;
  return [...found].sort((a, b) => like(b) - like(a))[0];
};

/** Small pieces with nothing of the text's size below them in their column. */
const footOf = (pieces: readonly Piece[], body: number): ReadonlySet<Piece> => {
  const large = pieces.filter(({ size }) => size >= body * noteSize);
  return new Set(
    pieces.filter(
      (piece) =>
        piece.size < body * noteSize &&
        large.every(({ left, right, v }) => v < piece.v || left >= piece.right || right <= piece.left),
    ),
  );
};

type Row = readonly Piece[] | Extract<Item, { table: unknown }>;

/** Pieces of one column that stand on one baseline, from left to right. */
const rowsOf = (items: readonly Item[]): readonly Row[] => {
  const rows: (Piece[] | Extract<Item, { table: unknown }>)[] = [];
  for (const item of items) {
    if ('table' in item) {
      rows.push(item);
      continue;
    }
    const { piece } = item;
    const row = rows.at(-1);
    const first = row !== undefined && !('table' in row) ? row[0] : undefined;
    if (
      first !== undefined &&
      Math.abs(first.v - piece.v) <= 0.15 * piece.size &&
      first.runs[0]?.turn === piece.runs[0]?.turn
    ) {
      (row as Piece[]).push(piece);
    } else rows.push([piece]);
  }
  for (const row of rows) if (!('table' in row)) row.sort((a, b) => a.left - b.left);
  return rows;
};

const set = (
  row: readonly Piece[],
  sheet: Sheet,
  setting: Setting,
  column: SetLine['column'],
  stand: number,
): readonly SetLine[] => {
  const line = lineOf(row, setting, sheet);
  return line === undefined ? [] : [{ ...line, column, stand, bullet: hasBullet(line, sheet.dots) }];
};

/** A bullet stands no further before its line than this, in sizes. */
const bulletReach = 2.6;

const hasBullet = ({ left, right, v, size, rightToLeft }: Line, dots: readonly Dot[]): boolean =>
  dots.some((dot) => {
    if (dot.bottom > v || dot.top < v - size * 0.9 || dot.right - dot.left > size * 0.6) return false;
    const before = rightToLeft ? dot.left - right : left - dot.right;
    return before > 0 && before < bulletReach * size;
  });

const setTable = (
  table: Extract<Item, { table: unknown }>['table'],
  sheet: Sheet,
  setting: Setting,
  stand: number,
): SetTable => ({
  page: sheet.number,
  rows: table.rows.map((row) => {
    const cells = row.map(({ pieces, left, right }) =>
      rowsOf([...pieces].sort((a, b) => a.v - b.v || a.left - b.left).map((piece) => ({ piece }))).flatMap((line) =>
        'table' in line ? [] : set(line, sheet, setting, { left, right }, stand),
      ),
    );
    return setting.mainly === 'right-to-left' ? cells.reverse() : cells;
  }),
});
