import type { Document } from '../document/document.ts';
import { turnLabel } from '../languages/en/document-furniture.ts';
import type { Span } from '../text/span.ts';

/**
 * One turn of a transcript: who speaks, as written, and what they say, up to the next turn.
 *
 *     [MS ABT]: [I warned them twice. They laughed.]
 *     speaker    the turn; paragraphs without a label belong to it
 */
export interface Turn extends Span {
  readonly speaker: Span;
}

/** Fewer labelled paragraphs make no transcript: "Note:" may stand anywhere. */
const FEWEST = 3;

/** The turns of a transcript in reading order; none where the document is no transcript. */
export const findTurns = ({ blocks, text }: Document): readonly Turn[] => {
  const labels: { speaker: Span; start: number; blockStart: number }[] = [];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const found = turnLabel.exec(text.slice(start, Math.min(end, start + 120)));
    if (found === null) continue;
    const speaker = { start, end: start + (found[1] as string).length };
    labels.push({ speaker, start: start + found[0].length, blockStart: start });
  }
  const written = labels.map(({ speaker }) => text.slice(speaker.start, speaker.end));
  if (labels.length < FEWEST || new Set(written).size === labels.length) return [];
  const last = blocks.at(-1)?.end ?? text.length;
  return labels.map(({ speaker, start }, i) => ({ speaker, start, end: labels[i + 1]?.blockStart ?? last }));
};

/** The turn that holds an offset. Logarithmic. */
export const turnAt = (turns: readonly Turn[], at: number): Turn | undefined => {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((turns[middle] as Turn).start <= at) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn !== undefined && at < turn.end ? turn : undefined;
};
