import type { VerbUnit } from '../units.ts';

/** What is known of the clause so far, which tells "l'attaque" from "il attaque". */
export interface State {
  /** Whether a subject stands before and no verb has followed. */
  subject: boolean;
  negated: boolean;
  possible: boolean;
  clitic: VerbUnit['clitic'];
  reflexive: boolean;
  /** First token of the words that belong to the verb to come. */
  from: number;
  preposition: string;
  /** Whether the last finite verb was made with an auxiliary, and how. */
  compound: { readonly passive: boolean; readonly tense: VerbUnit['tense'] } | undefined;
}

export const fresh = (): State => ({
  subject: false,
  negated: false,
  possible: false,
  clitic: undefined,
  reflexive: false,
  from: -1,
  preposition: '',
  compound: undefined,
});

export const reset = (state: State): void => {
  Object.assign(state, { ...fresh(), subject: state.subject, compound: state.compound });
};
