import { findWitness, indexWitnesses, isSameInstrument } from '../../law/find-witness.ts';
import type { Force, Instrument } from '../../law/instrument.ts';
import { instrumentNamed, isBinding } from '../../law/lookup.ts';
import { operativeVerb } from '../../law/operative-verb.ts';
import type { CaseRule } from '../case-rule.ts';

/**
 * A paragraph that condemns, calls upon or recommends is held against somebody as a rule that they broke.
 *
 *     The sale breaches resolution 41, which “Calls upon States to inspect cargoes”.
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ call-as-prohibition
 */
export const callAsProhibition: CaseRule = {
  name: 'call-as-prohibition',
  severity: 'warning',
  check: ({ extractions, instruments }) => {
    const index = indexWitnesses(instruments);
    return extractions.flatMap((extraction) => {
      const breached = extraction.statements
        .filter((s) => s.tie === 'violate')
        .flatMap((s) => s.patient.map((p) => p.label));
      return extraction.quotations.flatMap((quotation) => {
        const { law } = quotation;
        if (law === undefined || !breached.some((b) => isSameInstrument(b, law.instrument))) return [];
        const cited = instrumentNamed(law.instrument, instruments);
        const provision =
          findWitness(quotation.text, index, law.instrument)?.provision ??
          cited?.provisions.find((p) => p.path === law.provision) ??
          byItsOwnWords(quotation.text, cited);
        if (provision === undefined || isBinding(provision.force)) return [];
        const place = provision.path === undefined ? '' : `paragraph ${provision.path} of `;
        return [
          {
            document: extraction.document,
            start: quotation.start,
            end: quotation.end,
            message: `held up as broken, but ${place}${law.instrument}, as quoted, only ${provision.verb ?? provision.force}: ${provision.force === 'recalls' ? 'what binds is the decision that it recalls, if there is one' : 'it forbids and commands nothing by itself'}`,
            mend: 'name a provision that binds the actor, or say what this one expresses',
          },
        ];
      });
    });
  },
};

/** Where no witness is at hand, a quotation that opens with the operative verb tells the force itself. */
const byItsOwnWords = (
  quoted: string,
  cited: Instrument | undefined,
): { readonly path?: string; readonly verb?: string; readonly force: Force } | undefined => {
  const opening = operativeVerb(quoted);
  return cited?.provisions.find((p) => p.text === '' && p.verb === opening?.verb) ?? opening;
};
