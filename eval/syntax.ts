import { existsSync, readFileSync } from 'node:fs';
import { analyse, analyseTokens } from '../src/annotation/analyse.ts';
import { RELATIONS, type Tokens } from '../src/annotation/annotation.ts';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import type { Block, Document } from '../src/document/document.ts';
import { languagesOf } from '../src/document/language.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { type GoldSentence, readConllu } from './conllu.ts';
import { bootstrap, type EvalScore, type Evaluation, f1OfCounts } from './evaluation.ts';

const DEFAULT_GOLD = '../shared/data/ud/en_ewt-ud-dev.conllu';

/** What is counted in one gold sentence; figures are sums over sentences. */
export interface SyntaxCounts {
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly lemma: number;
  /** Spans of the raw text: gold, predicted within the gold sentence, and equal ones. */
  readonly sentences: readonly [gold: number, predicted: number, right: number];
  readonly tokens: readonly [gold: number, predicted: number, right: number];
}

const universal = (relation: number): string => (RELATIONS[relation] ?? 'dep').split(':')[0] ?? '';

/** Counts right tags, heads and relations of a sentence whose words are tokens `[first, …)` of `tokens`. */
export const countWords = (
  gold: GoldSentence,
  tokens: Tokens,
  first: number,
): Pick<SyntaxCounts, 'words' | 'upos' | 'uas' | 'las' | 'lemma'> => {
  let upos = 0;
  let uas = 0;
  let las = 0;
  let lemma = 0;
  for (const [i, word] of gold.words.entries()) {
    if (tokens.upos[first + i] === word.upos) upos++;
    if (tokens.lemma[first + i] === word.lemma) lemma++;
    const head = word.head < 0 ? -1 : first + word.head;
    if (tokens.head[first + i] !== head) continue;
    uas++;
    if (universal(tokens.relation[first + i] ?? 0) === universal(word.relation)) las++;
  }
  return { words: gold.words.length, upos, uas, las, lemma };
};

/** Gold words as tokens of a text of their forms with spaces between, analysed with predicted tags. */
const analyseGoldWords = (
  sentences: readonly GoldSentence[],
  model: SyntaxModel,
): { tokens: Tokens; first: number[] } => {
  const start: number[] = [];
  const end: number[] = [];
  const first: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { words } of sentences) {
    first.push(start.length);
    for (const { form } of words) {
      parts.push(form);
      start.push(at);
      end.push(at + form.length);
      at += form.length + 1;
    }
  }
  const spans = sentences.map(({ words }, i) => ({ first: first[i] ?? 0, last: (first[i] ?? 0) + words.length }));
  const tokens = analyseTokens(parts.join(' '), Int32Array.from(start), Int32Array.from(end), spans, model);
  return { tokens, first };
};

interface RawText {
  readonly document: Document;
  /** For each gold sentence the spans of its words. */
  readonly words: readonly (readonly string[])[];
}

const plainDocument = (text: string, blocks: readonly Block[], language: string): Document => ({
  id: '',
  name: 'gold.txt',
  format: 'text',
  language,
  text,
  blocks,
  links: [],
  parts: [{ start: 0, end: text.length, kind: 'main' }],
  metadata: { dates: [] },
  sourceMap: [],
  warnings: [],
});

/** The running text of the sentences: paragraphs become blocks, sentences follow each other as the file says. */
export const rawText = (sentences: readonly GoldSentence[], language = 'en'): RawText => {
  const blocks: Block[] = [];
  const words: string[][] = [];
  const parts: string[] = [];
  let at = 0;
  let from = 0;
  const closeBlock = (): void => {
    if (at === from) return;
    parts.push('\n\n');
    at += 2;
    blocks.push({ start: from, end: at, kind: 'paragraph', depth: 0 });
    from = at;
  };
  for (const sentence of sentences) {
    if (sentence.startsParagraph || sentence.startsDocument) closeBlock();
    const spans: string[] = [];
    for (const { form, written = form, spaceAfter } of sentence.words) {
      if (written !== '') spans.push(`${at} ${at + written.length}`);
      parts.push(spaceAfter ? `${written} ` : written);
      at += written.length + (spaceAfter ? 1 : 0);
    }
    words.push(spans);
  }
  closeBlock();
  return { document: plainDocument(parts.join(''), blocks, language), words };
};

const endsOf = (span: string): [number, number] => {
  const [start = 0, end = 0] = span.split(' ').map(Number);
  return [start, end];
};

