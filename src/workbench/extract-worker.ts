import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import type { Sealed } from '../store/documents.ts';
import { type ExtractAnswer, type ExtractWork, extractSealed } from './extract-sealed.ts';

const { folder, stage, readings } = workerData as ExtractWork;

const answerFor = async (sealed: Sealed): Promise<ExtractAnswer> => {
  try {
    return { row: await extractSealed(folder, sealed, stage, readings) };
  } catch (error) {
    // A class does not survive the way between threads; what it says does.
    if (error instanceof Failure) {
      return { failure: { code: error.code, said: error.said } };
    }
    throw error;
  }
};

parentPort?.on('message', async (sealed: Sealed) => parentPort?.postMessage(await answerFor(sealed)));
