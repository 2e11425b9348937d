import { entryOf, FORM_KEY } from './form-memo.ts';
import { ROWS_PER_TOKEN } from './gather.ts';
import {
  CAPACITY,
  type Room,
  type SyntaxModel,
  UNIT,
  type VectorTable,
  vectorLength,
  type Weights,
} from './syntax-model.ts';
import { rowOfWord } from './word-vectors.ts';
import { partRows } from './words.ts';

/**
 * Runs the network over the words whose entries (`entryOfWord`) stand in `model.room.entries`: sentences in rows
 * `bounds[i] … bounds[i + 1] - 1` for each i. The scores of the output layer are then in `model.room.out`, a row per token.
 */
export const encode = (model: SyntaxModel, bounds: readonly number[]): void => {
  const { room } = model;
  const count = bounds.at(-1) ?? 0;
  embed(model, count);
  for (const [depth, layer] of model.layers.entries()) {
    // Those of the first layer come with the words.
    if (depth > 0) run(model, layer, room.xAt, room.gatesAt, count);
    for (let s = 0; s + 1 < bounds.length; s++) recur(model, layer, bounds[s]!, bounds[s + 1]!);
  }
  run(model, model.output, room.xAt, room.outAt, count);
  cutVectors(model, count);
};

/** `y = bias + x · w` over the first `count` rows of x. */
const run = ({ kernel }: SyntaxModel, w: Weights, xAt: number, yAt: number, count: number): void =>
  kernel.run.multiply(
    xAt,
    w.inputs * 2,
    w.at,
    w.biasAt,
    yAt,
    w.columns * 4,
    (count + 3) >> 2,
    w.columns >> 3,
    w.inputs >> 1,
  );

/** The entry of a word in the form memo, which `encode` takes for it in `model.room.entries`. */
export const entryOfWord = (model: SyntaxModel, word: string): number => {
  const { room, forms, partSizes } = model;
  partRows(word, 0, word.length, partSizes, room.found);
  // The list goes on with each word that is new.
  const own = (forms.used - forms.done) * FORM_KEY;
  let at = list(model, own, model.words, rowOfWord(model, word));
  for (let part = 0; part < model.parts.length; part++) at = list(model, at, model.parts[part]!, room.found[part]!);
  return entryOf(forms, room.rows, own);
};

const list = ({ room, width }: SyntaxModel, at: number, table: VectorTable, row: number): number => {
  room.rows[at] = table.at + Math.max(0, row) * width;
  room.rows[at + 1] = row < 0 ? 0 : table.factors[row]!;
  return at + 2;
};

/**
 * Each token's vector (that of the word, where it is known, and those of its parts, added up) and its gates of the first
 * layer, worked out for words that are new and copied for the others.
 */
const embed = (model: SyntaxModel, count: number): void => {
  const { width, room, forms, kernel } = model;
  const fresh = forms.used - forms.done;
  if (fresh > 0) {
    const x = room.keptXAt + forms.done * width * 2;
    kernel.run.gather(room.rowsAt, x, ROWS_PER_TOKEN, fresh, width >> 3);
    run(model, model.layers[0]!, x, room.keptGatesAt + forms.done * width * 12, fresh);
    forms.done = forms.used;
  }
  copyRows(room, room.keptXAt, room.xAt, width >> 1, count);
  copyRows(room, room.keptGatesAt, room.gatesAt, width * 3, count);
};

/** Copies the row of each token's entry, `length` 32-bit numbers long, to the token's own. */
const copyRows = ({ all, entries }: Room, fromAt: number, toAt: number, length: number, count: number): void => {
  for (let i = 0; i < count; i++) {
    const start = (fromAt >> 2) + entries[i]! * length;
    all.copyWithin((toAt >> 2) + i * length, start, start + length);
  }
};

/** Binary places of `UNIT`. */
const UNIT_BITS = Math.log2(UNIT);

/** The recurrence of one layer over the sentence in rows `[from, to)`: the lower half of the channels reads forward, the upper half backward. */
const recur = ({ width, room, kernel }: SyntaxModel, { scaleAt }: Weights, from: number, to: number): void => {
  const half = width >> 1;
  const gate = width * 4;
  const row = gate * 3;
  const n = to - from;
  room.cell.fill(0);
  kernel.run.recur(
    room.gatesAt + from * row,
    gate,
    row,
    room.xAt + from * width * 2,
    width * 2,
    room.cellAt,
    scaleAt,
    n,
    half >> 2,
  );
  const last = to - 1;
  kernel.run.recur(
    room.gatesAt + last * row + half * 4,
    gate,
    -row,
    room.xAt + last * width * 2 + half * 2,
    -width * 2,
    room.cellAt + half * 4,
    scaleAt,
    n,
    half >> 2,
  );
};

/** Output scores of more binary places than `UNIT` as vectors of whole units, below 0 only where they are a dependant's. */
const cutVectors = ({ room, kernel, output, columns, arc, label }: SyntaxModel, count: number): void => {
  const row = vectorLength(arc, label) * 2;
  const cut = (column: number, length: number, floor: number): void =>
    kernel.run.narrowRows(
      room.outAt + column * 4,
      output.columns * 4,
      room.vectorsAt + (column - columns.dependant) * 2,
      row,
      count,
      length >> 3,
      output.shift,
      floor,
    );
  cut(columns.dependant, arc, -0x8000);
  cut(columns.head, arc + 2 * label, 0);
};

/** Scores of arcs within the sentence `[from, to)` of the passage, to `room.scores`: a row per token, a column per head. */
export const scoreArcs = (model: SyntaxModel, from: number, to: number): void => {
  const { room, arc, label, kernel } = model;
  const n = to - from;
  const octets = (n + 7) >> 3;
  const row = vectorLength(arc, label);
  const base = (room.vectorsAt >> 2) + ((from * row + arc) >> 1);
  let at = 0;
  for (let octet = 0; octet < n; octet += 8) {
    for (let pair = 0; pair < arc >> 1; pair++) {
      for (let h = octet; h < octet + 8; h++) {
        room.heads[at++] = h < n ? room.all[base + h * (row >> 1) + pair]! : 0;
      }
    }
  }
  kernel.run.multiply(
    room.vectorsAt + from * row * 2,
    row * 2,
    room.headsAt,
    room.zerosAt,
    room.scoresAt,
    CAPACITY * 4,
    (n + 3) >> 2,
    octets,
    arc >> 1,
  );
};

/** Scores of the relations of tokens `[from, to)` to the given heads (-1: none), to `room.relations`, a row per token. */
export const scoreRelations = (model: SyntaxModel, from: number, to: number, heads: Int32Array): void => {
  const { room, arc, label, labels } = model;
  const row = vectorLength(arc, label);
  for (let t = from; t < to; t++) {
    const out = (t - from) * 3 * label;
    const own = t * row + 2 * arc;
    const other = (from + Math.max(0, heads[t - from]!)) * row + 2 * arc + label;
    for (let k = 0; k < label; k++) {
      const a = room.vectors[own + k]!;
      const b = room.vectors[other + k]!;
      room.pairs[out + k] = a;
      room.pairs[out + label + k] = b;
      room.pairs[out + 2 * label + k] = Math.min(0x7fff, (a * b) >> UNIT_BITS);
    }
  }
  run(model, labels, room.pairsAt, room.relationsAt, to - from);
};
