import { type AnnotationModel, annotate } from './annotation/annotate.ts';
import { attribute } from './attribution/attribute.ts';
import { checkCase, checkDocument } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import type { Conflict } from './corroboration/conflict.ts';
import { corroborate } from './corroboration/corroborate.ts';
import type { Corroboration } from './corroboration/origin.ts';
import type { Reliability } from './corroboration/reliability.ts';
import type { Document } from './document/document.ts';
import { applyLaw } from './law/apply.ts';
import type { Assessment } from './law/assessment.ts';
import { type AttributedPower, attributedPowers } from './law/attributed-powers.ts';
import { checkQuotations } from './law/check-quotations.ts';
import type { Instrument } from './law/instrument.ts';
import { instrumentFromDocument, isInstrument } from './law/instrument-from-document.ts';
import { tellingsOf } from './law/telling.ts';
import { withFacts } from './law/with-facts.ts';
import type { Actor, ResolvedActors } from './resolution/actor.ts';
import type { Claim } from './resolution/claim.ts';
import { judgeStatements } from './resolution/judge-statements.ts';
import type { Judgement } from './resolution/judgement.ts';
import type { Listing } from './resolution/listing.ts';
import { matchListings } from './resolution/match-listings.ts';
import { relateActors } from './resolution/relate-actors.ts';
import { resolveActors } from './resolution/resolve-actors.ts';
import { resolveClaims } from './resolution/resolve-claims.ts';
import type { Extraction, Studied } from './statement/extraction.ts';
import { state } from './statement/state.ts';
import type { Statement } from './statement/statement.ts';
import { toExtraction } from './statement/to-extraction.ts';

/** What one document adds to a case: plain data that the derived database keeps by document hash and stage version. */
export interface Contribution {
  readonly extraction: Extraction;
  /** What the checks say that need this document only. */
  readonly findings: readonly Finding[];
  /** The document as law, where it is a resolution, charter or statute. */
  readonly instrument: Instrument | null;
  readonly powers: readonly AttributedPower[];
}

/** The case as a whole. `corroborations` stand in the order of `claims`. */
export interface Dossier {
  readonly extractions: readonly Extraction[];
  readonly instruments: readonly Instrument[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly conflicts: readonly Conflict[];
  /** Of everybody whom statements rest on. */
  readonly reliabilities: readonly Reliability[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
}

/** Everything that is seen in one document, on its own. */
export const extract = (document: Document, model: AnnotationModel): Studied => {
  const annotated = annotate(document, model);
  const attributions = attribute(annotated);
  return { annotated, attributions, statements: state(annotated, attributions) };
};

/** A document alone → what it adds to a case. */
export const contribute = (document: Document, model: AnnotationModel): Contribution => {
  const studied = extract(document, model);
  return {
    extraction: toExtraction(studied),
    findings: checkDocument(studied),
    instrument: isInstrument(document) ? instrumentFromDocument(document) : null,
    powers: attributedPowers(document),
  };
};

/**
 * All contributions → the case. Their order changes nothing. `laws` are the instruments that a person added to the case,
 * and behind them those that Proffer knows by their facts; `listings` are the entries of the sanctions lists in it.
 */
export const studyCase = (
  contributions: readonly Contribution[],
  judgements: readonly Judgement[],
  laws: readonly Instrument[],
  listings: readonly Listing[] = [],
): Dossier => {
  const ordered = [...contributions].sort((a, b) => (a.extraction.document < b.extraction.document ? -1 : 1));
  const read = judgeStatements(
    ordered.map((c) => c.extraction),
    judgements,
  );
  const resolved = resolveActors(
    read.flatMap((e) => e.actors),
    judgements,
  );
  const labels = new Map(resolved.actors.map((a) => [a.id, a.label]));
  const extractions = read.map((e) => withResolvedLabels(e, resolved, labels));
  const claims = resolveClaims(extractions, resolved, judgements);
  const { corroborations, conflicts, reliabilities } = corroborate(claims, extractions, resolved, judgements);
  const instruments = withFacts([...laws, ...ordered.flatMap((c) => c.instrument ?? [])]);
  const statements = new Map(extractions.flatMap((e) => e.statements.map((s): [string, Statement] => [s.id, s])));
  const actors = new Map(resolved.actors.map((a): [string, Actor] => [a.id, a]));
  const tellings = tellingsOf(extractions);
  const quotations = checkQuotations(extractions, instruments);
  const powers = new Map(ordered.map((c) => [c.extraction.document, c.powers]));
  const conduct = { claims, corroborations, statements, actors, tellings, listings, quotations };
  const ofCase = checkCase({ ...conduct, extractions, instruments, powers });
  return {
    extractions,
    instruments,
    actors: matchListings(relateActors(resolved, extractions, judgements), listings),
    claims,
    corroborations,
    conflicts,
    reliabilities,
    assessments: applyLaw(conduct, instruments),
    findings: [...ordered.flatMap((c) => c.findings), ...ofCase].sort(byDocument),
  };
};

const byDocument = (a: Finding, b: Finding): number =>
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start || a.end - b.end;

/** Statements name their participants by the actor of the case, not by what one document calls it. */
const withResolvedLabels = (
  extraction: Extraction,
  resolved: ResolvedActors,
  labels: ReadonlyMap<string, string>,
): Extraction => {
  const ofDocument = resolved.actorOf.get(extraction.document);
  const relabel = (p: Statement['agent'][number]): Statement['agent'][number] => {
    const actor = ofDocument?.get(p.entity);
    const label = actor === undefined ? undefined : labels.get(resolved.actsAs.get(actor) ?? actor);
    return label === undefined ? p : { ...p, label };
  };
  return {
    ...extraction,
    statements: extraction.statements.map((s) => ({
      ...s,
      agent: s.agent.map(relabel),
      patient: s.patient.map(relabel),
    })),
  };
};
