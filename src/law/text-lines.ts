import type { Document } from '../document/document.ts';
import { documentFurniture } from '../languages/en/document-furniture.ts';
import type { Span } from '../text/span.ts';
import { operativeVerb } from './operative-verb.ts';

/** A line of a legal text: where its words stand, the number before them, and how it stands to the line before. */
export interface TextLine extends Span {
  readonly words: string;
  /** The number or letter that opens it, without brackets and stops: "5", "a", "iv". */
  readonly number?: string;
  /** Whether the number stands in brackets, as those of sub-paragraphs do. */
  readonly inBrackets: boolean;
  /** Whether a block begins here: an empty line, a list item or a heading parts it from what stands before. */
  readonly opensBlock: boolean;
  /** Whether the block is a heading. */
  readonly isHeading: boolean;
}

/** "5. ", "5) ", "(a) ", "(iv) ", "a) ", and "1.To" where the space was lost. */
const numbered =
  /^(?:\((?<inside>\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\)\s*|(?<before>\d{1,3}|[a-z]|[ivx]{1,4}|[A-Z])[.,)](?:\s+|(?=\p{Lu}\p{Ll})))(?=\S)/u;

/** What scans make of a number before a paragraph: "ll.", "S.", "i9.", or "7" without its stop. Told by the verb behind it. */
const misread = /^(?:(?<label>[\p{L}\d]{1,3})[.,]|(?<bare>\d{1,3}))\s+(?=\p{Lu})/u;

/** Footnotes are numbered without a stop: "18 Ibid., document S/1371." Their lines are no paragraphs. */
const footnote = /^(?:\d{1,3}|\*{1,3})\s+(?=[\p{Lu}“"[])|^\d{1,2}\/\s/u;
/** "14 February 2030," goes on with the line before. */
const dated = new RegExp(`^\\d{1,2}\\s+(?:${Object.keys(documentFurniture.months).join('|')})\\b`, 'iu');

/**
 * The lines of a document from which its paragraphs are put together. Mastheads, signatures and notes are left out; so are
 * footnotes that the reader took for paragraphs.
 */
export const textLines = (document: Document): readonly TextLine[] => {
  const lines: TextLine[] = [];
  const { text } = document;
  for (const block of document.blocks) {
    if (block.kind === 'note' || block.kind === 'signature' || block.kind === 'masthead') continue;
    let first = true;
    for (const raw of text.slice(block.start, block.end).matchAll(/[^\n]+/g)) {
      const lead = raw[0].length - raw[0].trimStart().length;
      const words = raw[0].trim();
      if (words === '') continue;
      const start = block.start + raw.index + lead;
      if (block.marker === undefined && first && isFootnote(words)) break;
      if (/^\d{1,2}\/\s/.test(words)) break;
      const marker = first && !words.startsWith(block.marker ?? '\n') ? block.marker : undefined;
      lines.push({ ...lineOf(words, start, marker), opensBlock: first, isHeading: block.kind === 'heading' });
      first = false;
    }
  }
  return lines;
};

const isFootnote = (words: string): boolean =>
  footnote.test(words) && !dated.test(words) && misreadNumber(words) === undefined;

const lineOf = (
  words: string,
  start: number,
  marker: string | undefined,
): Pick<TextLine, 'words' | 'start' | 'end' | 'number' | 'inBrackets'> => {
  const end = start + words.length;
  // A bullet is no number.
  if (marker !== undefined && /[\p{L}\p{N}]/u.test(marker)) {
    const number = marker.replace(/[^\p{L}\p{N}]/gu, '');
    return { words, start, end, number, inBrackets: marker.startsWith('(') };
  }
  const found = misreadNumber(words) ?? numbered.exec(words);
  if (found === null) return { words, start, end, inBrackets: false };
  const at = found[0].length;
  const inside = found.groups?.inside;
  return {
    words: words.slice(at),
    start: start + at,
    end,
    number: (inside ?? found.groups?.before ?? found.groups?.label ?? found.groups?.bare) as string,
    inBrackets: inside !== undefined,
  };
};

const misreadNumber = (words: string): RegExpExecArray | undefined => {
  const found = misread.exec(words);
  return found !== null && operativeVerb(words.slice(found[0].length)) !== undefined ? found : undefined;
};
