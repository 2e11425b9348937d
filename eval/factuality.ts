import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import { type CommitmentModel, commitmentOf, parseCommitmentModel } from '../src/attribution/commitment.ts';
import { look, type Sight } from '../src/attribution/sight.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import { annotateWords, sentencesOf } from './given-tokens.ts';

const DEFAULT_GOLD = '../shared/data/factuality';
const MODEL = new URL('../models/en-commitment.bin', import.meta.url);

/** One predicate: the annotators' mean label and the commitment found, both −3 … 3. */
export interface Judged {
  readonly set: string;
  readonly gold: number;
  readonly found: number;
}

/** Commitment of predicates against annotators, one set a folder; of several splits in a folder the development one. */
export const factuality: Evaluation = async ({ gold, seed, limit }) => {
  const folder = gold ?? DEFAULT_GOLD;
  if (!existsSync(folder)) return { skipped: `there is no ${folder}` };
  const syntax = loadSyntaxModel();
  const model = parseCommitmentModel(readFileSync(MODEL));
  const texts = setsIn(folder).flatMap(({ set, file }) =>
    readRows(file)
      .slice(0, limit)
      .map((row) => judge(set, row, syntax, model)),
  );
  return {
    data: folder,
    n: texts.length,
    figures: figuresOf(texts),
    ci: bootstrap(texts, figuresOf, seed, 200),
    baselines: {},
  };
};

const setsIn = (folder: string): { set: string; file: string }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      set: name,
      files: readdirSync(join(folder, name))
        .filter((f) => f.endsWith('.jsonl'))
        .sort(),
    }))
    .flatMap(({ set, files }) => {
      const file = files.find((f) => f.startsWith('dev')) ?? files[0];
      return file === undefined ? [] : [{ set, file: join(folder, set, file) }];
    });

export interface Row {
  readonly text: string;
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[];
}

export const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

/** A text annotated, and its predicates as tokens with their labels. */
export const judgedRows = (
  { text, targets }: Row,
  syntax: SyntaxModel,
): { sight: Sight; targets: { token: number; label: number }[] } => ({
  sight: look(annotateWords(sentencesOf(text.split(' ')), syntax)),
  targets: targets.map(({ span1, label }) => ({ token: span1[0], label })),
});

/** The predicates of one text. */
const judge = (set: string, row: Row, syntax: SyntaxModel, model: CommitmentModel): Judged[] => {
  const { sight, targets } = judgedRows(row, syntax);
  return targets.map(({ token, label }) => ({ set, gold: label, found: commitmentOf(sight, token, set, model) }));
};

/** Pearson's r of two rows of numbers; 0 where either is constant. */
export const pearson = (pairs: readonly (readonly [number, number])[]): number => {
  const n = pairs.length;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [a, b] of pairs) {
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const spread = Math.sqrt((xx - (x * x) / n) * (yy - (y * y) / n));
  return spread > 0 ? (xy - (x * y) / n) / spread : 0;
};

/** For each set r, the mean absolute error, and that of always saying the set's mean label. */
export const figuresOf = (texts: readonly (readonly Judged[])[]): Record<string, number> => {
  const sets = new Map<string, Judged[]>();
  for (const text of texts) {
    for (const judged of text) {
      const known = sets.get(judged.set);
      if (known === undefined) sets.set(judged.set, [judged]);
      else known.push(judged);
    }
  }
  const figures: Record<string, number> = {};
  for (const [set, judged] of [...sets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const mean = judged.reduce((sum, { gold }) => sum + gold, 0) / judged.length;
    const error = (of: (one: Judged) => number): number =>
      judged.reduce((sum, one) => sum + Math.abs(of(one)), 0) / judged.length;
    figures[`${set}.r`] = pearson(judged.map(({ gold, found }) => [gold, found]));
    figures[`${set}.mae`] = error(({ gold, found }) => gold - found);
    figures[`${set}.constant.mae`] = error(({ gold }) => gold - mean);
  }
  return figures;
};
