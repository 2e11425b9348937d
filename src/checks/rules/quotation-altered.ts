import { type Message, message } from '../../languages/message.ts';
import type { Difference, QuotationVerdict } from '../../law/check-quotation.ts';
import { provisionOf } from '../../law/provision-path.ts';
import type { Span } from '../../text/span.ts';
import type { CaseRule } from '../case-rule.ts';

/** The classes of difference that a reader is told of. */
const told = [
  'marked-cut',
  'spelling',
  'unmarked-cut-start',
  'unmarked-cut-end',
  'unmarked-cut-inside',
  'added',
  'changed',
] as const satisfies readonly QuotationVerdict[];
type Told = (typeof told)[number];

const isTold = (kind: QuotationVerdict): kind is Told => (told as readonly QuotationVerdict[]).includes(kind);

const shorten = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length <= 120 ? plain : `${plain.slice(0, 70)} … ${plain.slice(-40)}`;
};

const wordCount = (words: string): number => words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Whether a difference is worth an author's time: a marked cut is fair unless what it leaves out limits the rule. */
const matters = (d: Difference): d is Difference & { readonly kind: Told } =>
  isTold(d.kind) && (d.kind !== 'marked-cut' || d.material !== undefined);

/** "Qaida" of "Al-Qaida" is changed as a whole name: the word before the hyphen belongs to it on both sides. */
const wholeName = (text: string, { start, end }: Span, words: number): string =>
  text.slice(
    start - (new RegExp(`(?:[\\p{L}\\p{N}'’]+[-\\s]){${words}}$`, 'u').exec(text.slice(0, start))?.[0].length ?? 0),
    end,
  );

const differenceMessage = (d: Difference & { readonly kind: Told }, quoted: string, witness: string): Message => {
  const joined =
    d.kind === 'spelling'
      ? (/(?:[\p{L}\p{N}'’]+-)+$/u.exec(witness.slice(0, d.witness.start))?.[0].split('-').length ?? 1) - 1
      : 0;
  const lost = wholeName(witness, d.witness, joined);
  const given = wholeName(quoted, d.quoted, joined);
  const count = wordCount(lost);
  const words =
    d.kind === 'added'
      ? message('words.quoted', { words: shorten(given) })
      : d.kind === 'changed' || d.kind === 'spelling'
        ? message('words.for', { given, lost })
        : message(count > 8 ? 'words.counted' : 'words.quoted', { count, words: shorten(lost) });
  const difference = message(`quotation-altered.${d.kind}`, { words });
  if (d.material === undefined) return difference;
  const limits = d.material.map((m) =>
    message('quotation-altered.limit', { limit: message(`limit.${m.limits}`), words: m.words }),
  );
  return message('quotation-altered.material', { difference, limits });
};

/**
 * A quotation of law that is not what the witness says, with what is lost.
 *
 *     “States shall prevent their nationals from trading in copper”
 *                                                                  ^ quotation-altered: stops early, leaves out “with the FDS”
 */
export const quotationAltered: CaseRule = {
  name: 'quotation-altered',
  severity: 'error',
  check: ({ quotations }) =>
    quotations.flatMap(({ document, start, end, text, found }) => {
      const { instrument, provision, check, span } = found;
      const differences = check.differences.filter(matters);
      if (differences.length === 0) return [];
      const kind = instrument.witnessKind === 'text' ? '' : `, a ${instrument.witnessKind}`;
      const cut = provision.whole ? [] : ['the witness does not hold the whole paragraph'];
      return [
        {
          document,
          start,
          end,
          message: message('quotation-altered', {
            provision: provisionOf(provision, instrument),
            differences: differences.map((d) => differenceMessage(d, text, found.text)),
          }),
          mend: message('quotation-altered.mend'),
          because: [
            `compared with ${instrument.witnessName ?? instrument.witness}${kind}`,
            ...cut,
            `${Math.round(check.agreement * 100)} % of its words agree in order`,
            ...new Set(differences.map((d) => d.kind)),
          ],
          citations: span === undefined ? [] : [{ document: instrument.witness, ...span }],
        },
      ];
    }),
};
