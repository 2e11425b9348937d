import { message } from '../../languages/message.ts';
import { verbOf } from '../../law/lookup.ts';
import { provisionOf, spokenPath } from '../../law/provision-path.ts';
import { isSameInstrument } from '../../law/symbol.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseRule } from '../case-rule.ts';

/** Bodies and officers: what speaks to them binds no State and no private person. */
const office =
  /\b(?:secretary|committee|panel|commission|council|force|mission|assembly|court|envoy|representative)\b/i;
const states = /\b(?:states|members|governments)\b/i;

/**
 * A paragraph held up as broken by somebody to whom it does not speak.
 *
 *     The Kestrel Front breached resolution 41, under which “the Panel shall report to the Council”.
 *                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-addressee
 */
export const wrongAddressee: CaseRule = {
  name: 'wrong-addressee',
  severity: 'warning',
  check: (reading) => {
    const breaches = breachesByDocument(reading);
    return reading.quotations.flatMap(({ document, start, end, found }) => {
      const { provision, instrument } = found;
      const to = provision.addressee;
      if (to === undefined || provision.kind === 'preambular') return [];
      const breach = (breaches.get(document) ?? []).find(({ symbol }) => isSameInstrument(symbol, instrument.symbol));
      if (breach === undefined) return [];
      const actors = [...reading.actors.values()].filter((actor) => breach.accused.includes(actor.label));
      const names = breach.accused.join(', ');
      const plain = to.toLowerCase().replace(/^the /, '');
      const isAddressee = breach.accused.some((label) => label.toLowerCase().includes(plain));
      const isGroup =
        actors.length > 0 &&
        actors.every((a) => a.kind === 'organisation' && !/\b(?:government|regime)\b/i.test(a.label));
      const why =
        office.test(to) && !states.test(to) && !isAddressee
          ? 'wrong-addressee'
          : states.test(to) && isGroup
            ? 'wrong-addressee.group'
            : undefined;
      if (why === undefined) return [];
      return [
        {
          document,
          start,
          end,
          message: message(why, {
            names,
            provision: provisionOf(provision, instrument),
            verb: verbOf(provision),
            addressee: to,
          }),
          mend: message('wrong-addressee.mend'),
          because: [`${spokenPath(provision)} as ${instrument.witnessName ?? instrument.witness} has it`],
          citations: found.span === undefined ? [] : [{ document: instrument.witness, ...found.span }],
        },
      ];
    });
  },
};
