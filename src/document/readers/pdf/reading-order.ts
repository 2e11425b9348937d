import type { Piece } from './pieces.ts';
import type { Table } from './tables.ts';

/**
 * In which order the pieces of a page are read: columns one after the other, between what stands across them.
 *
 *     ───── title ─────          1
 *     2 ─────    5 ─────
 *     3 ─────    6 ─────
 *     4 ─────
 *     ── across both ──          7
 */
export type Item = { readonly piece: Piece } | { readonly table: Table };

/** What stands in one column, from top to bottom. */
export interface Column {
  readonly items: readonly Item[];
  readonly left: number;
  readonly right: number;
}

interface Box {
  readonly item: Item;
  readonly left: number;
  readonly right: number;
  readonly v: number;
  readonly size: number;
  /** Letters in it, to tell columns of prose from names beside values. */
  readonly length: number;
}

const boxOf = (item: Item): Box =>
  'piece' in item
    ? { item, ...item.piece, length: item.piece.glance.trim().length }
    : { item, left: item.table.left, right: item.table.right, v: item.table.top, size: 0, length: 0 };

/** In the order in which they stand on the page. */
const boxesOf = (items: readonly Item[]): readonly Box[] =>
  items.map(boxOf).sort((a, b) => a.v - b.v || a.left - b.left);

/** Where the gutter of a page runs that is set in columns; undefined for other pages. */
export const gutterOfPage = (items: readonly Item[]): number | undefined => gutterOf(boxesOf(items))?.middle;

/**
 * The columns of a page in the order of reading. Where the script reads to the left, the right column comes first.
 * `usual` is the gutter of the document's other pages: a last page may have too few lines to show its own.
 */
export const columnsOf = (
  items: readonly Item[],
  rightToLeft: boolean,
  usual: number | undefined,
): readonly Column[] => {
  const boxes = boxesOf(items);
  const gutter = gutterOf(boxes) ?? (usual !== undefined && isOpenAt(boxes, usual) ? { middle: usual } : undefined);
  return inColumns(boxes, rightToLeft, 0, gutter);
};

/** Whether lines stand beside each other on both sides of an empty stripe. */
const isOpenAt = (boxes: readonly Box[], x: number): boolean => {
  const left = boxes.filter((box) => box.right <= x);
  const right = boxes.filter((box) => box.left >= x);
  return crossingAt(boxes, x) === 0 && left.length > 0 && right.length > 0 && areBeside(left, right);
};

const mostDepth = 3;

/** A column of `boxes`, as wide as `all` of them; what stands across the columns is as wide as the page is set. */
const columnFrom = (boxes: readonly Box[], all: readonly Box[]): Column => {
  const words = all.filter(({ item }) => 'piece' in item);
  const spread = words.length > 0 ? words : all;
  return {
    items: boxes.map(({ item }) => item),
    left: Math.min(...spread.map(({ left }) => left)),
    right: Math.max(...spread.map(({ right }) => right)),
  };
};

const inColumns = (
  boxes: readonly Box[],
  rightToLeft: boolean,
  depth: number,
  gutter: Gutter | undefined,
): readonly Column[] => {
  if (gutter === undefined) return boxes.length === 0 ? [] : [columnFrom(boxes, boxes)];
  const found: Column[] = [];
  let band: Box[] = [];
  let across: Box[] = [];
  const close = (crossed: boolean): void => {
    const isLeft = (box: Box): boolean => box.right <= gutter.middle;
    const sides = [band.filter(isLeft), band.filter((box) => !isLeft(box))] as const;
    // What stands on one side alone stands in no column: a short title.
    const lone = depth === 0 && sides.some((side) => side.length === 0);
    const above = lone ? new Set(band) : aboveColumns(...sides);
    const below = crossed && !lone ? belowColumns(...sides) : new Set<Box>();
    if (across.length + above.size > 0) found.push(columnFrom([...across, ...above], boxes));
    const [left = [], right = []] = [true, false].map((side) =>
      band.filter((box) => !above.has(box) && !below.has(box) && isLeft(box) === side),
    );
    for (const side of rightToLeft ? [right, left] : [left, right]) {
      found.push(...inColumns(side, rightToLeft, depth + 1, depth < mostDepth ? gutterOf(side) : undefined));
    }
    band = [];
    across = [...below];
  };
  for (const box of boxes) {
    const crosses = box.left < gutter.middle && box.right > gutter.middle;
    if (crosses && band.length > 0) close(true);
    (crosses ? across : band).push(box);
  }
  close(false);
  return found;
};

/** Lines that stand this far from the next, in sizes, are not of one paragraph. */
const apart = 1.9;

