import { listMarkerAt } from '../../list-marker.ts';
import type { SetLine } from './layout.ts';

/**
 * Whether a line goes on the paragraph of the line before it. Who sets text puts as many words on a line as fit: where the
 * first word of the next line would still have fitted, the line was ended on purpose.
 *
 *     … as we argued in March.              ← "The" would fit: ends a paragraph
 *     The harbour was closed by order of    ← "the" would not: does not
 *     the port authority
 */
export interface LineFlow {
  readonly goesOn: (pair: Pair) => boolean;
}

interface Pair {
  /** The first line of the open paragraph. */
  readonly first: SetLine;
  readonly before: SetLine;
  readonly line: SetLine;
  /** Whether the open paragraph is set in the size of a heading. */
  readonly heading: boolean;
}

const sentenceEnd = /[.:;!?…؟۔][)\]"'”’»]*[\d*†‡,\s]{0,6}$/;
const lowerStart = /^[\p{Ll}\p{P}]/u;

/** Sizes of one paragraph differ by no more than this share. */
const sizeSlack = 0.12;
/** What lines of a paragraph may stand further apart than usual, in sizes: a raised mark pushes a line down. */
const stepSlack = 0.3;
/** Indentation that opens a paragraph, in sizes. */
const indented = 0.8;
/** Room beyond the next word, in sizes, that a line leaves only where it was ended on purpose. */
const slack = 0.35;
const clearSlack = 1.5;
/** Lines that begin at one indentation show where their right edge is when there are so many. */
const enoughLines = 3;
/** Letters of a line of prose, on average. */
const proseLength = 28;

export const lineFlow = (given: readonly SetLine[]): LineFlow => {
  const flip = standsLeft(given);
  const set = (line: SetLine): SetLine => (flip && line.rightToLeft ? { ...line, rightToLeft: false } : line);
  const lines = given.map(set);
  const edges = edgesByIndent(lines);
  const leadings = leadingsOf(lines, edges);
  const openers = openingIndents(lines, edges);
  return {
    goesOn: ({ first, before, line, heading }) =>
      goesOn({ first: set(first), before: set(before), line: set(line), heading }, edges, leadings, openers),
  };
};

/** Whether lines that read to the left stand at the left edge, as Arabic does that is typed into a Latin paragraph. */
const standsLeft = (lines: readonly SetLine[]): boolean => {
  const turned = lines.filter(({ rightToLeft }) => rightToLeft);
  const most = (edge: (line: SetLine) => number): number => {
    const counts = new Map<number, number>();
    for (const line of turned)
      counts.set(Math.round(edge(line) / 3), (counts.get(Math.round(edge(line) / 3)) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  };
  return most(({ left }) => left) > 1.3 * most(({ right }) => right);
};

const startOf = ({ left, right, rightToLeft }: SetLine): number => (rightToLeft ? -right : left);
const endOf = ({ left, right, rightToLeft }: SetLine): number => (rightToLeft ? -left : right);

const indentKey = (line: SetLine): string => `${line.stand} ${Math.round(startOf(line) / 3)}`;

interface Edge {
  end: number;
  lines: number;
  /** Letters in them: lines of prose show where their edge is, short lines below each other do not. */
  letters: number;
}

type Edges = ReadonlyMap<string, Edge>;

const edgesByIndent = (lines: readonly SetLine[]): Edges => {
  const edges = new Map<string, Edge>();
  for (const line of lines) {
    const edge = edges.get(indentKey(line)) ?? { end: Number.NEGATIVE_INFINITY, lines: 0, letters: 0 };
    edge.end = Math.max(edge.end, endOf(line));
    edge.lines++;
    edge.letters += line.text.length;
    edges.set(indentKey(line), edge);
  }
  return edges;
};

/** How far a line could have run on. */
const edgeOf = (before: SetLine, line: SetLine, edges: Edges): number => {
  const known = [before, ...(line.stand === before.stand ? [line] : [])]
    .map((each) => edges.get(indentKey(each)))
    .filter((edge) => edge !== undefined && edge.lines >= enoughLines && edge.letters >= proseLength * edge.lines)
    .map((edge) => edge?.end ?? 0);
  const { column, rightToLeft } = before;
  return known.length > 0 ? Math.max(...known) : rightToLeft ? -column.left : column.right;
};

const firstWordWidth = ({ text, from, to }: SetLine): number => {
  const found = text.indexOf(' ');
  const end = found === -1 ? text.length : found;
  return Math.abs((to[end - 1] ?? 0) - (from[0] ?? 0));
};

/** Room that the line before leaves beyond the first word of the next, in sizes; negative where it would not fit. */
const roomLeft = (before: SetLine, line: SetLine, edges: Edges): number =>
  (edgeOf(before, line, edges) - endOf(before) - firstWordWidth(line)) / before.size - 0.25;

/** The usual distance of two lines of a paragraph, by size of letters. */
type Leadings = ReadonlyMap<number, number>;

const leadingsOf = (lines: readonly SetLine[], edges: Edges): Leadings => {
  const counts = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.stand !== line.stand || Math.abs(before.size - line.size) > 0.3) continue;
    const step = Math.round((line.v - before.v) * 2) / 2;
    if (step <= 0 || step > 3.5 * line.size || roomLeft(before, line, edges) > 0) continue;
    const size = Math.round(line.size);
    const steps = counts.get(size) ?? new Map<number, number>();
    steps.set(step, (steps.get(step) ?? 0) + 1);
    counts.set(size, steps);
  }
  return new Map(
    [...counts].map(([size, steps]) => [size, [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0]),
  );
};

const usualLeading = 1.25;

/** How far a line begins within its column, in steps of three points. */
const indentOf = (line: SetLine): number =>
  Math.round((startOf(line) - (line.rightToLeft ? -line.column.right : line.column.left)) / 3);

/**
 * Indents at which paragraphs open: a full line that begins there goes on further out, and none goes on there.
 */
const openingIndents = (lines: readonly SetLine[], edges: Edges): ReadonlySet<number> => {
  const opens = new Set<number>();
  const goes = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.stand !== line.stand || roomLeft(before, line, edges) > 0) continue;
    const [above, own] = [indentOf(before), indentOf(line)];
    if (!/^\p{Ll}/u.test(line.text) || isListed(before)) continue;
    if (own < above) opens.add(above);
    else if (own === above) goes.add(own);
  }
  return new Set([...opens].filter((indent) => indent > 1 && !goes.has(indent)));
};

