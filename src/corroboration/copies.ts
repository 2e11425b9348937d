import type { Extraction } from '../statement/extraction.ts';
import { overlap, type Span } from '../text/span.ts';
import { findReuse } from './reuse/find-reuse.ts';
import type { Piece } from './reuse/text-words.ts';

/** A passage of a document that stands in another document of the case too; standing formulas are none. */
export interface Copy {
  readonly other: string;
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
  readonly part: number;
}

/** The sentences that hold statements, each once, in their order. */
const piecesOf = ({ passages }: Extraction): readonly Piece[] => {
  const pieces: Piece[] = [];
  let reached = -1;
  for (const { start, text } of [...passages].sort((a, b) => a.start - b.start)) {
    if (start <= reached) continue;
    reached = start;
    pieces.push({ start, text });
  }
  return pieces;
};

/** Document → its passages that stand in other documents of the case. */
export const copyFinder =
  () =>
  (extractions: readonly Extraction[]): ReadonlyMap<string, readonly Copy[]> => {
    const inOrder = [...extractions].sort((a, b) => (a.document < b.document ? -1 : 1));
    const copies = new Map<string, Copy[]>();
    const keep = (document: string, copy: Copy) => {
      const known = copies.get(document);
      if (known === undefined) copies.set(document, [copy]);
      else known.push(copy);
    };
    for (const { left, right, leftSpan, rightSpan, words, part, isFormula } of findReuse(inOrder.map(piecesOf))) {
      if (isFormula) continue;
      const [a, b] = [inOrder[left]?.document as string, inOrder[right]?.document as string];
      keep(a, { other: b, here: leftSpan, there: rightSpan, words, part });
      keep(b, { other: a, here: rightSpan, there: leftSpan, words, part });
    }
    return copies;
  };

/** Whether a passage is copied for the most part: half of it lies in what was copied. */
export const covers = (copied: Span, passage: Span): boolean =>
  2 * overlap(copied, passage) >= passage.end - passage.start;
