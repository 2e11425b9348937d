import type { Difference } from '../../../src/law/check-quotation.ts';
import type { QuotationView } from '../../../src/workbench/read-law.ts';

/** One stretch of a comparison: what both have, or what the witness has and what the quotation has instead. */
export interface DiffPiece {
  readonly kind: 'same' | Difference['kind'];
  /** Where it begins in the witness. */
  readonly at: number;
  readonly witness: string;
  readonly quoted: string;
  readonly material: Difference['material'];
}

/**
 * The witness from the first word at issue to the last, with what the quotation made of it:
 *
 *     witness    States shall prevent [their nationals from] trading
 *     quotation  “States shall prevent trading”
 *     pieces     same "States shall prevent " · unmarked-cut-inside "their nationals from" · same " trading"
 */
export const piecesOf = ({
  quoted,
  witness,
  check,
}: Pick<QuotationView, 'quoted' | 'witness' | 'check'>): DiffPiece[] => {
  const differences = [...check.differences].sort(
    (a, b) => a.witness.start - b.witness.start || a.quoted.start - b.quoted.start,
  );
  const first = Math.min(check.witness.start, ...differences.map((one) => one.witness.start));
  const last = Math.max(check.witness.end, ...differences.map((one) => one.witness.end));
  const pieces: DiffPiece[] = [];
  let at = first;
  const same = (to: number): void => {
    if (to > at) pieces.push({ kind: 'same', at, witness: witness.slice(at, to), quoted: '', material: undefined });
    at = Math.max(at, to);
  };
  for (const { kind, quoted: q, witness: w, material } of differences) {
    if (kind === 'typographic') continue;
    same(w.start);
    pieces.push({
      kind,
      at,
      witness: witness.slice(Math.max(at, w.start), w.end),
      quoted: quoted.slice(q.start, q.end),
      material,
    });
    at = Math.max(at, w.end);
  }
  same(last);
  return pieces;
};
