import type { Citation } from '../document/document.ts';
import type {
  CitedPart,
  CitedSentence,
  Counted,
  Named,
  Own,
  OwnWords,
  Quoted,
  Reference,
  SentencePart,
} from './briefing.ts';

/** Words of a briefing's own. */
export const own = (text: OwnWords): Own => ({ kind: 'words', text });

export const quoted = (text: string, citation: Citation): Quoted => ({ kind: 'quote', text, citation });

export const named = (text: string, citation: Citation): Named => ({ kind: 'label', text, citation });

export const reference = (citation: Citation): Reference => ({ kind: 'reference', citation });

/** A number of passages, each of which is cited. */
export const counted = (count: number, ...citations: readonly [Citation, ...Citation[]]): Counted => ({
  kind: 'count',
  text: String(count),
  citations,
});

const citationsOf = (part: SentencePart): readonly Citation[] => {
  if (part.kind === 'words') return [];
  return part.kind === 'count' ? part.citations : [part.citation];
};

/** White space within a part is shown as one space: a quotation may run over lines. */
const shown = (part: SentencePart): string => {
  if (part.kind === 'reference') return '';
  const text = part.text.replace(/\s+/g, ' ');
  return part.kind === 'quote' ? `“${text}”` : text;
};

const keyOf = ({ document, start, end }: Citation): string => `${document}:${start}:${end}`;

/**
 * A sentence of parts in order. One part that leads to a source must be given apart, so that a sentence without a
 * citation cannot be written down; `before` is what stands in front of it.
 *
 *     sentence([], named('Orland', …), own(' states: '), quoted('no shell was fired', …), own('.'))
 *     → Orland states: “no shell was fired”.
 */
export const sentence = (
  before: readonly SentencePart[],
  cited: CitedPart,
  ...after: readonly SentencePart[]
): CitedSentence => {
  const parts = [...before, cited, ...after];
  const citations = new Map<string, Citation>();
  for (const citation of parts.flatMap(citationsOf)) {
    if (!citations.has(keyOf(citation))) citations.set(keyOf(citation), citation);
  }
  const [first, ...rest] = citations.values();
  if (first === undefined) throw new Error('a part that leads to a source leads nowhere');
  return { parts, text: parts.map(shown).join(''), citations: [first, ...rest] };
};

/** Parts with words between them: "a, b and c". */
export const listed = (parts: readonly SentencePart[], comma: Own, last: Own): readonly SentencePart[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? last : comma, part]));
