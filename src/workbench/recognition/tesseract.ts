import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { Page, Worker, WorkerParams } from 'tesseract.js';

/** Language packs by the names that Tesseract has for them, with the BCP 47 code of each. */
export const packs = { eng: 'en', fra: 'fr', ara: 'ar' } as const;
export type Pack = keyof typeof packs;

const require = createRequire(import.meta.url);

/** Where a language pack is installed; undefined where it is absent. */
export const packFolder = (pack: Pack): string | undefined => {
  try {
    return join(dirname(require.resolve(`@tesseract.js-data/${pack}/package.json`)), '4.0.0_best_int');
  } catch {
    return undefined;
  }
};

/** Whether the engine is installed. */
export const isEngineInstalled = (): boolean => {
  try {
    require.resolve('tesseract.js');
    return true;
  } catch {
    return false;
  }
};

/** The thread that a worker of Tesseract's runs in; its types do not tell of it. */
const threadOf = (worker: Worker): Thread => (worker as unknown as { readonly worker: Thread }).worker;

/** Tesseract's numbers for how it tells ink from paper. */
const [otsu, sauvola] = ['0', '2'];

export interface Engine {
  /**
   * What the engine sees in a picture; undefined for bytes that it cannot take for one. What is ink is told by one grey for
   * the whole page or, `locally`, by what surrounds each dot (Sauvola).
   */
  readonly read: (pack: Pack, picture: Uint8Array, locally?: boolean) => Promise<Page | undefined>;
  /** A picture as the engine decodes it: grey, as PNG. */
  readonly decode: (pack: Pack, picture: Uint8Array) => Promise<Uint8Array | undefined>;
}

/**
 * Tesseract in a thread of its own, offline. One language is loaded at a time, because each takes a hundred megabytes.
 * `onStep` is called as it gets on.
 */
export const startEngine = (onStep: () => void): Engine => {
  let loaded: { readonly pack: Pack; readonly worker: Worker } | undefined;

  const workerFor = async (pack: Pack): Promise<Worker> => {
    if (loaded?.pack === pack) return loaded.worker;
    await loaded?.worker.terminate();
    loaded = undefined;
    const { createWorker, OEM, PSM } = await import('tesseract.js');
    const langPath = packFolder(pack) ?? '';
    // With a folder given and no cache, nothing is fetched and nothing is kept.
    const options = { langPath, cacheMethod: 'none', logger: onStep, errorHandler: () => {} };
    const worker = await createWorker(pack, OEM.LSTM_ONLY, options);
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '300' });
    loaded = { pack, worker };
    return worker;
  };

  const ask = async (
    pack: Pack,
    picture: Uint8Array,
    output: { readonly text: boolean; readonly blocks?: true; readonly imageGrey?: true },
    locally = false,
  ): Promise<Page | undefined> => {
    const worker = await workerFor(pack);
    onStep();
    threadOf(worker).ref();
    try {
      await worker.setParameters({ thresholding_method: locally ? sauvola : otsu } as Partial<WorkerParams>);
      const { data } = await worker.recognize(Buffer.from(picture), { rotateAuto: output.blocks === true }, output);
      onStep();
      return data;
    } catch {
      return undefined;
    } finally {
      // An engine that waits for pictures keeps no program from ending.
      threadOf(worker).unref();
    }
  };

  return {
    read: (pack, picture, locally) => ask(pack, picture, { text: true, blocks: true }, locally),
    decode: async (pack, picture) => {
      // Text is given where it is not refused, and to be had the whole page is read.
      const page = await ask(pack, picture, { text: false, imageGrey: true });
      const encoded = page?.imageGrey?.replace(/^data:[^,]*,/, '');
      return encoded === undefined ? undefined : Buffer.from(encoded, 'base64');
    },
  };
};
