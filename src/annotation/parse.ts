import { RELATIONS } from './annotation.ts';
import { scoreArcs, scoreRelations } from './encode.ts';
import { CAPACITY, type SyntaxModel, UNIT } from './syntax-model.ts';
import { bestTag } from './tag.ts';
import { bestTree } from './tree.ts';

/** Number of `distanceBucket` values. */
export const DISTANCES = 23;

/** 0 … 22 by side and distance of a head: exact up to 6, then coarser. */
export const distanceBucket = (apart: number): number => {
  const size = Math.abs(apart);
  const bucket = size <= 6 ? size : size <= 9 ? 7 : size <= 14 ? 8 : size <= 24 ? 9 : 10;
  return apart < 0 ? 11 - bucket : 11 + bucket;
};

/** `distanceBucket` of every distance that occurs, by distance + `CAPACITY`. */
const BUCKETS = Uint8Array.from({ length: 2 * CAPACITY }, (_, i) => distanceBucket(i - CAPACITY));

/** Index in `RELATIONS` of what hangs on the root, and nothing else. */
export const ROOT_RELATION = RELATIONS.indexOf('root');

/** How many steps of `arcMargin` are a factor of e in the odds of an arc against the next best. */
const MARGIN_STEPS = 32;

/** What is found in sentences; columns over tokens. Heads are counted from the first of their sentence, -1 for the root. */
export interface Parse {
  /** Classes of the tagger. */
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** See `Tokens.arcMargin`. */
  readonly margins: Uint8Array;
}

// Written anew for every sentence: to make them each time cost more than to fill them.
const rootScores = new Int32Array(CAPACITY);
const byBucket = new Int32Array(DISTANCES);

/** Tags and parses the sentence in rows `[from, to)` of the encoded passage, to `out` from `at`. Quadratic in a length that `CAPACITY` bounds. */
export const parseSentence = (model: SyntaxModel, from: number, to: number, out: Parse, at: number): void => {
  const n = to - from;
  const heads = out.heads.subarray(at, at + n);
  scoreArcs(model, from, to);
  addDistances(model, from, n);
  const table = { n, columns: CAPACITY, scores: model.room.scores, root: rootScores };
  bestTree(table, heads);
  scoreRelations(model, from, to, heads);
  for (let t = 0; t < n; t++) {
    out.tags[at + t] = bestTag(model, from + t);
    out.margins[at + t] = margin(table.scores, n, t, heads[t]!);
    out.relations[at + t] = heads[t]! < 0 ? ROOT_RELATION : bestRelation(model, t);
  }
};

/** Arc scores are in units of 1 / UNIT²; those of distances and of the root come from the output layer's. */
const addDistances = ({ room, output, columns }: SyntaxModel, from: number, n: number): void => {
  const scale = UNIT / 2 ** output.shift;
  const { scores, out } = room;
  for (let t = 0; t < n; t++) {
    const base = (from + t) * output.columns;
    for (let b = 0; b < DISTANCES; b++) byBucket[b] = out[base + columns.distance + b]! * scale;
    rootScores[t] = out[base + columns.root]! * scale;
    const row = t * CAPACITY;
    for (let h = 0; h < n; h++) scores[row + h]! += byBucket[BUCKETS[h - t + CAPACITY]!]!;
    scores[row + t] = -0x7fffffff;
  }
};

const margin = (scores: Int32Array, n: number, t: number, head: number): number => {
  const row = t * CAPACITY;
  const chosen = head < 0 ? rootScores[t]! : scores[row + head]!;
  let next = head < 0 || n === 1 ? -0x7fffffff : rootScores[t]!;
  for (let h = 0; h < n; h++) if (h !== head && scores[row + h]! > next) next = scores[row + h]!;
  return Math.max(0, Math.min(255, Math.floor(((chosen - next) / (UNIT * UNIT)) * MARGIN_STEPS)));
};

const bestRelation = ({ room: { relations }, labels }: SyntaxModel, t: number): number => {
  const base = t * labels.columns;
  let best = 0;
  let most = relations[base]!;
  for (let c = 1; c < RELATIONS.length; c++) {
    const score = relations[base + c]!;
    if (score <= most || c === ROOT_RELATION) continue;
    best = c;
    most = score;
  }
  return best;
};
