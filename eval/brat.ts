import type { Span } from '../src/text/span.ts';
import type { Spans } from './attribution-score.ts';

/**
 * Reads brat stand-off as PolNeAR writes it. Only lines `T<digits>⇥` and `E<digits>⇥` count. Offsets are code points of
 * `text` and come back as UTF-16; white space at the ends is left out and pieces parted only by white space are one.
 *
 *     T1⇥Source 0 12⇥The minister
 *     T2⇥Cue 13 17⇥said
 *     T3⇥Content 18 30;40 52⇥…
 *     E1⇥Attribution:T4 Source:T1 Cue:T2 Content:T3
 */
export const readBrat = (text: string, standoff: string): Spans[] => {
  const toUnits = unitsOf(text);
  const spansOf = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of standoff.split(/\r?\n/)) {
    if (/^E\d+\t/.test(line)) events.push(line);
    const mark = /^(T\d+)\t\S+ ([\d; ]+)/.exec(line);
    if (mark === null) continue;
    const spans = (mark[2] as string).split(';').map((piece) => {
      const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
      return { start: toUnits(start), end: toUnits(end) };
    });
    spansOf.set(mark[1] as string, spans);
  }
  return events.map((event) => attributionOf(text, event, spansOf));
};

const attributionOf = (text: string, event: string, spansOf: ReadonlyMap<string, readonly Span[]>): Spans => {
  const source: Span[] = [];
  const cue: Span[] = [];
  const content: Span[] = [];
  const pieces: Readonly<Record<string, Span[]>> = { Source: source, Cue: cue, Content: content };
  for (const argument of (event.split('\t')[1] ?? '').split(' ')) {
    const [role = '', mark = ''] = argument.split(':');
    pieces[role.replace(/\d+$/, '')]?.push(...(spansOf.get(mark) ?? []));
  }
  return {
    source: joinPieces(text, source),
    cue: joinPieces(text, cue),
    content: joinPieces(text, content),
  };
};

/** Spans in reading order, trimmed; those with nothing but white space between them are joined. */
export const joinPieces = (text: string, pieces: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    let { start, end } = piece;
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    if (start === end) continue;
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else joined.push({ start, end });
  }
  return joined;
};

/** From code point offsets to UTF-16 offsets; the identity where the text has no astral characters. */
const unitsOf = (text: string): ((point: number) => number) => {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (point) => starts[point] ?? text.length;
};
