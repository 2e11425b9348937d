import type { Message } from '../languages/message.ts';
import type { Span } from '../text/span.ts';

/** How a statement shows what it goes back to. */
export type DerivationKind =
  | 'text-reuse'
  | 'cites'
  | 'cites-source'
  | 'cites-page'
  | 'own-word'
  | 'own-publication'
  | 'unknown';

/** Two passages that are one text, as offsets of the documents of both statements. */
export interface AlignedPassage {
  readonly from: Span;
  readonly to: Span;
  /** Their words, as both documents have them. */
  readonly fromText: string;
  readonly toText: string;
  /** Content words that stand on both sides. */
  readonly words: number;
}

/**
 * One step of a line of statements: what a statement goes back to, as far as the documents show it.
 *
 *     Varn Post ─text-reuse→ Orland Herald ─cites-source→ (Jana Tarn)
 */
export interface Derivation {
  /** The statement that goes back to something. */
  readonly from: string;
  /** The statement that it goes back to; null where that lies outside the case, or is not told. */
  readonly to: string | null;
  /** Who or what lies outside the case, in the words of the documents; empty where `to` says it. */
  readonly root: string;
  readonly kind: DerivationKind;
  /** Whether it is known which of two came first; only copies without dates leave that open. */
  readonly isDirected: boolean;
  /** Whether the line comes back to where it began, so that it shows no origin. */
  readonly isCircular: boolean;
  readonly because: Message;
  /** Where one repeats the words of the other. */
  readonly aligned: readonly AlignedPassage[];
}
