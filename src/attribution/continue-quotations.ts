import type { Span } from '../text/span.ts';
import type { Candidate } from './rule.ts';
import { quotationSpan, type Sight } from './sight.ts';

/**
 * Hands each quotation that nobody was found to speak to the speaker before it, where it opens a sentence of the same
 * paragraph, or the next paragraph after one that a quotation ends.
 *
 *     [content|“We shall stay,”] [source|the envoy] [cue|said]. [content|“Nobody can move us.”]
 */
export const continueQuotations = (sight: Sight, candidates: readonly Candidate[]): readonly Candidate[] => {
  const taken = takenQuotations(sight, candidates);
  const more = new Map<number, Span[]>();
  let speaker = -1;
  let next = 0;
  const bySpeech = candidates.map((_, i) => i).filter((i) => speaks(sight, candidates[i]!));
  for (let q = 0; q < sight.annotated.quotations.length; q++) {
    const span = quotationSpan(sight, q);
    while (next < bySpeech.length && startOf(sight, candidates[bySpeech[next]!]!) < span.start)
      speaker = bySpeech[next++]!;
    if (taken[q] === 1 || speaker < 0 || !opensSentence(sight, span)) continue;
    if (!follows(sight, candidates[speaker]!, more.get(speaker), span)) continue;
    const spans = more.get(speaker) ?? [];
    spans.push(span);
    more.set(speaker, spans);
  }
  return candidates.map((candidate, i) => {
    const spans = more.get(i);
    return spans === undefined ? candidate : { ...candidate, content: [...candidate.content, ...spans] };
  });
};

const startOf = (sight: Sight, { cue }: Candidate): number => sight.tokens.start[cue.first]!;

/** Whether a quotation is the content of the candidate, or a part of it. */
const speaks = (sight: Sight, { content, cue }: Candidate): boolean =>
  sight.quotationOf[cue.first]! < 0 && content.some(({ end }) => '”"\'’»'.includes(sight.text[end - 1]!));

const takenQuotations = (sight: Sight, candidates: readonly Candidate[]): Uint8Array => {
  const { quotations } = sight.annotated;
  const taken = new Uint8Array(quotations.length);
  for (const { content } of candidates) {
    for (const piece of content) {
      for (let q = firstFrom(sight, piece.start); q < quotations.length && quotations[q]!.start < piece.end; q++)
        taken[q] = 1;
    }
  }
  return taken;
};

/** The first quotation that starts at or after an offset. */
const firstFrom = (sight: Sight, offset: number): number => {
  const { quotations } = sight.annotated;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const opensSentence = (sight: Sight, span: Span): boolean => {
  const before = sight.text.slice(Math.max(0, span.start - 12), span.start).trimEnd();
  return (
    before === '' ||
    /[.!?:”"’'»)\]]$/.test(before) ||
    /\n\s*$/.test(sight.text.slice(Math.max(0, span.start - 3), span.start))
  );
};

/** Whether `span` goes on what the candidate's speaker said: in the same paragraph, or at the head of the next. */
const follows = (sight: Sight, candidate: Candidate, more: readonly Span[] | undefined, span: Span): boolean => {
  const last = more?.at(-1) ?? candidate.content.at(-1)!;
  const from = Math.max(last.end, sight.tokens.end[candidate.cue.last]!);
  const between = sight.text.slice(from, span.start);
  if (between.length > FARTHEST) return false;
  return /^[^\n]*(?:\n\s*)?$/.test(between);
};

/** Characters that may lie between what was said and what goes on with it. */
const FARTHEST = 600;
