import { Failure } from '../failure.ts';
import { openCase } from '../store/case-folder.ts';
import { whileLocked } from '../store/lock.ts';
import { studyFolder } from '../workbench/study-case.ts';
import type { StudyMessage } from './live.ts';

/**
 * Studies one case and tells of it: `node study-process.js CASE`. A process of its own, so that the server goes on
 * answering meanwhile, and so that a study can be ended at any moment as safely as by pulling the plug.
 */
const tell = (message: StudyMessage): void => {
  process.send?.(message);
};

process.once('disconnect', () => process.exit());
const folder = openCase(process.argv[2] ?? '');
try {
  await whileLocked(folder, () =>
    studyFolder(folder, { jobs: 0, onProgress: (done, total) => tell({ kind: 'progress', done, total }) }),
  );
  tell({ kind: 'done' });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  tell({ kind: 'failed', code: error.code, message: error.message, hint: error.hint });
}
process.disconnect?.();
