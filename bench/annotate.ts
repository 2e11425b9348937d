import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { TokenSpans } from '../src/annotation/tokenise.ts';
import type { Block, Document } from '../src/document/document.ts';
import { proseOf, wordsOf } from './prose.ts';

/**
 * Modules as `npm run build` compiles them and `proffer` runs them: what runs this bench names each function again whenever one
 * is made, which costs text to statements a fourteenth.
 */
const built = (module: string): Promise<unknown> =>
  import(pathToFileURL(resolve(import.meta.dirname, '../dist', `${module}.js`)).href);

const { analyse } = (await built('annotation/analyse')) as typeof import('../src/annotation/analyse.ts');
const { annotate } = (await built('annotation/annotate')) as typeof import('../src/annotation/annotate.ts');
const { forgetSentences } = (await built(
  'annotation/sentence-memo',
)) as typeof import('../src/annotation/sentence-memo.ts');
const { splitSentences } = (await built(
  'annotation/split-sentences',
)) as typeof import('../src/annotation/split-sentences.ts');
const { tokenise } = (await built('annotation/tokenise')) as typeof import('../src/annotation/tokenise.ts');
const { extract } = (await built('study')) as typeof import('../src/study.ts');
const { loadModels } = (await built('workbench/load-models')) as typeof import('../src/workbench/load-models.ts');
const { tuneEngine } = (await built('workbench/tune-engine')) as typeof import('../src/workbench/tune-engine.ts');

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

/**
 * Words a second of processor time: the best of three runs after one to warm up. Each run reads other words, for what was
 * read before is remembered.
 */
const rate = (texts: readonly Text[], run: (text: Text) => void): number => {
  const [first, ...others] = texts;
  if (first !== undefined) run(first);
  let best = 0;
  for (const text of others) {
    const began = processorTime();
    run(text);
    best = Math.max(best, (text.words * 1000) / (processorTime() - began));
  }
  return best;
};

/** A stretch of the bench's prose. */
interface Text {
  readonly text: string;
  readonly words: number;
  readonly document: Document;
}

const SPACY = `
import sys, time, spacy
nlp = spacy.load(sys.argv[2])
text = open(sys.argv[1], encoding="utf-8").read().split("\\n\\n")
best = 1e9
for _ in range(2):
    began = time.process_time()
    for _ in nlp.pipe(text, batch_size=64): pass
    best = min(best, time.process_time() - began)
print(best)
`;

/** spaCy's small English model, all of it, on one thread; undefined where Python or the model is absent. */
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

const WHOLE = 'proffer, whole annotation';

/** Words a second of tokens, sentences, tags, trees and lemmas, beside tokenising alone and the tools that others use. */
export const benchAnnotate = (): void => {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { words: { type: 'string', default: '200000' }, json: { type: 'boolean', default: false } },
  });
  // As every command of `proffer` does.
  tuneEngine();
  const paragraphs = proseOf(Number(values.words));
  const texts = Array.from({ length: RUNS + 1 }, (_, run): Text => {
    const from = Math.floor((run * paragraphs.length) / (RUNS + 1));
    const text = paragraphs.slice(from, Math.floor(((run + 1) * paragraphs.length) / (RUNS + 1))).join('\n\n');
    return { text, words: wordsOf(text), document: documentOf(text) };
  });
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const model = loadModels();
  const wink = winkNLP(winkModel);
  const afresh = (run: (text: Text) => void): number => {
    forgetSentences(model.syntax.sentences);
    return rate(texts, run);
  };
  const rates: Record<string, number | undefined> = {
    'proffer, tokens': rate(texts, ({ text, document }) => {
      const spans: TokenSpans = { start: [], end: [] };
      for (const { start, end } of document.blocks) tokenise(text, start, end, 'en', spans);
    }),
    'proffer, tokens and sentences': rate(texts, ({ document }) => splitSentences(document, model.syntax.boundaries)),
    'proffer, syntax': afresh(({ document }) => analyse(document, model.syntax)),
    [WHOLE]: afresh(({ document }) => annotate(document, model)),
    'proffer, text to statements': afresh(({ document }) => extract(document, model)),
    'wink-nlp (tags, no trees)': rate(texts, ({ text }) => wink.readDoc(text)),
    'compromise (tags, no trees)': rate(texts, ({ text }) => nlp(text)),
    'spaCy en_core_web_sm': spacyRate(words, texts.map(({ text }) => text).join('\n\n')),
  };
  const own = rates[WHOLE] ?? 0;
  if (values.json) {
    console.log(JSON.stringify({ name: 'annotate', words, rates }));
    return;
  }
  console.log(`${words} words; words a second of processor time on one core`);
  for (const [name, value] of Object.entries(rates)) {
    const shown = value === undefined ? 'not installed' : Math.round(value).toLocaleString('en').padStart(10);
    const ratio = value === undefined ? '' : `  ${(own / value).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(40)} ${shown}${ratio}`);
  }
};
