import { DISTANCES as BUCKETS, distanceBucket } from '../src/annotation/parse.ts';
import {
  type Arena,
  type Matrix,
  makeArena,
  makeMatrix,
  multiplyInto,
  multiplyTransposedInto,
  transpose,
} from './matrix.ts';

/** Sizes of the network. */
export interface Shape {
  /** Length of a word's vector and of every layer's output; half of it reads forward, half backward. */
  readonly width: number;
  readonly layers: number;
  /** Length of the vectors whose products score arcs. */
  readonly arc: number;
  /** Length of the vectors that relations are told from. */
  readonly label: number;
  readonly tags: number;
  readonly relations: number;
  /** Rows of each table of learnt word vectors: the words' own, then their parts'. */
  readonly tables: readonly number[];
  /** Length of the vectors that are given with the words. */
  readonly given: number;
}

/** Buckets of the distance between a word and its head, both directions, and the root. */
export const DISTANCES = BUCKETS + 1;

/** A weight matrix with its gradient and the two moments of Adam. */
export interface Parameter {
  readonly value: Matrix;
  readonly gradient: Matrix;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** A table of vectors of which a batch touches few rows. */
export interface Table extends Parameter {
  readonly touched: Set<number>;
}

/** What the network is given for one batch: sentences one after another. */
export interface Batch {
  readonly length: number;
  /** First token of each sentence, and the end of the last. */
  readonly bounds: Int32Array;
  /** For each table the row of each token, -1 for none. */
  readonly rows: readonly Int32Array[];
  /** Row of each token in the given vectors, -1 for none. */
  readonly given: Int32Array;
  readonly tags: Uint8Array;
  /** Token index within the batch; -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export interface Network {
  readonly shape: Shape;
  readonly arena: Arena;
  readonly tables: readonly Table[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly vectors: Float32Array;
  readonly work: Readonly<Record<string, Matrix>>;
  readonly capacity: number;
}

const makeParameter = (arena: Arena, rows: number, columns: number, fill: (i: number) => number): Parameter => {
  const value = makeMatrix(arena, rows, columns);
  for (let i = 0; i < rows * columns; i++) value.data[i] = fill(i);
  return {
    value,
    gradient: makeMatrix(arena, rows, columns),
    first: new Float32Array(value.data.length),
    second: new Float32Array(value.data.length),
  };
};

/** Columns of the output layer: tags, then the dependant's and the head's arc vectors, then their label vectors. */
export const headColumns = ({
  tags,
  arc,
  label,
}: Shape): { tag: number; dep: number; head: number; ldep: number; lhead: number; all: number } => {
  const wide = Math.ceil(tags / 8) * 8;
  return {
    tag: 0,
    dep: wide,
    head: wide + arc,
    ldep: wide + 2 * arc,
    lhead: wide + 2 * arc + label,
    all: wide + 2 * (arc + label),
  };
};

/** Longest sentence that is trained on whole. */
const ROOM = 4096;

export const makeNetwork = (shape: Shape, vectors: Float32Array, random: () => number, capacity = ROOM): Network => {
  const { width, layers, arc, label, relations, tables, given } = shape;
  const columns = headColumns(shape);
  const arena = makeArena(
    tables.reduce((a, b) => a + b, 0) * width * 8 +
      capacity * (width * (layers * 8 + 6) + columns.all * 2 + 1000) * 4 +
      (32 << 20),
  );
  const uniform = (size: number) => (): number => (random() * 2 - 1) * size;
  const xavier = (rows: number, cols: number): (() => number) => uniform(Math.sqrt(6 / (rows + cols)));
  const parameters: Record<string, Parameter> = {
    given: makeParameter(arena, given, width, uniform(Math.sqrt(3 / given) * 0.7)),
    heads: makeParameter(arena, width, columns.all, xavier(width, arc)),
    headsBias: makeParameter(arena, 1, columns.all, () => 0),
    root: makeParameter(arena, 1, arc, uniform(0.1)),
    distance: makeParameter(arena, DISTANCES, arc, () => 0),
    labels: makeParameter(arena, 3 * label, Math.ceil(relations / 8) * 8, xavier(3 * label, relations)),
    labelsBias: makeParameter(arena, 1, Math.ceil(relations / 8) * 8, () => 0),
  };
  for (let l = 0; l < layers; l++) {
    parameters[`layer${l}`] = makeParameter(arena, width, 3 * width, xavier(width, width));
    parameters[`bias${l}`] = makeParameter(arena, 1, 3 * width, (i) => (i >= width && i < 2 * width ? 0.5 : 0));
  }
  const work: Record<string, Matrix> = {
    given: makeMatrix(arena, capacity, given),
    out: makeMatrix(arena, capacity, columns.all),
    dOut: makeMatrix(arena, capacity, columns.all),
    pair: makeMatrix(arena, capacity, 3 * label),
    dPair: makeMatrix(arena, capacity, 3 * label),
    score: makeMatrix(arena, capacity, Math.ceil(relations / 8) * 8),
    headsT: makeMatrix(arena, columns.all, width),
    labelsT: makeMatrix(arena, Math.ceil(relations / 8) * 8, 3 * label),
    gatesT: makeMatrix(arena, 3 * width, width),
  };
  for (let l = 0; l <= layers; l++) {
    work[`x${l}`] = makeMatrix(arena, capacity, width);
    work[`d${l}`] = makeMatrix(arena, capacity, width);
    work[`mask${l}`] = makeMatrix(arena, capacity, width);
    if (l === layers) break;
    work[`gates${l}`] = makeMatrix(arena, capacity, 3 * width);
    work[`cell${l}`] = makeMatrix(arena, capacity, width);
  }
  work.dGates = makeMatrix(arena, capacity, 3 * width);
  return {
    shape,
    arena,
    parameters,
    vectors,
    work,
    capacity,
    tables: tables.map((rows, t) => ({
      ...makeParameter(arena, rows, width, t === 0 ? () => 0 : uniform(0.25)),
      touched: new Set<number>(),
    })),
  };
};

/** The logistic function from a table in steps of 1/256, straight between its points: exact to 1e-6, and the same everywhere. */
const SIGMOID = Float32Array.from({ length: 2 * 12 * 256 + 2 }, (_, i) => 1 / (1 + Math.exp(12 - i / 256)));

const sigmoid = (x: number): number => {
  const at = (Math.max(-12, Math.min(12, x)) + 12) * 256;
  const i = at | 0;
  const low = SIGMOID[i]!;
  return low + (SIGMOID[i + 1]! - low) * (at - i);
};

const fillRows = (m: Matrix, rows: number, bias: Float32Array | undefined): void => {
  if (bias === undefined) m.data.fill(0, 0, Math.ceil(rows / 4) * 4 * m.columns);
  else for (let r = 0; r < rows; r++) m.data.set(bias.subarray(0, m.columns), r * m.columns);
};

const part = (parameters: Readonly<Record<string, Parameter>>, name: string): Parameter =>
  parameters[name] as Parameter;
const buffer = (work: Readonly<Record<string, Matrix>>, name: string): Matrix => work[name] as Matrix;

/** Multiplies by an inverted dropout mask, kept for the way back; a rate of 0 leaves everything. */
const drop = (x: Matrix, mask: Matrix, rows: number, rate: number, random: () => number): void => {
  if (rate === 0) return;
  const scale = 1 / (1 - rate);
  for (let i = 0; i < rows * x.columns; i++) {
    const kept = random() < rate ? 0 : scale;
    mask.data[i] = kept;
    x.data[i]! *= kept;
  }
};

const unDrop = (d: Matrix, mask: Matrix, rows: number, rate: number): void => {
  if (rate === 0) return;
  for (let i = 0; i < rows * d.columns; i++) d.data[i]! *= mask.data[i]!;
};

export interface Dropout {
  readonly input: number;
  readonly layer: number;
  readonly random: () => number;
}

const NO_DROPOUT: Dropout = { input: 0, layer: 0, random: () => 1 };

const embed = ({ arena, parameters, tables, vectors, work, shape }: Network, batch: Batch): void => {
  const x = buffer(work, 'x0');
  const given = buffer(work, 'given');
  fillRows(x, batch.length, undefined);
  fillRows(given, batch.length, undefined);
  for (let t = 0; t < batch.length; t++) {
    const row = batch.given[t]!;
    if (row >= 0)
      for (let c = 0; c < shape.given; c++) given.data[t * shape.given + c] = vectors[row * shape.given + c]!;
    for (const [k, table] of tables.entries()) {
      const from = batch.rows[k]![t]!;
      if (from < 0) continue;
      const { data } = table.value;
      for (let c = 0; c < shape.width; c++) x.data[t * shape.width + c]! += data[from * shape.width + c]!;
    }
  }
  multiplyInto(arena, given, part(parameters, 'given').value, x, batch.length);
};

/** One layer: c = f·c' + (1-f)·z; h = r·c + (1-r)·x, where c' belongs to the word before (or after). Source: SRU, Lei et al. 2018. */
const runLayer = ({ arena, parameters, work, shape }: Network, l: number, batch: Batch): void => {
  const { width } = shape;
  const x = buffer(work, `x${l}`);
  const gates = buffer(work, `gates${l}`);
  const { data: cell } = buffer(work, `cell${l}`);
  const { data: out } = buffer(work, `x${l + 1}`);
  fillRows(gates, batch.length, part(parameters, `bias${l}`).value.data);
  multiplyInto(arena, x, part(parameters, `layer${l}`).value, gates, batch.length);
  const u = gates.data;
  const half = width / 2;
  for (let s = 0; s + 1 < batch.bounds.length; s++) {
    const from = batch.bounds[s]!;
    const to = batch.bounds[s + 1]!;
    for (let k = 0; k < to - from; k++) {
      for (const backward of [0, 1]) {
        const t = backward === 1 ? to - 1 - k : from + k;
        const before = k === 0 ? -1 : backward === 1 ? t + 1 : t - 1;
        const base = t * 3 * width;
        for (let c = backward * half; c < (backward + 1) * half; c++) {
          const f = sigmoid(u[base + width + c]!);
          const r = sigmoid(u[base + 2 * width + c]!);
          u[base + width + c] = f;
          u[base + 2 * width + c] = r;
          const past = before < 0 ? 0 : cell[before * width + c]!;
          const now = f * past + (1 - f) * u[base + c]!;
          cell[t * width + c] = now;
          out[t * width + c] = r * now + (1 - r) * x.data[t * width + c]!;
        }
      }
    }
  }
};

const backLayer = ({ arena, parameters, work, shape }: Network, l: number, batch: Batch): void => {
  const { width } = shape;
  const half = width / 2;
  const x = buffer(work, `x${l}`);
  const { data: u } = buffer(work, `gates${l}`);
  const { data: cell } = buffer(work, `cell${l}`);
  const { data: dh } = buffer(work, `d${l + 1}`);
  const dx = buffer(work, `d${l}`);
  const dGates = buffer(work, 'dGates');
  const du = dGates.data;
  fillRows(dGates, batch.length, undefined);
  const carry = new Float32Array(width);
  for (let s = 0; s + 1 < batch.bounds.length; s++) {
    const from = batch.bounds[s]!;
    const to = batch.bounds[s + 1]!;
    carry.fill(0);
    for (let k = to - from - 1; k >= 0; k--) {
      for (const backward of [0, 1]) {
        const t = backward === 1 ? to - 1 - k : from + k;
        const before = k === 0 ? -1 : backward === 1 ? t + 1 : t - 1;
        const base = t * 3 * width;
        for (let c = backward * half; c < (backward + 1) * half; c++) {
          const i = t * width + c;
          const z = u[base + c]!;
          const f = u[base + width + c]!;
          const r = u[base + 2 * width + c]!;
          const past = before < 0 ? 0 : cell[before * width + c]!;
          const d = dh[i]!;
          const dc = d * r + carry[c]!;
          du[base + 2 * width + c] = d * (cell[i]! - x.data[i]!) * r * (1 - r);
          dx.data[i] = d * (1 - r);
          du[base + width + c] = dc * (past - z) * f * (1 - f);
          du[base + c] = dc * (1 - f);
          carry[c] = dc * f;
        }
      }
    }
  }
  const weights = part(parameters, `layer${l}`);
  const transposed = buffer(work, 'gatesT');
  transpose(weights.value, transposed);
  multiplyInto(arena, dGates, transposed, dx, batch.length);
  multiplyTransposedInto(arena, x, dGates, weights.gradient, batch.length);
  addBias(part(parameters, `bias${l}`).gradient, dGates, batch.length);
};

const addBias = (gradient: Matrix, d: Matrix, rows: number): void => {
  for (let r = 0; r < rows; r++) for (let c = 0; c < d.columns; c++) gradient.data[c]! += d.data[r * d.columns + c]!;
};

/** Runs the network up to its output layer, whose arc and label vectors are cut off below 0 but for the dependant's arc vector. */
export const forward = (network: Network, batch: Batch, dropout: Dropout = NO_DROPOUT): Matrix => {
  const { arena, parameters, work, shape } = network;
  embed(network, batch);
  drop(buffer(work, 'x0'), buffer(work, 'mask0'), batch.length, dropout.input, dropout.random);
  for (let l = 0; l < shape.layers; l++) {
    runLayer(network, l, batch);
    drop(buffer(work, `x${l + 1}`), buffer(work, `mask${l + 1}`), batch.length, dropout.layer, dropout.random);
  }
  const out = buffer(work, 'out');
  fillRows(out, batch.length, part(parameters, 'headsBias').value.data);
  multiplyInto(arena, buffer(work, `x${shape.layers}`), part(parameters, 'heads').value, out, batch.length);
  const { head, all } = headColumns(shape);
  for (let t = 0; t < batch.length; t++) {
    for (let c = head; c < all; c++) if (out.data[t * all + c]! < 0) out.data[t * all + c] = 0;
  }
  return out;
};

/** Scratch of `arcScores`. */
const distanceScores = new Float32Array(DISTANCES);

/** Scores of all heads of token `t` in the sentence `[from, to)`; the last entry is the root's. */
export const arcScores = (
  { parameters, shape }: Network,
  out: Matrix,
  from: number,
  to: number,
  t: number,
  scores: Float32Array,
): void => {
  const { dep, head, all } = headColumns(shape);
  const base = t * all + dep;
  const { data } = out;
  const distances = distanceScores;
  const { data: vectors } = part(parameters, 'distance').value;
  for (let b = 0; b < DISTANCES; b++) {
    let sum = 0;
    for (let a = 0; a < shape.arc; a++) sum += data[base + a]! * vectors[b * shape.arc + a]!;
    distances[b] = sum;
  }
  for (let h = from; h < to; h++) {
    let sum = distances[distanceBucket(h - t)]!;
    for (let a = 0; a < shape.arc; a++) sum += data[base + a]! * data[h * all + head + a]!;
    scores[h - from] = h === t ? -1e9 : sum;
  }
  const { data: root } = part(parameters, 'root').value;
  let sum = distances[DISTANCES - 1]!;
  for (let a = 0; a < shape.arc; a++) sum += data[base + a]! * root[a]!;
  scores[to - from] = sum;
};

/** Label scores of each token for the head given to it (-1: none), as rows of the result. */
export const labelScores = (
  { arena, parameters, work, shape }: Network,
  out: Matrix,
  heads: Int32Array,
  length: number,
): Matrix => {
  const { ldep, lhead, all } = headColumns(shape);
  const { label } = shape;
  const pair = buffer(work, 'pair');
  fillRows(pair, length, undefined);
  for (let t = 0; t < length; t++) {
    const h = heads[t]!;
    if (h < 0) continue;
    for (let a = 0; a < label; a++) {
      const own = out.data[t * all + ldep + a]!;
      const other = out.data[h * all + lhead + a]!;
      pair.data[t * 3 * label + a] = own;
      pair.data[t * 3 * label + label + a] = other;
      pair.data[t * 3 * label + 2 * label + a] = own * other;
    }
  }
  const score = buffer(work, 'score');
  fillRows(score, length, part(parameters, 'labelsBias').value.data);
  multiplyInto(arena, pair, part(parameters, 'labels').value, score, length);
  return score;
};

/** Turns scores into the gradient of the cross entropy against `truth`, and returns that cross entropy. */
const softmaxGradient = (scores: Float32Array, from: number, count: number, truth: number, weight: number): number => {
  let most = -Infinity;
  for (let c = 0; c < count; c++) if (scores[from + c]! > most) most = scores[from + c]!;
  let total = 0;
  for (let c = 0; c < count; c++) total += Math.exp(scores[from + c]! - most);
  const loss = Math.log(total) + most - scores[from + truth]!;
  for (let c = 0; c < count; c++) {
    scores[from + c] = weight * (Math.exp(scores[from + c]! - most) / total - (c === truth ? 1 : 0));
  }
  return loss;
};

/** One batch forward and back: gradients are added up in the parameters. Returns the summed losses. */
export const learn = (
  network: Network,
  batch: Batch,
  dropout: Dropout,
): { tags: number; arcs: number; labels: number } => {
  const { arena, parameters, work, shape, tables } = network;
  const out = forward(network, batch, dropout);
  const columns = headColumns(shape);
  const { all } = columns;
  const dOut = buffer(work, 'dOut');
  fillRows(dOut, batch.length, undefined);
  const weight = 1 / batch.length;
  const losses = { tags: 0, arcs: 0, labels: 0 };
  for (let t = 0; t < batch.length; t++) {
    for (let c = 0; c < shape.tags; c++) dOut.data[t * all + c] = out.data[t * all + c]!;
    losses.tags += softmaxGradient(dOut.data, t * all, shape.tags, batch.tags[t]!, weight);
  }
  losses.arcs = learnArcs(network, batch, out, dOut, weight);
  losses.labels = learnLabels(network, batch, out, dOut, weight);
  for (let t = 0; t < batch.length; t++) {
    for (let c = columns.head; c < all; c++) if (out.data[t * all + c]! <= 0) dOut.data[t * all + c] = 0;
  }
  const top = buffer(work, `x${shape.layers}`);
  const dTop = buffer(work, `d${shape.layers}`);
  const transposed = buffer(work, 'headsT');
  transpose(part(parameters, 'heads').value, transposed);
  fillRows(dTop, batch.length, undefined);
  multiplyInto(arena, dOut, transposed, dTop, batch.length);
  multiplyTransposedInto(arena, top, dOut, part(parameters, 'heads').gradient, batch.length);
  addBias(part(parameters, 'headsBias').gradient, dOut, batch.length);
  for (let l = shape.layers - 1; l >= 0; l--) {
    unDrop(buffer(work, `d${l + 1}`), buffer(work, `mask${l + 1}`), batch.length, dropout.layer);
    backLayer(network, l, batch);
  }
  const d0 = buffer(work, 'd0');
  unDrop(d0, buffer(work, 'mask0'), batch.length, dropout.input);
  multiplyTransposedInto(arena, buffer(work, 'given'), d0, part(parameters, 'given').gradient, batch.length);
  for (const [k, table] of tables.entries()) {
    const { data } = table.gradient;
    for (let t = 0; t < batch.length; t++) {
      const row = batch.rows[k]![t]!;
      if (row < 0) continue;
      table.touched.add(row);
      for (let c = 0; c < shape.width; c++) data[row * shape.width + c]! += d0.data[t * shape.width + c]!;
    }
  }
  return losses;
};

const learnArcs = (network: Network, batch: Batch, out: Matrix, dOut: Matrix, weight: number): number => {
  const { parameters, shape } = network;
  const { dep, head, all } = headColumns(shape);
  const { arc } = shape;
  const distance = part(parameters, 'distance');
  const root = part(parameters, 'root');
  const scores = new Float32Array(batch.length + 1);
  const dDistances = new Float32Array(DISTANCES);
  // Heads that are ruled out already have nothing to teach.
  const least = weight * 1e-4;
  let loss = 0;
  for (let s = 0; s + 1 < batch.bounds.length; s++) {
    const from = batch.bounds[s]!;
    const to = batch.bounds[s + 1]!;
    const n = to - from;
    for (let t = from; t < to; t++) {
      arcScores(network, out, from, to, t, scores);
      const truth = batch.heads[t]! < 0 ? n : batch.heads[t]! - from;
      loss += softmaxGradient(scores, 0, n + 1, truth, weight);
      const base = t * all + dep;
      dDistances.fill(0);
      dDistances[DISTANCES - 1] = scores[n]!;
      for (let h = from; h < to; h++) {
        const g = scores[h - from]!;
        if (g < least && g > -least) continue;
        dDistances[distanceBucket(h - t)]! += g;
        for (let a = 0; a < arc; a++) {
          dOut.data[base + a]! += g * out.data[h * all + head + a]!;
          dOut.data[h * all + head + a]! += g * out.data[base + a]!;
        }
      }
      const gRoot = scores[n]!;
      for (let a = 0; a < arc; a++) {
        dOut.data[base + a]! += gRoot * root.value.data[a]!;
        root.gradient.data[a]! += gRoot * out.data[base + a]!;
      }
      for (let b = 0; b < DISTANCES; b++) {
        const g = dDistances[b]!;
        if (g === 0) continue;
        for (let a = 0; a < arc; a++) {
          dOut.data[base + a]! += g * distance.value.data[b * arc + a]!;
          distance.gradient.data[b * arc + a]! += g * out.data[base + a]!;
        }
      }
    }
  }
  return loss;
};

const learnLabels = (network: Network, batch: Batch, out: Matrix, dOut: Matrix, weight: number): number => {
  const { arena, parameters, work, shape } = network;
  const { ldep, lhead, all } = headColumns(shape);
  const { label } = shape;
  const score = labelScores(network, out, batch.heads, batch.length);
  let loss = 0;
  for (let t = 0; t < batch.length; t++) {
    if (batch.heads[t]! < 0) score.data.fill(0, t * score.columns, (t + 1) * score.columns);
    else {
      loss += softmaxGradient(score.data, t * score.columns, shape.relations, batch.relations[t]!, weight);
      for (let c = shape.relations; c < score.columns; c++) score.data[t * score.columns + c] = 0;
    }
  }
  const weights = part(parameters, 'labels');
  const transposed = buffer(work, 'labelsT');
  transpose(weights.value, transposed);
  const dPair = buffer(work, 'dPair');
  fillRows(dPair, batch.length, undefined);
  multiplyInto(arena, score, transposed, dPair, batch.length);
  multiplyTransposedInto(arena, buffer(work, 'pair'), score, weights.gradient, batch.length);
  addBias(part(parameters, 'labelsBias').gradient, score, batch.length);
  for (let t = 0; t < batch.length; t++) {
    const h = batch.heads[t]!;
    if (h < 0) continue;
    const p = t * 3 * label;
    for (let a = 0; a < label; a++) {
      const own = out.data[t * all + ldep + a]!;
      const other = out.data[h * all + lhead + a]!;
      const both = dPair.data[p + 2 * label + a]!;
      dOut.data[t * all + ldep + a]! += dPair.data[p + a]! + both * other;
      dOut.data[h * all + lhead + a]! += dPair.data[p + label + a]! + both * own;
    }
  }
  return loss;
};

/** What Adam is told each step. Source: Kingma and Ba 2015. */
export interface Rates {
  readonly rate: number;
  readonly step: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;

const adamRange = (p: Parameter, from: number, to: number, size: number, scale: number): void => {
  const { data: value } = p.value;
  const { data: gradient } = p.gradient;
  const { first, second } = p;
  for (let i = from; i < to; i++) {
    const g = gradient[i]! * scale;
    const m = BETA1 * first[i]! + (1 - BETA1) * g;
    const v = BETA2 * second[i]! + (1 - BETA2) * g * g;
    first[i] = m;
    second[i] = v;
    value[i] = value[i]! - (size * m) / (Math.sqrt(v) + 1e-8);
    gradient[i] = 0;
  }
};

const squareOf = (values: Float32Array): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return sum;
};

/** Moves every parameter against its gradient, whose length over all dense parameters is held below `CLIP`. */
const CLIP = 2;

export const adam = ({ parameters, tables, shape }: Network, { rate, step }: Rates): void => {
  const square = Object.values(parameters).reduce((sum, { gradient }) => sum + squareOf(gradient.data), 0);
  const scale = Math.min(1, CLIP / Math.sqrt(square + 1e-12));
  const size = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
  for (const p of Object.values(parameters)) adamRange(p, 0, p.value.data.length, size, scale);
  for (const table of tables) {
    for (const row of table.touched) adamRange(table, row * shape.width, (row + 1) * shape.width, size, scale);
    table.touched.clear();
  }
};
