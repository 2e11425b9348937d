import type { Block, Document } from '../src/document/document.ts';
import { sha256 } from '../src/text/digest.ts';

/** The text as a document of one part whose paragraphs are its lines: offsets stay those of the text. */
export const plainDocument = (name: string, text: string): Document => ({
  id: sha256(text),
  name,
  format: 'text',
  language: 'en',
  text,
  blocks: linesAsBlocks(text),
  links: [],
  parts: [{ start: 0, end: text.length, kind: 'main' }],
  metadata: { dates: [] },
  sourceMap: [{ start: 0, end: text.length, at: 0 }],
  warnings: [],
});

/** One block a line that holds something; empty lines belong to the block before them. */
const linesAsBlocks = (text: string): Block[] => {
  const starts: number[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) starts.push(line.index);
  if (starts.length === 0) return [{ start: 0, end: text.length, kind: 'paragraph', depth: 0 }];
  return starts.map((start, i) => ({
    start: i === 0 ? 0 : start,
    end: starts[i + 1] ?? text.length,
    kind: 'paragraph' as const,
    depth: 0,
  }));
};
