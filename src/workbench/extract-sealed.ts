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

/** A sealed source, with what it was read as where that is at hand. */
export interface ExtractTask {
  readonly sealed: Sealed;
  readonly document: Document | undefined;
}

/** Extracts a sealed source, which is read where it is not at hand. */
export const extractSealed = async (
  folder: CaseFolder,
  { sealed, document: known }: ExtractTask,
  stage: string,
  readings: Readings,
): Promise<ContributionRow> => {
  const document = known ?? (await readFrom(folder, sealed, readings));
  return contributionRow(document, contribute(document, loadModels()), stage);
};

const readFrom = async (folder: CaseFolder, sealed: Sealed, readings: Readings): Promise<Document> => {
  if (readings === 'anew') return readSealedAnew(folder, sealed);
  const document = await readSealedDocument(folder, sealed);
  keepRecognised(folder, document);
  return document;
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
  const tasks = tasksOf(sources, documents);
  if (threads > 1) return yield* extractOnThreads({ folder, stage, readings }, tasks, threads);
  for (const task of tasks) yield await extractSealed(folder, task, stage, readings);
}

/** The tasks, each made when it is asked for: a document is let go with its task. */
function* tasksOf(sources: readonly Sealed[], documents: Map<string, Document>): Generator<ExtractTask> {
  for (const sealed of sources) {
    const document = documents.get(sealed.id);
    documents.delete(sealed.id);
    yield { sealed, document };
  }
}

const threadsFor = (count: number, jobs: number): number => {
  // A thread needs the built file; run from source, everything is done on this one.
  if (!existsSync(workerFile) || count < WORTH_THREADS) return 1;
  return Math.min(count, jobs > 0 ? jobs : availableParallelism());
};

/** What a thread is given at its start; then it is sent one task at a time and answers with its row. */
export interface ExtractWork {
  readonly folder: CaseFolder;
  readonly stage: string;
  readonly readings: Readings;
}

export type ExtractAnswer = { readonly row: ContributionRow } | { readonly failure: Pick<Failure, 'code' | 'said'> };

async function* extractOnThreads(
  workerData: ExtractWork,
  tasks: Iterator<ExtractTask>,
  threads: number,
): AsyncGenerator<ContributionRow> {
  const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData }));
  const pending = new Map<Worker, Promise<readonly [Worker, ExtractAnswer]>>();
  const ask = (worker: Worker): void => {
    const { value, done } = tasks.next();
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

const answerOf = async (worker: Worker, task: ExtractTask): Promise<readonly [Worker, ExtractAnswer]> => {
  worker.postMessage(task);
  const [answer] = (await once(worker, 'message')) as [ExtractAnswer];
  return [worker, answer];
};
