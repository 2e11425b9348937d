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
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly outer?: number;
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** The commitment that the source makes to the content. */
  readonly factuality: Factuality;
  readonly rule: string;
  readonly because: readonly string[];
}
