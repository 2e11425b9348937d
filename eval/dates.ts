import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bootstrap, type EvalOptions, type EvalScore, type EvalSkipped } from './evaluation.ts';
import { type CaseResult, readCases, scoreCase } from './recognizers.ts';
import { countTimexes, predictTimexes, readTimemlFile, timemlFiles, timexFigures } from './wikiwars.ts';

const CORPUS = '../shared/data/timeml';
const SPECIFICATIONS = '../shared/data/recognizers';
const LANGUAGES: Readonly<Record<string, string>> = { English: 'en', French: 'fr', Arabic: 'ar' };

/**
 * Times in text against two sets: WikiWars (histories with TIMEX3 tags; F1 of strict and relaxed spans and of values) and
 * the Recognizers-Text specifications (share of cases passed, see `recognizers.ts`). Nothing is trained, so there are no
 * folds: every document is scored by the same rules.
 */
export const dates = async (options: EvalOptions): Promise<EvalScore | EvalSkipped> => {
  const roots = (options.gold === undefined ? [CORPUS, SPECIFICATIONS] : [options.gold]).filter((path) =>
    existsSync(path),
  );
  if (roots.length === 0) return { skipped: `neither ${CORPUS} nor ${SPECIFICATIONS} is here` };
  const scores = roots.flatMap((root) => [...corpusScore(root, options), ...specificationScores(root, options)]);
  if (scores.length === 0) return { skipped: `${roots.join(', ')} holds no .tml file and no DateTime specification` };
  return {
    data: scores.map(({ data }) => data).join(', '),
    n: scores.reduce((sum, { n }) => sum + n, 0),
    figures: Object.assign({}, ...scores.map(({ figures }) => figures)),
    ci: Object.assign({}, ...scores.map(({ ci }) => ci)),
    baselines: { 'HeidelTime, WikiWars': { 'relaxed.f1': 0.903, 'value.f1': 0.776 } },
  };
};

type Score = Omit<EvalScore, 'baselines'>;

const corpusScore = (root: string, { limit, seed }: EvalOptions): Score[] => {
  const files = timemlFiles(root).slice(0, limit);
  if (files.length === 0) return [];
  const rows = files.map((path) => {
    const { text, created, timexes } = readTimemlFile(path);
    return countTimexes(timexes, predictTimexes(text, created));
  });
  return [{ data: 'TIMEX3', n: rows.length, figures: timexFigures(rows), ci: bootstrap(rows, timexFigures, seed) }];
};

/** Folders named after a language under a folder, those of `DateTime` where there are several domains. */
const languageFolders = (root: string): string[] => {
  if (!statSync(root).isDirectory()) return [];
  if (LANGUAGES[basename(root)] !== undefined) return [root];
  const inner = existsSync(join(root, 'DateTime')) ? join(root, 'DateTime') : root;
  return readdirSync(inner)
    .sort()
    .filter((name) => LANGUAGES[name] !== undefined)
    .map((name) => join(inner, name));
};

const specificationScores = (root: string, { limit, seed }: EvalOptions): Score[] =>
  languageFolders(root).map((folder) => {
    const language = LANGUAGES[basename(folder)] ?? 'en';
    const results = readCases(folder)
      .slice(0, limit)
      .map((test) => scoreCase(test, language));
    const figures = (sample: readonly CaseResult[]): Record<string, number> => passRates(sample, language);
    return {
      data: `Recognizers ${language}`,
      n: results.length,
      figures: figures(results),
      ci: bootstrap(results, figures, seed, 200),
    };
  });

/** `span`: articles and prepositions in front left aside; `span.exact`: to the letter. */
const passRates = (results: readonly CaseResult[], language: string): Record<string, number> => {
  const share = (rows: readonly boolean[]): number => rows.filter(Boolean).length / Math.max(1, rows.length);
  return {
    [`recognizers.${language}.span`]: share(results.map(({ span }) => span)),
    [`recognizers.${language}.span.exact`]: share(results.map(({ exact }) => exact)),
    [`recognizers.${language}.value`]: share(results.flatMap(({ value }) => (value === undefined ? [] : [value]))),
  };
};
