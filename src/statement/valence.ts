import type { Tie } from './statement.ts';

/** Whether a tie is help, harm or neither of them. Source: the cooperation and conflict of PLOVER's quad classes. */
export type Valence = 'cooperation' | 'conflict' | 'neutral';

/** What is only said or asked for is neither: "urges" may be a friend's or an enemy's. */
export const valenceOf: Readonly<Record<Tie, Valence>> = {
  support: 'cooperation',
  cooperate: 'cooperation',
  trade: 'cooperation',
  fund: 'cooperation',
  supply: 'cooperation',
  train: 'cooperation',
  shield: 'cooperation',
  spare: 'cooperation',
  release: 'cooperation',
  cede: 'cooperation',
  join: 'cooperation',
  attack: 'conflict',
  seize: 'conflict',
  coerce: 'conflict',
  threaten: 'conflict',
  oppose: 'conflict',
  sanction: 'conflict',
  violate: 'conflict',
  urge: 'neutral',
  state: 'neutral',
};
