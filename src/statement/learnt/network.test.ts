import { expect, test } from 'vitest';
import { asCells } from '../../annotation/cells.ts';
import { classify, type Network, networkOf, sectionsOf, type Vectors } from './network.ts';

/** Two cells, two hidden units, two classes, one word of two entries; every scale is 1 but where it says otherwise. */
const network: Network = {
  cells: 2,
  hidden: 2,
  classes: 2,
  words: 1,
  width: 2,
  table: Int8Array.of(1, 0, 1, -4, 0, 2, 0, 1),
  learnt: Uint8Array.of(1, 1),
  directScale: 0.5,
  hiddenScale: 1,
  project: Int8Array.of(1, 0, 0, 1),
  projectScale: 2,
  hiddenBias: Float32Array.of(0.5, 0),
  out: Float32Array.of(1, 0, 0, 1),
  outBias: Float32Array.of(0, 1),
  projected: [new Map()],
};

const vectors: Vectors = {
  width: 2,
  rowOf: () => 0,
  copy: (_, to) => to.set([0.25, 0.5]),
};

const likelihoods = (of: Network, cells: readonly number[], rows: readonly number[]): number[] => {
  const to = new Float32Array(2);
  classify(of, asCells(cells), rows, vectors, to);
  return [...to];
};

const softmax = (a: number, b: number): number[] => [1 / (1 + Math.exp(b - a)), 1 / (1 + Math.exp(a - b))];

test('a class gets what the cells say directly and what the hidden layer lets through', () => {
  // Hidden: 0.5 + 1 = 1.5 and -4, which is cut to 0. Scores: 0.5 + 1.5 and 1.
  const [first, second] = likelihoods(network, [0], [-1]);
  const [one = 0, other = 0] = softmax(2, 1);
  expect(first).toBeCloseTo(one, 6);
  expect(second).toBeCloseTo(other, 6);
});

test('words add their vectors to the hidden layer, each vector worked out once', () => {
  // Hidden: 0.5 + 2 × 0.25 = 1 and 1 + 2 × 0.5 = 2. Scores: 1 and 2 × 0.5 + 2 + 1.
  for (let again = 0; again < 2; again++) {
    const [first] = likelihoods(network, [1], [0]);
    expect(first).toBeCloseTo(softmax(1, 4)[0] ?? 0, 6);
  }
  expect(network.projected[0]?.size).toBe(1);
});

test('a network that was written and read again says the same', () => {
  const sections = sectionsOf(network, 'it');
  const again = networkOf((name) => sections[name] as never, 'it');
  expect(likelihoods(again, [0, 1], [0])).toEqual(likelihoods(network, [0, 1], [0]));
});
