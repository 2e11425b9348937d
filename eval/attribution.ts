import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotation/annotate.ts';
import type { Annotated } from '../src/annotation/annotation.ts';
import { headOf, tokenAt } from '../src/annotation/tokens.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Attribution } from '../src/attribution/attribution.ts';
import type { Span } from '../src/text/span.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { type Article, countsOf, figuresOf, type Predicted, type Spans } from './attribution-score.ts';
import { readBrat } from './brat.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import { plainDocument } from './plain-document.ts';

const DEFAULT_GOLD = '../shared/data/polnear/data/dev';

/** Published figures on PolNeAR's test articles, of systems trained on it. */
const BASELINES = {
  'CRF, PolNeAR test': { 'source.f1': 0.62, 'cue.f1': 0.59, 'content.f1': 0.443 },
  'BERT, PolNeAR test': { 'source.f1': 0.775, 'cue.f1': 0.716, 'content.f1': 0.625 },
};

/** Who says what, against PolNeAR's annotators: a folder with `text/` and `attributions/`. */
export const attribution: Evaluation = async ({ gold, seed, limit }) => {
  const folder = gold ?? DEFAULT_GOLD;
  if (!existsSync(join(folder, 'text'))) return { skipped: `there is no ${join(folder, 'text')}` };
  const model = loadModels();
  const counts = readArticles(folder)
    .slice(0, limit)
    .map(({ name, text, marked }) => countsOf(articleOf(annotate(plainDocument(name, text), model), marked)));
  return {
    data: folder,
    n: counts.length,
    figures: figuresOf(counts),
    ci: bootstrap(counts, figuresOf, seed),
    baselines: BASELINES,
  };
};

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Spans[];
}

/** The articles of a folder by name; of several annotators the first by name. */
export const readArticles = (folder: string): GoldArticle[] => {
  const annotators = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const article = /^(.*)_[^_]*\.ann$/.exec(file)?.[1];
    if (article !== undefined && !annotators.has(article)) annotators.set(article, file);
  }
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const annotator = annotators.get(name);
      if (annotator === undefined) return [];
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const standoff = readFileSync(join(folder, 'attributions', annotator), 'utf8');
      return [{ name, text, marked: readBrat(text, standoff) }];
    });
};

/**
 * PolNeAR's layer is flat: an attribution within another's content or within a quotation is not annotated, so only
 * those in the article's own words count.
 */
export const articleOf = (annotated: Annotated, gold: readonly Spans[]): Article => ({
  length: annotated.document.text.length,
  gold,
  predicted: attribute(annotated)
    .filter((found) => found.outer === undefined && !isQuoted(annotated, found))
    .map((found) => predictedOf(annotated, found)),
});

const isQuoted = ({ quotations }: Annotated, { cue }: Attribution): boolean =>
  quotations.some(({ start, end, kind }) => kind !== 'scare' && start <= cue.start && cue.end <= end);

const predictedOf = (annotated: Annotated, found: Attribution): Predicted => ({
  source: found.source === undefined ? [] : [withClosingComma(annotated.document.text, found.source)],
  cue: [found.cue],
  content: found.content,
  ...(found.source === undefined ? {} : { sourceHead: headWord(annotated, found.source) }),
});

/** Annotators close an apposition with its comma: "[Ada Lund, a lawyer,] said". */
const withClosingComma = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end] === ',' && text.slice(start, end).includes(',') ? end + 1 : end,
});

/** The word of a phrase that hangs on none of the others. */
const headWord = ({ tokens }: Annotated, phrase: Span): Span => {
  const first = tokenAt(tokens, phrase.start);
  const end = tokenAt(tokens, phrase.end - 1) + 1;
  for (let i = first; i < end; i++) {
    const head = headOf(tokens, i);
    if (head < first || head >= end) return { start: tokens.start[i]!, end: tokens.end[i]! };
  }
  return phrase;
};
