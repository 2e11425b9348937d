/**
 * A sparse linear model over hashed features: per feature a few (class, weight) pairs. `keys` is an open-addressing
 * table (0 = empty) of a power of two of slots; the pairs of slot `s` are `from[s] … from[s + 1] - 1`.
 */
export interface LinearModel {
  readonly keys: Int32Array;
  readonly from: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
}

/** Adds the weights of feature `key` to `scores`. Integers, so the same on every machine. */
export const addScores = ({ keys, from, classes, weights }: LinearModel, key: number, scores: Int32Array): void => {
  const mask = keys.length - 1;
  for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] !== key) continue;
    const end = from[slot + 1]!;
    for (let i = from[slot]!; i < end; i++) scores[classes[i]!]! += weights[i]!;
    return;
  }
};
