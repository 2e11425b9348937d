import { seededRandom } from '../eval/evaluation.ts';
import type { Network, Vectors } from '../src/statement/learnt/network.ts';

/** One thing seen, and the class that it is of. */
export interface Example {
  /** Cells of the network that its features fall on. */
  readonly cells: readonly number[];
  /** Rows of word vectors, -1 for none. */
  readonly rows: readonly number[];
  readonly label: number;
}

export interface Sizes {
  readonly cells: number;
  readonly hidden: number;
  readonly classes: number;
  readonly words: number;
}

const RATE = 0.05;
const SHRINK = 1e-3;
/** Share of the features that is withheld from an example each time, so that none is relied on alone. */
const DROPPED = 0.5;
/** Cells that fewer examples fall on stay empty: what was seen once or twice is mostly chance. */
const FEWEST = 3;
/** The weights that ship are the mean of those after each of so many last rounds: single rounds differ by chance. */
const MEANT = 4;
/** Slopes below this move nothing worth the time. */
const FLAT = 1e-4;

/** Weights with the sums of their squared gradients, by which AdaGrad tempers each step. */
interface Parameter {
  readonly value: Float32Array;
  readonly squares: Float32Array;
  /** The sum of the values remembered. */
  readonly sum: Float32Array;
}

const step = ({ value, squares }: Parameter, at: number, slope: number, shrink = SHRINK): void => {
  const gradient = slope + shrink * value[at]!;
  squares[at]! += gradient * gradient;
  value[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
};

/** Learns a `Network` by stochastic gradient descent; `after` is shown it after each round, with its mean loss. */
export const learnNetwork = (
  examples: readonly Example[],
  sizes: Sizes,
  vectors: Vectors,
  rounds: number,
  after: (network: Network, round: number, loss: number) => void,
): Network => {
  const random = seededRandom(1);
  const learner = makeLearner(sizes, vectors, random);
  const known = withoutRareCells(examples, sizes.cells);
  for (let round = 0; round < rounds; round++) {
    shuffle(known, random);
    let loss = 0;
    for (const { cells, rows, label } of known) {
      const kept = cells.filter(() => random() > DROPPED);
      loss += learner.learn(kept, rows, label);
    }
    if (round >= rounds - MEANT) learner.remember();
    after(learner.network(), round, loss / known.length);
  }
  return learner.network();
};

const withoutRareCells = (examples: readonly Example[], size: number): Example[] => {
  const times = new Uint8Array(size);
  for (const { cells } of examples) for (const cell of new Set(cells)) times[cell] = Math.min(FEWEST, times[cell]! + 1);
  return examples.map((example) => ({ ...example, cells: example.cells.filter((cell) => times[cell]! >= FEWEST) }));
};

const shuffle = (examples: Example[], random: () => number): void => {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [examples[i], examples[j]] = [examples[j]!, examples[i]!];
  }
};

interface Learner {
  /** Takes one step towards the label; the loss before it. */
  readonly learn: (cells: readonly number[], rows: readonly number[], label: number) => number;
  /** Takes the weights as they are now into the mean. */
  readonly remember: () => void;
  /** The mean of the weights remembered, as it ships; the weights themselves while none are. */
  readonly network: () => Network;
}

