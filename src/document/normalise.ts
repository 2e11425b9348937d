import type { SourceStretch } from './document.ts';

/** Text in Unicode's composed form (NFC) and where it stands in the text as it came. */
export interface Normalised {
  readonly text: string;
  /** Stretches that composing left alone; undefined when it changed nothing. */
  readonly stretches: readonly SourceStretch[] | undefined;
}

/**
 * What can change when composed, in pieces that do not act on each other: Hangul letters, a character with its marks,
 * marks without one, a character of its own kind (the sign for ångström).
 */
const cluster = /[\u1100-\u11ff\uac00-\ud7a3]+\p{M}*|\P{M}\p{M}+|\p{M}+|[^\0-\x7f]/gu;

/**
 * Composes letters and their marks, so that "é" is one character however it was typed.
 *
 *     source   c a f e ◌́ ␣ b a r          stretches  [0,3) at 0, [4,8) at 5
 *     text     c a f é ␣ b a r
 */
export const normalise = (source: string): Normalised => {
  if (source.normalize('NFC') === source) return { text: source, stretches: undefined };
  const pieces: string[] = [];
  const stretches: SourceStretch[] = [];
  let length = 0;
  let taken = 0;
  const keep = (to: number): void => {
    if (to === taken) return;
    stretches.push({ start: length, end: length + to - taken, at: taken });
    pieces.push(source.slice(taken, to));
    length += to - taken;
    taken = to;
  };
  for (const match of source.matchAll(cluster)) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0]) continue;
    keep(match.index);
    pieces.push(composed);
    length += composed.length;
    taken = match.index + match[0].length;
  }
  keep(source.length);
  return { text: pieces.join(''), stretches };
};

/**
 * Follows two maps at once: `outer` leads from the reading text into the normalised text, `inner` from there into the
 * source. Both ascend, so one walk does.
 */
export const through = (
  outer: readonly SourceStretch[],
  inner: readonly SourceStretch[] | undefined,
): readonly SourceStretch[] => {
  if (inner === undefined) return outer;
  const both: SourceStretch[] = [];
  let next = 0;
  for (const stretch of outer) {
    const end = stretch.at + stretch.end - stretch.start;
    while (next < inner.length && (inner[next]?.end ?? 0) <= stretch.at) next++;
    for (let index = next; index < inner.length; index++) {
      const kept = inner[index];
      if (kept === undefined || kept.start >= end) break;
      const from = Math.max(kept.start, stretch.at);
      const to = Math.min(kept.end, end);
      both.push({
        start: stretch.start + from - stretch.at,
        end: stretch.start + to - stretch.at,
        at: kept.at + from - kept.start,
      });
    }
  }
  return both;
};
