/** How one element of a provision stands against what the statements say. Never a verdict. */
export type ElementStanding = 'met' | 'not met' | 'contested' | 'not addressed';

/** A provision held against alleged conduct, element by element, each with the statements it rests on. */
export interface Assessment {
  readonly instrument: string;
  readonly provision: string;
  readonly claim: string;
  readonly elements: readonly {
    readonly element: 'in force' | 'binding force' | 'addressee' | 'conduct' | 'counterparty';
    readonly standing: ElementStanding;
    readonly statements: readonly string[];
    readonly because: string;
  }[];
}
