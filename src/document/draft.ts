import type { Aside, BlockKind, Link, NoteMark } from './document.ts';

/** A block as a reader sees it, before the document's structure is understood. */
export interface DraftBlock {
  kind: BlockKind;
  readonly depth: number;
  readonly marker: string | undefined;
  readonly start: number;
  end: number;
  /** Whether all of it is set in bold: such a block is often a heading. */
  strong: boolean;
  /** What the words are, where the format says so outside its text (a page's head, a file's properties). */
  readonly says: Says | undefined;
}

export type Says = 'title' | 'issuer' | 'author' | 'published' | 'modified' | 'captured' | 'address';

/**
 * A reading in the making: readers copy stretches of the source into it, block by block. The one mutable thing in this
 * room; it never leaves `read`.
 */
export interface Draft {
  readonly source: string;
  readonly pieces: string[];
  length: number;
  readonly blocks: DraftBlock[];
  readonly links: Link[];
  readonly noteMarks: NoteMark[];
  readonly asides: Aside[];
  readonly stretches: { start: number; end: number; at: number }[];
  /** What the reader left out, in words for people, with how often. */
  readonly leftOut: Map<string, number>;
  open: OpenBlock | undefined;
}

/** A block that waits for its words. */
interface OpenBlock {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly marker: string | undefined;
  readonly separator: string;
  readonly says: Says | undefined;
  started: boolean;
}

export const newDraft = (source: string): Draft => ({
  source,
  pieces: [],
  length: 0,
  blocks: [],
  links: [],
  noteMarks: [],
  asides: [],
  stretches: [],
  leftOut: new Map(),
  open: undefined,
});

/** Opens a block. It comes into being with its first character, so empty blocks leave no trace. */
export const openBlock = (
  draft: Draft,
  kind: BlockKind,
  depth: number,
  marker?: string,
  separator?: string,
  says?: Says,
): void => {
  const listed = kind === 'list-item' && draft.blocks.at(-1)?.kind === 'list-item';
  draft.open = { kind, depth, marker, separator: separator ?? (listed ? '\n' : '\n\n'), says, started: false };
};

export const closeBlock = (draft: Draft): void => {
  const block = draft.open?.started === true ? draft.blocks.at(-1) : undefined;
  if (block !== undefined) block.end = draft.length;
  draft.open = undefined;
};

const append = (draft: Draft, text: string): void => {
  draft.pieces.push(text);
  draft.length += text.length;
};

const begin = (draft: Draft): void => {
  const open = draft.open;
  if (open === undefined || open.started) return;
  const last = draft.blocks.at(-1);
  if (last !== undefined) {
    append(draft, open.separator);
    last.end = draft.length;
  }
  open.started = true;
  const { kind, depth, marker, says } = open;
  draft.blocks.push({ kind, depth, marker, says, start: draft.length, end: draft.length, strong: true });
};

/**
 * Copies `source.slice(from, to)` into the open block; white space at the block's very start is passed over. Returns
 * the text offset at which the copy begins, undefined where nothing was copied.
 */
export const copy = (draft: Draft, from: number, to: number, strong = false): number | undefined => {
  if (draft.open === undefined) return undefined;
  let start = from;
  if (!draft.open.started) while (start < to && isSpace(draft.source.charCodeAt(start))) start++;
  if (start >= to) return undefined;
  begin(draft);
  const begun = draft.length;
  const last = draft.stretches.at(-1);
  const text = draft.source.slice(start, to);
  if (last !== undefined && last.end === draft.length && last.at + last.end - last.start === start) {
    last.end += text.length;
  } else {
    draft.stretches.push({ start: draft.length, end: draft.length + text.length, at: start });
  }
  append(draft, text);
  const block = draft.blocks.at(-1);
  if (block !== undefined && !strong && block.strong && text.trim() !== '') block.strong = false;
  return begun;
};

/**
 * Puts text that the source writes otherwise (`&amp;`) into the open block. An empty stretch remembers where, so that
 * two such places side by side stay apart.
 */
export const put = (draft: Draft, text: string, at: number, strong = false): number | undefined => {
  if (draft.open === undefined || text === '' || (!draft.open.started && text.trim() === '')) return undefined;
  begin(draft);
  const begun = draft.length;
  draft.stretches.push({ start: draft.length, end: draft.length, at });
  append(draft, text);
  const block = draft.blocks.at(-1);
  if (block !== undefined && !strong && text.trim() !== '') block.strong = false;
  return begun;
};

/** Notes that the reader passed over something. */
export const leaveOut = (draft: Draft, what: string, times = 1): void => {
  draft.leftOut.set(what, (draft.leftOut.get(what) ?? 0) + times);
};

/** White space as `trim` knows it. */
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));

export const textOf = (draft: Draft): string => draft.pieces.join('');
