import { type Annotated, RELATIONS, type Tokens } from '../annotation/annotation.ts';
import { type Children, type Relation, uposOf, wordOf } from '../annotation/tokens.ts';
import type { Span } from '../text/span.ts';
import { indexLeads, type LeadIn, leadInsOf } from './lead-ins.ts';

/** An annotated document with the indexes that every rule reads; built once per document. */
export interface Sight {
  readonly annotated: Annotated;
  readonly text: string;
  readonly tokens: Tokens;
  readonly children: Children;
  /** For each token the index of the quotation that holds it, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly leadIns: readonly LeadIn[];
  /** For each token of a list item the verb of the sentence that leads the list in, or -1. */
  readonly leadOf: Int32Array;
}

/** Tokens `[first, last]`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Reads what the rules need from an annotated document. Linear in the tokens. */
export const look = (annotated: Annotated): Sight => {
  const leadIns = leadInsOf(annotated);
  return {
    annotated,
    text: annotated.document.text,
    tokens: annotated.tokens,
    children: annotated.children,
    quotationOf: indexQuotations(annotated),
    sentenceOf: indexSentences(annotated),
    leadIns,
    leadOf: indexLeads(annotated, leadIns),
  };
};

const indexQuotations = ({ tokens, quotations }: Annotated): Int32Array => {
  const index = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  quotations.forEach((quotation, q) => {
    while (i < tokens.length && tokens.start[i]! < quotation.start) i++;
    for (; i < tokens.length && tokens.end[i]! <= quotation.end; i++) index[i] = q;
  });
  return index;
};

const indexSentences = ({ tokens, sentences }: Annotated): Int32Array => {
  const index = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, s) => {
    index.fill(s, sentence.first, sentence.last);
  });
  return index;
};

/** The first dependant of `i` in `relation` or one of its subtypes, or -1. */
export const child = (sight: Sight, i: number, relation: Relation): number => {
  const { from, of } = sight.children;
  for (let k = from[i]!; k < from[i + 1]!; k++) {
    const own = sight.tokens.relation[of[k]!]!;
    if (UNIVERSAL[own] === relation || RELATIONS[own] === relation) return of[k]!;
  }
  return -1;
};

/** Lower-cased word `i` as written; "" before the first and after the last. */
export const word = ({ tokens }: Sight, i: number): string => wordOf(tokens, i);

/** Whether token `i` is a verb, an auxiliary standing as one included. */
export const isVerb = (sight: Sight, i: number): boolean => {
  const upos = uposOf(sight.tokens, i);
  return upos === 'VERB' || upos === 'AUX';
};

export const isPunctuation = (sight: Sight, i: number): boolean => uposOf(sight.tokens, i) === 'PUNCT';

/** For each relation the universal one without its subtype, by the same index. */
const UNIVERSAL: readonly string[] = RELATIONS.map((relation) => relation.split(':')[0] ?? relation);

/** The relation of `i` without its subtype. */
export const baseRelation = (sight: Sight, i: number): string => UNIVERSAL[sight.tokens.relation[i] ?? 0] ?? 'dep';

/** The tokens from the first to the last of the subtree of `i`, cut to the sentence that holds it. */
export const subtree = (sight: Sight, i: number): Range => ({
  first: sight.children.first[i]!,
  last: sight.children.last[i]!,
});

const OPENING = '([{“‘«';
const TRAILING = /[\s,;:–—-]/;

/** The span of tokens `first … last` without commas, dashes and stops at its ends; a quotation keeps its own marks. */
export const tidySpan = (sight: Sight, first: number, last: number): Span | undefined => {
  let from = first;
  let to = last;
  while (from <= to && isPunctuation(sight, from) && !opens(sight, from)) from++;
  while (to >= from && isPunctuation(sight, to) && !closes(sight, from, to)) to--;
  if (from > to) return undefined;
  return { start: sight.tokens.start[from]!, end: Math.max(sight.tokens.end[to]!, endOfQuotation(sight, from, to)) };
};

/** The end of a quotation that begins at or after `from` and of which only marks follow token `last`; or 0. */
const endOfQuotation = (sight: Sight, from: number, last: number): number => {
  const q = sight.quotationOf[last]!;
  if (q < 0) return 0;
  const { start, end } = quotationSpan(sight, q);
  if (start < sight.tokens.start[from]!) return 0;
  return /[\p{L}\p{N}]/u.test(sight.text.slice(sight.tokens.end[last], end)) ? 0 : end;
};

/** Whether token `i` is an opening mark: of a bracket, or the first of a quotation. */
const opens = (sight: Sight, i: number): boolean => {
  const mark = sight.text[sight.tokens.start[i]!]!;
  if (OPENING.includes(mark)) return true;
  const q = sight.quotationOf[i]!;
  return q >= 0 && sight.annotated.quotations[q]!.start === sight.tokens.start[i]!;
};

/** Whether token `i` is a mark that belongs to what begins at `from`: a closing bracket or quotation mark, "?" or "!". */
const closes = (sight: Sight, from: number, i: number): boolean => {
  const mark = sight.text[sight.tokens.start[i]!]!;
  if (mark === '?' || mark === '!') return true;
  if (TRAILING.test(mark) || mark === '.') return false;
  const inside = sight.text.slice(sight.tokens.start[from]!, sight.tokens.start[i]!);
  if (mark === ')') return inside.includes('(');
  if (mark === ']') return inside.includes('[');
  return '”’»"\''.includes(mark) ? /[“‘«"']/.test(inside) : false;
};

/** The span of quotation `q`, both marks of a doubled pair (\'\') included. */
export const quotationSpan = (sight: Sight, q: number): Span => {
  const { start, end } = sight.annotated.quotations[q]!;
  const doubled = sight.text.startsWith("''", start) && sight.text[end] === "'" && sight.text[end - 1] === "'";
  return { start, end: doubled ? end + 1 : end };
};

/** The parts of `range` that lie outside `holes`, tidied; a hole may reach beyond the range. */
export const spansWithout = (sight: Sight, range: Range, holes: readonly Range[]): Span[] => {
  const spans: Span[] = [];
  let from = range.first;
  for (const hole of [...holes].sort((a, b) => a.first - b.first)) {
    if (hole.last < from || hole.first > range.last) continue;
    const span = hole.first > from ? tidySpan(sight, from, hole.first - 1) : undefined;
    if (span !== undefined) spans.push(span);
    from = Math.max(from, hole.last + 1);
  }
  const rest = from <= range.last ? tidySpan(sight, from, range.last) : undefined;
  if (rest !== undefined) spans.push(rest);
  return spans;
};

/** Whether the clause headed by `i` opens with `opener` ("that", "to"). */
export const hasMark = (sight: Sight, i: number, opener: string): boolean => {
  const { from, of } = sight.children;
  for (let k = from[i]!; k < from[i + 1]! && of[k]! < i; k++) {
    if (baseRelation(sight, of[k]!) === 'mark' && word(sight, of[k]!) === opener) return true;
  }
  return false;
};

/** Whether `i` is a clause in the place of a complement; one that opens with "that" or "whether" is, whatever the parser calls it. */
export const isComplementClause = (sight: Sight, i: number): boolean => {
  const relation = baseRelation(sight, i);
  return relation === 'ccomp' || (relation === 'advcl' && (hasMark(sight, i, 'that') || hasMark(sight, i, 'whether')));
};
