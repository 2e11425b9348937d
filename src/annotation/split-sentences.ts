import type { Document } from '../document/document.ts';
import { documentFurniture } from '../languages/en/document-furniture.ts';
import { ABBREVIATIONS } from '../languages/fr/abbreviations.ts';
import type { Sentence } from './annotation.ts';
import {
  BOUNDARY_FEATURES,
  type BoundaryWeights,
  boundaryFeatures,
  isBoundary,
  lookAt,
} from './sentence-boundaries.ts';
import { type TokenSpans, tokenise } from './tokenise.ts';
import { findTurns } from './turns.ts';

const ENDS = /^(?:\.+|[!?]+|…|。|؟|۔)$/;
const CLOSES = /^["'”’»)\]}]$/;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«([]/u;

/**
 * Tokens and sentences of a document. Blocks are cut one by one, so no sentence reaches over the edge of a block: English
 * ones where the model says so, others after closing punctuation.
 */
export const splitSentences = (
  document: Document,
  weights: BoundaryWeights,
): { spans: TokenSpans; sentences: readonly Sentence[] } => {
  const spans: TokenSpans = { start: [], end: [] };
  const sentences: Sentence[] = [];
  const saidFrom = new Map(findTurns(document).map(({ speaker, start }) => [speaker.start, start] as const));
  for (const [block, { start, end, language = document.language }] of document.blocks.entries()) {
    const first = spans.start.length;
    tokenise(document.text, start, end, language, spans);
    if (language.startsWith('en'))
      cutEnglish(
        document.text,
        spans,
        first,
        block,
        weights,
        sentences,
        saidFrom.get(start) ?? behindDateline(document.text, start, end),
      );
    else cutByPunctuation(document.text, spans, first, block, language, sentences);
  }
  return { spans, sentences };
};

/** "VARN, 12 May (Courier) - [Rebels] …": where and when a story was written is no part of its first sentence; -1 where no block opens so. */
const behindDateline = (text: string, start: number, end: number): number => {
  const dateline = documentFurniture.dateline.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))?.[0];
  const from = start + (dateline?.length ?? 0);
  return dateline === undefined || from >= end ? -1 : from;
};

/** In characters. */
const LONGEST_DATELINE = 160;

const features = new Int32Array(BOUNDARY_FEATURES);

const cutEnglish = (
  text: string,
  spans: TokenSpans,
  from: number,
  block: number,
  weights: BoundaryWeights,
  out: Sentence[],
  saidFrom: number,
): void => {
  const to = spans.start.length;
  const count = to - from;
  const faces = lookAt(text, spans, from, to);
  let first = 1;
  const place = { at: 1, first, count, spaced: false };
  for (let at = 1; at <= count; at++) {
    if (at < count) {
      place.at = at;
      place.first = first;
      place.spaced = spans.start[from + at] !== spans.end[from + at - 1];
      boundaryFeatures(faces, place, features);
      // The label of a turn is no part of what is said in it.
      if (!isBoundary(weights, features) && spans.start[from + at] !== saidFrom) continue;
    }
    out.push(sentence(spans, from + first - 1, from + at, block));
    first = at + 1;
  }
};

const cutByPunctuation = (
  text: string,
  spans: TokenSpans,
  from: number,
  block: number,
  language: string,
  out: Sentence[],
): void => {
  const french = language.startsWith('fr');
  const to = spans.start.length;
  const form = (i: number): string => text.slice(spans.start[i], Math.min(spans.end[i]!, spans.start[i]! + 16));
  let first = from;
  for (let i = from; i < to; i++) {
    if (!ENDS.test(form(i)) || i === first || (french && isAbbreviated(text, spans, i))) continue;
    let last = i + 1;
    // French sets its guillemets off by spaces.
    const closes = (at: number): boolean => (french ? /^[»”)\]]$/ : CLOSES).test(form(at));
    while (last < to && (french || spans.start[last] === spans.end[last - 1]) && closes(last)) last++;
    if (last < to && (spans.start[last] === spans.end[last - 1] || !OPENS_SENTENCE.test(form(last)))) continue;
    out.push(sentence(spans, first, last, block));
    first = last;
    i = last - 1;
  }
  if (first < to) out.push(sentence(spans, first, to, block));
};

/** Whether a full stop belongs to the word before it: "M. Osten", "av. J.-C.", "George W. Bush", "art. 3". */
const isAbbreviated = (text: string, spans: TokenSpans, i: number): boolean => {
  if (spans.start[i] !== spans.end[i - 1] || text.slice(spans.start[i], spans.end[i]) !== '.') return false;
  const word = text.slice(spans.start[i - 1], spans.end[i - 1]);
  const initial = /^\p{Lu}$/u.test(word) && !/[°\p{L}\p{N}]/u.test(text.charAt((spans.start[i - 1] as number) - 1));
  return initial || (word.length < LONGEST_ABBREVIATION && FRENCH.has(word.toLowerCase()));
};

const FRENCH: ReadonlySet<string> = new Set(ABBREVIATIONS);
const LONGEST_ABBREVIATION = 8;

const sentence = (spans: TokenSpans, first: number, last: number, block: number): Sentence => ({
  start: spans.start[first] ?? 0,
  end: spans.end[last - 1] ?? 0,
  first,
  last,
  block,
});
