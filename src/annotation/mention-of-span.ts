import type { Annotated, Mention } from './annotation.ts';

/** The first mention of exactly these words, by binary search: mentions stand in reading order. */
export const mentionOfSpan = ({ mentions }: Annotated, start: number, end: number): Mention | undefined => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (; low < mentions.length && mentions[low]!.start === start; low++)
    if (mentions[low]!.end === end) return mentions[low];
  return undefined;
};
