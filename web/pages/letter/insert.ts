import type { Letter, LetterBlock } from '../../../src/briefing/letter.ts';
import type { ClaimSentence } from '../../../src/workbench/write-letter.ts';
import { freshId } from './template.ts';

/** Sentences of a claim as blocks that stay with their passages. */
export const blocksOf = (claim: string, sentences: readonly ClaimSentence[]): readonly LetterBlock[] =>
  sentences.map(({ text, citations, side }) => {
    return { id: freshId(), kind: 'cited', text, origin: text, citations, claim, side };
  });

/**
 * The index at which a claim goes that is inserted from elsewhere: behind what is said of it already, else behind the last
 * cited sentence, else where the first paragraph was left empty, else before the close, which is the last paragraph before
 * an annex.
 */
export const placeFor = ({ blocks, form }: Letter, claim: string): number => {
  const same = blocks.findLastIndex((block) => block.claim === claim);
  if (same >= 0) return same + 1;
  const cited = blocks.findLastIndex(({ kind }) => kind === 'cited');
  if (cited >= 0) return cited + 1;
  const empty = blocks.findIndex(({ kind, text }) => kind === 'own' && text.trim() === '');
  if (empty >= 0) return empty;
  const annex = form === 'letter' ? blocks.findIndex(({ kind }) => kind === 'heading') : -1;
  return annex > 0 ? annex - 1 : blocks.length;
};

/** A letter with blocks put in at an index. An empty paragraph there gives way. */
export const insertAt = (letter: Letter, index: number, added: readonly LetterBlock[]): Letter => {
  const at = letter.blocks[index];
  const isEmpty = at?.kind === 'own' && at.text.trim() === '';
  return {
    ...letter,
    blocks: [...letter.blocks.slice(0, index), ...added, ...letter.blocks.slice(isEmpty ? index + 1 : index)],
  };
};
