import { message } from '../../languages/message.ts';
import { provisionOf, spokenPath } from '../../law/provision-path.ts';
import type { CaseRule } from '../case-rule.ts';

/**
 * Words that stand in another paragraph, or another instrument, than the one named for them.
 *
 *     Paragraph 4 of resolution 41 says: “Calls upon States to inspect cargoes bound for the ports”.
 *                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: paragraph 2
 */
export const wrongProvision: CaseRule = {
  name: 'wrong-provision',
  severity: 'error',
  check: ({ quotations }) =>
    quotations.flatMap(({ document, start, end, law, found, placement }) => {
      if (law === undefined || (placement !== 'wrong paragraph' && placement !== 'wrong instrument')) return [];
      // Words of the preamble that are taken for a paragraph have a rule of their own.
      if (placement === 'wrong paragraph' && found.provision.kind === 'preambular') return [];
      const named =
        law.provision === undefined
          ? law.instrument
          : message('provision.of', { provision: law.provision, instrument: law.instrument });
      return [
        {
          document,
          start,
          end,
          message: message('wrong-provision', { named, provision: provisionOf(found.provision, found.instrument) }),
          mend: message('wrong-provision.mend'),
          because: [
            `${Math.round(found.check.agreement * 100)} % of the words agree in order with ${spokenPath(found.provision)}`,
            `the words of ${law.instrument} are at hand`,
          ],
          citations: found.span === undefined ? [] : [{ document: found.instrument.witness, ...found.span }],
        },
      ];
    }),
};
