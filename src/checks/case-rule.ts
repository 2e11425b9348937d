import type { Corroboration } from '../corroboration/origin.ts';
import type { AttributedPower } from '../law/attributed-powers.ts';
import type { CheckedQuotation } from '../law/check-quotations.ts';
import type { Instrument } from '../law/instrument.ts';
import type { Telling } from '../law/telling.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Listing } from '../resolution/listing.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from './finding.ts';
import type { Remark } from './rule.ts';

/** What the checks of a whole case read. */
export interface CaseReading {
  readonly extractions: readonly Extraction[];
  /** By id. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly instruments: readonly Instrument[];
  /** Quotations of law, each with the witness that it renders best. */
  readonly quotations: readonly CheckedQuotation[];
  /** What the documents tell around each statement, by its id. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Powers and duties that documents say somebody has, by document. */
  readonly powers: ReadonlyMap<string, readonly AttributedPower[]>;
  readonly listings: readonly Listing[];
}

/** A remark on a passage of one of the documents. */
export type CaseRemark = Span & Remark & { readonly document: string };

/** A check that needs the claims, the origins or the law of the case. */
export interface CaseRule {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (reading: CaseReading) => readonly CaseRemark[];
}
