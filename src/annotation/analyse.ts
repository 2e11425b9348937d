import type { Document } from '../document/document.ts';
import { type Sentence, type Tokens, XPOS } from './annotation.ts';
import { encode, entryOfWord } from './encode.ts';
import { forgetForms, hasRoomFor } from './form-memo.ts';
import { lemmatise } from './lemmatise.ts';
import { mendLemma } from './mend-lemma.ts';
import { mendTree } from './mend-tree.ts';
import { parseSentence } from './parse.ts';
import { forgetSentences, keepSentence, recallSentence } from './sentence-memo.ts';
import { splitSentences } from './split-sentences.ts';
import { CAPACITY, type Lexeme, type SyntaxModel } from './syntax-model.ts';

type Columns = { -readonly [Name in keyof Tokens]: Tokens[Name] } & { lemma: string[]; word: string[] };

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
    word: new Array<string>(length).fill(''),
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
  const lexemes = lookUpForms(text, tokens, sentences, model);
  const passage: Passage = { bounds: [0], first: [] };
  for (const { first, last } of sentences) {
    // A sentence that is longer than what the network takes at once is taken in pieces, each with a root of its own.
    for (let from = first; from < last; from += CAPACITY) {
      const to = Math.min(last, from + CAPACITY);
      if (row(passage) + to - from > CAPACITY) readPassage(model, passage, tokens);
      if (row(passage) === 0) makeRoom(model);
      for (let i = from; i < to; i++)
        model.room.entries[row(passage) + i - from] = entryOfLexeme(model, lexemes[i] as Lexeme);
      const known = recallSentence(model.sentences, words(model, row(passage), row(passage) + to - from));
      if (known >= 0) fill(model, tokens, from, to - from, known);
      else {
        passage.first.push(from);
        passage.bounds.push(row(passage) + to - from);
      }
    }
  }
  readPassage(model, passage, tokens);
  const formOf = (i: number): string => lexemes[i]?.form ?? text.slice(start[i], end[i]);
  for (const { first, last } of sentences) {
    // Each piece is a tree of its own.
    for (let from = first; from < last; from += CAPACITY)
      mendTree(tokens, from, Math.min(last, from + CAPACITY), formOf);
  }
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) tokens.lemma[i] = lemmaOf(model, lexemes[i] as Lexeme, tokens.xpos[i]!);
  return tokens;
};

/** Sentences that the network reads together: their rows there, `bounds[i] … bounds[i + 1] - 1`, and the first token of each. */
interface Passage {
  bounds: number[];
  first: number[];
}

/** The next free row. */
const row = ({ bounds }: Passage): number => bounds.at(-1) ?? 0;

const words = ({ room }: SyntaxModel, from: number, to: number): Int32Array => room.entries.subarray(from, to);

/** A passage refers to words by their entries, so they may be forgotten only between two passages; sentences with them. */
const makeRoom = ({ forms, sentences }: SyntaxModel): void => {
  if (hasRoomFor(forms, CAPACITY)) return;
  forgetForms(forms);
  forgetSentences(sentences);
};

/** Reads the sentences of a passage and empties it. */
const readPassage = (model: SyntaxModel, passage: Passage, tokens: Columns): void => {
  const { bounds, first } = passage;
  if (first.length > 0) encode(model, bounds);
  for (const [s, token] of first.entries()) {
    const from = bounds[s]!;
    const to = bounds[s + 1]!;
    const at = keepSentence(model.sentences, words(model, from, to));
    parseSentence(model, from, to, model.sentences.found, at);
    fill(model, tokens, token, to - from, at);
  }
  passage.bounds = [0];
  passage.first = [];
};

/** Takes over what was found in the sentence whose columns begin at `at`. */
const fill = (
  { sentences, tagUpos, tagXpos }: SyntaxModel,
  tokens: Columns,
  first: number,
  n: number,
  at: number,
): void => {
  const { tags, heads, relations, margins } = sentences.found;
  for (let t = 0; t < n; t++) {
    const i = first + t;
    tokens.upos[i] = tagUpos[tags[at + t]!]!;
    tokens.xpos[i] = tagXpos[tags[at + t]!]!;
    tokens.head[i] = heads[at + t]! < 0 ? -1 : first + heads[at + t]!;
    tokens.relation[i] = relations[at + t]!;
    tokens.arcMargin[i] = margins[at + t]!;
  }
};

/** Forms that are kept from document to document; when they are more, they are forgotten. */
const KEPT_LEXEMES = 1 << 14;

/** What is known of a form. Names keep coming, so what is kept is bounded. */
const lexemeOf = ({ lexemes }: SyntaxModel, form: string): Lexeme => {
  let lexeme = lexemes.get(form);
  if (lexeme === undefined) {
    if (lexemes.size === KEPT_LEXEMES) lexemes.clear();
    lexeme = { form, word: form.toLowerCase(), lemmas: new Map(), entry: -1, forgotten: -1 };
    lexemes.set(form, lexeme);
  }
  return lexeme;
};

/** The entry of a form, looked up once as long as the memo keeps it. */
const entryOfLexeme = (model: SyntaxModel, lexeme: Lexeme): number => {
  if (lexeme.forgotten !== model.forms.forgotten) {
    lexeme.entry = entryOfWord(model, lexeme.form);
    lexeme.forgotten = model.forms.forgotten;
  }
  return lexeme.entry;
};

/** A form with its tag has one lemma: it is worked out once. */
const lemmaOf = (model: SyntaxModel, { form, lemmas }: Lexeme, xpos: number): string => {
  let lemma = lemmas.get(xpos);
  if (lemma === undefined) {
    const tag = XPOS[xpos] ?? '_';
    lemma = mendLemma(form, tag, lemmatise(model.lemmas, form, tag));
    lemmas.set(xpos, lemma);
  }
  return lemma;
};

/**
 * Looks up the form of each token, once for all that is asked of it, and writes it in small letters to `tokens.word`. Tokens
 * outside `sentences` get no lexeme, and their form as their lemma.
 */
const lookUpForms = (
  text: string,
  tokens: Columns,
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  model: SyntaxModel,
): readonly (Lexeme | undefined)[] => {
  const lexemes = new Array<Lexeme | undefined>(tokens.length).fill(undefined);
  let next = 0;
  const asWritten = (last: number): void => {
    for (; next < last; next++) {
      const form = text.slice(tokens.start[next], tokens.end[next]);
      tokens.lemma[next] = form;
      tokens.word[next] = form.toLowerCase();
    }
  };
  for (const { first, last } of sentences) {
    asWritten(first);
    for (; next < last; next++) {
      const lexeme = lexemeOf(model, text.slice(tokens.start[next], tokens.end[next]));
      lexemes[next] = lexeme;
      tokens.word[next] = lexeme.word;
    }
  }
  asWritten(tokens.length);
  return lexemes;
};
