import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Document } from '../document/document.ts';
import { Failure } from '../failure.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type ContributionRow, contributionRow } from '../store/derived.ts';
import type { Sealed } from '../store/documents.ts';
import { contribute } from '../study.ts';
import { loadModels } from './load-models.ts';
import { keepRecognised, readSealedAnew, readSealedDocument } from './read-sealed.ts';

/** Fewer documents than this are extracted sooner than a second thread has loaded its models. */
const WORTH_THREADS = 24;

const workerFile = fileURLToPath(new URL('./extract-worker.js', import.meta.url));

/** Whether sources are read as they were kept, and kept where recognised; or read anew, to hold against what was kept. */
export type Readings = 'kept' | 'anew';

/** Reads a sealed source and extracts it. */
export const extractSealed = async (
  folder: CaseFolder,
  sealed: Sealed,
  stage: string,
  readings: Readings,
): Promise<ContributionRow> => {
  const document = await (readings === 'kept' ? readSealedDocument : readSealedAnew)(folder, sealed);
  if (readings === 'kept') keepRecognised(folder, document);
  return contributionRow(document, contribute(document, loadModels()), stage);
};

export interface ExtractOptions {
  readonly stage: string;
  readonly readings: Readings;
  /** See `StudyOptions`. */
  readonly jobs: number;
  readonly documents: Map<string, Document>;
}

/**
 * The extraction of every source given, in no particular order, on as many threads as `jobs` says (0: as many as the
 * machine has cores, where that pays).
 */
export async function* extractAll(
  folder: CaseFolder,
  sources: readonly Sealed[],
  { stage, readings, jobs, documents }: ExtractOptions,
): AsyncGenerator<ContributionRow> {
  const threads = threadsFor(sources.length, jobs);
  if (threads > 1) return yield* extractOnThreads({ folder, stage, readings }, sources, threads);
  for (const sealed of sources) {
    const document = documents.get(sealed.id);
    documents.delete(sealed.id);
    yield document === undefined
      ? await extractSealed(folder, sealed, stage, readings)
      : contributionRow(document, contribute(document, loadModels()), stage);
  }
}

const threadsFor = (count: number, jobs: number): number => {
  // A thread needs the built file; run from source, everything is done on this one.
  if (!existsSync(workerFile) || count < WORTH_THREADS) return 1;
  return Math.min(count, jobs > 0 ? jobs : availableParallelism());
};

/** What a thread is given at its start; then it is sent one source at a time and answers with its row. */
export interface ExtractWork {
  readonly folder: CaseFolder;
  readonly stage: string;
  readonly readings: Readings;
}

export type ExtractAnswer = { readonly row: ContributionRow } | { readonly failure: Pick<Failure, 'code' | 'said'> };

async function* extractOnThreads(
  workerData: ExtractWork,
  sources: readonly Sealed[],
  threads: number,
): AsyncGenerator<ContributionRow> {
  const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData }));
  const queue = sources.values();
  const pending = new Map<Worker, Promise<readonly [Worker, ExtractAnswer]>>();
  const ask = (worker: Worker): void => {
    const { value, done } = queue.next();
    if (done === true) pending.delete(worker);
    else pending.set(worker, answerOf(worker, value));
  };
  try {
    workers.forEach(ask);
    while (pending.size > 0) {
      const [worker, answer] = await Promise.race(pending.values());
      if ('failure' in answer)
        throw new Failure(answer.failure.code, answer.failure.said.message, answer.failure.said.hint);
      ask(worker);
      yield answer.row;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const answerOf = async (worker: Worker, sealed: Sealed): Promise<readonly [Worker, ExtractAnswer]> => {
  worker.postMessage(sealed);
  const [answer] = (await once(worker, 'message')) as [ExtractAnswer];
  return [worker, answer];
};
