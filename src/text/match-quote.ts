import type { Span } from './span.ts';

/** A quotation to find in a text. Source: W3C Web Annotation, text quote selector. */
export interface TextQuote {
  readonly exact: string;
  /** Words before and after it, to tell equal passages apart. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 offset near which it is expected. */
  readonly near?: number;
}

/** Where a quotation stands, how well it fits from 0 to 1, and why. */
export interface QuoteMatch extends Span {
  readonly score: number;
  readonly because: readonly string[];
}

/** What each likeness is worth; a match's score is their weighted mean over those that the quote gives. */
const weights = {
  /** The words themselves: a quote that differs must not win by its surroundings. */
  exact: 50,
  /** What stands around it. */
  prefix: 20,
  suffix: 20,
  /** A hint from an earlier version of the text: only breaks ties. */
  near: 2,
};

/** Edits allowed in a fuzzy match, as a share of the quote's length. */
const mostEdits = 0.2;
/** Places weighed. A quote found oftener is too short to mean one of them. */
const mostCandidates = 200;
/** Length of the pieces by which a fuzzy match is looked for. */
const seedLength = 12;
/** Quotes longer than this are compared by their beginning and end only: the cost of comparing grows with the square. */
const longestCompared = 2000;

/**
 * Finds a quotation in a text: where it stands word for word, else where it stands with a few letters changed. Nothing
 * where no place is like enough.
 *
 *     text     … the depot was emtpy by noon …
 *     exact        depot was empty              → score .96, "2 of 15 characters differ"
 */
export const matchQuote = (text: string, quote: TextQuote): QuoteMatch | undefined => {
  if (quote.exact === '') return undefined;
  const exact = exactPlaces(text, quote.exact);
  const candidates = exact.length > 0 ? exact : fuzzyPlaces(text, quote.exact);
  let best: QuoteMatch | undefined;
  for (const candidate of candidates) {
    const match = score(text, quote, candidate);
    if (best === undefined || match.score > best.score) best = match;
  }
  return best;
};

interface Candidate extends Span {
  readonly edits: number;
}

const exactPlaces = (text: string, exact: string): Candidate[] => {
  const places: Candidate[] = [];
  for (let at = text.indexOf(exact); at !== -1 && places.length < mostCandidates; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, edits: 0 });
  }
  return places;
};

/**
 * A place within few edits shares an unchanged piece with the quote. Each piece of the quote that occurs in the text
 * proposes where the whole would start; proposals are then compared letter by letter.
 */
const fuzzyPlaces = (text: string, exact: string): Candidate[] => {
  const limit = Math.floor(exact.length * mostEdits);
  const places = new Map<number, Candidate>();
  for (const start of proposals(text, exact, limit)) {
    const found = bestAlignment(text, exact, start, limit);
    if (found !== undefined && !places.has(found.start)) places.set(found.start, found);
  }
  return [...places.values()];
};

const proposals = (text: string, exact: string, limit: number): readonly number[] => {
  const length = Math.min(seedLength, Math.max(3, Math.floor(exact.length / (limit + 1))));
  const buckets = new Map<number, { start: number; votes: number }>();
  let looked = 0;
  for (let from = 0; from + length <= exact.length && looked < mostCandidates; from += length) {
    const seed = exact.slice(from, from + length);
    for (let at = text.indexOf(seed); at !== -1 && looked < mostCandidates; at = text.indexOf(seed, at + 1)) {
      looked++;
      const start = Math.max(0, at - from);
      const bucket = Math.floor(start / Math.max(1, limit));
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, { start, votes: 1 });
      else known.votes++;
    }
  }
  const ranked = [...buckets.values()].sort((a, b) => b.votes - a.votes || a.start - b.start);
  return ranked.slice(0, 12).map(({ start }) => start);
};

