import { readSections, takerOf, writeSections } from '../../annotation/model-file.ts';
import type { Habits } from './habits.ts';
import { type Network, networkOf, sectionsOf } from './network.ts';

/** What was learnt of annotated passages: which words carry which tie, who takes part, and which statements of rules hold. */
export interface LearntModel {
  /** Classes: no tie, then those of `TIES`. */
  readonly predicates: Network;
  /** Classes: no part, agent, patient, goods. */
  readonly arguments: Network;
  /** Classes: not said, said. */
  readonly confidence: Network;
  readonly habits: Habits;
}

export const writeLearntModel = ({ habits, ...networks }: LearntModel): Uint8Array =>
  writeSections({
    ...sectionsOf(networks.predicates, 'predicates'),
    ...sectionsOf(networks.arguments, 'arguments'),
    ...sectionsOf(networks.confidence, 'confidence'),
    habits,
  });

/** Reads what `writeLearntModel` wrote. Fails with `malformed`. */
export const parseLearntModel = (bytes: Uint8Array): LearntModel => {
  const take = takerOf(readSections(bytes));
  return {
    predicates: networkOf(take, 'predicates'),
    arguments: networkOf(take, 'arguments'),
    confidence: networkOf(take, 'confidence'),
    habits: take<Uint8Array>('habits'),
  };
};