/** Lines of one side that stand above the first of the other, and apart, are read before both: a title, a symbol. */
const aboveColumns = (left: readonly Box[], right: readonly Box[]): ReadonlySet<Box> => {
  const [one, other] = [left[0], right[0]];
  if (one === undefined || other === undefined) return new Set();
  const [side, top] = one.v < other.v ? [left, other.v] : [right, one.v];
  const count = side.findIndex(({ v, size }) => v >= top - size);
  const [last, next] = [side[count - 1], side[count]];
  if (last === undefined || next === undefined || next.v - last.v < apart * last.size) return new Set();
  const lines = side.slice(0, count);
  return new Set(lines.every(({ item }) => 'piece' in item) ? lines : []);
};

/** Short lines below both columns, before a line that runs across: a heading, the head of a table. */
const belowColumns = (left: readonly Box[], right: readonly Box[]): ReadonlySet<Box> => {
  const bottom = Math.min(left.at(-1)?.v ?? 0, right.at(-1)?.v ?? 0);
  const longer = (left.at(-1)?.v ?? 0) > (right.at(-1)?.v ?? 0) ? left : right;
  const ends = longer.filter(({ v, size }) => v > bottom + apart * size);
  const columnWidth = Math.max(...longer.map((box) => box.right)) - Math.min(...longer.map((box) => box.left));
  const isShort = ({ item, left: from, right: to }: Box): boolean =>
    'table' in item || to - from < columnWidth * filled;
  const first = ends[0];
  const before = first === undefined ? undefined : longer[longer.indexOf(first) - 1];
  const isApart = first !== undefined && before !== undefined && first.v - before.v > apart * before.size;
  return new Set(isApart && ends.every(isShort) ? ends : []);
};

interface Gutter {
  readonly middle: number;
}

/** Columns have at least this many lines, and most of these fill this share of them. */
const fewestLines = 3;
const filled = 0.45;
/** Letters that a line of prose has at the least, on the middle. */
const proseLength = 16;

/** The empty stripe that parts most lines of a page into two columns; undefined where there is none. */
const gutterOf = (boxes: readonly Box[]): Gutter | undefined => {
  if (boxes.length < 2 * fewestLines) return undefined;
  const starts = boxes.map(({ left }) => left).sort((a, b) => a - b);
  const ends = boxes.map(({ right }) => right).sort((a, b) => a - b);
  const candidates: { middle: number; crossing: number; width: number }[] = [];
  for (const end of new Set(ends.map((value) => Math.round(value)))) {
    const beyond = starts.find((start) => start >= end + 4);
    if (beyond === undefined) continue;
    const middle = (end + beyond) / 2;
    candidates.push({ middle, crossing: crossingAt(boxes, middle), width: beyond - end });
  }
  candidates.sort((a, b) => a.crossing - b.crossing || b.width - a.width);
  return candidates.slice(0, 12).find(({ middle, crossing }) => partsColumns(boxes, middle, crossing));
};

const crossingAt = (boxes: readonly Box[], x: number): number =>
  boxes.reduce((count, { left, right }) => (left < x && right > x ? count + 1 : count), 0);

const partsColumns = (boxes: readonly Box[], x: number, crossing: number): boolean => {
  const left = boxes.filter((box) => box.right <= x);
  const right = boxes.filter((box) => box.left >= x);
  if (left.length < fewestLines || right.length < fewestLines) return false;
  if (Math.min(left.length, right.length) * 3 < crossing) return false;
  // Titles above and tables below the columns tell nothing of them.
  return areBeside(left, right) && isProse(besideOf(left, right)) && isProse(besideOf(right, left));
};

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const isProse = (boxes: readonly Box[]): boolean => {
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const widths = boxes.map(({ left, right }) => right - left);
  return middleOf(widths) >= width * filled && middleOf(boxes.map(({ length }) => length)) >= proseLength;
};

/** Those of a side that have something of the other beside them. */
const besideOf = (side: readonly Box[], other: readonly Box[]): readonly Box[] => {
  const top = (other[0]?.v ?? 0) - (other[0]?.size ?? 0);
  const bottom = (other.at(-1)?.v ?? 0) + (other.at(-1)?.size ?? 0);
  const beside = side.filter(({ v }) => v >= top && v <= bottom);
  return beside.length >= fewestLines ? beside : side;
};

const areBeside = (left: readonly Box[], right: readonly Box[]): boolean => {
  const top = Math.max(left[0]?.v ?? 0, right[0]?.v ?? 0);
  const bottom = Math.min(left.at(-1)?.v ?? 0, right.at(-1)?.v ?? 0);
  return bottom >= top - (left[0]?.size ?? 0);
};
