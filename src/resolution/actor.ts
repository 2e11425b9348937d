import type { NameKind } from '../annotation/annotation.ts';
import type { Message } from '../languages/message.ts';

/** In what ways one actor may stand to another. */
export const ACTOR_RELATIONS = [
  'member of',
  'part of',
  'leads',
  'acts for',
  'holds office in',
  'allied with',
  'fights',
  'holds',
  'renamed to',
] as const;

/** How one actor stands to another; never a reason to take them for one. */
export interface ActorRelation {
  readonly relation: (typeof ACTOR_RELATIONS)[number];
  /** Actor id, and what it is called. */
  readonly to: string;
  readonly label: string;
  /** EDTF, an interval where it tells from when and until when; null where nothing tells. */
  readonly time: string | null;
  /** The statements that say so; none where a person or a rule does. */
  readonly statements: readonly string[];
  readonly because: Message;
}

/** An entry of a list that an actor may be: offered with the reasons, never joined. */
export interface ListOffer {
  readonly reference: string;
  readonly list: string;
  /** The name that the entry stands under, and the one that matched. */
  readonly name: string;
  readonly written: string;
  /** EDTF day. */
  readonly listedOn: string;
  /** How alike the names are, 0 to 1. */
  readonly score: number;
  readonly because: readonly Message[];
}

/** Who, across the documents of a case. `because` says why each member was merged. */
export interface Actor {
  /** Derived from the smallest of its members, so that a judgement which names it finds that member again as a case grows. */
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
  /** Whether a document gives it a proper name: "the Kestrel Front", not "two officers". */
  readonly named: boolean;
  /** What the documents call it by, its label among them; not what they only describe it as. */
  readonly names: readonly string[];
  readonly members: readonly { readonly document: string; readonly entity: number }[];
  readonly because: readonly Message[];
  readonly relations?: readonly ActorRelation[];
  readonly listed?: readonly ListOffer[];
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
