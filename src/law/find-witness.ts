import type { LawReference } from '../annotation/annotation.ts';
import type { Span } from '../text/span.ts';
import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import type { Instrument, Provision } from './instrument.ts';
import { isWithin, parentOf, pathsOf } from './provision-path.ts';
import { isSameInstrument } from './symbol.ts';
import { candidates, indexTexts, type TextIndex } from './text-index.ts';

/** A stretch of an instrument that a quotation may render: the words of one provision, or a paragraph with its parts. */
export interface WitnessText {
  readonly instrument: Instrument;
  readonly provision: Provision;
  /** What quotations are compared with; offsets of a check are in it. */
  readonly text: string;
  /** Where it stands in the witness document, when there is one. */
  readonly span?: Span;
}

/** A quotation's best witness among the instruments at hand. */
export interface Witnessed extends WitnessText {
  readonly check: QuotationCheck;
}

/** What a document says that a quotation is from. */
export interface NamedPlace {
  readonly instrument: string;
  /** Paths of the provisions named; none where only the instrument is. */
  readonly paths: readonly string[];
}

/** The place that a reference to law names. */
export const placeOf = (law: LawReference): NamedPlace => ({
  instrument: law.instrument,
  paths: law.provision === undefined ? [] : pathsOf(law.provision),
});

/** The provisions of instruments, ready to be searched for the words of a quotation. */
export type WitnessIndex = TextIndex<WitnessText>;

/** A paragraph with its sub-paragraphs as it is printed: "5. … shall: (a) …; (b) …, without delay". */
const wholeOf = (instrument: Instrument, provision: Provision): WitnessText | undefined => {
  const parts = instrument.provisions.filter(
    (p) => p !== provision && isWithin(p.path, provision.path) && p.path.length > provision.path.length,
  );
  if (parts.length === 0 && provision.closing === undefined) return undefined;
  const label = (path: string): string => path.slice((parentOf(path) ?? '').length);
  const text = [
    provision.text,
    ...parts.flatMap((p) => [label(p.path), p.text, p.closing ?? '']),
    provision.closing ?? '',
  ]
    .filter((words) => words !== '')
    .join(' ');
  const last = parts.at(-1)?.span ?? provision.span;
  const span =
    provision.span === undefined || last === undefined
      ? undefined
      : { start: provision.span.start, end: Math.max(provision.span.end, last.end) };
  return { instrument, provision, text, ...(span === undefined ? {} : { span }) };
};

export const indexWitnesses = (instruments: readonly Instrument[]): WitnessIndex =>
  indexTexts(
    instruments.flatMap((instrument) =>
      instrument.provisions.flatMap((provision): readonly WitnessText[] => {
        if (provision.text === '') return [];
        const { text, span } = provision;
        const whole = wholeOf(instrument, provision);
        const own: WitnessText = { instrument, provision, text, ...(span === undefined ? {} : { span }) };
        return whole === undefined ? [own] : [own, whole];
      }),
    ),
  );

/** A quotation that agrees less with every provision than this quotes something else. */
const leastAgreement = 0.6;

/**
 * The provision that a quotation renders best: most words in common and in order; then the one of the instrument and
 * paragraph named; then the fewest differences. Undefined where nothing at hand comes near.
 */
export const findWitness = (quoted: string, index: WitnessIndex, named?: NamedPlace): Witnessed | undefined => {
  let best: Witnessed | undefined;
  for (const { text, ready } of candidates(quoted, index, (one) => isNamed(one, named))) {
    const found = { ...text, check: checkQuotation(quoted, ready) };
    if (found.check.agreement < leastAgreement) continue;
    if (best === undefined || betterThan(found, best, named)) best = found;
  }
  return best;
};

const isNamed = ({ instrument, provision }: WitnessText, named: NamedPlace | undefined): boolean =>
  named !== undefined &&
  isSameInstrument(instrument.symbol, named.instrument) &&
  (named.paths.length === 0 || named.paths.some((path) => isWithin(path, provision.path)));

/** Agreements that differ by less are one. */
const sameAgreement = 0.05;

const betterThan = (a: Witnessed, b: Witnessed, named: NamedPlace | undefined): boolean => {
  if (Math.abs(a.check.agreement - b.check.agreement) > sameAgreement) return a.check.agreement > b.check.agreement;
  const rank = (w: Witnessed): number =>
    named === undefined ? 0 : isNamed(w, named) ? 2 : isSameInstrument(w.instrument.symbol, named.instrument) ? 1 : 0;
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  return a.check.differences.length < b.check.differences.length;
};

/** Whether a quotation stands where the document says that it does. */
export type Placement = 'as named' | 'not named' | 'wrong paragraph' | 'wrong instrument' | 'not at hand';

/**
 * Holds the place where a quotation was found against the place that the document names. Where the words of the instrument
 * named are not at hand, nothing speaks against the document: two instruments may share their words.
 */
export const placementOf = (
  { instrument, provision }: WitnessText,
  named: NamedPlace | undefined,
  instruments: readonly Instrument[],
): Placement => {
  if (named === undefined) return 'not named';
  if (isSameInstrument(instrument.symbol, named.instrument)) {
    return named.paths.length === 0 || named.paths.some((path) => isWithin(path, provision.path))
      ? 'as named'
      : instrument.provisions.some((p) => named.paths.some((path) => isWithin(path, p.path)) && p.text !== '')
        ? 'wrong paragraph'
        : 'not at hand';
  }
  const other = instruments.filter((i) => isSameInstrument(i.symbol, named.instrument));
  const isWhole = other.some((i) => i.provisions.length > 0 && i.provisions.every((p) => p.whole && p.text !== ''));
  return isWhole ? 'wrong instrument' : 'not at hand';
};
