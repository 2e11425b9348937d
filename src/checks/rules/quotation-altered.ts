import type { Difference, QuotationVerdict } from '../../law/check-quotation.ts';
import { findWitness, indexWitnesses, isSameInstrument } from '../../law/find-witness.ts';
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

/** Whether a difference is worth an author's time: a marked cut is fair unless what it leaves out limits the rule. */
const matters = (d: Difference): boolean =>
  said[d.kind] !== undefined && (d.kind !== 'marked-cut' || d.material !== undefined);

/**
 * A quotation of law that is not what the witness says, with what is lost.
 *
 *     “States shall prevent their nationals from trading in copper”
 *                                                                  ^ quotation-altered: stops early, leaves out “with the FDS”
 */
export const quotationAltered: CaseRule = {
  name: 'quotation-altered',
  severity: 'error',
  check: ({ extractions, instruments }) => {
    const index = indexWitnesses(instruments);
    return extractions.flatMap((extraction) =>
      extraction.quotations.flatMap((quotation) => {
        const found = findWitness(quotation.text, index, quotation.law?.instrument);
        if (found === undefined || found.instrument.witness === extraction.document) return [];
        const { instrument, provision, check } = found;
        const where = `${instrument.symbol}, paragraph ${provision.path}`;
        const differences = check.differences.filter(matters);
        const elsewhere =
          quotation.law !== undefined && !isSameInstrument(quotation.law.instrument, instrument.symbol)
            ? [`these are the words of ${where}, not of ${quotation.law.instrument}`]
            : [];
        if (differences.length === 0 && elsewhere.length === 0) return [];
        const parts = differences.map((d) => {
          const lost = provision.text.slice(d.witness.start, d.witness.end);
          const given = quotation.text.slice(d.quoted.start, d.quoted.end);
          const words =
            d.kind === 'added'
              ? `“${shorten(given)}”`
              : d.kind === 'changed' || d.kind === 'spelling'
                ? `“${given}” for “${lost}”`
                : `“${shorten(lost)}”`;
          const limited = d.material?.map((m) => `${m.limits} (“${m.words}”)`).join(', ');
          const limits = limited === undefined ? '' : `, which bears on ${limited}`;
          return `${said[d.kind]} ${words}${limits}`;
        });
        const span = instrument.provisions.find((p) => p.path === provision.path)?.span;
        return [
          {
            document: extraction.document,
            start: quotation.start,
            end: quotation.end,
            message: `this quotation of ${where} ${[...parts, ...elsewhere].join('; ')}`,
            mend: 'quote to the end of the sentence, or mark every cut with “…” and every change with brackets',
            because: [
              `compared with the witness ${instrument.witness}`,
              `${Math.round(check.agreement * 100)} % of its words agree in order`,
            ],
            citations: span === undefined ? [] : [{ document: instrument.witness, ...span }],
          },
        ];
      }),
    );
  },
};
