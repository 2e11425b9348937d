import type { Factuality } from '../../attribution/attribution.ts';
import { type MessageId, message } from '../../languages/message.ts';
import type { DriftRule } from '../drift.ts';

/** How firmly something is affirmed; what is denied or left open stands on no step of this ladder. */
const steps: Partial<Record<Factuality, { readonly step: number; readonly words: MessageId }>> = {
  'PS+': { step: 1, words: 'certainty.possible' },
  'PR+': { step: 2, words: 'certainty.probable' },
  'CT+': { step: 3, words: 'certainty.certain' },
};

/**
 *     The Front may have sold oil to the Guard.  →  The Front has sold oil to the Guard.
 *               ^^^ possible                                   certain
 */
export const certainty: DriftRule = {
  drift: 'certainty',
  changed: (earlier, later) => {
    const [from, to] = [steps[earlier.statement.factuality], steps[later.statement.factuality]];
    if (from === undefined || to === undefined || from.step === to.step) return undefined;
    return message('drift.certainty', {
      one: message(from.words),
      earlier: earlier.documentName,
      other: message(to.words),
      later: later.documentName,
    });
  },
};
