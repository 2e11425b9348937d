import type { Block, Document } from '../document/document.ts';
import { isArabic, languageByFunctionWords } from '../document/language.ts';
import { sha256 } from '../text/digest.ts';
import type { Span } from '../text/span.ts';
import type { Letter } from './letter.ts';

/** A letter as a document that the ordinary checks can read, and where each of its blocks stands in it. */
export interface LetterDocument {
  readonly document: Document;
  /** By block id. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** The text of a letter is its title and blocks, an empty line between two. */
export const letterDocument = ({ title, blocks }: Letter): LetterDocument => {
  const spans = new Map<string, Span>();
  const tiles: Block[] = [];
  let text = '';
  const add = (kind: 'heading' | 'paragraph', words: string): Span => {
    const start = text.length;
    text += `${words.replace(/\s+/g, ' ')}\n\n`;
    tiles.push({ kind, depth: kind === 'heading' ? 1 : 0, start, end: text.length });
    return { start, end: text.length };
  };
  add('heading', title);
  for (const { id, kind, text: words } of blocks) spans.set(id, add(kind === 'heading' ? kind : 'paragraph', words));
  const document: Document = {
    id: sha256(text),
    name: title,
    format: 'text',
    language: isArabic(text) ? 'ar' : (languageByFunctionWords(text) ?? 'en'),
    text,
    blocks: tiles,
    links: [],
    parts: [{ kind: 'main', start: 0, end: text.length }],
    metadata: { dates: [] },
    sourceMap: [{ start: 0, end: text.length, at: 0 }],
    warnings: [],
  };
  return { document, spans };
};
