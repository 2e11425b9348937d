import type { Tie } from '../statement/statement.ts';
import type { ReviewOffer } from './review.ts';

/** Another claim between the same parties that this one bears on. */
export interface ClaimRelation {
  readonly claim: string;
  /** `general`: what follows from this claim and says less; `close`: a like deed by another tie. */
  readonly relation: 'general' | 'close';
  /** What the other leaves open, or why the ties are near. */
  readonly because: string;
}

/** The statements that say the same thing. `agent` and `patient` hold actor ids. */
export interface Claim {
  /** Derived from the smallest of its statement ids, so that a judgement which names it finds that statement again. */
  readonly id: string;
  readonly tie: Tie;
  readonly agent: readonly string[];
  readonly patient: readonly string[];
  readonly goods: readonly string[];
  /** The claim in one line, made of labels only: "Orland Guard · trade · Kestrel Front · oil". */
  readonly label: string;
  /** Statement ids in the order of documents and offsets. */
  readonly statements: readonly string[];
  /** Statements that reject this claim by reference alone ("rejects the accusation"); they make claims of their own too. */
  readonly rebuttals?: readonly string[];
  readonly because: readonly string[];
  readonly relations: readonly ClaimRelation[];
  /** Reviews that may be of it; none of them is Proffer's word. */
  readonly reviewed?: readonly ReviewOffer[];
}
