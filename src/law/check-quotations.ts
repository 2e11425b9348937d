import type { LawReference } from '../annotation/annotation.ts';
import type { Extraction, QuotedPassage } from '../statement/extraction.ts';
import type { Span } from '../text/span.ts';
import {
  findWitness,
  indexWitnesses,
  type NamedPlace,
  type Placement,
  placementOf,
  placeOf,
  type Witnessed,
  type WitnessIndex,
} from './find-witness.ts';
import type { Instrument } from './instrument.ts';

/** A quotation of law in a document, held against the witness that it renders best. */
export interface CheckedQuotation extends Span {
  readonly document: string;
  /** The words inside the quotation marks; `found.check` counts in them and in `found.text`. */
  readonly text: string;
  /** The law that the document names for it. */
  readonly law?: LawReference;
  readonly found: Witnessed;
  readonly placement: Placement;
}

/** Quotations of law in the documents of a case, each with its witness; those that come near none are left out. */
export const checkQuotations = (
  extractions: readonly Extraction[],
  instruments: readonly Instrument[],
  index: WitnessIndex = indexWitnesses(instruments),
): readonly CheckedQuotation[] =>
  extractions.flatMap(({ document, quotations }) =>
    quotations.flatMap((quotation) => checkOne(document, quotation, instruments, index)),
  );

const checkOne = (
  document: string,
  { text, start, end, law }: QuotedPassage,
  instruments: readonly Instrument[],
  index: WitnessIndex,
): readonly CheckedQuotation[] => {
  const named: NamedPlace | undefined = law === undefined ? undefined : placeOf(law);
  const found = findWitness(text, index, named);
  if (found === undefined || found.instrument.witness === document) return [];
  const placement = placementOf(found, named, instruments);
  return [{ document, start, end, text, ...(law === undefined ? {} : { law }), found, placement }];
};
