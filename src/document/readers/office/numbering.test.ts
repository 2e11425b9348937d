import { expect, test } from 'vitest';
import { type ListLevel, nextMarker, shownNumber } from './numbering.ts';

const levels: readonly ListLevel[] = [
  { counts: 'decimal', shows: '%1.', start: 1 },
  { counts: 'decimal', shows: '%1.%2', start: 1 },
  { counts: 'lower-letter', shows: '(%3)', start: 1 },
];

test('items are numbered as their levels show them, and a level begins anew below a new item', () => {
  const counters: number[] = [];
  expect([0, 1, 1, 2, 0, 1].map((level) => nextMarker(levels, counters, level))).toEqual([
    ...['1.', '1.1', '1.2', '(a)', '2.', '2.1'],
  ]);
});

test('letters, Roman and Arabic-Indic numbers are written as word processors write them', () => {
  expect(shownNumber(28, 'lower-letter')).toBe('bb');
  expect(shownNumber(1994, 'upper-roman')).toBe('MCMXCIV');
  expect(shownNumber(12, 'arabic-indic')).toBe('١٢');
});
