import { f1 } from './evaluation.ts';

/*
 * The scorers of coreference: MUC, B³ and CEAFe over chains of mentions, and their mean as CoNLL takes it. Mentions are
 * keys that name one span each, so that a chain is a list of strings and a mention stands in one chain at most.
 * Source: Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan et al. 2014.
 */

/** The mentions that stand for one thing. */
export type Chain = readonly string[];

/** Sums that give precision and recall when divided; those of several documents may be added. */
export interface Sums {
  readonly recallPart: number;
  readonly recallWhole: number;
  readonly precisionPart: number;
  readonly precisionWhole: number;
}

const chainOf = (chains: readonly Chain[]): Map<string, number> => {
  const index = new Map<string, number>();
  chains.forEach((chain, c) => {
    for (const mention of chain) index.set(mention, c);
  });
  return index;
};

/** MUC in one direction: links of `gold` that `other` keeps; a mention that `other` lacks is a part of its own. */
const mucPart = (gold: readonly Chain[], other: readonly Chain[]): readonly [number, number] => {
  const index = chainOf(other);
  let part = 0;
  let whole = 0;
  for (const chain of gold) {
    const parts = new Set<number | string>(chain.map((mention) => index.get(mention) ?? mention));
    part += chain.length - parts.size;
    whole += chain.length - 1;
  }
  return [part, whole];
};

/** Links that must be added to one side to get the other. */
export const muc = (gold: readonly Chain[], predicted: readonly Chain[]): Sums => {
  const [recallPart, recallWhole] = mucPart(gold, predicted);
  const [precisionPart, precisionWhole] = mucPart(predicted, gold);
  return { recallPart, recallWhole, precisionPart, precisionWhole };
};

const overlaps = (chain: Chain, index: ReadonlyMap<string, number>): Map<number, number> => {
  const shared = new Map<number, number>();
  for (const mention of chain) {
    const c = index.get(mention);
    if (c !== undefined) shared.set(c, (shared.get(c) ?? 0) + 1);
  }
  return shared;
};

const bCubedPart = (gold: readonly Chain[], other: readonly Chain[]): readonly [number, number] => {
  const index = chainOf(other);
  let part = 0;
  let whole = 0;
  for (const chain of gold) {
    for (const count of overlaps(chain, index).values()) part += (count * count) / chain.length;
    whole += chain.length;
  }
  return [part, whole];
};

/** For each mention, how much of its chain the other side has with it. */
export const bCubed = (gold: readonly Chain[], predicted: readonly Chain[]): Sums => {
  const [recallPart, recallWhole] = bCubedPart(gold, predicted);
  const [precisionPart, precisionWhole] = bCubedPart(predicted, gold);
  return { recallPart, recallWhole, precisionPart, precisionWhole };
};

/**
 * The greatest sum of a one-to-one choice in a matrix of non-negative worths with no more rows than columns: the Hungarian
 * method with potentials, cubic in the rows.
 */
const bestAssignment = (worth: readonly (readonly number[])[], columns: number): number => {
  const rows = worth.length;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (used[c] === 1) continue;
        const cost = -(worth[at - 1]?.[c - 1] ?? 0) - u[at]! - v[c]!;
        if (cost < least[c]!) {
          least[c] = cost;
          way[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (used[c] === 1) {
          u[rowOf[c]!]! += delta;
          v[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = way[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    } while (column !== 0);
  }
  let sum = 0;
  for (let c = 1; c <= columns; c++) if (rowOf[c]! > 0) sum += worth[rowOf[c]! - 1]?.[c - 1] ?? 0;
  return sum;
};

interface Component {
  readonly gold: number[];
  readonly predicted: number[];
}

/** Chains that share mentions, directly or through others: the assignment can be made in each group alone. */
const components = (shared: readonly Map<number, number>[], predictedCount: number): Component[] => {
  const goldOf: number[][] = Array.from({ length: predictedCount }, () => []);
  shared.forEach((row, g) => {
    for (const p of row.keys()) goldOf[p]?.push(g);
  });
  const seenGold = new Uint8Array(shared.length);
  const seenPredicted = new Uint8Array(predictedCount);
  const found: Component[] = [];
  for (let start = 0; start < shared.length; start++) {
    if (seenGold[start] === 1) continue;
    seenGold[start] = 1;
    const component: Component = { gold: [start], predicted: [] };
    for (let i = 0; i < component.gold.length; i++) {
      for (const p of shared[component.gold[i]!]?.keys() ?? []) {
        if (seenPredicted[p] === 1) continue;
        seenPredicted[p] = 1;
        component.predicted.push(p);
        for (const g of goldOf[p] ?? []) {
          if (seenGold[g] === 1) continue;
          seenGold[g] = 1;
          component.gold.push(g);
        }
      }
    }
    found.push(component);
  }
  return found;
};

/** Chains paired one to one so that the pairs are most alike; likeness is 2 · shared / (both sizes). */
export const ceafe = (gold: readonly Chain[], predicted: readonly Chain[]): Sums => {
  const index = chainOf(predicted);
  const shared = gold.map((chain) => overlaps(chain, index));
  let similarity = 0;
  for (const { gold: g, predicted: p } of components(shared, predicted.length)) {
    const worth = (a: number, b: number): number =>
      (2 * (shared[a]?.get(b) ?? 0)) / ((gold[a]?.length ?? 0) + (predicted[b]?.length ?? 0));
    if (g.length <= p.length)
      similarity += bestAssignment(
        g.map((a) => p.map((b) => worth(a, b))),
        p.length,
      );
    else
      similarity += bestAssignment(
        p.map((b) => g.map((a) => worth(a, b))),
        g.length,
      );
  }
  return {
    recallPart: similarity,
    recallWhole: gold.length,
    precisionPart: similarity,
    precisionWhole: predicted.length,
  };
};

export const addSums = (all: readonly Sums[]): Sums =>
  all.reduce(
    (a, b) => ({
      recallPart: a.recallPart + b.recallPart,
      recallWhole: a.recallWhole + b.recallWhole,
      precisionPart: a.precisionPart + b.precisionPart,
      precisionWhole: a.precisionWhole + b.precisionWhole,
    }),
    { recallPart: 0, recallWhole: 0, precisionPart: 0, precisionWhole: 0 },
  );

export const f1OfSums = ({ recallPart, recallWhole, precisionPart, precisionWhole }: Sums): number =>
  f1(precisionWhole === 0 ? 0 : precisionPart / precisionWhole, recallWhole === 0 ? 0 : recallPart / recallWhole);

/** The three sums of one document. */
export interface CoreferenceSums {
  readonly muc: Sums;
  readonly bCubed: Sums;
  readonly ceafe: Sums;
}

export const coreferenceSums = (gold: readonly Chain[], predicted: readonly Chain[]): CoreferenceSums => ({
  muc: muc(gold, predicted),
  bCubed: bCubed(gold, predicted),
  ceafe: ceafe(gold, predicted),
});

/** F1 of each scorer over documents, and their mean as the CoNLL shared tasks take it. */
export const conllFigures = (
  documents: readonly CoreferenceSums[],
): { muc: number; b3: number; ceafe: number; conll: number } => {
  const figure = (scorer: keyof CoreferenceSums): number => f1OfSums(addSums(documents.map((sums) => sums[scorer])));
  const [m, b, c] = [figure('muc'), figure('bCubed'), figure('ceafe')];
  return { muc: m, b3: b, ceafe: c, conll: (m + b + c) / 3 };
};
