import type { Assessment } from '../law/assessment.ts';
import type { CheckedQuotation } from '../law/check-quotations.ts';
import { checkQuotations } from '../law/check-quotations.ts';
import type { Instrument } from '../law/instrument.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readContributions, readDossier, studiedInputs } from '../store/derived.ts';
import { entriesById } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** A quotation of law held against its witness word by word. `start` and `end` count in the document. */
export interface QuotationView {
  readonly document: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The quotation and the witness; `check` counts in them. */
  readonly quoted: string;
  readonly witness: string;
  readonly check: CheckedQuotation['found']['check'];
  readonly instrument: string;
  readonly provision: string;
  /** What the document says that it quotes; null where it does not say. */
  readonly named: string | null;
  readonly placement: CheckedQuotation['placement'];
}

/** The law of a case. */
export interface LawView {
  readonly instruments: readonly (Instrument & { readonly witnessTitle: string })[];
  readonly quotations: readonly QuotationView[];
  readonly assessments: readonly (Assessment & { readonly label: string })[];
}

/** Holding every quotation against every instrument takes long, and changes with a study only. */
let read: { readonly key: string; readonly law: LawView } | undefined;

/** The instruments that a case knows, what its documents quote of them, and what they are held against. */
export const readLaw = async (folder: CaseFolder): Promise<LawView> => {
  if (!isStudied(folder)) return { instruments: [], quotations: [], assessments: [] };
  return readDerived(folder, async (derived) => {
    const key = `${folder.path} ${await studiedInputs(derived)}`;
    if (read?.key === key) return read.law;
    const { instruments, assessments, claims } = await readDossier(derived);
    const extractions = readContributions(derived).map(({ extraction }) => extraction);
    const checked = checkQuotations(extractions, instruments);
    const witnesses = instruments.map(({ witness }) => witness);
    const entries = await entriesById(derived, [
      ...new Set([...checked.map(({ document }) => document), ...witnesses]),
    ]);
    const titleOf = (document: string): string => {
      const entry = entries.get(document);
      return entry?.metadata.title?.value ?? entry?.name ?? document;
    };
    const labels = new Map(claims.map(({ id, label }) => [id, label]));
    const law: LawView = {
      instruments: instruments.map((one) => ({ ...one, witnessTitle: one.witnessName ?? titleOf(one.witness) })),
      quotations: checked.map(({ document, start, end, text, law: named, found, placement }) => ({
        document,
        title: titleOf(document),
        start,
        end,
        quoted: text,
        witness: found.text,
        check: found.check,
        instrument: found.instrument.symbol,
        provision: found.provision.path,
        named: named === undefined ? null : [named.instrument, named.provision].filter(Boolean).join(', '),
        placement,
      })),
      assessments: assessments.map((one) => ({ ...one, label: labels.get(one.claim) ?? '' })),
    };
    read = { key, law };
    return law;
  });
};
