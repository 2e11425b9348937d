import type { Difference, QuotationVerdict } from '../../law/check-quotation.ts';
import { spokenPath } from '../../law/provision-path.ts';
import type { Span } from '../../text/span.ts';
import type { CaseRule } from '../case-rule.ts';

/** What a reader is told of each class of difference. */
const said: Readonly<Partial<Record<QuotationVerdict, string>>> = {
  'marked-cut': 'leaves out, with a mark,',
  spelling: 'changes the spelling, unmarked:',
  'unmarked-cut-start': 'starts late without a mark and leaves out',
  'unmarked-cut-end': 'stops early without a mark and leaves out',
  'unmarked-cut-inside': 'leaves out, without a mark,',
  added: 'adds words that are not there:',
  changed: 'changes words:',
};

const shorten = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length <= 120 ? plain : `${plain.slice(0, 70)} … ${plain.slice(-40)}`;
};

const wordCount = (words: string): number => words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Whether a difference is worth an author's time: a marked cut is fair unless what it leaves out limits the rule. */
const matters = (d: Difference): boolean =>
  said[d.kind] !== undefined && (d.kind !== 'marked-cut' || d.material !== undefined);

/** "Qaida" of "Al-Qaida" is changed as a whole name: the word before the hyphen belongs to it on both sides. */
const wholeName = (text: string, { start, end }: Span, words: number): string =>
  text.slice(
    start - (new RegExp(`(?:[\\p{L}\\p{N}'’]+[-\\s]){${words}}$`, 'u').exec(text.slice(0, start))?.[0].length ?? 0),
    end,
  );

const inWords = (d: Difference, quoted: string, witness: string): string => {
  const joined =
    d.kind === 'spelling'
      ? (/(?:[\p{L}\p{N}'’]+-)+$/u.exec(witness.slice(0, d.witness.start))?.[0].split('-').length ?? 1) - 1
      : 0;
  const lost = wholeName(witness, d.witness, joined);
  const given = wholeName(quoted, d.quoted, joined);
  const count = wordCount(lost);
  const words =
    d.kind === 'added'
      ? `“${shorten(given)}”`
      : d.kind === 'changed' || d.kind === 'spelling'
        ? `“${given}” for “${lost}”`
        : `${count > 8 ? `${count} words, ` : ''}“${shorten(lost)}”`;
  const limited = d.material?.map((m) => `${m.limits} (“${m.words}”)`).join(', ');
  return `${said[d.kind]} ${words}${limited === undefined ? '' : `, which bears on ${limited}`}`;
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
          message: `this quotation of ${spokenPath(provision)} of ${instrument.symbol} ${differences.map((d) => inWords(d, text, found.text)).join('; ')}`,
          mend: 'quote to the end of the sentence, or mark every cut with “…” and every change with brackets',
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
