import type { Document } from '../document/document.ts';
import { CLOSING_ABBREVIATIONS, INTRODUCING_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import type { Sentence } from './annotation.ts';
import { type TokenSpans, tokenise } from './tokenise.ts';

const INTRODUCING: ReadonlySet<string> = new Set(INTRODUCING_ABBREVIATIONS);
const CLOSING: ReadonlySet<string> = new Set(CLOSING_ABBREVIATIONS);

const ENDS = /^(?:\.+|[!?]+|…|。|؟|۔)$/;
const CLOSES = /^["'”’»)\]}]$/;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«([]/u;

/** What a token at the end of a sentence may be: a full stop, or an abbreviation that carries its own. */
const mayEnd = (form: string): boolean => {
  if (ENDS.test(form)) return true;
  if (!form.endsWith('.') || form.length < 2) return false;
  const bare = form.slice(0, -1).toLowerCase();
  if (INTRODUCING.has(bare)) return false;
  return CLOSING.has(bare) || /\.\p{L}\.$/u.test(form);
};

/** Tokens and sentences of a document: blocks are cut one by one, so no sentence reaches over the edge of a block. */
export const splitSentences = (document: Document): { spans: TokenSpans; sentences: readonly Sentence[] } => {
  const spans: TokenSpans = { start: [], end: [] };
  const sentences: Sentence[] = [];
  for (const [block, { start, end, language }] of document.blocks.entries()) {
    const first = spans.start.length;
    tokenise(document.text, start, end, language ?? document.language, spans);
    cutBlock(document.text, spans, first, block, sentences);
  }
  return { spans, sentences };
};

const cutBlock = (text: string, spans: TokenSpans, from: number, block: number, out: Sentence[]): void => {
  const to = spans.start.length;
  const form = (i: number): string => text.slice(spans.start[i], Math.min(spans.end[i]!, spans.start[i]! + 16));
  let first = from;
  for (let i = from; i < to; i++) {
    if (!mayEnd(form(i)) || i === first) continue;
    let last = i + 1;
    while (last < to && spans.start[last] === spans.end[last - 1] && CLOSES.test(form(last))) last++;
    if (last < to && (spans.start[last] === spans.end[last - 1] || !OPENS_SENTENCE.test(form(last)))) continue;
    out.push(sentence(spans, first, last, block));
    first = last;
    i = last - 1;
  }
  if (first < to) out.push(sentence(spans, first, to, block));
};

const sentence = (spans: TokenSpans, first: number, last: number, block: number): Sentence => ({
  start: spans.start[first] ?? 0,
  end: spans.end[last - 1] ?? 0,
  first,
  last,
  block,
});
