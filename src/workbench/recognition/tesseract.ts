import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { OutputFormats, Page, RecognizeOptions, Worker, WorkerParams } from 'tesseract.js';

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

/** Tesseract's numbers for how it tells ink from paper, and for what it takes a picture for. */
const [otsu, sauvola] = ['0', '2'];
const [page, oneLine] = ['3', '7'];

/** What the engine is told by its own names. */
interface Parameters {
  readonly thresholding_method?: string;
  readonly tessedit_pageseg_mode?: string;
  readonly tessedit_char_whitelist?: string;
}

const ofPages: Parameters = {
  thresholding_method: otsu,
  tessedit_pageseg_mode: page,
  tessedit_char_whitelist: '',
};

export interface Engine {
  /**
   * What the engine sees in a picture; undefined for bytes that it cannot take for one. What is ink is told by one grey for
   * the whole page or, `locally`, by what surrounds each dot (Sauvola).
   */
  readonly read: (pack: Pack, picture: Uint8Array, locally?: boolean) => Promise<Page | undefined>;
  /** What the engine sees in a picture of one line; of `signs` only, where there are some. */
  readonly readLine: (pack: Pack, picture: Uint8Array, signs?: string) => Promise<Page | undefined>;
  /** A picture as the engine decodes it, turned by so many radians: grey, as PNG. */
  readonly decode: (pack: Pack, picture: Uint8Array, radians?: number) => Promise<Uint8Array | undefined>;
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
    const { createWorker, OEM } = await import('tesseract.js');
    const langPath = packFolder(pack) ?? '';
    // With a folder given and no cache, nothing is fetched and nothing is kept.
    const options = { langPath, cacheMethod: 'none', logger: onStep, errorHandler: () => {} };
    const worker = await createWorker(pack, OEM.LSTM_ONLY, options);
    await worker.setParameters({ user_defined_dpi: '300' });
    loaded = { pack, worker };
    return worker;
  };

  const ask = async (
    pack: Pack,
    picture: Uint8Array,
    how: Parameters,
    options: Partial<RecognizeOptions> = {},
    output: Partial<OutputFormats> = { text: true, blocks: true },
  ): Promise<Page | undefined> => {
    const worker = await workerFor(pack);
    onStep();
    threadOf(worker).ref();
    try {
      await worker.setParameters({ ...ofPages, ...how } as Partial<WorkerParams>);
      const { data } = await worker.recognize(Buffer.from(picture), options, output);
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
    read: (pack, picture, locally) =>
      ask(pack, picture, locally === true ? { thresholding_method: sauvola } : {}, { rotateAuto: true }),
    readLine: (pack, picture, signs = '') =>
      ask(pack, picture, { tessedit_pageseg_mode: oneLine, tessedit_char_whitelist: signs }),
    decode: async (pack, picture, radians = 0) => {
      // Text is given where it is not refused, and to be had the whole page is read.
      const page = await ask(pack, picture, {}, { rotateRadians: radians }, { text: false, imageGrey: true });
      const encoded = page?.imageGrey?.replace(/^data:[^,]*,/, '');
      return encoded === undefined ? undefined : Buffer.from(encoded, 'base64');
    },
  };
};
