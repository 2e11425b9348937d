import { type CheckedText, readyText } from './check-quotation.ts';

/** Runs of this many words are what a quotation and a text must share before they are aligned. */
const shingle = 3;

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Fingerprints of the runs of words in a text, each once. */
const shinglesOf = (text: string): ReadonlySet<number> => {
  const hashes = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + shingle <= hashes.length; i++)
    found.add((Math.imul(Math.imul(hashes[i]!, 31) + hashes[i + 1]!, 31) + hashes[i + 2]!) >>> 0);
  return found;
};

/** Texts by the runs of words in them, so that only those that share a run with a quotation are aligned with it. */
export interface TextIndex<T extends { readonly text: string }> {
  readonly texts: readonly T[];
  readonly byShingle: ReadonlyMap<number, readonly number[]>;
  /** The words of texts that were aligned before. */
  readonly ready: Map<number, CheckedText>;
}

export const indexTexts = <T extends { readonly text: string }>(texts: readonly T[]): TextIndex<T> => {
  const byShingle = new Map<number, number[]>();
  texts.forEach(({ text }, t) => {
    for (const key of shinglesOf(text)) {
      const known = byShingle.get(key);
      if (known === undefined) byShingle.set(key, [t]);
      else known.push(t);
    }
  });
  return { texts, byShingle, ready: new Map() };
};

/** The runs of words in some texts, to tell which others share any with them. */
export const runsOf = (texts: readonly string[]): ReadonlySet<number> => {
  const runs = new Set<number>();
  for (const text of texts) for (const run of shinglesOf(text)) runs.add(run);
  return runs;
};

/** Whether a text shares at least so many runs with others. */
export const sharesRuns = (text: string, runs: ReadonlySet<number>, least: number): boolean => {
  let shared = 0;
  for (const run of shinglesOf(text)) if (runs.has(run) && ++shared >= least) return true;
  return false;
};

/** At most so many texts are aligned: those that share most. */
const mostAligned = 8;
/** So many more of the texts wanted are looked at, though others share more. */
const mostWanted = 32;
/** Texts that share less than this part of what the best one shares are not aligned. */
const leastShare = 0.5;

/** The texts worth aligning with a quotation, best first; those that `isWanted` are kept though they share less. */
export function* candidates<T extends { readonly text: string }>(
  quoted: string,
  index: TextIndex<T>,
  isWanted: (text: T) => boolean,
): Generator<{ readonly text: T; readonly ready: CheckedText }> {
  const shared = new Map<number, number>();
  for (const key of shinglesOf(quoted)) {
    for (const t of index.byShingle.get(key) ?? []) shared.set(t, (shared.get(t) ?? 0) + 1);
  }
  const ranked = [...shared.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = (ranked[0]?.[1] ?? 0) * leastShare;
  for (const [rank, [t, count]] of ranked.slice(0, mostWanted).entries()) {
    const text = index.texts[t]!;
    if ((rank >= mostAligned || count < least) && !isWanted(text)) continue;
    const ready = index.ready.get(t) ?? readyText(text.text);
    index.ready.set(t, ready);
    yield { text, ready };
  }
}
