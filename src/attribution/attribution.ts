import type { Span } from '../text/span.ts';

export type SourceKind =
  | 'person'
  | 'office'
  | 'institution'
  | 'outlet'
  | 'document'
  | 'dataset'
  | 'witnesses'
  | 'unnamed'
  | 'speaker';

/** How the author stands to what the source says, by the cue: *confirmed* endorses, *claimed* distances. */
export type Stance = 'endorses' | 'neutral' | 'distances';

export type Evidence =
  | 'none'
  | 'unspecified'
  | 'document'
  | 'testimony'
  | 'media'
  | 'official'
  | 'own-prior-publication';

/** FactBank's values: certain, probable, possible × affirmed, denied; `Uu` where no commitment is made. */
export type Factuality = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'Uu';

/**
 * What the source does to the content: says it, holds it, lets it be seen, learns it, asks for it, means to do it, is
 * for or against it, asks whether it is so; or it appears so to nobody named.
 */
export type Act =
  | 'report'
  | 'belief'
  | 'show'
  | 'perception'
  | 'request'
  | 'intention'
  | 'attitude'
  | 'question'
  | 'appearance';

/** Who is cited: the words, the resolved label, and what sort of source it is. */
export interface Source extends Span {
  readonly label: string;
  readonly kind: SourceKind;
  readonly named: boolean;
}

/**
 * Source, cue and content, each with its spans. `source` is absent where the text leaves it out ("it was reported").
 * `content` may be discontinuous. `outer` is the index of the attribution whose content holds this one, so that
 * following `outer` gives the chain from the innermost source outwards. Source: PARC, PolNeAR.
 */
export interface Attribution {
  readonly source?: Source;
  /** Who found, saw or issued the document that is the source: "documents obtained by [the Courier]". */
  readonly through?: Source;
  /** On whose word or paper the source says so, where it tells: "the Courier reported, citing [ledgers]". */
  readonly citing?: Source;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly outer?: number;
  readonly act: Act;
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** The commitment that the source makes to the content. */
  readonly factuality: Factuality;
  readonly rule: string;
  readonly because: readonly string[];
}
