import type { Document } from '../document/document.ts';
import type { Instrument } from '../law/instrument.ts';
import type { Judgement } from '../resolution/judgement.ts';
import type { Listing } from '../resolution/listing.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { closeDerived, type Derived, inTransaction, openDerivedForWriting } from '../store/database.ts';
import {
  type ContributionRow,
  caseRows,
  contributedDocuments,
  keepContributionsOf,
  readContributions,
  saveCaseRows,
  saveContributions,
  studiedInputs,
} from '../store/derived.ts';
import { listDocuments, type Sealed } from '../store/documents.ts';
import { readJudgements } from '../store/judgements.ts';
import { studyCase } from '../study.ts';
import { sha256 } from '../text/digest.ts';
import { extractAll, type Readings } from './extract-sealed.ts';
import { lawsOf, listingsOf } from './laws.ts';
import { stageVersion } from './stage-version.ts';

/** Extractions kept by one transaction: what a death of the process costs at most. */
const BATCH = 64;

export interface StudyOptions {
  /** Threads to extract on; 0 for as many as pay. */
  readonly jobs: number;
  readonly readings?: Readings;
  /** Documents that are at hand, by id: not read again on this thread, and let go once they are extracted. */
  readonly documents?: Map<string, Document>;
  readonly onProgress?: (done: number, total: number) => void;
}

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
  const inputs = inputsOf(stage, documents, judgements, laws, listings);
  const isChanged = missing.length > 0 || (await studiedInputs(derived)) !== inputs;
  if (isChanged) await deriveCase(derived, folder, documents, judgements, laws, listings, inputs);
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
  }
  await keep();
  return words;
};

const deriveCase = async (
  derived: Derived,
  folder: CaseFolder,
  documents: readonly Sealed[],
  judgements: readonly Judgement[],
  laws: readonly Instrument[],
  listings: readonly Listing[],
  inputs: string,
): Promise<void> => {
  await inTransaction(derived, folder.derived, async () => {
    await keepContributionsOf(derived, new Set(documents.map(({ id }) => id)));
    const dossier = studyCase(readContributions(derived), judgements, laws, listings);
    await saveCaseRows(derived, caseRows(dossier), inputs);
  });
};

/** A digest of all that the case as a whole is computed from. */
const inputsOf = (
  stage: string,
  documents: readonly Sealed[],
  judgements: readonly Judgement[],
  laws: readonly Instrument[],
  listings: readonly Listing[],
): string => sha256(JSON.stringify([stage, documents.map(({ id, name }) => [id, name]), judgements, laws, listings]));