/** Counts spans per gold sentence; a predicted span counts for the gold sentence in which it starts. */
const countSpans = (raw: RawText, model: SyntaxModel): Pick<SyntaxCounts, 'sentences' | 'tokens'>[] => {
  const { tokens, sentences } = analyse(raw.document, model);
  const starts = raw.words.map((spans) => endsOf(spans[0] ?? '0 0')[0]);
  const perGold = raw.words.map((spans) => ({
    sentences: [1, 0, 0] as [number, number, number],
    tokens: [spans.length, 0, 0] as [number, number, number],
  }));
  let g = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (g + 1 < starts.length && (starts[g + 1] ?? 0) <= tokens.start[i]!) g++;
    const own = perGold[g];
    if (own === undefined) continue;
    own.tokens[1]++;
    if (raw.words[g]?.includes(`${tokens.start[i]} ${tokens.end[i]}`)) own.tokens[2]++;
  }
  g = 0;
  for (const { start, end } of sentences) {
    while (g + 1 < starts.length && (starts[g + 1] ?? 0) <= start) g++;
    const own = perGold[g];
    const last = endsOf(raw.words[g]?.at(-1) ?? '0 0')[1];
    if (own === undefined) continue;
    own.sentences[1]++;
    if (start === starts[g] && end === last) own.sentences[2]++;
  }
  return perGold;
};

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

const f1OfSpans = (counts: readonly (readonly [number, number, number])[]): number =>
  f1OfCounts(sum(counts.map((c) => c[2])), sum(counts.map((c) => c[1])), sum(counts.map((c) => c[0])));

/** The figures of the contract from counts: shares of words, F1 of spans. */
export const syntaxFigures = (counts: readonly SyntaxCounts[]): Record<string, number> => {
  const words = sum(counts.map((c) => c.words));
  const share = (of: (c: SyntaxCounts) => number): number => (words === 0 ? 0 : sum(counts.map(of)) / words);
  return {
    upos: share((c) => c.upos),
    uas: share((c) => c.uas),
    las: share((c) => c.las),
    lemma: share((c) => c.lemma),
    'sentence.f1': f1OfSpans(counts.map((c) => c.sentences)),
    'token.f1': f1OfSpans(counts.map((c) => c.tokens)),
  };
};

/**
 * Tags and dependencies on gold tokens with predicted tags, heads over all words with punctuation, relations without
 * subtypes; sentences and tokens on the raw text. Source: CoNLL 2018 shared task.
 */
export const syntax: Evaluation = async ({ gold = DEFAULT_GOLD, seed, limit }) => {
  if (!existsSync(gold)) return { skipped: `${gold} is absent` };
  const sentences = readConllu(readFileSync(gold, 'utf8')).slice(0, limit);
  const model = loadSyntaxModel();
  const { text, blocks } = rawText(sentences).document;
  const { main } = await languagesOf(text, blocks);
  const spans = countSpans(rawText(sentences, main), model);
  if (!main.startsWith('en')) return spanScore(gold, spans, seed);
  const { tokens, first } = analyseGoldWords(sentences, model);
  const counts = sentences.map((sentence, i) => ({
    ...countWords(sentence, tokens, first[i] ?? 0),
    sentences: spans[i]?.sentences ?? ([0, 0, 0] as const),
    tokens: spans[i]?.tokens ?? ([0, 0, 0] as const),
  }));
  return {
    data: gold,
    n: counts.length,
    figures: syntaxFigures(counts),
    ci: bootstrap(counts, syntaxFigures, seed),
    baselines: { bar: { upos: 0.95, uas: 0.855, las: 0.82, 'sentence.f1': 0.85 } },
  };
};

/** Languages without tags and dependencies: sentences and tokens of the raw text only. */
const spanScore = (
  data: string,
  counts: readonly Pick<SyntaxCounts, 'sentences' | 'tokens'>[],
  seed: number,
): EvalScore => {
  const figures = (sample: readonly Pick<SyntaxCounts, 'sentences' | 'tokens'>[]): Record<string, number> => ({
    'sentence.f1': f1OfSpans(sample.map((c) => c.sentences)),
    'token.f1': f1OfSpans(sample.map((c) => c.tokens)),
  });
  return { data, n: counts.length, figures: figures(counts), ci: bootstrap(counts, figures, seed), baselines: {} };
};
