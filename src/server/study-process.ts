import { Failure } from '../failure.ts';
import { openCase } from '../store/case-folder.ts';
import { whileLocked } from '../store/lock.ts';
import { studyFolder, studyMemory } from '../workbench/study-case.ts';
import { tuneEngine } from '../workbench/tune-engine.ts';
import type { StudyMessage } from './live.ts';

/**
 * Studies one case whenever it is asked to, and tells of it: `node study-process.js CASE`. A process of its own, so that
 * the server goes on answering meanwhile, and so that a study can be ended at any moment as safely as by pulling the plug.
 * It keeps what it made of the case, so that the next study works out only what changed.
 */
const tell = (message: StudyMessage): void => {
  process.send?.(message);
};

tuneEngine();
process.once('disconnect', () => process.exit());
const folder = openCase(process.argv[2] ?? '');
let memory = studyMemory();

const study = async (): Promise<void> => {
  const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total });
  try {
    await whileLocked(folder, () => studyFolder(folder, { jobs: 0, onProgress, memory }));
    tell({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // What is kept may be half of what it should be.
    memory = studyMemory();
    tell({ kind: 'failed', code: error.code, said: error.said });
  }
};

process.on('message', () => void study());
