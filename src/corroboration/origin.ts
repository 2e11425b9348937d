import type { Message } from '../languages/message.ts';
import type { Derivation } from './derivation.ts';
import type { Drift } from './drift.ts';
import type { Credibility } from './reliability.ts';
import type { SilenceTold } from './silence.ts';

/** The independent root of a line of statements: statements that share one count once. */
export interface Origin {
  readonly id: string;
  /** Who or what it goes back to, in the words of the documents; "origin unknown" is said as such. */
  readonly label: string;
  readonly statements: readonly string[];
  /** Why these statements share the root: same named source, same passage, same issuer, same document cited. */
  readonly because: readonly Message[];
}

/** How a claim stands. Proffer never says that a claim is true. */
export type Standing = 'uncited' | 'one origin' | 'several origins' | 'contested';

/** A claim with what speaks for it and against it. Statement ids throughout. */
export interface Corroboration {
  readonly claim: string;
  readonly standing: Standing;
  readonly supporting: readonly string[];
  readonly denying: readonly string[];
  readonly documents: readonly string[];
  readonly origins: readonly Origin[];
  /** How the supporting statements hang together: the graph that the origins are counted on. */
  readonly derivations: readonly Derivation[];
  /** What changed on the way from one statement of a line to the next. */
  readonly drifts: readonly Drift[];
  readonly conflicts: readonly string[];
  /** Who was asked, or charged, and did not answer: neither a denial nor an admission. */
  readonly silences: readonly SilenceTold[];
  /** Proposed from what the case shows; a person's judgement outranks it. */
  readonly credibility: Credibility;
}
