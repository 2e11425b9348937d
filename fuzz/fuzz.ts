import { resolve } from 'node:path';
import type { Document } from '../src/document/document.ts';
import type { Opened } from '../src/document/open.ts';
import { corpus } from './corpus.ts';
import { mutate } from './mutate.ts';

/** Something that no file may bring about, with what brings it about again. */
export interface Breach {
  readonly what: string;
  readonly name: string;
  readonly seed: number;
  readonly bytes: Uint8Array;
}

export interface FuzzOutcome {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  /** Most processor time that one file took, in milliseconds. */
  readonly slowest: number;
  readonly breaches: readonly Breach[];
}

/**
 * Milliseconds of processor time that a file of a megabyte at most may take; one whose pages are recognised from pictures,
 * so much for each of them. Processor time, too, grows on a busy machine, by half and more where threads share a core: what
 * took longer is opened again, and is a breach where it takes longer each time.
 */
const longest = 10_000;
const mostTimes = 3;
/** What a document says of a page that was recognised, or for which that was tried. */
const recognition = new Set(['recognised', 'page-without-text', 'garbled-text']);
/** Pictures cost a second each; one mutated file in so many is one. */
const pictureShare = 100;
/** Files of the corpus that are refused as they are: a picture too small to hold a word, files under a password. */
const isUnread = (name: string): boolean => name === 'scan.tif' || name.startsWith('locked.');
const isPicture = (name: string): boolean => /\.(?:png|jpe?g|tiff?)$/.test(name);

type OpenSource = (bytes: Uint8Array, name: string) => Promise<Opened>;

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What came of opening a file, the processor time that it took and that it was allowed, in milliseconds. */
type Timed = { readonly took: number; readonly allowed: number } & (
  | { readonly document: Document | undefined }
  | { readonly error: unknown }
);

const timed = async (openSource: OpenSource, bytes: Uint8Array, name: string): Promise<Timed> => {
  const begun = processorTime();
  const came = await openSource(bytes, name).then(
    ({ document }) => ({ document }),
    (error: unknown) => ({ error }),
  );
  const took = processorTime() - begun;
  const warnings = 'document' in came ? (came.document?.warnings ?? []) : [];
  const pages = warnings.filter(({ code }) => recognition.has(code)).length;
  return { ...came, took, allowed: longest * Math.max(1, pages) };
};

/**
 * Opens mutated files as `proffer` does, in the built program's confined threads, one after the other. File number `n` is
 * made from seed `first + n` alone. Afterwards every good file of the corpus must still be read.
 */
export const fuzz = async (first: number, count: number): Promise<FuzzOutcome> => {
  const built = resolve(import.meta.dirname, '..', 'dist', 'workbench', 'reading', 'open-source.js');
  const { openSource } = (await import(built)) as { readonly openSource: OpenSource };
  const files = await corpus();
  const documents = files.filter(({ name }) => !isPicture(name));
  const pictures = files.filter(({ name }) => isPicture(name));
  const breaches: Breach[] = [];
  let [read, refused, slowest] = [0, 0, 0];

  const openOne = async (seed: number): Promise<void> => {
    const random = randomFrom(seed);
    const from = seed % pictureShare === 0 && pictures.length > 0 ? pictures : documents;
    const { name, bytes } = from[Math.floor(random() * from.length)] ?? { name: '', bytes: new Uint8Array() };
    const other = documents[Math.floor(random() * documents.length)]?.bytes ?? bytes;
    const changed = mutate(Uint8Array.from(bytes), random, other);
    const first = await timed(openSource, changed, name);
    if ('document' in first) read++;
    else refused++;
    const what = 'document' in first ? first.document && brokenLaw(first.document) : unfit(first.error);
    if (what !== undefined) breaches.push({ what, name, seed, bytes: changed });
    let took = first.took;
    for (let times = 1; took > first.allowed && times < mostTimes; times++) {
      took = Math.min(took, (await timed(openSource, changed, name)).took);
    }
    slowest = Math.max(slowest, took);
    if (took > first.allowed) {
      const slow = `took ${Math.round(took)} ms of processor time each time, and ${first.allowed} are allowed`;
      breaches.push({ what: slow, name, seed, bytes: changed });
    }
  };

  for (let n = 0; n < count; n++) await openOne(first + n);
  for (const { name, bytes } of files.filter((file) => !isUnread(file.name))) {
    await openSource(bytes, name).catch((error: unknown) => {
      breaches.push({ what: `no good file is read any more: ${String(error)}`, name, seed: -1, bytes });
    });
  }
  return { files: count, read, refused, slowest, breaches };
};

/** Why what came back is no failure that a person can be told. */
const unfit = (error: unknown): string | undefined => {
  const { name, message, hint } = error as { name?: string; message?: string; hint?: string };
  if (name !== 'Failure') return `an error that is no failure: ${String(error)}`;
  if (/a reader may not/.test(message ?? '')) return `tried to get out: ${message}`;
  return message === '' || hint === undefined || hint === '' ? 'a failure that says nothing' : undefined;
};

/** The first law of documents that one breaks. */
const brokenLaw = ({ text, blocks, parts, links, pages }: Document): string | undefined => {
  for (const row of [blocks, parts]) {
    let at = 0;
    for (const { start, end } of row) {
      if (start !== at || end <= start) return `blocks or parts do not tile the text at ${at}`;
      at = end;
    }
    if (at !== text.length) return `blocks or parts end at ${at} of ${text.length}`;
  }
  if (links.some(({ start, end }) => start < 0 || end > text.length || end <= start)) return 'a link points outside';
  const runs = pages?.flatMap((page) => page.runs) ?? [];
  if (runs.some(({ start, end }) => start < 0 || end > text.length)) return 'a run of a page points outside';
  return undefined;
};
