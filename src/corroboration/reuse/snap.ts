import { contains, type Span } from '../../text/span.ts';
import type { Piece } from './content-words.ts';
import type { TextWords } from './text-words.ts';

/** One side of a shared passage: `span` counts content words. */
export interface Side {
  readonly words: TextWords;
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** A passage in characters of both documents; `isWhole` where it begins and ends with its sentences. */
export interface Snapped {
  readonly left: Span;
  readonly right: Span;
  readonly isWhole: boolean;
}

/** Content words that may be left between a passage and the beginning or end of its sentence. */
const LOOSE = 4;
/** A sentence's last mark, with the closing quotation marks and brackets after it. */
const ENDS = /[.!?;:][)\]"'”’»]*(?=\s|$)|\n\s*\n/g;

const pieceWith = (pieces: readonly Piece[], offset: number): Piece =>
  pieces.find((piece) => offset >= piece.start && offset < piece.start + piece.text.length) ?? (pieces[0] as Piece);

/**
 * The characters of a passage on both sides, in offsets of the documents. Fingerprints lose words at its edges: where what
 * is missing up to the end of the sentence is little on both sides, the sentence belongs to it whole.
 *
 *     found       [Front sold oil to the Guard] through middlemen.   ·   [Front sold oil to the Guard] through brokers.
 *     passage     [The Front sold oil to the Guard through middlemen.]   [The Front sold oil to the Guard through brokers.]
 */
export const snap = (left: Side, right: Side): Snapped => {
  const [before, after] = [beginningOf(left), endOf(left)];
  const [beforeRight, afterRight] = [beginningOf(right), endOf(right)];
  const begins = before !== undefined && beforeRight !== undefined;
  const ends = after !== undefined && afterRight !== undefined;
  return {
    left: { start: begins ? before : firstOffset(left), end: ends ? after : lastOffset(left) },
    right: { start: begins ? beforeRight : firstOffset(right), end: ends ? afterRight : lastOffset(right) },
    isWhole: begins && ends,
  };
};

const firstOffset = ({ words, span }: Side): number => words.start[span.start] as number;
const lastOffset = ({ words, span }: Side): number => words.end[span.end - 1] as number;

/** Where the sentence begins that a side's first word stands in; undefined where that is too far. */
const beginningOf = (side: Side): number | undefined => {
  const at = firstOffset(side);
  const piece = pieceWith(side.pieces, at);
  const text = piece.text.slice(0, at - piece.start);
  let begin = 0;
  for (const { index, 0: mark } of text.matchAll(ENDS)) begin = index + mark.length;
  const offset = piece.start + begin + (/\S/.exec(text.slice(begin))?.index ?? text.length - begin);
  const loose = side.words.start.subarray(Math.max(0, side.span.start - LOOSE - 1), side.span.start);
  return loose.filter((start) => contains({ start: offset, end: at }, { start, end: start })).length > LOOSE
    ? undefined
    : offset;
};

/** Where the sentence ends that a side's last word stands in; undefined where that is too far. */
const endOf = (side: Side): number | undefined => {
  const at = lastOffset(side);
  const piece = pieceWith(side.pieces, at - 1);
  const rest = piece.text.slice(at - piece.start);
  const mark = rest.matchAll(ENDS).next().value;
  const offset = at + (mark === undefined ? rest.trimEnd().length : mark.index + mark[0].trimEnd().length);
  const loose = side.words.start.subarray(side.span.end, side.span.end + LOOSE + 1);
  return loose.filter((start) => start < offset).length > LOOSE ? undefined : offset;
};
