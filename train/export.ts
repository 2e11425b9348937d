import { FACTOR_SHIFT } from '../src/annotation/gather.ts';
import { type Section, writeSections } from '../src/annotation/model-file.ts';
import { DISTANCES } from '../src/annotation/parse.ts';
import { UNIT } from '../src/annotation/syntax-model.ts';
import { wordKey } from '../src/annotation/words.ts';
import { headColumns, type Shape } from './network.ts';

/** Everything of a trained network by name, as `makeNetwork` names it; tables are `table0`, `table1`, … */
export type Weights = Readonly<Record<string, Float32Array>>;

const wide = (n: number): number => Math.ceil(n / 8) * 8;

/** Rows of floats as bytes with one factor each. */
const quantiseRows = (rows: Float32Array, width: number, name: string): Record<string, Section> => {
  const count = rows.length / width;
  const vectors = new Int8Array(count * width);
  const factors = new Int16Array(count);
  for (let r = 0; r < count; r++) {
    let most = 1e-6;
    for (let c = 0; c < width; c++) most = Math.max(most, Math.abs(rows[r * width + c]!));
    const factor = Math.min(32767, Math.max(1, Math.round((most / 127) * UNIT * 2 ** FACTOR_SHIFT)));
    factors[r] = factor;
    for (let c = 0; c < width; c++) {
      const value = Math.round((rows[r * width + c]! * UNIT * 2 ** FACTOR_SHIFT) / factor);
      vectors[r * width + c] = Math.max(-127, Math.min(127, value));
    }
  }
  return { [`${name}.vectors`]: vectors, [`${name}.factors`]: factors };
};

/** A weight matrix as 16-bit integers, at most 12 binary places and few enough that none is cut off. */
const quantiseWeights = (weights: Float32Array, bias: Float32Array, name: string): Record<string, Section> => {
  let most = 1e-6;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const shift = Math.min(12, Math.floor(Math.log2(32000 / most)));
  return {
    [`${name}.shift`]: Int32Array.of(shift),
    [`${name}.weights`]: Int16Array.from(weights, (w) => Math.round(w * 2 ** shift)),
    [`${name}.bias`]: Int32Array.from(bias, (b) => Math.round(b * UNIT * 2 ** shift)),
  };
};

/** The output layer with the columns for distances and the root worked out beforehand: both are linear in the dependant's vector. */
const outputLayer = (shape: Shape, weights: Weights): { weights: Float32Array; bias: Float32Array } => {
  const { all, dep } = headColumns(shape);
  const { arc, width } = shape;
  const columns = all + wide(DISTANCES + 1);
  const out = new Float32Array(width * columns);
  const bias = new Float32Array(columns);
  const distance = weights.distance as Float32Array;
  const root = weights.root as Float32Array;
  const fill = (from: Float32Array, fromAt: number, to: Float32Array, toAt: number): void => {
    to.set(from.subarray(fromAt, fromAt + all), toAt);
    for (let b = 0; b <= DISTANCES; b++) {
      let sum = 0;
      for (let a = 0; a < arc; a++) {
        sum += from[fromAt + dep + a]! * (distance[b * arc + a]! + (b === DISTANCES ? root[a]! : 0));
      }
      to[toAt + all + b] = sum;
    }
  };
  for (let k = 0; k < width; k++) fill(weights.heads as Float32Array, k * all, out, k * columns);
  fill(weights.headsBias as Float32Array, 0, bias, 0);
  return { weights: out, bias };
};

/** Vectors of the words that ship: given vector × projection, and what was learnt for the word on top. */
const wordVectors = (
  shape: Shape,
  weights: Weights,
  words: readonly { readonly given: Float32Array | undefined; readonly learnt: number }[],
): Float32Array => {
  const { width } = shape;
  const projection = weights.given as Float32Array;
  const learnt = weights.table0 as Float32Array;
  const out = new Float32Array(words.length * width);
  for (const [r, { given, learnt: row }] of words.entries()) {
    for (const [k, value] of (given ?? []).entries()) {
      for (let c = 0; c < width; c++) out[r * width + c]! += value * projection[k * width + c]!;
    }
    if (row >= 0) for (let c = 0; c < width; c++) out[r * width + c]! += learnt[row * width + c]!;
  }
  return out;
};

/** Open-addressing table from word keys to rows; of two words with one key the first stays. */
const wordTable = (forms: readonly string[]): { keys: Int32Array; rows: Uint16Array } => {
  let size = 16;
  while (size * 0.7 < forms.length) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  for (const [row, form] of forms.entries()) {
    const key = wordKey(form, 0, form.length);
    let slot = key & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    if (keys[slot] === key) continue;
    keys[slot] = key;
    rows[slot] = row;
  }
  return { keys, rows };
};

export interface ShippedWord {
  readonly form: string;
  readonly given: Float32Array | undefined;
  /** Row in the table of learnt words, or -1. */
  readonly learnt: number;
}

/** The bytes of a model file. */
export const exportModel = (
  shape: Shape,
  weights: Weights,
  words: readonly ShippedWord[],
  tags: readonly { readonly upos: number; readonly xpos: number }[],
  lemmas: string,
  boundaries: Int8Array,
): Uint8Array => {
  const { keys, rows } = wordTable(words.map(({ form }) => form));
  const output = outputLayer(shape, weights);
  const sections: Record<string, Section> = {
    sizes: Int32Array.of(shape.width, shape.layers, shape.arc, shape.label, shape.tags, DISTANCES),
    'tag.upos': Uint8Array.from(tags, ({ upos }) => upos),
    'tag.xpos': Uint8Array.from(tags, ({ xpos }) => xpos),
    'word.keys': keys,
    'word.rows': rows,
    ...quantiseRows(wordVectors(shape, weights, words), shape.width, 'word'),
  };
  for (let part = 0; part < 5; part++) {
    const length = (shape.tables[part + 1] ?? 0) * shape.width;
    Object.assign(
      sections,
      quantiseRows((weights[`table${part + 1}`] as Float32Array).subarray(0, length), shape.width, `part${part}`),
    );
  }
  const matrix = (name: string, rowCount: number, columns: number): Float32Array =>
    (weights[name] as Float32Array).subarray(0, rowCount * columns);
  for (let l = 0; l < shape.layers; l++) {
    Object.assign(
      sections,
      quantiseWeights(
        matrix(`layer${l}`, shape.width, 3 * shape.width),
        matrix(`bias${l}`, 1, 3 * shape.width),
        `layer${l}`,
      ),
    );
  }
  Object.assign(
    sections,
    quantiseWeights(output.weights, output.bias, 'output'),
    quantiseWeights(
      matrix('labels', 3 * shape.label, wide(shape.relations)),
      matrix('labelsBias', 1, wide(shape.relations)),
      'labels',
    ),
    { boundaries, lemmas: new TextEncoder().encode(lemmas) },
  );
  return writeSections(sections);
};
