/** Scores of one sentence: `scores[t * columns + h]` is that of head h for token t, `root[t]` that of the root. */
export interface ArcTable {
  readonly n: number;
  readonly columns: number;
  readonly scores: Int32Array;
  readonly root: Int32Array;
}

/**
 * The heads of a tree of high score, -1 for its one root. Every token first takes its best head; the token that gains
 * most by it becomes the root; then each ring that this leaves is opened at the arc whose change costs least.
 *
 *     the Front sold oil        sold ← root;  the → Front, oil → sold, but Front ⇄ the: a ring,
 *      └──→┘←──┘                opened by giving Front its next best head outside the ring
 *
 * This is the first round of Chu and Liu's and Edmonds' algorithm; what that would mend in later rounds is rare and small.
 */
export const bestTree = (table: ArcTable, heads: Int32Array): void => {
  chooseHeads(table, heads);
  openRings(table, heads);
};

const chooseHeads = ({ n, columns, scores, root }: ArcTable, heads: Int32Array): void => {
  let rootAt = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < n; t++) {
    const row = t * columns;
    let best = t === 0 ? 1 : 0;
    let highest = scores[row + best]!;
    for (let h = 0; h < n; h++) {
      const score = scores[row + h]!;
      if (score <= highest || h === t) continue;
      best = h;
      highest = score;
    }
    heads[t] = best;
    const gain = n === 1 ? 0 : root[t]! - highest;
    if (gain > most) {
      most = gain;
      rootAt = t;
    }
  }
  heads[rootAt] = -1;
};

/** Number of the ring that each token hangs on, 0 for those that hang on the root, and one token on each ring. */
const findRings = (n: number, heads: Int32Array, ringOf: Int32Array): number[] => {
  const onRing: number[] = [];
  ringOf.fill(-1, 0, n);
  for (let from = 0; from < n; from++) {
    let t = from;
    // Tokens of the present walk are marked -2.
    while (t >= 0 && ringOf[t] === -1) {
      ringOf[t] = -2;
      t = heads[t]!;
    }
    if (t >= 0 && ringOf[t] === -2) onRing.push(t);
    const found = t < 0 ? 0 : ringOf[t] === -2 ? onRing.length : ringOf[t]!;
    for (let w = from; w >= 0 && ringOf[w] === -2; w = heads[w]!) ringOf[w] = found;
  }
  return onRing;
};

const openRings = (table: ArcTable, heads: Int32Array): void => {
  const ringOf = new Int32Array(table.n);
  for (;;) {
    const onRing = findRings(table.n, heads, ringOf);
    if (onRing.length === 0) return;
    openRing(table, heads, ringOf, onRing[0]!);
  }
};

/** Gives the token of the ring through `on` that loses least by it a head that does not hang on the ring. */
const openRing = ({ n, columns, scores }: ArcTable, heads: Int32Array, ringOf: Int32Array, on: number): void => {
  let least = Number.POSITIVE_INFINITY;
  let token = on;
  let to = -1;
  let t = on;
  do {
    const row = t * columns;
    const now = scores[row + heads[t]!]!;
    for (let h = 0; h < n; h++) {
      if (ringOf[h] === ringOf[on] || now - scores[row + h]! >= least) continue;
      least = now - scores[row + h]!;
      token = t;
      to = h;
    }
    t = heads[t]!;
  } while (t !== on);
  heads[token] = to;
};
