import type { Document } from '../document/document.ts';
import { namedTurnLabel, turnLabel } from '../languages/en/document-furniture.ts';
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

/** Fewer labelled paragraphs make no transcript, unless one answers another: "Note:" may stand anywhere. */
const FEWEST = 3;

interface Label {
  readonly speaker: Span;
  /** Where what is said begins. */
  readonly start: number;
  readonly blockStart: number;
}

/** The turns of a transcript in reading order; none where the document is no transcript. */
export const findTurns = ({ blocks, text }: Document): readonly Turn[] => {
  const read: (Label & { plain: string })[] = [];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const opening = text.slice(start, Math.min(end, start + 120));
    const sure = turnLabel.exec(opening);
    const found = sure ?? namedTurnLabel.exec(opening);
    if (found === null) continue;
    const name = found[1] as string;
    const at = start + found[0].indexOf(name);
    const speaker = { start: at, end: at + name.length };
    read.push({ speaker, start: start + found[0].length, blockStart: start, plain: sure === null ? name : '' });
  }
  // A bare name that speaks only once may be the heading of a paragraph, unless others speak around it.
  const often = (name: string): boolean => read.filter(({ plain }) => plain === name).length > 1;
  const labels = read.filter(({ plain }) => plain === '' || often(plain));
  const written = labels.map(({ speaker }) => text.slice(speaker.start, speaker.end));
  const last = blocks.at(-1)?.end ?? text.length;
  const turns = labels.map(({ speaker, start }, i) => ({ speaker, start, end: labels[i + 1]?.blockStart ?? last }));
  const alternate = turns.length >= FEWEST && new Set(written).size < turns.length;
  const answered = turns.some(
    ({ start, end }, i) =>
      i + 1 < turns.length && written[i + 1] !== written[i] && /\?["”’]?\s*$/.test(text.slice(start, end)),
  );
  return alternate || answered ? turns : [];
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
