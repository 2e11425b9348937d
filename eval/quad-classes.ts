import type { Tie } from '../src/statement/statement.ts';

/**
 * Classes of political events: 0 a statement, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
 * 4 material conflict. Source: CAMEO's root codes, PLOVER.
 */
export type QuadClass = 0 | 1 | 2 | 3 | 4;

/**
 * The class of each tie, by the PLOVER category that the guidelines set beside it. Written down before anything was
 * measured with it, and not to be fitted to what is.
 */
export const classOfTie: Readonly<Record<Tie, QuadClass>> = {
  support: 1,
  cooperate: 2,
  trade: 2,
  fund: 2,
  supply: 2,
  train: 2,
  shield: 1,
  spare: 2,
  release: 2,
  cede: 2,
  join: 1,
  attack: 4,
  seize: 4,
  coerce: 4,
  threaten: 3,
  oppose: 3,
  sanction: 4,
  violate: 3,
  urge: 0,
  state: 1,
};

/** The class of each PLOVER event, in the vocabularies of its versions. */
export const classOfEvent: Readonly<Record<string, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  INVESTIGATE: 3,
  DEMAND: 3,
  REQUEST: 3,
  DISAPPROVE: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  CRIME: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
