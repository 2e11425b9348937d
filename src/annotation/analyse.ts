import type { Document } from '../document/document.ts';
import { type Sentence, type Tokens, XPOS } from './annotation.ts';
import { encode } from './encode.ts';
import { lemmatise } from './lemmatise.ts';
import { mendLemma } from './mend-lemma.ts';
import { makeParse, parseSentence } from './parse.ts';
import { splitSentences } from './split-sentences.ts';
import { CAPACITY, type SyntaxModel } from './syntax-model.ts';
import { bestTag } from './tag.ts';

type Columns = { -readonly [Name in keyof Tokens]: Tokens[Name] } & { lemma: string[] };

const emptyColumns = (start: Int32Array, end: Int32Array): Columns => {
  const { length } = start;
  return {
    length,
    start,
    end,
    upos: new Uint8Array(length),
    xpos: new Uint8Array(length),
    head: new Int32Array(length).fill(-1),
    relation: new Uint8Array(length),
    arcMargin: new Uint8Array(length),
    lemma: new Array<string>(length).fill(''),
  };
};

/**
 * Tokens and sentences of a document, with tags, lemmas and dependencies where its language is English; other languages
 * get tokens and sentences, the form as lemma, and heads of -1. Linear in the text.
 */
export const analyse = (document: Document, model: SyntaxModel): { tokens: Tokens; sentences: readonly Sentence[] } => {
  const { spans, sentences } = splitSentences(document, model.boundaries);
  const english = sentences.filter(({ block }) =>
    (document.blocks[block]?.language ?? document.language).startsWith('en'),
  );
  const tokens = analyseTokens(document.text, Int32Array.from(spans.start), Int32Array.from(spans.end), english, model);
  return { tokens, sentences };
};

/** What `analyse` does where tokens and sentences are given: tokens outside `sentences` get their form as lemma only. */
export const analyseTokens = (
  text: string,
  start: Int32Array,
  end: Int32Array,
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  model: SyntaxModel,
): Tokens => {
  const tokens = emptyColumns(start, end);
  const parse = makeParse();
  for (const bounds of passagesOf(sentences)) {
    encode(model, { text, start, end, bounds });
    const from = bounds[0] ?? 0;
    for (let s = 0; s + 1 < bounds.length; s++) {
      const first = bounds[s]!;
      const n = bounds[s + 1]! - first;
      parseSentence(model, first - from, first - from + n, parse);
      for (let t = 0; t < n; t++) {
        const i = first + t;
        const tag = bestTag(model, i - from);
        tokens.upos[i] = model.tagUpos[tag]!;
        tokens.xpos[i] = model.tagXpos[tag]!;
        tokens.head[i] = parse.heads[t]! < 0 ? -1 : first + parse.heads[t]!;
        tokens.relation[i] = parse.relations[t]!;
        tokens.arcMargin[i] = parse.margins[t]!;
      }
    }
  }
  addLemmas(text, tokens, sentences, model);
  return tokens;
};

/**
 * Sentences that follow each other, as many together as the network takes at once; a sentence that is longer than that
 * is taken in pieces, each with a root of its own.
 */
const passagesOf = (sentences: readonly Pick<Sentence, 'first' | 'last'>[]): number[][] => {
  const passages: number[][] = [];
  let open: number[] = [];
  for (const { first, last } of sentences) {
    for (let from = first; from < last; from += CAPACITY) {
      const to = Math.min(last, from + CAPACITY);
      if (open.at(-1) !== from || to - open[0]! > CAPACITY) {
        open = [from];
        passages.push(open);
      }
      open.push(to);
    }
  }
  return passages;
};

/** Lemmas that are kept from document to document, per tag; when they are more, they are forgotten. */
const KEPT_LEMMAS = 8192;

/** A form with its tag has one lemma: it is worked out once. Names keep coming, so what is kept is bounded. */
const lemmaOf = ({ lemmas, lemmaMemo }: SyntaxModel, form: string, xpos: number): string => {
  const known = lemmaMemo[xpos]!;
  let lemma = known.get(form);
  if (lemma === undefined) {
    if (known.size === KEPT_LEMMAS) known.clear();
    const tag = XPOS[xpos] ?? '_';
    lemma = mendLemma(form, tag, lemmatise(lemmas, form, tag));
    known.set(form, lemma);
  }
  return lemma;
};

const addLemmas = (
  text: string,
  tokens: Columns,
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  model: SyntaxModel,
): void => {
  let next = 0;
  const upTo = (last: number, lemma: (form: string, i: number) => string): void => {
    for (; next < last; next++) tokens.lemma[next] = lemma(text.slice(tokens.start[next], tokens.end[next]), next);
  };
  for (const { first, last } of sentences) {
    upTo(first, (form) => form);
    upTo(last, (form, i) => lemmaOf(model, form, tokens.xpos[i]!));
  }
  upTo(tokens.length, (form) => form);
};
