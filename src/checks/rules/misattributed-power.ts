import { inEnglish, type Message, message } from '../../languages/message.ts';
import type { AttributedPower } from '../../law/attributed-powers.ts';
import type { Instrument, Provision, ProvisionNode } from '../../law/instrument.ts';
import { provisionMessage } from '../../law/provision-path.ts';
import type { CaseRule } from '../case-rule.ts';

const contentWords = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 7)));

/** Words in common that make two descriptions speak of one power. */
const fewestShared = 2;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|all|every|each)\s+/g, '')
    .trim();

/** Whether somebody is called by a body's name, or by its last word. */
const isHolder = (holder: string, names: readonly string[]): boolean =>
  names.some((name) => plain(name) === plain(holder) || plain(name).endsWith(` ${plain(holder)}`));

/** Words before "for" or "to" tell the power, those behind it what it is for. */
const isSamePower = (attributed: AttributedPower, { words }: ProvisionNode): boolean => {
  const [power = '', ...object] = words.toLowerCase().split(/ (?:for|to|in) /);
  if (power.trim() !== attributed.power.replace(/\s+/g, ' ')) return false;
  const own = contentWords(object.join(' '));
  return [...contentWords(attributed.object)].filter((word) => own.has(word)).length >= fewestShared;
};

/**
 * A power or duty that is given to another than the one who has it under an instrument that the document cites.
 *
 *     Under Article 9 of the Covenant [all members of the Council] have the primary responsibility for peace in Varn.
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ misattributed-power: Article 9 confers it on the Council
 */
export const misattributedPower: CaseRule = {
  name: 'misattributed-power',
  severity: 'warning',
  check: ({ extractions, powers, instruments }) => {
    const conferred = instruments.flatMap((instrument) =>
      instrument.provisions.flatMap((provision) =>
        provision.nodes.filter((node) => node.kind === 'power').map((node) => ({ instrument, provision, node })),
      ),
    );
    return extractions.flatMap(({ document }) =>
      (powers.get(document) ?? []).flatMap((attributed) => {
        const same = conferred.filter(
          ({ instrument, node }) => instrument.witness !== document && isSamePower(attributed, node),
        );
        const [first] = same;
        if (first === undefined || same.some(({ node }) => isHolder(attributed.holder, node.names ?? []))) return [];
        return [
          {
            document,
            start: attributed.start,
            end: attributed.end,
            message: message('misattributed-power', {
              power: attributed.power,
              holder: attributed.holder,
              provision: placeOf(first),
              names: (first.node.names ?? []).join(', '),
            }),
            mend: message('misattributed-power.mend'),
            because: [`${inEnglish(placeOf(first))}: “${first.node.words}”`],
            citations:
              first.provision.span === undefined
                ? []
                : [{ document: first.instrument.witness, ...first.provision.span }],
          },
        ];
      }),
    );
  },
};

const placeOf = ({
  instrument,
  provision,
}: {
  readonly instrument: Instrument;
  readonly provision: Provision;
}): Message =>
  message(instrument.symbol.startsWith('S/') ? 'provision.of' : 'provision.of-the', {
    provision: provisionMessage(provision),
    instrument: instrument.symbol,
  });
