import type { NameKind } from '../annotation/annotation.ts';

/** Who, across the documents of a case. `because` says why each member was merged. */
export interface Actor {
  /** Derived from the smallest of its members, so that a judgement which names it finds that member again as a case grows. */
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
  readonly names: readonly string[];
  readonly members: readonly { readonly document: string; readonly entity: number }[];
  readonly because: readonly string[];
}

/** The actors of a case and the ways into them. */
export interface ResolvedActors {
  readonly actors: readonly Actor[];
  /** Document → entity index → actor id. */
  readonly actorOf: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /**
   * Actors that stand for another where they act: "Orland" (the place) and "Orlandian" for the government of Orland.
   * Where they are only spoken of, as the scene of something, they stay what they are.
   */
  readonly actsAs: ReadonlyMap<string, string>;
  /** Key of a name → the one actor that bears it; names borne by two are absent. For words that no entity was made of. */
  readonly named: ReadonlyMap<string, string>;
}
