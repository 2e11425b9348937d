import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Span } from '../../text/span.ts';
import type { Field } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import { fieldAt, fieldOf, linesOf } from './block-text.ts';

/** Who signed, in what office, for whom. */
export interface Signature {
  readonly name: Field;
  readonly office?: Field;
  /** The body that the office is held in or for. */
  readonly body?: Field;
  /** Whether others signed beside or below. */
  readonly others: boolean;
}

const longestLine = 160;
const mostLines = 5;
/** Blocks after "Yours sincerely," that may still belong to the signature. */
const mostBlocks = 4;
const proseEnd = /[.;:!?]$/;

/** "Anna Keld, Oto Lund", "Anna Keld and Oto Lund": each has a given name. */
const severalNames =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,| and|, and| et| و) (?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,3}\p{Lu}[\p{L}\p{M}’'-]+)+$/u;

const bodyBehindComma = /, (?:the )?(?<value>\p{Lu}[^,.]{3,80})$/du;

const isShort = (text: string, block: DraftBlock): boolean => {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  const lines = linesOf(text, block);
  return (
    lines.length <= mostLines && lines.every(({ words }) => words.length <= longestLine && !/[.;!?]["”’]?$/.test(words))
  );
};

/**
 * Indices of the blocks of `[first, last)` that are signatures.
 *
 *     (Signed) **Tamsin Adeyro**            signature
 *     Envoy of the Transition Council       the same block, or one of its own
 *
 *     Yours faithfully,                     signature, and the short blocks after it
 */
export const signatureBlocks = (
  text: string,
  blocks: readonly DraftBlock[],
  first: number,
  last: number,
  furniture: DocumentFurniture,
): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let index = first; index < last; index++) {
    const block = blocks[index];
    if (block === undefined || block.end - block.start > longestLine * mostLines) continue;
    const lines = linesOf(text, block);
    const signed = lines.some(({ words }) => furniture.signed.test(words)) && lines.length <= mostLines * 2;
    const greeting = lines[0] !== undefined && furniture.valediction.test(lines[0].words);
    if (!signed && !greeting) continue;
    found.add(index);
    for (let next = index + 1; next < Math.min(last, index + mostBlocks); next++) {
      const after = blocks[next];
      if (after === undefined || !isShort(text, after)) break;
      if (signed && !furniture.office.test(text.slice(after.start, after.end))) break;
      found.add(next);
    }
  }
  return found;
};

/** The first signature in the blocks of a signature: name, then office. */
export const signatureOf = (
  text: string,
  spans: readonly Span[],
  furniture: DocumentFurniture,
): Signature | undefined => {
  const lines = spans.flatMap((span) => linesOf(text, span)).filter(({ words }) => !furniture.valediction.test(words));
  const at = lines.findIndex(({ words }) => furniture.signed.test(words));
  const named = lines[Math.max(0, at)];
  if (named === undefined) return undefined;
  const mark = furniture.signed.exec(named.words)?.[0].length ?? 0;
  if (mark === named.words.length) return signatureAfter(text, lines.slice(Math.max(0, at) + 1), furniture);
  return signatureAfter(
    text,
    [{ ...named, start: named.start + mark, words: named.words.slice(mark) }, ...lines.slice(Math.max(0, at) + 1)],
    furniture,
  );
};

const signatureAfter = (
  text: string,
  lines: readonly (Span & { readonly words: string })[],
  furniture: DocumentFurniture,
): Signature | undefined => {
  const [first, ...rest] = lines;
  if (first === undefined || proseEnd.test(first.words)) return undefined;
  const others = severalNames.test(first.words) || rest.some(({ words }) => furniture.signed.test(words));
  const comma = first.words.indexOf(', ');
  const inline = comma > 0 && furniture.office.test(first.words.slice(comma));
  const nameEnd = inline ? first.start + comma : first.end;
  const officeLine = inline
    ? { start: nameEnd + 2, end: first.end, words: first.words.slice(comma + 2) }
    : rest.find(({ words }) => !furniture.signed.test(words) && furniture.office.test(words));
  const name = fieldAt(text, first.start, nameEnd);
  if (officeLine === undefined) return { name, others };
  const office = fieldAt(text, officeLine.start, officeLine.end);
  // "Head of Research, Open Harbour": the body may stand behind a comma.
  const body =
    fieldOf(text, furniture.officeOf.exec(officeLine.words), 'value', officeLine.start) ??
    fieldOf(text, bodyBehindComma.exec(officeLine.words), 'value', officeLine.start);
  return { name, office, others, ...(body === undefined ? {} : { body }) };
};
