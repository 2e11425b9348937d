import type { Document } from '../document/document.ts';
import { RELATIONS, type Sentence, type Tokens, XPOS } from './annotation.ts';
import { lemmatise } from './lemmatise.ts';
import { closeParserInput, makeParserInput, parseSentence } from './parse.ts';
import { splitSentences } from './split-sentences.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { tagSentence } from './tag.ts';
import { makeConfiguration } from './transitions.ts';
import { lookAtWords } from './words.ts';

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
  const { spans, sentences } = splitSentences(document);
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
  const words = lookAtWords(text, start, end, tokens.length);
  const classes = new Uint8Array(tokens.length);
  const longest = sentences.reduce((most, { first, last }) => Math.max(most, last - first), 0);
  const input = makeParserInput(longest);
  const at = makeConfiguration(longest);
  const margin = new Uint8Array(longest + 2);
  for (const { first, last } of sentences) {
    const n = last - first;
    tagSentence(model.tagger, model.tagUpos.length, words, first, last, classes);
    for (let i = 0; i < n; i++) {
      const tag = classes[first + i]!;
      input.form[i + 1] = words.form[first + i]!;
      input.tag[i + 1] = tag;
      input.upos[i + 1] = model.tagUpos[tag]!;
      tokens.upos[first + i] = model.tagUpos[tag]!;
      tokens.xpos[first + i] = model.tagXpos[tag]!;
    }
    closeParserInput(input, n);
    parseSentence(model.arcs, model.labels, RELATIONS.length, input, n, at, margin);
    for (let i = 0; i < n; i++) {
      const head = at.head[i + 1]!;
      tokens.head[first + i] = head === n + 1 ? -1 : first + head - 1;
      tokens.relation[first + i] = at.relation[i + 1]!;
      tokens.arcMargin[first + i] = margin[i + 1]!;
    }
  }
  addLemmas(text, tokens, sentences, model);
  return tokens;
};

/** A form with its tag has one lemma: each is worked out once per document. */
const addLemmas = (
  text: string,
  tokens: Columns,
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  model: SyntaxModel,
): void => {
  const known = XPOS.map(() => new Map<string, string>());
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const form = text.slice(tokens.start[i], tokens.end[i]);
      const xpos = tokens.xpos[i]!;
      const ofTag = known[xpos]!;
      let lemma = ofTag.get(form);
      if (lemma === undefined) {
        lemma = lemmatise(model.lemmas, form, XPOS[xpos] ?? '_');
        ofTag.set(form, lemma);
      }
      tokens.lemma[i] = lemma;
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.lemma[i] === '') tokens.lemma[i] = text.slice(tokens.start[i], tokens.end[i]);
  }
};
