import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { DraftBlock } from '../draft.ts';
import { flat } from './block-text.ts';

/**
 * Lines that a format without headings sets as headings: all bold, or short, alone and without a stop.
 *
 *     **What the papers show**          heading
 *     Violations of the embargo         heading
 *     or                                not: it joins two list items
 *     We ask that the Council:          not: it opens a list
 */

const longestBold = 200;
const longestPlain = 90;
const mostWords = 12;
const sentenceEnd = /[.,;:!?…،؛؟][)\]"'”’»]*$/;
const headingStart = /^["'“‘«([]?[\p{Lu}\p{Lo}\d]/u;

const looksLikeHeading = (words: string, strong: boolean, furniture: DocumentFurniture): boolean => {
  if (sentenceEnd.test(words) || words.length < 2 || words.includes('\n')) return false;
  if (furniture.connectives.includes(words.toLowerCase())) return false;
  if (strong) return words.length <= longestBold;
  return words.length <= longestPlain && headingStart.test(words) && words.split(/\s+/).length <= mostWords;
};

/** "1.", "(a)", "ii)" without what differs from item to item: items of one list share it. */
const markerStyle = (marker: string | undefined): string =>
  (marker ?? '').replaceAll(/\d+/g, '0').replaceAll(/[a-z]+/g, 'a');

const sameList = (a: DraftBlock, b: DraftBlock | undefined): boolean =>
  b?.kind === 'list-item' && (b.depth !== a.depth || markerStyle(a.marker) === markerStyle(b.marker));

/** Whether the block at `index` is a heading that its format does not call one. */
export const isHeading = (
  text: string,
  blocks: readonly DraftBlock[],
  index: number,
  furniture: DocumentFurniture,
): boolean => {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined || block.end - block.start > longestBold + 4) return false;
  if (block.kind === 'list-item') {
    const numbered = /[\d\p{L}]/u.test(block.marker ?? '');
    if (!numbered || block.depth !== 1 || sameList(block, next) || sameList(block, blocks[index - 1])) return false;
  } else if (block.kind !== 'paragraph') {
    return false;
  }
  const words = text.slice(block.start, block.end).trim();
  return looksLikeHeading(block.strong ? flat(text, block) : words, block.strong, furniture);
};
