import type { Span } from '../text/span.ts';

/** What a provision does, by its operative verb. `prohibits` and `obliges` bind; the rest do not. */
export type Force =
  | 'prohibits'
  | 'obliges'
  | 'decides'
  | 'demands'
  | 'condemns'
  | 'calls-upon'
  | 'urges'
  | 'recalls'
  | 'recommends'
  | 'other';

/** A numbered unit of an instrument. `path` is "12", "5(a)", "preamble 7"; `span` is in the witness document, when there is one. */
export interface Provision {
  readonly path: string;
  readonly kind: 'preambular' | 'operative' | 'article';
  readonly text: string;
  readonly verb?: string;
  readonly force: Force;
  readonly addressee?: string;
  /** EDTF; where absent the instrument's own date holds. */
  readonly inForce?: string;
  /** Whether `text` is the whole paragraph as far as is known. */
  readonly whole: boolean;
  readonly span?: Span;
}

/** A legal text: symbol in one spelling, dates as EDTF, provisions in order, and the witness its words come from. */
export interface Instrument {
  readonly symbol: string;
  readonly title: string;
  readonly body?: string;
  readonly adopted?: string;
  /** "VII" where the instrument itself says that it acts under that chapter. */
  readonly chapter?: string;
  readonly provisions: readonly Provision[];
  /** Who vouches for the words: a document id or a named edition. */
  readonly witness: string;
}
