import { analyseTokens } from '../src/annotation/analyse.ts';
import type { Annotated, Sentence } from '../src/annotation/annotation.ts';
import { findQuotations } from '../src/annotation/quotations.ts';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import { indexChildren } from '../src/annotation/tokens.ts';
import { plainDocument } from './plain-document.ts';

/** Penn Treebank spellings of marks, as ordinary texts write them. */
const MARKS: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
};

/** Annotates sentences whose words are given, parted by single spaces; no names are looked for. */
export const annotateWords = (sentences: readonly (readonly string[])[], model: SyntaxModel): Annotated => {
  const start: number[] = [];
  const end: number[] = [];
  const spans: Sentence[] = [];
  let text = '';
  for (const words of sentences) {
    const first = start.length;
    for (const word of words) {
      const written = MARKS[word] ?? word;
      start.push(text.length);
      text += written;
      end.push(text.length);
      text += ' ';
    }
    spans.push({ first, last: start.length, start: start[first] ?? 0, end: text.length, block: 0 });
  }
  const document = {
    ...plainDocument('words', text),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, depth: 0 }],
  };
  const tokens = analyseTokens(text, Int32Array.from(start), Int32Array.from(end), spans, model);
  return {
    stage: 'annotated',
    document,
    tokens,
    children: indexChildren(tokens),
    sentences: spans,
    mentions: [],
    entities: [],
    entityOf: new Int32Array(0),
    quotations: findQuotations(document),
    introductions: [],
    clauses: { phrases: [], clauses: [], citations: [], mentionOf: new Int32Array(0) },
  };
};

/** Sentences of a text of given words: one ends after ".", "?" or "!" and the marks that close it. */
export const sentencesOf = (words: readonly string[]): string[][] => {
  const sentences: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    sentences.at(-1)!.push(word);
    const closes = /^[.?!]+$/.test(word) || (/^(?:''|”|"|-RRB-|\))$/.test(word) && /^[.?!]+$/.test(words[i - 1] ?? ''));
    const goesOn = /^(?:''|”|-RRB-|\))$/.test(words[i + 1] ?? '') || /^[a-z,;]/.test(words[i + 1] ?? 'a');
    if (closes && !goesOn) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
};
