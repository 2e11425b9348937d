import { expect, test } from 'vitest';
import { type Level, nextLevels, pathOf } from './numbering.ts';

const pathAfter = (...labels: string[]): string | undefined => {
  let levels: readonly Level[] = [];
  for (const label of labels) {
    const next = nextLevels(levels, label);
    if (next === undefined) return undefined;
    levels = next;
  }
  return pathOf(levels);
};

test('(i) behind (h) is a letter, behind (c) it opens a level of its own', () => {
  expect(pathAfter('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')).toBe('(i)');
  expect(pathAfter('a', 'b', 'c', 'i')).toBe('(c)(i)');
  expect(pathAfter('a', 'b', 'c', 'i', 'ii', 'd')).toBe('(d)');
});

test('a number that is not due belongs to something else; one that a scan misread is the one due', () => {
  expect(pathAfter('a', 'd')).toBeUndefined();
  expect(pathAfter('a', '6')).toBe('(b)');
});
