import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { type Opened, open } from '../../document/open.ts';
import { isPlain } from '../../document/plain.ts';
import { Failure } from '../../failure.ts';
import { message } from '../../languages/message.ts';
import { readingTools } from '../recognition/reading-tools.ts';
import type { ReadingAnswer, ReadingTask, ToldFailure } from './reading-thread.ts';

/** What a reading thread may take. */
export interface ReadingLimits {
  /** Of JavaScript's memory. */
  readonly megabytes: number;
  /**
   * Silence after which a thread is ended, in milliseconds: so long for any file, and so much longer for each megabyte of
   * it. On a busy machine a thread may have to wait for a core, so the process must have worked as long, too.
   */
  readonly patience: number;
  readonly patiencePerMegabyte: number;
}

const usual: ReadingLimits = { megabytes: 768, patience: 10_000, patiencePerMegabyte: 2_000 };
/** Silence after which nothing is waited for. */
const utmost = 60_000;
/** Milliseconds between two looks at a thread. */
const lookEvery = 250;

/** For what is read on this thread. */
const tools = readingTools(() => {});

const threadFile = fileURLToPath(new URL('./reading-thread.js', import.meta.url));

/** Opens files in threads of its own that keep to `limits`. See `openSource`. */
export const opener = (limits: ReadingLimits): ((bytes: Uint8Array, name: string) => Promise<Opened>) => {
  let pool: Promise<Piscina> | undefined;
  return async (bytes, name) => {
    // A thread needs the built file; run from source, everything is done on this one.
    if (isPlain(bytes, name) || !existsSync(threadFile)) {
      const opened = await open(bytes, name, tools);
      if (opened instanceof Failure) throw opened;
      return opened;
    }
    pool ??= startThreads(limits.megabytes);
    const answer = await askThread(await pool, bytes, name, limits);
    if ('failure' in answer) throw retold(answer.failure);
    return { ...answer.opened, refused: answer.refused.map(retold) };
  };
};

/**
 * Opens a file that a person gave. Plain text is read where this is called; every other format in a thread that has
 * limited memory and time, and no way to the network or to other files. Fails with what `open` gives back, with
 * `too-large` where the memory does not do, with `too-slow` where nothing moves.
 */
export const openSource = opener(usual);

const retold = ({ code, said }: ToldFailure): Failure => new Failure(code, said.message, said.hint);

const startThreads = async (megabytes: number): Promise<Piscina> => {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: threadFile,
    minThreads: 0,
    // A thread that extracts reads one file after the other.
    maxThreads: isMainThread ? availableParallelism() : 1,
    // What reading took is given back while documents are extracted.
    idleTimeout: 2000,
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // What a parser leaves behind may end its thread after the file was read; the next file gets another one.
  pool.on('error', () => {});
  return pool;
};

const askThread = async (
  pool: Piscina,
  bytes: Uint8Array,
  name: string,
  { megabytes, patience, patiencePerMegabyte }: ReadingLimits,
): Promise<ReadingAnswer> => {
  const silence = new AbortController();
  const steps = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const wait = patience + (bytes.length / (1 << 20)) * patiencePerMegabyte;
  const timer = watch(steps, wait, () => silence.abort());
  try {
    return (await pool.run({ bytes, name, steps } satisfies ReadingTask, { signal: silence.signal })) as ReadingAnswer;
  } catch (error) {
    throw failureOf(error, name, wait, megabytes);
  } finally {
    clearInterval(timer);
  }
};

/**
 * Calls `giveUp` where a reading that has begun takes no step for `wait` milliseconds. Silence is counted in looks, not by
 * the clock: while a laptop sleeps, or a busy machine gives this process no core, nobody looks and nobody reads.
 */
const watch = (steps: Int32Array, wait: number, giveUp: () => void): NodeJS.Timeout => {
  let seen = 0;
  let looks = 0;
  let worked = 0;
  return setInterval(() => {
    const count = Atomics.load(steps, 0);
    if (count !== seen) [seen, looks, worked] = [count, 0, busy()];
    looks++;
    const silent = looks * lookEvery;
    if (count > 0 && silent > wait && (busy() - worked > wait || silent > wait + utmost)) giveUp();
  }, lookEvery);
};

/** Milliseconds of processor time that this process has taken. */
const busy = (): number => process.cpuUsage().user / 1000;

const failureOf = (error: unknown, name: string, wait: number, megabytes: number): unknown => {
  const { name: kind, code } = error as { readonly name?: string; readonly code?: string };
  if (kind === 'AbortError') {
    const seconds = Number((wait / 1000).toFixed(1));
    return new Failure('too-slow', message('failure.too-slow', { name, seconds }), message('failure.split.hint'));
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const told = message('failure.too-much-memory', { name, megabytes });
    return new Failure('too-large', told, message('failure.split.hint'));
  }
  return error;
};
