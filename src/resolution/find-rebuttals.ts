import { chargeWords, rejectWords } from '../languages/en/matching-words.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './stem.ts';

/** Ties that are no charge: nobody rejects them as an accusation. */
const noCharge: ReadonlySet<string> = new Set(['oppose', 'urge', 'state']);

const rejectsByReference = ({ tie, statement }: Reading): boolean => {
  if (tie !== 'oppose') return false;
  const words = wordsOf(statement.quote);
  return words.some((word) => rejectWords.has(word)) && words.some((word) => chargeWords.has(word));
};

/**
 * For each reading of a document that rejects a charge by reference alone, the reading of the charge: the last against the
 * same actor that stands before it. The readings must be in the order of their offsets.
 *
 *     The League says that the Guard sold oil to the Front. … The Guard rejects the accusation.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ←—————— ^^^^^^^^^
 */
export const findRebuttals = (readings: readonly Reading[]): ReadonlyMap<Reading, Reading> => {
  const chargeOf = new Map<Reading, Reading>();
  const lastCharge = new Map<string, number>();
  for (const [index, reading] of readings.entries()) {
    if (rejectsByReference(reading)) {
      const charges = reading.agent.named.flatMap((actor) => lastCharge.get(actor) ?? []);
      if (charges.length > 0) chargeOf.set(reading, readings[Math.max(...charges)] as Reading);
    } else if (!noCharge.has(reading.tie) && reading.mode === 'claimed') {
      for (const actor of reading.agent.named) lastCharge.set(actor, index);
    }
  }
  return chargeOf;
};
