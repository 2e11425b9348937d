import { expect, test } from 'vitest';
import { countDenials, readSherlock } from './negation.ts';

const FILE = ['They', 'did', 'not', 'stay', '.']
  .map(
    (word, i) =>
      `t\t0\t${i}\t${word}\t${word}\tX\t*\t${['_', '_', 'not', '_', '_'][i]}\t${['They', 'did', '_', 'stay', '_'][i]}\t_`,
  )
  .join('\n');

test('a CD-SCO block gives cue and scope as token indices', () => {
  expect(readSherlock(`${FILE}\n\n`)).toEqual([
    { words: ['They', 'did', 'not', 'stay', '.'], denials: [{ cue: [2], scope: [0, 1, 3] }] },
  ]);
});

test('a scope with two of three tokens right and one wrong counts 2 of 3 found and 3 annotated', () => {
  const counts = countDenials([{ cue: [2], scope: [0, 1, 3] }], [{ cue: [2], scope: [1, 3, 4] }]);
  expect(counts).toEqual({ cue: [1, 1, 1], scope: [2, 3, 3], known: [2, 3, 3] });
});

test('the scope of a cue that nobody annotated counts as found and wrong', () => {
  expect(countDenials([], [{ cue: [5], scope: [6, 7] }]).scope).toEqual([0, 2, 0]);
});
