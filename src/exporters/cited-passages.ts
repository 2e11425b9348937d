import type { Briefing, CitedSentence } from '../briefing/briefing.ts';
import type { Citation, Document } from '../document/document.ts';
import { sourceSpan } from '../document/source-span.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

/** A document that a briefing cites, with the decoded file that it was read from: what lines are counted in. */
export interface CitedDocument {
  readonly document: Document;
  readonly source: string;
}

/** A cited passage as a reader can look it up: its number in the briefing, its words, and where they stand. */
export interface CitedPassage {
  readonly number: number;
  readonly citation: Citation;
  readonly quote: string;
  /** What stands in front of the quote and after it in its block: at most `CONTEXT` characters, in whole words. */
  readonly before: string;
  readonly after: string;
  /** Whether the block begins before `before`, and ends after `after`. */
  readonly isCut: readonly [before: boolean, after: boolean];
  /** File name of the document. */
  readonly name: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** The passages of a briefing in order of appearance. */
export interface CitedPassages {
  readonly passages: readonly CitedPassage[];
  /** The number of a passage that the briefing cites. */
  readonly numberOf: (citation: Citation) => number;
}

/** Characters of context shown on either side of a passage. */
const CONTEXT = 120;

const contextOf = (
  { blocks, text }: Document,
  { start, end }: Citation,
): Pick<CitedPassage, 'before' | 'after' | 'isCut'> => {
  const first = blocks.find((block) => block.start <= start && start < block.end)?.start ?? start;
  const last = blocks.find((block) => block.start < end && end <= block.end)?.end ?? end;
  const isCut = [first < start - CONTEXT, end + CONTEXT < last] as const;
  const before = text.slice(Math.max(first, start - CONTEXT), start);
  const after = text.slice(end, Math.min(last, end + CONTEXT));
  return {
    before: (isCut[0] ? before.replace(/^\S*/, '') : before).trimStart(),
    after: (isCut[1] ? after.replace(/\S*$/, '') : after).trimEnd(),
    isCut,
  };
};

const keyOf = ({ document, start, end }: Citation): string => `${document}:${start}:${end}`;

/** Throws an Error where a sentence quotes what its document does not say: such a briefing must not be printed. */
const holdToSources = (sentence: CitedSentence, documents: ReadonlyMap<string, CitedDocument>): void => {
  for (const part of sentence.parts) {
    if (part.kind !== 'quote') continue;
    const { document, start, end } = part.citation;
    if (documents.get(document)?.document.text.slice(start, end) !== part.text) {
      throw new Error(`the briefing quotes “${part.text}”, which does not stand at ${start} of document ${document}`);
    }
  }
};

/**
 * Numbers the passages of a briefing from 1. `documents` is keyed by document id. Throws an Error where a citation leads
 * to a document that is not given, or to nothing: closure is a promise of the caller's data, not a matter of taste.
 */
export const citedPassages = (briefing: Briefing, documents: ReadonlyMap<string, CitedDocument>): CitedPassages => {
  const starts = new Map<string, Int32Array>();
  const startsOf = (id: string, source: string): Int32Array => {
    const known = starts.get(id) ?? lineStarts(source);
    starts.set(id, known);
    return known;
  };
  const byKey = new Map<string, CitedPassage>();
  const passage = (citation: Citation): CitedPassage => {
    const cited = documents.get(citation.document);
    const quote = cited?.document.text.slice(citation.start, citation.end) ?? '';
    if (cited === undefined || quote === '') {
      throw new Error(`a citation leads nowhere: ${citation.start}–${citation.end} of document ${citation.document}`);
    }
    const { start } = sourceSpan(cited.document.sourceMap, citation);
    const { line } = positionAt(startsOf(citation.document, cited.source), start);
    return {
      number: byKey.size + 1,
      citation,
      quote,
      name: cited.document.name,
      line,
      ...contextOf(cited.document, citation),
    };
  };
  for (const sentence of briefing.sections.flatMap(({ sentences }) => sentences)) {
    holdToSources(sentence, documents);
    for (const citation of sentence.citations) {
      if (!byKey.has(keyOf(citation))) byKey.set(keyOf(citation), passage(citation));
    }
  }
  return {
    passages: [...byKey.values()],
    numberOf: (citation) => {
      const number = byKey.get(keyOf(citation))?.number;
      if (number === undefined) throw new Error(`not cited in the briefing: ${keyOf(citation)}`);
      return number;
    },
  };
};