/** The best alignment of the quote with the text around `start`, by edit distance free at both ends of the window. */
const bestAlignment = (text: string, exact: string, start: number, limit: number): Candidate | undefined => {
  if (exact.length > longestCompared) return longAlignment(text, exact, start, limit);
  const from = Math.max(0, start - limit);
  const window = text.slice(from, Math.min(text.length, start + exact.length + 2 * limit));
  let row = new Int32Array(window.length + 1);
  let origin = Int32Array.from({ length: window.length + 1 }, (_, index) => index);
  let nextRow = new Int32Array(window.length + 1);
  let nextOrigin = new Int32Array(window.length + 1);
  for (let i = 1; i <= exact.length; i++) {
    nextRow[0] = i;
    nextOrigin[0] = 0;
    let least = i;
    for (let j = 1; j <= window.length; j++) {
      const same = exact.charCodeAt(i - 1) === window.charCodeAt(j - 1) ? 0 : 1;
      const diagonal = (row[j - 1] ?? 0) + same;
      const up = (row[j] ?? 0) + 1;
      const left = (nextRow[j - 1] ?? 0) + 1;
      const cost = Math.min(diagonal, up, left);
      nextRow[j] = cost;
      nextOrigin[j] =
        cost === diagonal ? (origin[j - 1] ?? 0) : cost === up ? (origin[j] ?? 0) : (nextOrigin[j - 1] ?? 0);
      if (cost < least) least = cost;
    }
    if (least > limit) return undefined;
    [row, nextRow] = [nextRow, row];
    [origin, nextOrigin] = [nextOrigin, origin];
  }
  let end = 0;
  for (let j = 1; j <= window.length; j++) if ((row[j] ?? 0) < (row[end] ?? 0)) end = j;
  const edits = row[end] ?? 0;
  return edits > limit ? undefined : { start: from + (origin[end] ?? 0), end: from + end, edits };
};

/** A long quote is where its head and its tail are, about as far apart as in the quote. */
const longAlignment = (text: string, exact: string, start: number, limit: number): Candidate | undefined => {
  const half = longestCompared / 2;
  const slack = Math.floor(half * mostEdits);
  const head = bestAlignment(text, exact.slice(0, half), start, slack);
  if (head === undefined) return undefined;
  const tail = bestAlignment(text, exact.slice(-half), head.start + exact.length - half, slack);
  if (tail === undefined || tail.end <= head.start) return undefined;
  const stretched = Math.abs(tail.end - head.start - exact.length);
  return stretched > limit ? undefined : { start: head.start, end: tail.end, edits: head.edits + tail.edits };
};

/** Share of `expected` that agrees with `found`, counted from the side that touches the quotation. */
const agreement = (found: string, expected: string, fromEnd: boolean): number => {
  const a = fold(found, fromEnd);
  const b = fold(expected, fromEnd);
  if (b.length === 0) return 1;
  let same = 0;
  while (same < b.length && a[same] === b[same]) same++;
  return same / b.length;
};

/** Letters without white space, nearest first: a line end for a space is no difference. */
const fold = (text: string, fromEnd: boolean): readonly string[] => {
  const letters = [...text.replaceAll(/\s+/g, '')];
  return fromEnd ? letters.reverse() : letters;
};

const longestContext = 200;

const score = (text: string, quote: TextQuote, { start, end, edits }: Candidate): QuoteMatch => {
  const parts: { weight: number; value: number }[] = [];
  const because: string[] = [];
  parts.push({ weight: weights.exact, value: 1 - edits / quote.exact.length });
  because.push(edits === 0 ? 'the same words' : `${edits} of ${quote.exact.length} characters differ`);
  if (quote.prefix !== undefined) {
    const expected = quote.prefix.slice(-longestContext);
    const value = agreement(text.slice(Math.max(0, start - 2 * longestContext), start), expected, true);
    parts.push({ weight: weights.prefix, value });
    because.push(`${Math.round(value * 100)} % of the words before it`);
  }
  if (quote.suffix !== undefined) {
    const expected = quote.suffix.slice(0, longestContext);
    const value = agreement(text.slice(end, end + 2 * longestContext), expected, false);
    parts.push({ weight: weights.suffix, value });
    because.push(`${Math.round(value * 100)} % of the words after it`);
  }
  if (quote.near !== undefined) {
    const value = 1 - Math.min(1, Math.abs(start - quote.near) / Math.max(1, text.length));
    parts.push({ weight: weights.near, value });
    because.push(`${Math.abs(start - quote.near)} characters from where it was expected`);
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return { start, end, score: parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total, because };
};
