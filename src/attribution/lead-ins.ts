import type { Annotated } from '../annotation/annotation.ts';
import { uposOf } from '../annotation/tokens.ts';
import type { Block } from '../document/document.ts';
import { neverNouns } from '../languages/en/reporting.ts';
import type { Span } from '../text/span.ts';

/** A sentence that ends with a colon, and the blocks that it brings in. */
export interface LeadIn {
  /** The last verb of the sentence: what the items are said to be. */
  readonly verb: number;
  /** List items, nested ones among them; or the one paragraph or quotation that follows. */
  readonly items: readonly Span[];
  readonly isList: boolean;
}

/**
 * Every lead-in of the document, in reading order. Linear in blocks and sentences.
 *
 *     The records show, among other things:        ← the lead-in
 *     - payments to the Kestrel Front;             ← its items
 *     - two shipments of fuel.
 */
export const leadInsOf = (annotated: Annotated): readonly LeadIn[] => {
  const { sentences, document } = annotated;
  const leadIns: LeadIn[] = [];
  for (const { first, last, block } of sentences) {
    if (last <= first || !endsWithColon(annotated, last - 1) || !endsBlock(annotated, last - 1, block)) continue;
    const verb = lastVerb(annotated, first, last);
    if (verb < 0) continue;
    const items = listAfter(annotated, block);
    const next = document.blocks[block + 1];
    if (items.length > 0) leadIns.push({ verb, items, isList: true });
    else if (next?.kind === 'paragraph' || next?.kind === 'quotation')
      leadIns.push({ verb, items: [withoutEnd(document.text, next)], isList: false });
  }
  return leadIns;
};

const endsWithColon = ({ document, tokens }: Annotated, i: number): boolean =>
  document.text[tokens.end[i]! - 1] === ':';

const endsBlock = ({ document, tokens }: Annotated, i: number, block: number): boolean => {
  const end = document.blocks[block]?.end ?? 0;
  return (
    document.text.slice(tokens.end[i], Math.min(end, tokens.end[i]! + 8)).trim() === '' && end - tokens.end[i]! < 8
  );
};

const lastVerb = ({ tokens }: Annotated, first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) {
    if (uposOf(tokens, i) === 'VERB' || neverNouns.has(tokens.lemma[i]!)) return i;
  }
  return -1;
};

/** The list items deeper than the block of the lead-in; a lone "or" or "and" between two does not end the list. */
const listAfter = ({ document: { blocks, text } }: Annotated, block: number): Span[] => {
  const owner = blocks[block]!;
  const depth = owner.kind === 'list-item' ? owner.depth : 0;
  const items: Span[] = [];
  for (let b = block + 1; b < blocks.length; b++) {
    const next = blocks[b]!;
    if (next.kind === 'list-item' && next.depth > depth) items.push(withoutEnd(text, next));
    else if (items.length === 0 || !isJoiner(text, next)) break;
  }
  return items;
};

const isJoiner = (text: string, { start, end }: Block): boolean =>
  end - start < 8 && /^(?:or|and)$/i.test(text.slice(start, end).trim());

const withoutEnd = (text: string, { start, end }: Block): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** Verbs that state their items whatever modal they stand under: "should make it clear that:". */
const STATING: ReadonlySet<string> = new Set([
  'make',
  'note',
  'recall',
  'remember',
  'know',
  'recognise',
  'recognize',
  'include',
  'follow',
]);

/** For each token of an item the verb that leads it in, or -1; the innermost of nested lists counts. */
export const indexLeads = ({ tokens }: Annotated, leadIns: readonly LeadIn[]): Int32Array => {
  const leadOf = new Int32Array(tokens.length).fill(-1);
  for (const { verb, items, isList } of leadIns) {
    if (!isList || STATING.has(tokens.lemma[verb]!)) continue;
    for (let i = verb + 1; i < tokens.length && tokens.start[i]! < items.at(-1)!.end; i++)
      if (tokens.start[i]! >= items[0]!.start) leadOf[i] = verb;
  }
  return leadOf;
};
