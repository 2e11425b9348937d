import { type AnnotationModel, annotate } from './annotation/annotate.ts';
import { attribute } from './attribution/attribute.ts';
import { caseChecker, checkDocument } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import type { Conflict } from './corroboration/conflict.ts';
import { caseCorroborator } from './corroboration/corroborate.ts';
import type { Corroboration } from './corroboration/origin.ts';
import type { Reliability } from './corroboration/reliability.ts';
import type { Document } from './document/document.ts';
import { applyLaw } from './law/apply.ts';
import type { Assessment } from './law/assessment.ts';
import { type AttributedPower, attributedPowers } from './law/attributed-powers.ts';
import { checkQuotations } from './law/check-quotations.ts';
import type { Instrument } from './law/instrument.ts';
import { instrumentFromDocument, isInstrument } from './law/instrument-from-document.ts';
import { tellingsIn } from './law/telling.ts';
import { withFacts } from './law/with-facts.ts';
import type { Actor } from './resolution/actor.ts';
import type { Claim } from './resolution/claim.ts';
import { statementJudge } from './resolution/judge-statements.ts';
import type { Judgement } from './resolution/judgement.ts';
import type { Listing } from './resolution/listing.ts';
import { matchListings } from './resolution/match-listings.ts';
import { reviewMatcher } from './resolution/match-reviews.ts';
import { statementReader } from './resolution/reading.ts';
import { relabeller } from './resolution/relabel.ts';
import { relateActors } from './resolution/relate-actors.ts';
import { actorResolver } from './resolution/resolve-actors.ts';
import { claimResolver } from './resolution/resolve-claims.ts';
import type { ClaimReview } from './resolution/review.ts';
import type { Extraction, Studied } from './statement/extraction.ts';
import type { Learnt } from './statement/learnt/learnt.ts';
import { tell } from './statement/state.ts';
import type { Statement } from './statement/statement.ts';
import { toExtraction } from './statement/to-extraction.ts';
import { gathering, sorting } from './text/kept.ts';

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

/** What is known of English before any document is read. */
export interface Models extends AnnotationModel {
  readonly learnt: Learnt;
}

/** Everything that is seen in one document, on its own. */
export const extract = (document: Document, models: Models): Studied => {
  const annotated = annotate(document, models);
  const attributions = attribute(annotated);
  return { annotated, attributions, ...tell(annotated, attributions, models.learnt) };
};

/** A document alone → what it adds to a case. */
export const contribute = (document: Document, models: Models): Contribution => {
  const studied = extract(document, models);
  return {
    extraction: toExtraction(studied),
    findings: checkDocument(studied),
    instrument: isInstrument(document) ? instrumentFromDocument(document) : null,
    powers: attributedPowers(document),
  };
};

/** Studies a case; see `studyCase`. */
export type CaseStudy = (
  contributions: readonly Contribution[],
  judgements: readonly Judgement[],
  laws: readonly Instrument[],
  listings?: readonly Listing[],
  reviews?: readonly ClaimReview[],
) => Dossier;

/** Comes by what runs a stage, given what makes it. */
type Runner = <Given extends readonly unknown[], Result>(
  make: () => (...given: Given) => Result,
) => (...given: Given) => Result;

/** One for all runs: what it keeps from one to the next is there. */
const lasting: Runner = (make) => make();

/** One for each run: what it would keep goes as soon as the stage has run. In a case studied once that is half of all memory. */
const passing: Runner =
  (make) =>
  (...given) =>
    make()(...given);

const studyBy = (runner: Runner): CaseStudy => {
  const judge = runner(statementJudge);
  const resolve = runner(actorResolver);
  const relabel = runner(relabeller);
  const readStatements = runner(statementReader);
  const resolveClaims = runner(claimResolver);
  const corroborate = runner(caseCorroborator);
  const gatherStatements = runner(() =>
    gathering((e: Extraction) => e.statements.map((s): [string, Statement] => [s.id, s])),
  );
  const matchReviews = runner(reviewMatcher);
  const gatherTellings = runner(() => gathering(tellingsIn));
  const checkCase = runner(caseChecker);
  const sort = runner(() => sorting(byContribution));
  return (contributions, judgements, laws, listings = [], reviews = []) => {
    const ordered = sort(contributions);
    const read = judge(
      ordered.map((c) => c.extraction),
      judgements,
    );
    const resolved = resolve(new Map(read.map((e) => [e.document, e.actors])), judgements);
    const extractions = relabel(read, resolved);
    const readings = readStatements(extractions, resolved);
    const claims = resolveClaims(readings, resolved.actors, judgements);
    const { corroborations, conflicts, reliabilities } = corroborate(
      claims,
      extractions,
      resolved,
      judgements,
      readings,
    );
    const instruments = withFacts([...laws, ...ordered.flatMap((c) => c.instrument ?? [])]);
    const actors = new Map(resolved.actors.map((a): [string, Actor] => [a.id, a]));
    const quotations = checkQuotations(extractions, instruments);
    const powers = new Map(ordered.map((c) => [c.extraction.document, c.powers]));
    const conduct = {
      claims,
      corroborations,
      statements: gatherStatements(extractions),
      actors,
      tellings: gatherTellings(extractions),
      listings,
      quotations,
    };
    const ofCase = checkCase({ ...conduct, extractions, instruments, powers });
    return {
      extractions,
      instruments,
      actors: matchListings(relateActors(resolved, extractions, judgements), listings),
      claims: matchReviews(claims, actors, conduct.statements, reviews),
      corroborations,
      conflicts,
      reliabilities,
      assessments: applyLaw(conduct, instruments),
      findings: [...ordered.flatMap((c) => c.findings), ...ofCase].sort(byDocument),
    };
  };
};

/**
 * Studies a case as often as it is called: what the documents, judgements and laws leave as it was is not computed again,
 * and is the same object in every dossier. What comes out is what a study of all at once gives.
 */
export const caseStudy = (): CaseStudy => studyBy(lasting);

/**
 * All contributions → the case. Their order changes nothing. `laws` are the instruments that a person added to the case,
 * and behind them those that Proffer knows by their facts; `listings` are the entries of the sanctions lists in it,
 * `reviews` earlier fact-checks.
 */
export const studyCase: CaseStudy = studyBy(passing);

const byContribution = ({ extraction: a }: Contribution, { extraction: b }: Contribution): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : 0;

const byDocument = (a: Finding, b: Finding): number =>
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start || a.end - b.end;