const goesOn = (
  { first, before, line, heading }: Pair,
  edges: Edges,
  leadings: Leadings,
  openers: ReadonlySet<number>,
): boolean => {
  if (Math.abs(before.size - line.size) > sizeSlack * before.size || before.turn !== line.turn) return false;
  if (line.bullet) return false;
  const room = roomLeft(before, line, edges);
  const ends = sentenceEnd.test(before.text);
  if (before.bold !== line.bold && (ends || room > slack)) return false;
  if (startsItem(first, line) && (ends || room > slack || follows(first, line))) return false;
  if (openers.has(indentOf(line)) && !isCentred(line)) return false;
  const further = (indentOf(before) - indentOf(line)) * 3 > indented * line.size;
  if (further && ends && (before !== first || isListed(first))) return false;
  if (before.stand !== line.stand)
    return !heading && room <= (ends ? slack : clearSlack) && !isIndented(before, line, ends);
  const step = line.v - before.v;
  const usual = leadings.get(Math.round(line.size)) ?? usualLeading * line.size;
  if (step > usual + stepSlack * line.size) return false;
  if (heading) return true;
  if (isIndented(before, line, ends || room > slack)) return false;
  const outdented = startOf(before) - startOf(line) > indented * line.size;
  if (outdented && before !== first && (ends || room > slack) && !isCentred(before)) return false;
  if (room > slack && ends) return false;
  return room <= clearSlack || lowerStart.test(line.text);
};

const isListed = (line: SetLine): boolean => line.bullet || listMarkerAt(line.text, 0) !== undefined;

const startsItem = (first: SetLine, line: SetLine): boolean => {
  const marker = listMarkerAt(line.text, 0);
  return marker !== undefined && marker.next < line.text.length && (marker.ordered || first.text !== '');
};

const numberAt = (text: string): number => Number(/^\(?(\d{1,3})[.)]/.exec(text)?.[1] ?? Number.NaN);

/** "7." follows "6.". */
const follows = (first: SetLine, line: SetLine): boolean => numberAt(line.text) === numberAt(first.text) + 1;

/** A line that begins further in than the one before, after a paragraph that may have ended. */
const isIndented = (before: SetLine, line: SetLine, ended: boolean): boolean => {
  if (!ended || isCentred(line)) return false;
  const deeper = startOf(line) - startOf(before) > indented * line.size;
  const hanging = listMarkerAt(before.text, 0) !== undefined || before.bullet;
  return deeper && !hanging;
};

const isCentred = ({ left, right, column, size }: SetLine): boolean =>
  left - column.left > size * 2 && Math.abs(left - column.left - (column.right - right)) < size;
