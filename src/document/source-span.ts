import type { Span } from '../text/span.ts';
import type { SourceStretch } from './document.ts';

/** Index of the last stretch that starts at or before `offset`; -1 where there is none. */
const stretchAt = (map: readonly SourceStretch[], offset: number): number => {
  let low = -1;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where the character at `offset` begins in the source; between stretches, where the stretch before ends. */
const sourceStart = (map: readonly SourceStretch[], offset: number): number => {
  const stretch = map[stretchAt(map, offset)];
  return stretch === undefined ? 0 : stretch.at + Math.min(offset, stretch.end) - stretch.start;
};

/** Where the character before `offset` ends in the source; between stretches, where the next stretch begins. */
const sourceEnd = (map: readonly SourceStretch[], offset: number): number => {
  const index = stretchAt(map, offset - 1);
  const stretch = map[index];
  if (stretch !== undefined && offset <= stretch.end) return stretch.at + offset - stretch.start;
  const next = map[index + 1];
  if (next !== undefined) return next.at;
  return stretch === undefined ? 0 : stretch.at + stretch.end - stretch.start;
};

/**
 * The span of the decoded source that a span of the reading text stands for. Marks inside it are included, marks
 * around it are not:
 *
 *     text     they [sold their oil] to …
 *     source   they **[sold** their [oil](#)…          → "sold** their [oil"
 */
export const sourceSpan = (map: readonly SourceStretch[], span: Span): Span => {
  const start = sourceStart(map, span.start);
  return span.end <= span.start ? { start, end: start } : { start, end: Math.max(start, sourceEnd(map, span.end)) };
};

/**
 * The span of the reading text that a span of the decoded source covers: from the first to the last character of it
 * that is in the text. Empty where none is.
 */
export const textSpan = (map: readonly SourceStretch[], span: Span): Span => {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = map[middle];
    if (stretch !== undefined && stretch.at + stretch.end - stretch.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = map[low];
  if (first === undefined) {
    const end = map.at(-1)?.end ?? 0;
    return { start: end, end };
  }
  const start = first.start + Math.max(0, span.start - first.at);
  let end = start;
  for (let index = low; index < map.length; index++) {
    const stretch = map[index];
    if (stretch === undefined || stretch.at >= span.end) break;
    end = Math.min(stretch.end, stretch.start + span.end - stretch.at);
  }
  return { start: first.at >= span.end ? first.start : start, end: first.at >= span.end ? first.start : end };
};
