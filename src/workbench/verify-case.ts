import { existsSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { Judgement } from '../resolution/judgement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type Derived, openDerivedInMemory, readDerived } from '../store/database.ts';
import { contributedDocuments, studiedInputs } from '../store/derived.ts';
import { listSealed, readSealed, type Sealed } from '../store/documents.ts';
import { digestOfDerived, dumpDerived } from '../store/dump.ts';
import { readJudgements } from '../store/judgements.ts';
import { changedOriginals } from './laws.ts';
import { changedReviews } from './reviews.ts';
import { stageVersion } from './stage-version.ts';
import { deriveInto } from './study-case.ts';

/** What was held against what. A problem names the file and, where there is one, the line. */
export interface Verification {
  readonly documents: number;
  readonly judgements: number;
  /** SHA-256 over the canonical text of everything derived; undefined where nothing sound is derived. */
  readonly derived: string | undefined;
  readonly problems: readonly string[];
  /** What is not wrong but should be known: a case not studied since its last change. */
  readonly notes: readonly string[];
}

/**
 * Holds every sealed source, and what law was read from, against its hash, the judgements against their chain, and everything derived against what
 * the sources and judgements give when it is computed again, in memory. Changes nothing and waits for nobody.
 */
export const verifyCase = async (
  folder: CaseFolder,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Verification> => {
  const problems: string[] = [];
  const documents = collect(problems, () => listSealed(folder)) ?? [];
  for (const sealed of documents) collect(problems, () => readSealed(folder, sealed));
  problems.push(...changedOriginals(folder), ...changedReviews(folder));
  const judgements = collect(problems, () => readJudgements(folder));
  const ground = { documents: documents.length, judgements: judgements?.length ?? 0 };
  if (problems.length > 0 || judgements === undefined) return { ...ground, derived: undefined, problems, notes: [] };
  return { ...ground, ...(await verifyDerived(folder, documents, judgements, onProgress)) };
};

const collect = <Result>(problems: string[], act: () => Result): Result | undefined => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(error.message);
    return undefined;
  }
};

type DerivedVerification = Pick<Verification, 'derived' | 'problems' | 'notes'>;

const verifyDerived = async (
  folder: CaseFolder,
  documents: readonly Sealed[],
  judgements: readonly Judgement[],
  onProgress: (done: number, total: number) => void,
): Promise<DerivedVerification> => {
  const study = `run: proffer study ${folder.name}`;
  if (!existsSync(folder.derived)) return notStudied(`nothing is derived yet; ${study}`);
  return readDerived(folder, async (kept) => {
    const done = await contributedDocuments(kept, stageVersion());
    if (documents.some(({ id, isContainer }) => isContainer === undefined && !done.has(id))) {
      return notStudied(
        `what is derived was made by another version of Proffer, or before the last source came; ${study}`,
      );
    }
    const fresh = openDerivedInMemory();
    await deriveInto(fresh, folder, judgements, { jobs: 0, readings: 'anew', onProgress });
    if ((await studiedInputs(kept)) !== (await studiedInputs(fresh))) {
      return notStudied(`the case was not studied since its last judgement; ${study}`);
    }
    const difference = firstDifference(kept, fresh);
    if (difference === undefined) return { derived: digestOfDerived(kept), problems: [], notes: [] };
    const problem = `${folder.name}/derived.sqlite: ${difference}; delete it and ${study}`;
    return { derived: undefined, problems: [problem], notes: [] };
  });
};

const notStudied = (note: string): DerivedVerification => ({ derived: undefined, problems: [], notes: [note] });

/** Where two derived databases part ways first: the table and the row. */
const firstDifference = (kept: Derived, fresh: Derived): string | undefined => {
  const expected = dumpDerived(fresh);
  let row = 0;
  for (const line of dumpDerived(kept)) {
    row++;
    const should = expected.next().value;
    if (line !== should)
      return `row ${row} of its dump, in table ${tableOf(line)}, is not what is computed from the sources`;
  }
  const next = expected.next();
  return next.done === true ? undefined : `table ${tableOf(next.value)} lacks a row that is computed from the sources`;
};

const tableOf = (line: string): string => line.slice(0, line.indexOf('\t'));
