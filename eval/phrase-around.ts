import type { Annotated } from '../src/annotation/annotation.ts';
import { type Children, childrenOf, headOf, relationOf, tokenAt, uposOf } from '../src/annotation/tokens.ts';
import type { Span } from '../src/text/span.ts';

const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'appos',
  'nummod',
]);
const LEFT_OUT: ReadonlySet<string> = new Set([
  'acl',
  'acl:relcl',
  'advcl',
  'conj',
  'parataxis',
  'advmod',
  'obl:unmarked',
  'nmod:unmarked',
]);
const BESIDE: ReadonlySet<string> = new Set(['punct', 'case', 'cc']);
const BELONGING: ReadonlySet<string> = new Set(['of', 'by', 'from']);
const TELLING: ReadonlySet<string> = new Set(['of', 'in', 'from', 'near', 'to', 'with', 'by', 'between']);

/**
 * The noun phrase in which a participant stands, without its preposition, clauses, circumstances, and what is
 * coordinated with it.
 *
 *     the raid on [a village of the [Karsum] valley] on Monday
 */
export const phraseAround = (annotated: Annotated, children: Children, span: Span): Span => {
  const { tokens } = annotated;
  let head = headWithin(tokens, tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1));
  while (isWithinPhrase(annotated, children, head)) head = headOf(tokens, head);
  let from = head;
  let to = head;
  for (const c of childrenOf(children, head)) {
    const relation = relationOf(tokens, c);
    if (BESIDE.has(relation)) continue;
    if (
      LEFT_OUT.has(relation) ||
      (c > head && relation === 'nmod' && !TELLING.has(preposition(annotated, children, c)))
    ) {
      if (c > head) break;
    } else if (c < head) from = Math.min(from, children.first[c]!);
    else to = Math.max(to, children.last[c]!);
  }
  return { start: tokens.start[from]!, end: tokens.end[to]! };
};

/** The token of `first … last` that hangs on none of the others. */
export const headWithin = (tokens: Annotated['tokens'], first: number, last: number): number => {
  for (let i = first; i <= last; i++) {
    const up = headOf(tokens, i);
    if (up < first || up > last) return i;
  }
  return first;
};

const isWithinPhrase = (annotated: Annotated, children: Children, i: number): boolean => {
  const { tokens } = annotated;
  const relation = relationOf(tokens, i);
  if (relation === 'nmod') return BELONGING.has(preposition(annotated, children, i));
  return WITHIN_PHRASE.has(relation) && uposOf(tokens, headOf(tokens, i)) !== 'VERB';
};

export const preposition = ({ tokens, document }: Annotated, children: Children, i: number): string => {
  for (const c of childrenOf(children, i))
    if (c < i && relationOf(tokens, c) === 'case')
      return document.text.slice(tokens.start[c], tokens.end[c]).toLowerCase();
  return '';
};
