import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { type ExtractAnswer, type ExtractTask, type ExtractWork, extractSealed } from './extract-sealed.ts';

const { folder, stage, readings } = workerData as ExtractWork;

const answerFor = async (task: ExtractTask): Promise<ExtractAnswer> => {
  try {
    return { row: await extractSealed(folder, task, stage, readings) };
  } catch (error) {
    // A class does not survive the way between threads; what it says does.
    if (error instanceof Failure) {
      return { failure: { code: error.code, said: error.said } };
    }
    throw error;
  }
};

parentPort?.on('message', async (task: ExtractTask) => parentPort?.postMessage(await answerFor(task)));
