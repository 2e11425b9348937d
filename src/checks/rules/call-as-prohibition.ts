import { findWitness, indexWitnesses, isSameInstrument } from '../../law/find-witness.ts';
import { instrumentNamed, isBinding } from '../../law/lookup.ts';
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
        const found = findWitness(quotation.text, index, law.instrument)?.provision;
        const known = instrumentNamed(law.instrument, instruments)?.provisions.find((p) => p.path === law.provision);
        const provision = found ?? known;
        if (provision === undefined || isBinding(provision.force)) return [];
        return [
          {
            document: extraction.document,
            start: quotation.start,
            end: quotation.end,
            message: `held up as broken, but paragraph ${provision.path} of ${law.instrument} only ${provision.verb ?? provision.force}: it forbids and commands nothing by itself`,
            mend: 'name a provision that binds the actor, or say what this one expresses',
          },
        ];
      });
    });
  },
};
