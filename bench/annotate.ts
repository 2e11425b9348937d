import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../src/annotation/analyse.ts';
import { splitSentences } from '../src/annotation/split-sentences.ts';
import { type TokenSpans, tokenise } from '../src/annotation/tokenise.ts';
import type { Block, Document } from '../src/document/document.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';

/** The example dossier as text, paragraph by paragraph, over and over until there are words enough. */
const benchText = (words: number): string => {
  const folder = 'examples/dossier';
  const paragraphs = readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/))
    .filter((paragraph) => paragraph.trim() !== '');
  const out: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    out.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return out.join('\n\n');
};

const documentOf = (text: string): Document => {
  const blocks: Block[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n\n/g)) {
    blocks.push({ start, end: index + 2, kind: 'paragraph', depth: 0 });
    start = index + 2;
  }
  blocks.push({ start, end: text.length, kind: 'paragraph', depth: 0 });
  return {
    id: '',
    name: 'bench.txt',
    format: 'text',
    language: 'en',
    text,
    blocks,
    links: [],
    parts: [{ start: 0, end: text.length, kind: 'main' }],
    metadata: { dates: [] },
    sourceMap: [],
    warnings: [],
  };
};

/** Processor time of this process so far, in milliseconds: other work on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const RUNS = 3;

/** Words a second of processor time: the best of three runs after one to warm up. */
const rate = (words: number, run: () => void): number => {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const began = processorTime();
    run();
    best = Math.min(best, processorTime() - began);
  }
  return (words * 1000) / best;
};

const SPACY = `
import sys, time, spacy
nlp = spacy.load(sys.argv[2], disable=["ner"])
text = open(sys.argv[1], encoding="utf-8").read().split("\\n\\n")
best = 1e9
for _ in range(2):
    began = time.process_time()
    for _ in nlp.pipe(text, batch_size=64): pass
    best = min(best, time.process_time() - began)
print(best)
`;

/** spaCy's small English model without its names, on one thread; undefined where Python or the model is absent. */
const spacyRate = (words: number, text: string): number | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const file = join(folder, 'text.txt');
  writeFileSync(file, text);
  try {
    const python = process.env.PROFFER_PYTHON ?? 'python3';
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
    const seconds = execFileSync(python, ['-c', SPACY, file, process.env.PROFFER_SPACY_MODEL ?? 'en_core_web_sm'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return words / Number(seconds.trim());
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Words a second of tokens, sentences, tags, trees and lemmas, beside tokenising alone and the tools that others use. */
export const benchAnnotate = (): void => {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { words: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
  });
  const text = benchText(Number(values.words));
  const document = documentOf(text);
  const syntax = loadSyntaxModel();
  const words = text.split(/\s+/).length;
  const wink = winkNLP(model);
  const rates: Record<string, number | undefined> = {
    'proffer, tokens': rate(words, () => {
      const spans: TokenSpans = { start: [], end: [] };
      for (const { start, end } of document.blocks) tokenise(text, start, end, 'en', spans);
    }),
    'proffer, tokens and sentences': rate(words, () => splitSentences(document, syntax.boundaries)),
    'proffer, all syntax': rate(words, () => analyse(document, syntax)),
    'wink-nlp (tags, no trees)': rate(words, () => wink.readDoc(text)),
    'compromise (tags, no trees)': rate(words, () => nlp(text)),
    'spaCy en_core_web_sm (without names)': spacyRate(words, text),
  };
  const own = rates['proffer, all syntax'] ?? 0;
  if (values.json) {
    console.log(JSON.stringify({ name: 'annotate', words, rates }));
    return;
  }
  console.log(`${words} words of the example dossier; words a second of processor time on one core`);
  for (const [name, value] of Object.entries(rates)) {
    const shown = value === undefined ? 'not installed' : Math.round(value).toLocaleString('en').padStart(10);
    const ratio = value === undefined ? '' : `  ${(own / value).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(40)} ${shown}${ratio}`);
  }
};
