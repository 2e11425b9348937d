import { setImmediate } from 'node:timers/promises';
import type { Document } from '../document/document.ts';
import type { Instrument } from '../law/instrument.ts';
import type { Judgement } from '../resolution/judgement.ts';
import type { Listing } from '../resolution/listing.ts';
import type { ClaimReview } from '../resolution/review.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import type { ListedClaim } from '../store/claim-list.ts';
import { closeDerived, type Derived, inTransaction, openDerivedForWriting } from '../store/database.ts';
import {
  type ContributionRow,
  caseRows,
  contributedDocuments,
  keepContributionsOf,
  readContributions,
  type SavedRows,
  saveCaseRows,
  saveContributions,
  studiedInputs,
} from '../store/derived.ts';
import { listDocuments, type Sealed } from '../store/documents.ts';
import { readJudgements } from '../store/judgements.ts';
import { type CaseStudy, type Contribution, caseStudy, studyCase } from '../study.ts';
import { sha256 } from '../text/digest.ts';
import { type Kept, keeping } from '../text/kept.ts';
import { extractAll, type Readings } from './extract-sealed.ts';
import { lawsOf, listingsOf } from './laws.ts';
import { reviewsOf } from './reviews.ts';
import { stageVersion } from './stage-version.ts';

/** Extractions kept by one transaction: what a death of the process costs at most. */
const BATCH = 64;

export interface StudyOptions {
  /** Threads to extract on; 0 for as many as pay. */
  readonly jobs: number;
  readonly readings?: Readings;
  /** Documents that are at hand, by id: not read again on this thread, and let go once they are extracted. */
  readonly documents?: Map<string, Document>;
  /** What studies before keep; those that share one only work out what changed. */
  readonly memory?: StudyMemory;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is kept between the studies of one case: what documents contribute, what was made of them, and what was written. */
export interface StudyMemory {
  readonly contributions: Map<string, Contribution>;
  readonly study: CaseStudy;
  readonly listed: Kept<ListedClaim>;
  saved: SavedRows | undefined;
}

export const studyMemory = (): StudyMemory => ({
  contributions: new Map(),
  study: caseStudy(),
  listed: keeping(),
  saved: undefined,
});

/** What a study did. */
export interface StudyOutcome {
  readonly documents: number;
  readonly extracted: number;
  readonly words: number;
  /** Whether the case as a whole had to be computed again. */
  readonly isChanged: boolean;
}

/**
 * Brings everything derived up to date with the sealed sources and the judgements; computes again only what changed.
 * Call while the case is locked. Fails with `case-damaged`, `no-space` or `read-only`; what was extracted until then is
 * kept.
 */
export const studyFolder = async (folder: CaseFolder, options: StudyOptions): Promise<StudyOutcome> => {
  const judgements = readJudgements(folder);
  const derived = openDerivedForWriting(folder);
  try {
    return await deriveInto(derived, folder, judgements, options);
  } finally {
    closeDerived(derived);
  }
};

/** As `studyFolder`, into any derived database. */
export const deriveInto = async (
  derived: Derived,
  folder: CaseFolder,
  judgements: readonly Judgement[],
  options: StudyOptions,
): Promise<StudyOutcome> => {
  const stage = stageVersion();
  const documents = listDocuments(folder);
  const done = await contributedDocuments(derived, stage);
  const missing = documents.filter(({ id }) => !done.has(id));
  const words = await extractMissing(derived, folder, missing, stage, options);
  const laws = await lawsOf(folder);
  const listings = listingsOf(folder);
  const reviews = reviewsOf(folder);
  const inputs = inputsOf(stage, documents, judgements, laws, listings, reviews);
  const isChanged = missing.length > 0 || (await studiedInputs(derived)) !== inputs;
  const given = { judgements, laws, listings, reviews };
  if (isChanged) await deriveCase(derived, folder, documents, given, inputs, options.memory);
  return { documents: documents.length, extracted: missing.length, words, isChanged };
};

const extractMissing = async (
  derived: Derived,
  folder: CaseFolder,
  missing: readonly Sealed[],
  stage: string,
  { jobs, readings = 'kept', documents = new Map(), onProgress = () => {} }: StudyOptions,
): Promise<number> => {
  let batch: ContributionRow[] = [];
  let count = 0;
  let words = 0;
  const keep = (): Promise<void> => inTransaction(derived, folder.derived, () => saveContributions(derived, batch));
  for await (const row of extractAll(folder, missing, { stage, readings, jobs, documents })) {
    batch.push(row);
    words += row.contribution.words;
    onProgress(++count, missing.length);
    if (batch.length < BATCH) continue;
    await keep();
    batch = [];
    // Extraction waits for nothing: without a turn for others, threads that read nothing any more would never end.
    await setImmediate();
  }
  await keep();
  return words;
};

/** What people gave beside the sources. */
interface Given {
  readonly judgements: readonly Judgement[];
  readonly laws: readonly Instrument[];
  readonly listings: readonly Listing[];
  readonly reviews: readonly ClaimReview[];
}

const deriveCase = async (
  derived: Derived,
  folder: CaseFolder,
  documents: readonly Sealed[],
  { judgements, laws, listings, reviews }: Given,
  inputs: string,
  memory: StudyMemory | undefined,
): Promise<void> => {
  await inTransaction(derived, folder.derived, async () => {
    await keepContributionsOf(derived, new Set(documents.map(({ id }) => id)));
    // Without a memory, all that led to the dossier may go before its rows are made.
    const study = memory?.study ?? studyCase;
    const dossier = study(readContributions(derived, memory?.contributions), judgements, laws, listings, reviews);
    const saved = await saveCaseRows(derived, caseRows(dossier, memory?.listed), inputs, memory?.saved);
    if (memory !== undefined) memory.saved = saved;
  });
};

/** A digest of all that the case as a whole is computed from. */
const inputsOf = (
  stage: string,
  documents: readonly Sealed[],
  judgements: readonly Judgement[],
  laws: readonly Instrument[],
  listings: readonly Listing[],
  reviews: readonly ClaimReview[],
): string => {
  const sources = documents.map(({ id, name }) => [id, name]);
  return sha256(JSON.stringify([stage, sources, judgements, laws, listings, ...(reviews.length > 0 ? [reviews] : [])]));
};
