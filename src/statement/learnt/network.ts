import type { GatheredCells } from '../../annotation/cells.ts';
import type { Section, Take } from '../../annotation/model-file.ts';

/**
 * A small network over what is seen of a word: hashed features, and the vectors of a few words. Each class gets what the
 * features say of it directly, and what a hidden layer makes of features and vectors together:
 *
 *     score = direct[features] + out × relu(hidden[features] + project × vectors)
 *
 * Source: wide and deep learning, Cheng and others 2016.
 */
export interface Network {
  /** Rows of the tables of features, a power of two; a feature's cell is its row. */
  readonly cells: number;
  readonly hidden: number;
  readonly classes: number;
  /** How many words are given by their vectors, and the length of a vector. */
  readonly words: number;
  readonly width: number;
  /** Row by row what a cell says of each class, in units of `directScale`, and to each hidden unit, of `hiddenScale`. */
  readonly table: Int8Array;
  /** For each cell whether anything was learnt of it: its row is nought otherwise. */
  readonly learnt: Uint8Array;
  readonly directScale: number;
  readonly hiddenScale: number;
  /** For each word, entry by entry of its vector: what it adds to the hidden layer; in units of `projectScale`. */
  readonly project: Int8Array;
  readonly projectScale: number;
  readonly hiddenBias: Float32Array;
  /** Hidden unit by hidden unit, then the classes' own bias. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** What each vector adds to the hidden layer, worked out once. */
  readonly projected: readonly Map<number, Float32Array>[];
}

/** Where the vector of a word is found: its row, -1 where it has none, and its entries. */
export interface Vectors {
  readonly width: number;
  readonly rowOf: (word: string) => number;
  readonly copy: (row: number, to: Float32Array) => void;
}

const projectionOf = (network: Network, word: number, row: number, vectors: Vectors): Float32Array => {
  const { hidden, width, project, projectScale } = network;
  const known = network.projected[word]?.get(row);
  if (known !== undefined) return known;
  const vector = new Float32Array(width);
  vectors.copy(row, vector);
  const found = new Float32Array(hidden);
  for (let j = 0; j < width; j++) {
    const entry = vector[j]! * projectScale;
    const at = (word * width + j) * hidden;
    for (let k = 0; k < hidden; k++) found[k]! += entry * project[at + k]!;
  }
  network.projected[word]?.set(row, found);
  return found;
};

// Written over in every call: to make them each time cost as much as to fill them.
let sums = new Int32Array(0);
let layer = new Float32Array(0);

/** The probability of each class, written to `to`. `cells` are rows of features, `rows` one row of `vectors` a word. */
export const classify = (
  network: Network,
  { list, count }: GatheredCells,
  rows: readonly number[],
  vectors: Vectors,
  to: Float32Array,
): void => {
  const { hidden, classes, table, learnt, out } = network;
  const stride = classes + hidden;
  if (sums.length < stride) sums = new Int32Array(stride);
  if (layer.length < hidden) layer = new Float32Array(hidden);
  sums.fill(0, 0, stride);
  for (let i = 0; i < count; i++) {
    const cell = list[i]!;
    if (learnt[cell] === 0) continue;
    const at = cell * stride;
    for (let k = 0; k < stride; k++) sums[k]! += table[at + k]!;
  }
  for (let k = 0; k < hidden; k++) layer[k] = sums[classes + k]! * network.hiddenScale + network.hiddenBias[k]!;
  for (let word = 0; word < rows.length; word++) {
    if (rows[word]! < 0) continue;
    const added = projectionOf(network, word, rows[word]!, vectors);
    for (let k = 0; k < hidden; k++) layer[k]! += added[k]!;
  }
  for (let c = 0; c < classes; c++) to[c] = sums[c]! * network.directScale + network.outBias[c]!;
  for (let k = 0; k < hidden; k++) {
    const value = layer[k]!;
    if (value <= 0) continue;
    for (let c = 0, at = k * classes; c < classes; c++) to[c]! += value * out[at + c]!;
  }
  softmax(to);
};

const softmax = (scores: Float32Array): void => {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - most);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
};

/** The parts of a network as a file holds them. */
export const sectionsOf = (network: Omit<Network, 'projected'>, name: string): Record<string, Section> => {
  const { cells, hidden, classes, words, width, directScale, hiddenScale, projectScale } = network;
  const { hiddenBias, out, outBias } = network;
  const floats = Float32Array.from([directScale, hiddenScale, projectScale, ...hiddenBias, ...out, ...outBias]);
  return {
    [`${name}.sizes`]: Int32Array.of(cells, hidden, classes, words, width),
    [`${name}.table`]: network.table,
    [`${name}.learnt`]: network.learnt,
    [`${name}.project`]: network.project,
    [`${name}.floats`]: new Uint8Array(floats.buffer),
  };
};

/** The network that `sectionsOf` took apart. `take` gives a part by its name, and fails where it is missing. */
export const networkOf = (take: Take, name: string): Network => {
  const [cells = 0, hidden = 0, classes = 0, words = 0, width = 0] = take<Int32Array>(`${name}.sizes`);
  const floats = new Float32Array(take<Uint8Array>(`${name}.floats`).slice().buffer);
  const outAt = 3 + hidden;
  return {
    cells,
    hidden,
    classes,
    words,
    width,
    table: take<Int8Array>(`${name}.table`),
    learnt: take<Uint8Array>(`${name}.learnt`),
    directScale: floats[0] ?? 0,
    hiddenScale: floats[1] ?? 0,
    project: take<Int8Array>(`${name}.project`),
    projectScale: floats[2] ?? 0,
    hiddenBias: floats.slice(3, outAt),
    out: floats.slice(outAt, outAt + hidden * classes),
    outBias: floats.slice(outAt + hidden * classes),
    projected: Array.from({ length: words }, () => new Map<number, Float32Array>()),
  };
};
