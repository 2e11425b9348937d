import type { Tie } from '../statement/statement.ts';
import type { Span } from '../text/span.ts';

/** What a provision does, by its operative verb. `prohibits` and `obliges` bind; the rest do not. */
export const FORCES = [
  'prohibits',
  'obliges',
  'decides',
  'demands',
  'condemns',
  'calls-upon',
  'urges',
  'recalls',
  'recommends',
  'other',
] as const;
export type Force = (typeof FORCES)[number];

/** What must be made out before conduct can be held against a provision, or what limits it. */
export const NODE_KINDS = [
  'addressee',
  'reach',
  'conduct',
  'goods',
  'counterparty',
  'territory',
  'time',
  'condition',
  'exception',
  'consequence',
  'power',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * One element, condition or exception of a provision.
 *
 *     Decides that [all States] shall prevent [their nationals] from [trading] in [ore] with [the Kestrel Front],
 *                   addressee                  reach                 conduct      goods       counterparty
 *     [except for humanitarian purposes]
 *      exception
 */
export interface ProvisionNode {
  readonly kind: NodeKind;
  /** The words of the provision that say it; for a provision without text, the words that a person or a source gives. */
  readonly words: string;
  /** Kinds of conduct, in a node of kind `conduct`. */
  readonly ties?: readonly Tie[];
  /** Names of the counterparties, in a node of kind `counterparty`, or of those who hold a `power`; none where a list names them. */
  readonly names?: readonly string[];
  /** The list that names them: "Al-Qaida", as the list calls itself. */
  readonly list?: string;
  /** Where it is known from: read off the text, stated by a person, or a fact that ships with Proffer. */
  readonly from: 'text' | 'person' | 'facts';
}

/** A numbered unit of an instrument. `path` is "12", "5(a)", "preamble 7"; `span` is in the witness document, when there is one. */
export interface Provision {
  readonly path: string;
  readonly kind: 'preambular' | 'operative' | 'article';
  /** Its own words up to its first sub-paragraph; empty where only facts are known. */
  readonly text: string;
  /** Its words behind the last sub-paragraph. */
  readonly closing?: string;
  readonly verb?: string;
  readonly force: Force;
  readonly addressee?: string;
  /** EDTF; where absent the instrument's own date holds. */
  readonly inForce?: string;
  /** Whether `text` is the whole paragraph as far as is known. */
  readonly whole: boolean;
  readonly nodes: readonly ProvisionNode[];
  /** What was read off the shape of the text and no person has confirmed yet, in the words of the instrument file. */
  readonly guessed?: readonly ('number' | 'force' | 'addressee' | 'elements' | 'in-force')[];
  readonly span?: Span;
}

/** What takes the place of an instrument, or of single paragraphs of it, and from when. */
export interface Successor {
  readonly instrument: string;
  /** EDTF; absent where it is not known. */
  readonly from?: string;
  /** Paths; absent where the whole instrument is superseded. */
  readonly provisions?: readonly string[];
}

/** The kinds of text that may vouch for an instrument's words. Only the first is the text that was adopted. */
export const WITNESS_KINDS = ['text', 'report', 'draft', 'translation', 'facts'] as const;
export type WitnessKind = (typeof WITNESS_KINDS)[number];

/** A legal text: symbol in one spelling, dates as EDTF, provisions in order, and the witness its words come from. */
export interface Instrument {
  readonly symbol: string;
  readonly title: string;
  readonly body?: string;
  readonly adopted?: string;
  /** EDTF day from which it binds; where absent, the day of adoption. */
  readonly inForce?: string;
  /** "VII" where the instrument itself says that it acts under that chapter; "none" where it is known to cite none. */
  readonly chapter?: string;
  readonly supersededBy?: readonly Successor[];
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly provisions: readonly Provision[];
  /** Who vouches for the words: a document id or a named edition. */
  readonly witness: string;
  /** The file or edition that the words come from, for people; where absent, `witness` says it. */
  readonly witnessName?: string;
  readonly witnessKind: WitnessKind;
}
