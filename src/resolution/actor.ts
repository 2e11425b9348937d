import type { NameKind } from '../annotation/annotation.ts';

/** Who, across the documents of a case. `because` says why each member was merged. */
export interface Actor {
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
  readonly names: readonly string[];
  readonly members: readonly { readonly document: string; readonly entity: number }[];
  readonly because: readonly string[];
}
