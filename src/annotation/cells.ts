import { hash3, hashFolded } from './hash.ts';

/** A number for a word. */
export const wordSeen = (word: string): number => hashFolded(word, 0, word.length);

/** Gathers the cells of a table of `size` weights that what is seen falls on. */
export const gatherCells = (
  size: number,
): { readonly cells: number[]; readonly see: (template: number, a?: number, b?: number, c?: number) => void } => {
  const cells: number[] = [];
  return {
    cells,
    see: (template, a = 0, b = 0, c = 0) => cells.push(hash3(template, a, b, c) & (size - 1)),
  };
};
