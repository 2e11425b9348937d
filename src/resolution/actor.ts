import type { NameKind } from '../annotation/annotation.ts';

/** An entity of one document, as it goes into resolution across documents. */
export interface LocalActor {
  readonly document: string;
  /** Index of the entity in the document. */
  readonly entity: number;
  readonly label: string;
  readonly kind: NameKind;
  /** Every name that the document uses for it, most frequent first. */
  readonly names: readonly string[];
  /** Names that the document itself introduces as the same. */
  readonly aliases: readonly string[];
}

/** Who, across the documents of a case. `because` says why each member was merged. */
export interface Actor {
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
  readonly names: readonly string[];
  readonly members: readonly { readonly document: string; readonly entity: number }[];
  readonly because: readonly string[];
}
