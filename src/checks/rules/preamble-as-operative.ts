import { message } from '../../languages/message.ts';
import { pathsOf, provisionOf } from '../../law/provision-path.ts';
import { isSameInstrument } from '../../law/symbol.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseRule } from '../case-rule.ts';

/**
 * Words of a preamble that are held up as a rule, or given the number of an operative paragraph.
 *
 *     The sale breaches resolution 41, which is “Alarmed by the trade in ore with the Front”.
 *                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preamble-as-operative
 */
export const preambleAsOperative: CaseRule = {
  name: 'preamble-as-operative',
  severity: 'error',
  check: (reading) => {
    const breaches = breachesByDocument(reading);
    return reading.quotations.flatMap(({ document, start, end, law, found }) => {
      const { provision, instrument } = found;
      if (provision.kind !== 'preambular' || law === undefined || !isSameInstrument(law.instrument, instrument.symbol))
        return [];
      const numbered = pathsOf(law.provision ?? '').some((path) => !path.startsWith('preamble'));
      const breached = (breaches.get(document) ?? []).some(({ symbol }) => isSameInstrument(symbol, instrument.symbol));
      if (!numbered && !breached) return [];
      return [
        {
          document,
          start,
          end,
          message: message(numbered ? 'preamble-as-operative.numbered' : 'preamble-as-operative', {
            as: law.provision ?? '',
            provision: provisionOf(provision, instrument),
          }),
          mend: message('preamble-as-operative.mend'),
          because: [`${instrument.symbol} as ${instrument.witnessName ?? instrument.witness} has it`],
          citations: found.span === undefined ? [] : [{ document: instrument.witness, ...found.span }],
        },
      ];
    });
  },
};
