import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import type { Instrument, Provision } from './instrument.ts';

/** A quotation's best witness among the instruments at hand. */
export interface Witnessed {
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly check: QuotationCheck;
}

/** Runs of this many words are what quotation and provision must share before they are aligned. */
const shingle = 3;

const shinglesOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(shingle - 1).map((_, i) => words.slice(i, i + shingle).join(' '));
};

/** Provisions by the runs of words in them: only those that share a run with a quotation are aligned with it. */
export interface WitnessIndex {
  readonly provisions: readonly { readonly instrument: Instrument; readonly provision: Provision }[];
  readonly byShingle: ReadonlyMap<string, readonly number[]>;
}

export const indexWitnesses = (instruments: readonly Instrument[]): WitnessIndex => {
  const provisions = instruments.flatMap((instrument) =>
    instrument.provisions.filter((p) => p.text !== '').map((provision) => ({ instrument, provision })),
  );
  const byShingle = new Map<string, number[]>();
  provisions.forEach(({ provision }, p) => {
    for (const key of new Set(shinglesOf(provision.text))) {
      const known = byShingle.get(key);
      if (known === undefined) byShingle.set(key, [p]);
      else known.push(p);
    }
  });
  return { provisions, byShingle };
};

/** At most so many provisions are aligned: those that share most. */
const mostAligned = 8;
/** A quotation that agrees less with every provision than this quotes something else. */
const leastAgreement = 0.6;

/**
 * The provision that a quotation renders best: most words in common and in order; then the one of the instrument named;
 * then the fewest differences. Undefined where nothing at hand comes near.
 */
export const findWitness = (quoted: string, index: WitnessIndex, named: string | undefined): Witnessed | undefined => {
  const shared = new Map<number, number>();
  for (const key of shinglesOf(quoted)) {
    for (const p of index.byShingle.get(key) ?? []) shared.set(p, (shared.get(p) ?? 0) + 1);
  }
  const candidates = [...shared.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostAligned);
  let best: Witnessed | undefined;
  for (const [p] of candidates) {
    const { instrument, provision } = index.provisions[p]!;
    const check = checkQuotation(quoted, provision.text);
    if (check.agreement < leastAgreement) continue;
    if (best === undefined || betterThan({ instrument, provision, check }, best, named))
      best = { instrument, provision, check };
  }
  return best;
};

const betterThan = (a: Witnessed, b: Witnessed, named: string | undefined): boolean => {
  if (Math.abs(a.check.agreement - b.check.agreement) > 0.05) return a.check.agreement > b.check.agreement;
  const [ofA, ofB] = [a, b].map((w) => named !== undefined && isSameInstrument(w.instrument.symbol, named));
  if (ofA !== ofB) return ofA === true;
  return a.check.differences.length < b.check.differences.length;
};

/**
 * Whether two spellings mean one instrument: the same number and year ("S/RES/118 (2020)", "resolution 118 (2020)"), or
 * for those without a number the same words.
 */
export const isSameInstrument = (a: string, b: string): boolean => {
  const number = (s: string): string | undefined => {
    const found = s.match(/(\d+)(?:\s*\((\d{4})\))?/);
    return found === null ? undefined : `${found[1]}/${found[2] ?? ''}`;
  };
  const [x, y] = [number(a), number(b)];
  if (x === undefined || y === undefined)
    return a.toLowerCase().replace(/^the /, '') === b.toLowerCase().replace(/^the /, '');
  return x === y || (x.endsWith('/') && y.startsWith(x)) || (y.endsWith('/') && x.startsWith(y));
};
