import type { Document } from '../document/document.ts';
import { bySpan } from '../text/span.ts';
import { analyse } from './analyse.ts';
import type { Annotated, Mention, Tokens } from './annotation.ts';
import { findInstruments, type InstrumentSpan } from './instruments.ts';
import { findIntroductions } from './introductions.ts';
import { findNames } from './names.ts';
import type { NamesModel } from './names-model.ts';
import { findNominals } from './nominals.ts';
import { findQuotations } from './quotations.ts';
import { resolveReference } from './reference.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { indexChildren, tokenAt } from './tokens.ts';

/** What annotating a language takes: the models read from `models/`. */
export interface AnnotationModel {
  readonly syntax: SyntaxModel;
  readonly names: NamesModel;
}

/** The token on which a span hangs: the first whose head stands outside it. */
const headWithin = (tokens: Tokens, start: number, end: number): number => {
  const first = Math.min(tokenAt(tokens, start), tokens.length - 1);
  for (let i = first; i < tokens.length && tokens.start[i]! < end; i++) {
    const head = tokens.head[i]!;
    if (head < 0 || tokens.start[head]! < start || tokens.start[head]! >= end) return i;
  }
  return first;
};

const instrumentMention = (tokens: Tokens, { start, end, law }: InstrumentSpan): Mention => ({
  start,
  end,
  head: headWithin(tokens, start, end),
  kind: 'instrument',
  law,
});

/** In reading order; of two mentions with one span the first given stays. */
const inOrder = (mentions: Mention[]): Mention[] => {
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, m) => m === 0 || bySpan(mention, sorted[m - 1] as Mention) !== 0);
};

/** Everything that can be seen in a document before asking who says what. The order of the steps is the order of the lines. */
export const annotate = (document: Document, model: AnnotationModel): Annotated => {
  const { tokens, sentences } = analyse(document, model.syntax);
  const children = indexChildren(tokens);
  const quotations = findQuotations(document);
  const instruments = findInstruments(document).map((found) => instrumentMention(tokens, found));
  const names = findNames(document, tokens, sentences, model.names);
  const nominals = findNominals(document, tokens, children, names);
  const mentions = inOrder([...instruments, ...nominals]);
  const introductions = findIntroductions(document, mentions);
  const { entities, entityOf } = resolveReference(
    document,
    tokens,
    sentences,
    children,
    mentions,
    quotations,
    introductions,
  );
  return { stage: 'annotated', document, tokens, sentences, mentions, entities, entityOf, quotations, introductions };
};