const makeLearner = (sizes: Sizes, vectors: Vectors, random: () => number): Learner => {
  const { cells: size, hidden, classes, words } = sizes;
  const { width } = vectors;
  const parameter = (length: number, spread: number): Parameter => ({
    value: Float32Array.from({ length }, () => (random() * 2 - 1) * spread),
    squares: new Float32Array(length).fill(1e-6),
    sum: new Float32Array(length),
  });
  let remembered = 0;
  const meant = ({ value, sum }: Parameter): Float32Array =>
    remembered === 0 ? value.slice() : sum.map((total) => total / remembered);
  // A cell that nothing falls on must say nothing, so its row begins at nought: what tells the units apart is the rest.
  const direct = parameter(size * classes, 0);
  const fromCells = parameter(size * hidden, 0);
  const project = parameter(words * width * hidden, 0.05);
  const hiddenBias = parameter(hidden, 0);
  const out = parameter(hidden * classes, 0.1);
  const outBias = parameter(classes, 0);
  const layer = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const scores = new Float32Array(classes);
  const given = new Map<number, Float32Array>();

  const vectorOf = (row: number): Float32Array => {
    const known = given.get(row);
    if (known !== undefined) return known;
    const vector = new Float32Array(width);
    vectors.copy(row, vector);
    given.set(row, vector);
    return vector;
  };

  const forward = (cells: readonly number[], rows: readonly number[]): void => {
    layer.set(hiddenBias.value);
    for (const cell of cells) for (let k = 0; k < hidden; k++) layer[k]! += fromCells.value[cell * hidden + k]!;
    for (const [word, row] of rows.entries()) {
      if (row < 0) continue;
      for (const [j, entry] of vectorOf(row).entries()) {
        const at = (word * width + j) * hidden;
        for (let k = 0; k < hidden; k++) layer[k]! += entry * project.value[at + k]!;
      }
    }
    scores.set(outBias.value);
    for (const cell of cells) for (let c = 0; c < classes; c++) scores[c]! += direct.value[cell * classes + c]!;
    for (let k = 0; k < hidden; k++) {
      layer[k] = Math.max(0, layer[k]!);
      for (let c = 0; c < classes; c++) scores[c]! += layer[k]! * out.value[k * classes + c]!;
    }
    const most = Math.max(...scores);
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      scores[c] = Math.exp(scores[c]! - most);
      sum += scores[c]!;
    }
    for (let c = 0; c < classes; c++) scores[c]! /= sum;
  };

  /** `scores` holds the slope of the loss at each class. */
  const backward = (cells: readonly number[], rows: readonly number[]): void => {
    back.fill(0);
    for (let k = 0; k < hidden; k++) {
      if (layer[k]! <= 0) continue;
      for (let c = 0; c < classes; c++) {
        back[k]! += scores[c]! * out.value[k * classes + c]!;
        step(out, k * classes + c, scores[c]! * layer[k]!);
      }
    }
    for (let c = 0; c < classes; c++) step(outBias, c, scores[c]!, 0);
    for (const cell of cells) {
      for (let c = 0; c < classes; c++) if (Math.abs(scores[c]!) > FLAT) step(direct, cell * classes + c, scores[c]!);
      for (let k = 0; k < hidden; k++) if (back[k] !== 0) step(fromCells, cell * hidden + k, back[k]!);
    }
    for (let k = 0; k < hidden; k++) if (back[k] !== 0) step(hiddenBias, k, back[k]!, 0);
    for (const [word, row] of rows.entries()) {
      if (row < 0) continue;
      for (const [j, entry] of vectorOf(row).entries()) {
        const at = (word * width + j) * hidden;
        for (let k = 0; k < hidden; k++) if (back[k] !== 0) step(project, at + k, entry * back[k]!);
      }
    }
  };

  return {
    learn: (cells, rows, label) => {
      forward(cells, rows);
      const loss = -Math.log(scores[label]! + 1e-9);
      scores[label]! -= 1;
      backward(cells, rows);
      return loss;
    },
    remember: () => {
      remembered++;
      for (const { value, sum } of [direct, fromCells, project, hiddenBias, out, outBias])
        for (let k = 0; k < value.length; k++) sum[k]! += value[k]!;
    },
    network: () => {
      const [directBytes, directScale] = asBytes(meant(direct));
      const [cellBytes, hiddenScale] = asBytes(meant(fromCells));
      const [projectBytes, projectScale] = asBytes(meant(project));
      const table = joined(directBytes, classes, cellBytes, hidden);
      return {
        ...sizes,
        width,
        table,
        learnt: rowsWithAny(table, classes + hidden),
        directScale,
        hiddenScale,
        project: projectBytes,
        projectScale,
        hiddenBias: meant(hiddenBias),
        out: meant(out),
        outBias: meant(outBias),
        projected: Array.from({ length: words }, () => new Map<number, Float32Array>()),
      };
    },
  };
};

/** Two tables of as many rows side by side. */
const joined = (left: Int8Array, leftWidth: number, right: Int8Array, rightWidth: number): Int8Array => {
  const stride = leftWidth + rightWidth;
  const table = new Int8Array(left.length + right.length);
  for (let row = 0; row * stride < table.length; row++) {
    table.set(left.subarray(row * leftWidth, (row + 1) * leftWidth), row * stride);
    table.set(right.subarray(row * rightWidth, (row + 1) * rightWidth), row * stride + leftWidth);
  }
  return table;
};

/** For each row whether it holds anything but nought. */
const rowsWithAny = (table: Int8Array, stride: number): Uint8Array =>
  Uint8Array.from({ length: table.length / stride }, (_, row) =>
    Number(table.subarray(row * stride, (row + 1) * stride).some((weight) => weight !== 0)),
  );

/** Weights as bytes with one scale. */
const asBytes = (weights: Float32Array): readonly [bytes: Int8Array, scale: number] => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  return [Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale];
};
