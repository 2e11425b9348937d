import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { RELATIONS, type Tokens, UPOS, XPOS } from './annotation.ts';

export type Upos = (typeof UPOS)[number];
export type Xpos = (typeof XPOS)[number];
export type Relation = (typeof RELATIONS)[number];

/** Universal part-of-speech tag of token `i`. */
export const uposOf = (tokens: Tokens, i: number): Upos => UPOS[tokens.upos[i] ?? 0] ?? 'X';

/** Penn Treebank tag of token `i`; "_" where the language has no tags. */
export const xposOf = (tokens: Tokens, i: number): Xpos => XPOS[tokens.xpos[i] ?? 0] ?? '_';

/** Relation of token `i` to its head, subtype included ("nsubj:pass"). */
export const relationOf = (tokens: Tokens, i: number): Relation => RELATIONS[tokens.relation[i] ?? 0] ?? 'dep';

/** A set of relations as a table: 1 at the index in `RELATIONS` of each member, subtypes only where named. */
export const relationSet = (...members: readonly Relation[]): Uint8Array =>
  Uint8Array.from(RELATIONS, (relation) => (members.includes(relation) ? 1 : 0));

/** Whether token `i` stands in `relation` or in a subtype of it: `isRelation(tokens, i, 'nsubj')` takes "nsubj:pass" too. */
export const isRelation = (tokens: Tokens, i: number, relation: Relation): boolean => {
  const own = relationOf(tokens, i);
  return own === relation || own.startsWith(`${relation}:`);
};

/** Token index of the head of `i`; -1 for a root and where no parse exists. */
export const headOf = (tokens: Tokens, i: number): number => tokens.head[i] ?? -1;

/** Whether `token` hangs on `above`, at any depth, or is it; `most` bounds the steps, should the arcs not make a tree yet. */
export const hangsOn = (head: Int32Array, token: number, above: number, most: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < most; at = head[at]!, steps++) if (at === above) return true;
  return false;
};

/** Dictionary form of token `i`. */
export const lemmaOf = (tokens: Tokens, i: number): string => tokens.lemma[i] ?? '';

/** Token `i` as written, in small letters; '' where there is none. */
export const wordOf = (tokens: Tokens, i: number): string => tokens.word[i] ?? '';

/** The characters of token `i`, as they stand in the text. */
export const formOf = (document: Document, tokens: Tokens, i: number): string =>
  document.text.slice(tokens.start[i], tokens.end[i]);

/** The span from the start of token `first` to the end of token `last`, both included. */
export const spanOfTokens = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last] ?? 0,
});

/**
 * The index of the token that holds offset `at`, or else of the first token after it; `tokens.length` where none is.
 * Takes logarithmic time.
 */
export const tokenAt = (tokens: Tokens, at: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Dependants of every token, built once per document: those of `i` are `of[from[i]] … of[from[i + 1] - 1]` in reading
 * order. `first` and `last` bound the subtree of each token, in tokens, both included.
 */
export interface Children {
  readonly from: Int32Array;
  readonly of: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The dependants of the tokens that were asked for, as lists; see `childrenOf`. */
  readonly lists: (readonly number[] | undefined)[];
}

/** Indexes the dependants of every token. Linear in the tokens. */
export const indexChildren = (tokens: Tokens): Children => {
  const { length, head } = tokens;
  const from = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) if (headOf(tokens, i) >= 0) from[head[i]! + 1]!++;
  for (let i = 0; i < length; i++) from[i + 1]! += from[i]!;
  const next = from.slice(0, length);
  const of = new Int32Array(from[length]!);
  for (let i = 0; i < length; i++) if (headOf(tokens, i) >= 0) of[next[head[i]!]!++] = i;
  const { first, last } = boundSubtrees(tokens, from);
  return { from, of, first, last, lists: new Array<readonly number[] | undefined>(length) };
};

/** Bounds of each subtree: leaves hand theirs to their heads, a head when its last dependant has done so. */
const boundSubtrees = ({ length, head }: Tokens, from: Int32Array): { first: Int32Array; last: Int32Array } => {
  const first = new Int32Array(length);
  const awaited = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    first[i] = i;
    awaited[i] = from[i + 1]! - from[i]!;
  }
  const last = first.slice();
  for (let leaf = 0; leaf < length; leaf++) {
    if (from[leaf + 1]! > from[leaf]!) continue;
    let i = leaf;
    let up = head[i]!;
    while (up >= 0) {
      if (first[i]! < first[up]!) first[up] = first[i]!;
      if (last[i]! > last[up]!) last[up] = last[i]!;
      awaited[up]!--;
      if (awaited[up]! > 0) break;
      i = up;
      up = head[i]!;
    }
  }
  return { first, last };
};

/** Dependants of token `i`, in reading order. */
export const childrenOf = (children: Children, i: number): readonly number[] => {
  const from = children.from[i] ?? 0;
  const to = children.from[i + 1] ?? 0;
  if (i < 0 || from >= to) return NONE;
  const known = children.lists[i];
  if (known !== undefined) return known;
  const list: number[] = [];
  for (let k = from; k < to; k++) list.push(children.of[k]!);
  children.lists[i] = list;
  return list;
};

const NONE: readonly number[] = [];

/** The first dependant of `i` in one of the given relations (subtypes only where named), or -1. */
export const childIn = (tokens: Tokens, children: Children, i: number, ...relations: readonly Relation[]): number => {
  for (let k = children.from[i]!; k < children.from[i + 1]!; k++) {
    const child = children.of[k]!;
    if (relations.includes(relationOf(tokens, child))) return child;
  }
  return -1;
};

/** The span of token `i` and everything that hangs on it. A subtree of a non-projective tree may have gaps; they are kept. */
export const subtreeSpan = (tokens: Tokens, children: Children, i: number): Span =>
  spanOfTokens(tokens, children.first[i] ?? i, children.last[i] ?? i);

/** Whether `ancestor` is `i` or stands above it. */
export const isWithin = (tokens: Tokens, i: number, ancestor: number): boolean => {
  for (let at = i; at >= 0; at = headOf(tokens, at)) if (at === ancestor) return true;
  return false;
};
