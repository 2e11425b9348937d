import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import { negationsIn } from '../src/attribution/negation.ts';
import { look } from '../src/attribution/sight.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';
import { annotateWords } from './given-tokens.ts';

const DEFAULT_GOLD = '../shared/data/negation/dev/sherlock_dev.txt';

/** A denial as token indices within its sentence. */
export interface Denial {
  readonly cue: readonly number[];
  readonly scope: readonly number[];
}

export interface DeniedSentence {
  readonly words: readonly string[];
  readonly denials: readonly Denial[];
}

/** right, predicted, gold. */
type Counts = readonly [number, number, number];

/** Cues and scopes of negation against a CD-SCO file (*SEM-2012). */
export const negation: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const file = statSync(path).isDirectory() ? join(path, 'sherlock_dev.txt') : path;
  const model = loadSyntaxModel();
  const sentences = readSherlock(readFileSync(file, 'utf8')).slice(0, limit);
  const counts = sentences.map((sentence) => countDenials(sentence.denials, denialsFound(sentence.words, model)));
  return {
    data: file,
    n: counts.length,
    figures: figuresOf(counts),
    ci: bootstrap(counts, figuresOf, seed),
    baselines: { 'UiO2, *SEM-2012 test': { 'cue.f1': 0.9131, 'scope.f1': 0.8526 } },
  };
};

export const denialsFound = (words: readonly string[], model: SyntaxModel): Denial[] =>
  negationsIn(look(annotateWords([words], model))).map(({ cue, scope }) => ({ cue, scope }));

/**
 * Reads CD-SCO: one token a line, sentences parted by empty lines; from the eighth column on three columns a negation
 * (cue, scope, negated event), `***` where the sentence has none. Punctuation counts for nothing, as in the task.
 */
export const readSherlock = (text: string): DeniedSentence[] =>
  text
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split('\t'));
      const denials: Denial[] = [];
      for (let column = 7; column + 2 < (rows[0]?.length ?? 0); column += 3) {
        const marked = (at: number): number[] =>
          rows.flatMap((row, i) => (row[at] === '_' || !/[\p{L}\p{N}]/u.test(row[3] ?? '') ? [] : [i]));
        denials.push({ cue: marked(column), scope: marked(column + 1) });
      }
      return { words: rows.map((row) => row[3] ?? ''), denials };
    });

export interface DenialCounts {
  readonly cue: Counts;
  readonly scope: Counts;
  /** Scope tokens of those denials whose cue was found. */
  readonly known: Counts;
}

/** A cue is right when all its tokens are; scopes are compared token by token between denials of one cue. */
export const countDenials = (gold: readonly Denial[], found: readonly Denial[]): DenialCounts => {
  let cues = 0;
  let right = 0;
  const known: [number, number] = [0, 0];
  for (const denial of gold) {
    const same = found.find(({ cue }) => cue.join() === denial.cue.join());
    if (same === undefined) continue;
    cues++;
    right += same.scope.filter((token) => denial.scope.includes(token)).length;
    known[0] += same.scope.length;
    known[1] += denial.scope.length;
  }
  const size = (denials: readonly Denial[]): number => denials.reduce((sum, { scope }) => sum + scope.length, 0);
  return {
    cue: [cues, found.length, gold.length],
    scope: [right, size(found), size(gold)],
    known: [right, ...known],
  };
};

const figuresOf = (counts: readonly DenialCounts[]): Record<string, number> => {
  const sum = (of: (one: DenialCounts) => Counts): Counts =>
    counts.reduce<Counts>(
      (total, one) => [total[0] + of(one)[0], total[1] + of(one)[1], total[2] + of(one)[2]],
      [0, 0, 0],
    );
  return {
    'cue.f1': f1OfCounts(...sum(({ cue }) => cue)),
    'scope.f1': f1OfCounts(...sum(({ scope }) => scope)),
    'scope.f1.cues-known': f1OfCounts(...sum(({ known }) => known)),
  };
};
