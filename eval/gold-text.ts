import type { Sentence } from '../src/annotation/annotation.ts';
import type { Block, Document } from '../src/document/document.ts';
import { sha256 } from '../src/text/digest.ts';
import type { GoldSentence } from './conllu.ts';

/** A document made from the sentences of a treebank, with where its gold words and sentences stand. */
export interface GoldText {
  readonly document: Document;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: readonly Sentence[];
}

/**
 * Joins the sentences of one document into a text: sentences of a paragraph by a space, paragraphs by an empty line; each
 * paragraph is a block.
 */
export const goldText = (name: string, gold: readonly GoldSentence[]): GoldText => {
  const start: number[] = [];
  const end: number[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  let blockStart = 0;
  for (const sentence of gold) {
    if (sentence.startsParagraph && text !== '') {
      text = `${text.trimEnd()}\n\n`;
      blocks.push({ start: blockStart, end: text.length, kind: 'paragraph', depth: 0 });
      blockStart = text.length;
    }
    const first = start.length;
    for (const word of sentence.words) {
      start.push(text.length);
      text += word.form;
      end.push(text.length);
      if (word.spaceAfter) text += ' ';
    }
    if (!text.endsWith(' ')) text += ' ';
    sentences.push({ start: start[first] ?? 0, end: end.at(-1) ?? 0, first, last: start.length, block: blocks.length });
  }
  blocks.push({ start: blockStart, end: text.length, kind: 'paragraph', depth: 0 });
  const document: Document = {
    id: sha256(text),
    name,
    format: 'text',
    language: 'en',
    text,
    blocks,
    links: [],
    parts: [{ start: 0, end: text.length, kind: 'main' }],
    metadata: { dates: [] },
    sourceMap: [{ start: 0, end: text.length, at: 0 }],
    warnings: [],
  };
  return { document, start: Int32Array.from(start), end: Int32Array.from(end), sentences };
};
