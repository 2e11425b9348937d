import type { LinearModel } from '../src/annotation/linear-model.ts';

/**
 * An averaged perceptron over hashed features that grows as it learns. Pairs (class, weight) of a feature form a chain.
 * Source: Freund and Schapire 1999, Collins 2002; averaging by time stamps after Daumé 2006.
 */
export interface Perceptron {
  keys: Int32Array;
  chain: Int32Array;
  used: number;
  next: Int32Array;
  classes: Uint8Array;
  weights: Float64Array;
  totals: Float64Array;
  stamps: Int32Array;
  pairs: number;
  now: number;
}

export const makePerceptron = (): Perceptron => ({
  keys: new Int32Array(1 << 16),
  chain: new Int32Array(1 << 16),
  used: 0,
  next: new Int32Array(1 << 16),
  classes: new Uint8Array(1 << 16),
  weights: new Float64Array(1 << 16),
  totals: new Float64Array(1 << 16),
  stamps: new Int32Array(1 << 16),
  pairs: 1,
  now: 0,
});

const slotOf = (keys: Int32Array, key: number): number => {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
};

const growKeys = (p: Perceptron): void => {
  const { keys, chain } = p;
  p.keys = new Int32Array(keys.length * 2);
  p.chain = new Int32Array(keys.length * 2);
  for (let s = 0; s < keys.length; s++) {
    if (keys[s] === 0) continue;
    const slot = slotOf(p.keys, keys[s]!);
    p.keys[slot] = keys[s]!;
    p.chain[slot] = chain[s]!;
  }
};

const twice = <A extends Int32Array | Uint8Array | Float64Array>(array: A): A => {
  const bigger = new (array.constructor as new (length: number) => A)(array.length * 2);
  bigger.set(array);
  return bigger;
};

const growPairs = (p: Perceptron): void => {
  p.next = twice(p.next);
  p.classes = twice(p.classes);
  p.weights = twice(p.weights);
  p.totals = twice(p.totals);
  p.stamps = twice(p.stamps);
};

export const addTrainingScores = (p: Perceptron, key: number, scores: Float64Array): void => {
  for (let pair = p.chain[slotOf(p.keys, key)]!; pair !== 0; pair = p.next[pair]!) {
    scores[p.classes[pair]!]! += p.weights[pair]!;
  }
};

const change = (p: Perceptron, key: number, kind: number, by: number): void => {
  if (p.used * 2 > p.keys.length) growKeys(p);
  const slot = slotOf(p.keys, key);
  if (p.keys[slot] === 0) {
    p.keys[slot] = key;
    p.used++;
  }
  let pair = p.chain[slot]!;
  while (pair !== 0 && p.classes[pair] !== kind) pair = p.next[pair]!;
  if (pair === 0) {
    if (p.pairs === p.next.length) growPairs(p);
    pair = p.pairs++;
    p.classes[pair] = kind;
    p.next[pair] = p.chain[slot]!;
    p.chain[slot] = pair;
  }
  p.totals[pair]! += (p.now - p.stamps[pair]!) * p.weights[pair]!;
  p.stamps[pair] = p.now;
  p.weights[pair]! += by;
};

/** Moves the weights of `count` features towards `truth` and away from `guess`. */
export const correct = (p: Perceptron, features: Int32Array, count: number, truth: number, guess: number): void => {
  for (let f = 0; f < count; f++) {
    change(p, features[f]!, truth, 1);
    change(p, features[f]!, guess, -1);
  }
};

/** The averaged weights as a compact model: weights below `least` are dropped, the rest rounded to steps of 1 / `scale`. */
export const compact = (p: Perceptron, scale: number, least: number): LinearModel => {
  const average = (pair: number): number =>
    Math.round((scale * (p.totals[pair]! + (p.now - p.stamps[pair]!) * p.weights[pair]!)) / p.now);
  const kept = (pair: number): boolean => Math.abs(average(pair)) >= least * scale;
  let keyCount = 0;
  let pairCount = 0;
  const some = new Uint8Array(p.keys.length);
  for (let s = 0; s < p.keys.length; s++) {
    let any = 0;
    for (let pair = p.chain[s]!; pair !== 0; pair = p.next[pair]!) if (kept(pair)) any++;
    if (any > 0) {
      some[s] = 1;
      keyCount++;
      pairCount += any;
    }
  }
  let size = 16;
  while (size * 0.8 < keyCount) size *= 2;
  const keys = new Int32Array(size);
  const source = new Int32Array(size);
  for (let s = 0; s < p.keys.length; s++) {
    if (some[s] === 0) continue;
    const slot = slotOf(keys, p.keys[s]!);
    keys[slot] = p.keys[s]!;
    source[slot] = s;
  }
  const from = new Uint32Array(size + 1);
  const classes = new Uint8Array(pairCount);
  const weights = new Int16Array(pairCount);
  let at = 0;
  for (let slot = 0; slot < size; slot++) {
    from[slot] = at;
    if (keys[slot] === 0) continue;
    for (let pair = p.chain[source[slot]!]!; pair !== 0; pair = p.next[pair]!) {
      if (!kept(pair)) continue;
      classes[at] = p.classes[pair]!;
      weights[at++] = Math.max(-32768, Math.min(32767, average(pair)));
    }
  }
  from[size] = at;
  return { keys, from, classes, weights };
};
