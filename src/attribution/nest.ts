import { bySpan, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

interface Piece extends Span {
  readonly owner: number;
}

/**
 * Gives each attribution its `outer`: the one with the smallest piece of content that holds its cue. Pieces that cross
 * are taken by their starts. n log n in the number of attributions.
 */
export const nest = (attributions: readonly Attribution[]): Attribution[] => {
  const pieces: Piece[] = attributions.flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner })));
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const order = attributions.map((_, i) => i).sort((a, b) => bySpan(attributions[a]!.cue, attributions[b]!.cue));
  const outerOf = new Int32Array(attributions.length).fill(-1);
  const open: Piece[] = [];
  let next = 0;
  for (const i of order) {
    const { cue } = attributions[i]!;
    while (next < pieces.length && pieces[next]!.start <= cue.start) open.push(pieces[next++]!);
    while (open.length > 0 && open.at(-1)!.end < cue.end) open.pop();
    const holder = open.at(-1);
    if (holder !== undefined && holder.owner !== i) outerOf[i] = holder.owner;
  }
  return attributions.map((attribution, i) => (outerOf[i]! < 0 ? attribution : { ...attribution, outer: outerOf[i]! }));
};
