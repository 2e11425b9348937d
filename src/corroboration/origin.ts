/** The independent root of a line of statements: statements that share one count once. */
export interface Origin {
  readonly id: string;
  /** Who or what it goes back to, in the words of the documents; "origin unknown" is said as such. */
  readonly label: string;
  readonly statements: readonly string[];
  /** Why these statements share the root: same named source, same passage, same issuer, same document cited. */
  readonly because: readonly string[];
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
  readonly conflicts: readonly string[];
}
