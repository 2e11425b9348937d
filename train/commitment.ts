import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../eval/evaluation.ts';
import { judgedRows, readRows } from '../eval/factuality.ts';
import { cellsOf, featuresOf, writeCommitmentModel } from '../src/attribution/commitment.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';

/** The sets that are learnt from, and how often each of their predicates is seen in a round: small sets more often. */
const SETS: readonly (readonly [set: string, times: number])[] = [
  ['UW', 1],
  ['UDS_IH2', 1],
  ['MEANTIME', 10],
  ['CB', 1],
  ['mv2', 1],
  ['rp', 1],
];

const SIZE = 2 ** 18;
const SHRINK = 0.02;
const RATE = 0.03;
/** Share of the features that is withheld from an example each time it is seen, so that none is relied on alone. */
const DROPPED = 0.2;
/** The weights are the mean of those after each of so many last rounds. */
const AVERAGED = 5;

interface Example {
  readonly label: number;
  /** Feature by feature. */
  readonly cells: readonly (readonly number[])[];
}

const clip = (x: number): number => Math.max(-3, Math.min(3, x));

/** Learns `models/en-commitment.bin` by stochastic gradient descent with a rate of its own for each weight (AdaGrad). */
export const trainCommitment = (data: string, out: string, rounds: number): void => {
  const examples = readExamples(data);
  const weights = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-8);
  const summed = new Float64Array(SIZE);
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, random);
    for (const { label, cells } of examples) {
      learn({ label, cells: cells.filter(() => random() >= DROPPED) }, weights, squares);
    }
    if (round >= rounds - AVERAGED) for (let cell = 0; cell < SIZE; cell++) summed[cell]! += weights[cell]!;
  }
  // Their sum is a multiple of their mean, which the scale makes up for.
  const times = Math.min(AVERAGED, rounds);
  const most = summed.reduce((found, w) => Math.max(found, Math.abs(w)), 0);
  const bytes = Int8Array.from(summed, (w) => Math.round((w / most) * 127));
  writeFileSync(out, writeCommitmentModel({ weights: bytes, scale: most / times / 127 }));
};

const readExamples = (data: string): Example[] => {
  const syntax = loadSyntaxModel();
  const examples: Example[] = [];
  for (const [set, times] of SETS) {
    for (const row of readRows(join(data, set, 'train.jsonl'))) {
      const { sight, targets } = judgedRows(row, syntax);
      for (const { token, label } of targets) {
        const cells = featuresOf(sight, token).map((feature) => cellsOf(feature, set, SIZE));
        const example = { label, cells };
        for (let t = 0; t < times; t++) examples.push(example);
      }
    }
  }
  return examples;
};

const shuffle = (examples: Example[], random: () => number): void => {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = examples[i] as Example;
    examples[i] = examples[j] as Example;
    examples[j] = held;
  }
};

const learn = ({ label, cells }: Example, weights: Float64Array, squares: Float64Array): void => {
  const seen = cells.flat();
  let found = 0;
  for (const cell of seen) found += weights[cell]!;
  const error = clip(found) - label;
  for (const cell of seen) {
    const slope = error + SHRINK * weights[cell]!;
    squares[cell]! += slope * slope;
    weights[cell]! -= (RATE * slope) / Math.sqrt(squares[cell]!);
  }
};
