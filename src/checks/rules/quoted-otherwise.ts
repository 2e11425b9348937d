import { message } from '../../languages/message.ts';
import { checkQuotation, type Difference } from '../../law/check-quotation.ts';
import { candidates, indexTexts, runsOf, sharesRuns } from '../../law/text-index.ts';
import type { Extraction } from '../../statement/extraction.ts';
import { ofObject } from '../../text/kept.ts';
import { contains, type Span } from '../../text/span.ts';
import type { CaseRule } from '../case-rule.ts';

/** A stretch of a document that may be the same words: a quotation, or a sentence. */
interface Utterance extends Span {
  readonly document: string;
  readonly text: string;
  readonly isQuotation: boolean;
}

/** A sentence that quotes is told by its quotation. */
const utterancesOf = ofObject(({ document, quotations, passages }: Extraction): readonly Utterance[] => {
  const sentences = new Map(
    passages
      .filter((passage) => !quotations.some((quotation) => contains(passage, quotation)))
      .map((passage): [number, Utterance] => [passage.start, { ...passage, document, isQuotation: false }]),
  );
  const quoted = quotations.map(({ start, end, text }) => ({ start, end, text, document, isQuotation: true }));
  return [...quoted, ...sentences.values()];
});

/** Shorter quotations fit too many sentences. */
const fewestWords = 6;
const isLong = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= fewestWords;

/** Runs of words that a sentence must share with some quotation to be looked at. */
const fewestRuns = 2;
/** Share of words in common and in order from which two are the same utterance. */
const leastAgreement = 0.75;

/** Differences of what was said; what a quotation leaves out at either end is nobody's business in prose. */
const altering: ReadonlySet<Difference['kind']> = new Set(['added', 'changed', 'unmarked-cut-inside']);

/**
 * The same words quoted in two wordings, or otherwise than they stand in the source itself.
 *
 *     The Courier: the minister said “we never bought a barrel of oil from the Front”.
 *     The Gazette: the minister said “we never bought any oil from the Front”.
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quoted-otherwise
 */
export const quotedOtherwise: CaseRule = {
  name: 'quoted-otherwise',
  severity: 'warning',
  check: ({ extractions, quotations: ofLaw }) => {
    // Of a large case only what shares words with a quotation is kept.
    const runs = runsOf(extractions.flatMap((e) => e.quotations.filter(({ text }) => isLong(text)).map((q) => q.text)));
    if (runs.size === 0) return [];
    const index = indexTexts(
      extractions.flatMap((e) => utterancesOf(e).filter(({ text }) => sharesRuns(text, runs, fewestRuns))),
    );
    const lawful = new Set(ofLaw.map((q) => `${q.document} ${q.start}`));
    const names = new Map(extractions.map(({ document, name }) => [document, name]));
    return extractions.flatMap(({ document, quotations }) =>
      quotations.flatMap((quotation) => {
        const { text, start, end } = quotation;
        if (!isLong(text) || lawful.has(`${document} ${start}`)) return [];
        let best:
          | { readonly other: Utterance; readonly differences: readonly Difference[]; readonly agreement: number }
          | undefined;
        for (const { text: other, ready } of candidates(text, index, () => false)) {
          // Its own sentence, and a quotation in a document before, which tells the same of this one.
          if (other.document === document && (contains(other, quotation) || contains(quotation, other))) continue;
          if (other.isQuotation && (other.document < document || (other.document === document && other.start < start)))
            continue;
          const { agreement, differences } = checkQuotation(text, ready);
          if (agreement < leastAgreement) continue;
          const altered = differences.filter((d) => altering.has(d.kind));
          if (best === undefined || altered.length < best.differences.length)
            best = { other, differences: altered, agreement };
        }
        if (best === undefined || best.differences.length === 0) return [];
        const { other, differences, agreement } = best;
        const parts = differences.map((d) => {
          const here = text.slice(d.quoted.start, d.quoted.end).replace(/\s+/g, ' ');
          const there = other.text.slice(d.witness.start, d.witness.end).replace(/\s+/g, ' ');
          if (here === '') return message('words.without', { words: there });
          return there === ''
            ? message('words.with', { words: here })
            : message('words.for', { given: here, lost: there });
        });
        const isHere = other.document === document;
        return [
          {
            document,
            start,
            end,
            message: message(isHere ? 'quoted-otherwise.here' : 'quoted-otherwise', {
              where: names.get(other.document) ?? other.document,
              parts,
            }),
            mend: message('quoted-otherwise.mend'),
            because: [`${Math.round(agreement * 100)} % of the words agree in order`],
            citations: [{ document: other.document, start: other.start, end: other.end }],
          },
        ];
      }),
    );
  },
};
