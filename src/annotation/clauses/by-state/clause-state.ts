/** What is known of the clause so far: what stood before its verb and says how firmly, or whether, it is said. */
export interface State {
  verb: boolean;
  negated: boolean;
  possible: boolean;
  certain: boolean;
  preposition: string;
  from: number;
  joined: boolean;
}

export const fresh = (): State => ({
  verb: false,
  negated: false,
  possible: false,
  certain: false,
  preposition: '',
  from: -1,
  joined: false,
});
