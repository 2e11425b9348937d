import type { Filling } from './participants.ts';
import type { Tie } from './statement.ts';

/** A tie that a rule has seen, before voice, time and place are asked for. */
export interface Candidate {
  readonly tie: Tie;
  /** The token that carries the tie: a verb, a noun of action, a role noun. */
  readonly predicate: number;
  /** The verb whose modality holds for it: the predicate itself, or the light verb that carries a noun. */
  readonly carrier: number;
  readonly agent: Filling;
  readonly patient: Filling;
  /** The object without which the verb would not carry the tie: "signed a [pact]". */
  readonly object?: number;
  /** Head tokens of what is traded, supplied or held. */
  readonly goods: readonly number[];
  readonly rule: string;
  readonly because: readonly string[];
  /** A body does it by saying so: "Deplores the raid". */
  readonly declared?: true;
  /** Told only where it did not happen: "declined to comment". */
  readonly deniedOnly?: true;
  /** The words themselves say that the tie does not hold: "complied with the treaty". */
  readonly denied?: true;
}

/** What a rule gives for nearly every word: one list for all. */
export const nothing: readonly Candidate[] = [];
