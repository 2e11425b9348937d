import type { Block, BlockKind, Document, Part } from '../src/document/document.ts';
import { sha256 } from '../src/text/digest.ts';

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^#{1,6} /, 'heading'],
  [/^> /, 'quotation'],
  [/^(?:- |\d+\.\s)/, 'list-item'],
];

/** A document whose paragraphs stand between empty lines, for tests of rooms that begin after reading. */
export const plainDocument = (text: string, parts?: readonly Part[]): Document => {
  const blocks: Block[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n\s*\n|$/g)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(text.slice(start, start + 12)))?.[1] ?? 'paragraph';
    blocks.push({ start, end, kind, depth: kind === 'list-item' || kind === 'heading' ? 1 : 0 });
    start = end;
  }
  return {
    id: sha256(text),
    name: 'test.txt',
    format: 'text',
    language: 'en',
    text,
    blocks,
    links: [],
    parts: parts ?? [{ start: 0, end: text.length, kind: 'main' }],
    metadata: { dates: [] },
    sourceMap: [{ start: 0, end: text.length, at: 0 }],
    warnings: [],
  };
};
