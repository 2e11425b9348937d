import { readSections, takerOf, writeSections } from '../../annotation/model-file.ts';
import type { Habits } from './habits.ts';
import { type Network, networkOf, sectionsOf } from './network.ts';

/** What was learnt of annotated passages: which words carry which tie, and who takes part. */
export interface LearntModel {
  /** Classes: no tie, then those of `TIES`. */
  readonly predicates: Network;
  /** Classes: no part, agent, patient, goods. */
  readonly arguments: Network;
  readonly habits: Habits;
}

export const writeLearntModel = ({ predicates, arguments: participants, habits }: LearntModel): Uint8Array =>
  writeSections({ ...sectionsOf(predicates, 'predicates'), ...sectionsOf(participants, 'arguments'), habits });

/** Reads what `writeLearntModel` wrote. Fails with `malformed`. */
export const parseLearntModel = (bytes: Uint8Array): LearntModel => {
  const take = takerOf(readSections(bytes));
  return {
    predicates: networkOf(take, 'predicates'),
    arguments: networkOf(take, 'arguments'),
    habits: take<Uint8Array>('habits'),
  };
};
