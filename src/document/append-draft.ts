import type { BlockKind } from './document.ts';
import { closeBlock, type Draft, leaveOut, openBlock, put, type Says, textOf } from './draft.ts';

/** Writes a block of words that stand in no text as they are: a header's value, a word that was recognised. */
export const writeBlock = (draft: Draft, kind: BlockKind, depth: number, words: string, says?: Says): void => {
  openBlock(draft, kind, depth, undefined, undefined, says);
  put(draft, words, 0);
  closeBlock(draft);
};

/**
 * Puts the blocks of `second` behind those of `first`, which changes, with all that points into its text. Returns how far
 * its offsets moved. What the two have been copied from is forgotten: the reading text is its own source from here.
 */
export const appendDraft = (first: Draft, second: Draft): number => {
  const text = textOf(second);
  for (const [what, times] of second.leftOut) leaveOut(first, what, times);
  if (second.blocks.length === 0) return 0;
  const last = first.blocks.at(-1);
  if (last !== undefined) {
    first.pieces.push('\n\n');
    first.length += 2;
    last.end = first.length;
  }
  const by = first.length;
  first.pieces.push(text);
  first.length += text.length;
  const moved = <Item extends { start: number; end: number }>(item: Item): Item => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  first.blocks.push(...second.blocks.map(moved));
  first.links.push(...second.links.map(moved));
  first.asides.push(...second.asides.map(moved));
  first.noteMarks.push(...second.noteMarks.map((mark) => ({ ...mark, at: mark.at + by, note: mark.note + by })));
  return by;
};
