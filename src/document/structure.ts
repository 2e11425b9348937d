import type { Block, Document, Link, SourceStretch } from './document.ts';
import type { DraftBlock } from './draft.ts';

/** What the structure of a document is worked out from: what its reader saw. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly links: readonly Link[];
  readonly sourceMap: readonly SourceStretch[];
}

/** Blocks, parts and metadata of a document. */
export const structure = ({ text, blocks }: Reading): Pick<Document, 'blocks' | 'parts' | 'metadata'> => ({
  blocks: blocks.map(
    ({ kind, depth, marker, start, end }): Block => ({
      kind,
      depth,
      ...(marker === undefined ? {} : { marker }),
      start,
      end,
    }),
  ),
  parts: [{ kind: 'main', start: 0, end: text.length }],
  metadata: { dates: [] },
});
