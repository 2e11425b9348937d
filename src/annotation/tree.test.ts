import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from './tree.ts';

const treeOf = (scores: readonly (readonly number[])[], root: readonly number[]): number[] => {
  const n = root.length;
  const heads = new Int32Array(n);
  bestTree({ n, columns: n, scores: Int32Array.from(scores.flat()), root: Int32Array.from(root) }, heads);
  return [...heads];
};

test('every token takes its best head where that makes a tree', () => {
  // the ← Front ← sold → oil
  expect(
    treeOf(
      [
        [0, 9, 1, 1],
        [1, 0, 9, 1],
        [1, 1, 0, 1],
        [1, 1, 9, 0],
      ],
      [0, 0, 9, 0],
    ),
  ).toEqual([1, 2, -1, 2]);
});

test('a ring is opened where that costs least', () => {
  // "the" and "Front" take each other; "Front" gives up less by taking "sold".
  expect(
    treeOf(
      [
        [0, 9, 1],
        [9, 0, 7],
        [1, 1, 0],
      ],
      [0, 0, 9],
    ),
  ).toEqual([1, 2, -1]);
});

test('one word is its own root', () => {
  expect(treeOf([[0]], [5])).toEqual([-1]);
});

test('whatever the scores, the heads make one tree with one root', () => {
  const table = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }),
    ),
  );
  fc.assert(
    fc.property(table, ([scores, root]) => {
      const heads = treeOf(scores, root);
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
      for (let t = 0; t < heads.length; t++) {
        let steps = 0;
        for (let at = t; at >= 0; at = heads[at] ?? -1) expect(steps++).toBeLessThan(heads.length);
      }
    }),
  );
});
