import type { Span } from '../../text/span.ts';

/** A passage of one text that stands in another too, word for word or lightly edited. */
export interface Reuse {
  /** Numbers of the two texts, in the order in which they were given: `left` came before `right`. */
  readonly left: number;
  readonly right: number;
  /** Where the passage stands in each; offsets as the texts were given. */
  readonly leftSpan: Span;
  readonly rightSpan: Span;
  /** Content words that stand on both sides, and what part of the longer side they are. */
  readonly words: number;
  readonly part: number;
  /** Whether it is a standing formula: words that several texts share which have little else in common. */
  readonly isFormula: boolean;
}
