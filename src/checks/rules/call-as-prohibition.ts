import { type Message, message } from '../../languages/message.ts';
import type { Force, Instrument, Provision } from '../../law/instrument.ts';
import { instrumentNamed, isBinding, verbOf } from '../../law/lookup.ts';
import { operativeVerb } from '../../law/operative-verb.ts';
import { pathsOf, provisionAt } from '../../law/provision-path.ts';
import { isSameInstrument } from '../../law/symbol.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseRule } from '../case-rule.ts';

/**
 * A paragraph that condemns, calls upon or recommends is held against somebody as a rule that they broke.
 *
 *     The sale breaches resolution 41, which “Calls upon States to inspect cargoes”.
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ call-as-prohibition
 */
export const callAsProhibition: CaseRule = {
  name: 'call-as-prohibition',
  severity: 'warning',
  check: (reading) => {
    const witnessed = new Map(reading.quotations.map((q) => [`${q.document} ${q.start}`, q.found]));
    const breaches = breachesByDocument(reading);
    return reading.extractions.flatMap(({ document, quotations }) => {
      const breached = (breaches.get(document) ?? []).map(({ symbol }) => symbol);
      return quotations.flatMap((quotation) => {
        const { law } = quotation;
        if (law === undefined || !breached.some((b) => isSameInstrument(b, law.instrument))) return [];
        const cited = instrumentNamed(law.instrument, reading.instruments);
        const found = witnessed.get(`${document} ${quotation.start}`);
        const [path = ''] = pathsOf(law.provision ?? '');
        const provision =
          found?.provision ?? (cited && provisionAt(cited, path)) ?? byItsOwnWords(quotation.text, cited);
        if (provision === undefined || isBinding(provision.force)) return [];
        // What has no verb of command may be an excerpt, and preambles have a rule of their own.
        if (provision.verb === undefined) return [];
        const named = { instrument: law.instrument };
        const place = provision.path;
        return [
          {
            document,
            start: quotation.start,
            end: quotation.end,
            message: message('call-as-prohibition', {
              law:
                place === undefined
                  ? law.instrument
                  : message('provision.of', { ...named, provision: message('provision.paragraph', { path: place }) }),
              does: does({ nodes: [], ...provision }, cited),
            }),
            mend: message('call-as-prohibition.mend'),
          },
        ];
      });
    });
  },
};

/** What a paragraph without command does, and what may bind in its place. */
const does = (provision: Pick<Provision, 'verb' | 'force' | 'nodes'>, instrument: Instrument | undefined): Message => {
  const verb = verbOf(provision);
  if (provision.force !== 'recalls')
    return message(`call-as-prohibition.${instrument?.chapter === 'none' ? 'no-chapter' : 'commands-nothing'}`, {
      verb,
    });
  const reach = provision.nodes.find(({ kind }) => kind === 'reach')?.words;
  return reach === undefined
    ? message('call-as-prohibition.recalls', { verb })
    : message('call-as-prohibition.recalls-conduct', { verb, conduct: reach });
};

/** Where no witness is at hand, a quotation that opens with the operative verb tells the force itself. */
const byItsOwnWords = (
  quoted: string,
  cited: Instrument | undefined,
): (Partial<Provision> & { readonly force: Force }) | undefined => {
  const opening = operativeVerb(quoted);
  return cited?.provisions.find((p) => p.text === '' && p.verb === opening?.verb) ?? opening;
};
