import type { Extraction } from '../statement/extraction.ts';
import { ofObject } from '../text/kept.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Piece } from './reuse/content-words.ts';
import { reuseFinder } from './reuse/reuse-finder.ts';

/** A passage of a document that stands in another document of the case too; standing formulas are none. */
export interface Copy {
  readonly other: string;
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
  readonly part: number;
}

/** The sentences that hold statements, each once, in their order. */
const piecesOf = ofObject((passages: Extraction['passages']): readonly Piece[] => {
  const pieces: Piece[] = [];
  let reached = -1;
  for (const { start, text } of [...passages].sort((a, b) => a.start - b.start)) {
    if (start <= reached) continue;
    reached = start;
    pieces.push({ start, text });
  }
  return pieces;
});

/** The copies among the documents of a case. */
export interface Copies {
  /** The passages of a document that stand in others. */
  readonly of: (document: string) => readonly Copy[];
  /** Documents that share other passages than before. */
  readonly changed: ReadonlySet<string>;
}

/** Finds the copies among the documents of a case, as often as it is called. */
export const copyFinder = (): ((extractions: readonly Extraction[]) => Copies) => {
  const find = reuseFinder();
  return (extractions) => {
    const found = find(new Map(extractions.map(({ document, passages }) => [document, piecesOf(passages)])));
    return {
      changed: found.changed,
      of: (document) =>
        found
          .of(document)
          .filter(({ isFormula }) => !isFormula)
          .map(({ left, right, leftSpan, rightSpan, words, part }) =>
            document === left
              ? { other: right, here: leftSpan, there: rightSpan, words, part }
              : { other: left, here: rightSpan, there: leftSpan, words, part },
          ),
    };
  };
};

/** Whether a passage is copied for the most part: half of it lies in what was copied. */
export const covers = (copied: Span, passage: Span): boolean =>
  2 * overlap(copied, passage) >= passage.end - passage.start;
