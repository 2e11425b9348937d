import { hash3, hashFolded } from './hash.ts';

/** A number for a word. */
export const wordSeen = (word: string): number => hashFolded(word, 0, word.length);

/**
 * The cells of a table of weights that what is seen falls on, `list[0] … list[count - 1]`. They are gathered for every word
 * that a network is asked of, so whoever gathers writes over what he gathered before.
 */
export interface Cells {
  list: Int32Array;
  count: number;
  /** Length of the table, a power of two. */
  size: number;
}

export const makeCells = (): Cells => ({ list: new Int32Array(128), count: 0, size: 1 });

/** Forgets what was gathered; what is seen from now on falls on a table of `size` weights. */
export const beginCells = (cells: Cells, size: number): void => {
  cells.count = 0;
  cells.size = size;
};

/** Adds the cell of what a template sees. */
export const see = (cells: Cells, template: number, a = 0, b = 0, c = 0): void => {
  if (cells.count === cells.list.length) {
    const { list } = cells;
    cells.list = new Int32Array(2 * list.length);
    cells.list.set(list);
  }
  cells.list[cells.count++] = hash3(template, a, b, c) & (cells.size - 1);
};

/** What of the cells a network looks at. */
export type GatheredCells = Readonly<Pick<Cells, 'list' | 'count'>>;

/** Cells of a list that `keptCells` gave. */
export const asCells = (list: readonly number[]): GatheredCells => ({
  list: Int32Array.from(list),
  count: list.length,
});

/** The cells as a list that stays as it is. */
export const keptCells = ({ list, count }: Cells): readonly number[] => [...list.subarray(0, count)];
