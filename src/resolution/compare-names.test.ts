import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameKind } from '../annotation/annotation.ts';
import { inEnglish } from '../languages/message.ts';
import { compareNames } from './compare-names.ts';
import { editDistance } from './features/edit-distance.ts';
import { transliteration } from './features/transliteration.ts';
import { readMatchable } from './names/matchable.ts';

const compare = (left: string, right: string, kind: NameKind) =>
  compareNames(readMatchable(left, kind), readMatchable(right, kind));

describe('one person', () => {
  test.each([
    ['Marek Oll', 'OLL, Marek'],
    ['Marek Oll', 'Mr. Marek Oll'],
    ['Marek Oll', 'MarekOll'],
    ['Marek Oll', 'M. Oll'],
    ['Marek Ollevsky', 'Marek Olevskij'],
    ['Marek Jan Oll', 'Marek Oll'],
    ['William Varn', 'Bill Varn'],
    ['Yousef al-Reedi', 'Yusuf Al Reedi'],
    ['Abd al-Rahim Tarni', 'Abdul Rahim Tarny'],
    ['Марек Олль', 'Marek Oll'],
    ['يوسف الريدي', 'Yusuf al-Reedi'],
  ])('%s and %s', (left, right) => {
    expect(compare(left, right, 'person')).toMatchObject({ verdict: 'same' });
  });
});

describe('two persons', () => {
  test.each([
    ['Marek Oll', 'Jana Oll'],
    ['Marek J. Oll', 'Marek Tomas Oll'],
    ['Marek Oll', 'Marek Kant'],
    ['Marek Janovich Oll', 'Marek Petrovich Oll'],
    ['Tarn bin Yusuf al-Reedi', 'Yusuf bin Tarn al-Reedi'],
  ])('%s and %s', (left, right) => {
    expect(compare(left, right, 'person').verdict).not.toBe('same');
  });

  test('one name in common is not enough to tell', () => {
    expect(compare('Oll', 'Marek Oll', 'person').verdict).toBe('unsure');
  });
});

describe('bodies', () => {
  test.each([
    ['Kestrel Brigade Forty-Four', 'Kestrel Brigade 44'],
    ['Orland Gas OAO', 'Open Joint Stock Company Orland Gas'],
    ['Orland Gas Limited', 'Orland Gas Ltd.'],
    ['Reed & Varn Co.', 'Reed and Varn Company'],
    ['Orland Int’l Bank', 'Orland International Bank'],
  ])('%s and %s are one', (left, right) => {
    expect(compare(left, right, 'organisation').verdict).toBe('same');
  });

  test.each([
    ['Kestrel Brigade 44', 'Kestrel Brigade 45'],
    ['Orland Gas AG', 'Orland Gas GmbH'],
    ['Orland Gas', 'Orland Oil'],
    ['Orland Gas', 'Orland Gas Kesh'],
    ['Kestrel Front in Reed', 'Kestrel Front in the Varn Valley'],
  ])('%s and %s are two', (left, right) => {
    expect(compare(left, right, 'organisation').verdict).not.toBe('same');
  });
});

test('every comparison says why', () => {
  expect(compare('Yusuf Oll', 'Yousef Jan Oll', 'person').because.map(inEnglish)).toEqual([
    '“yusuf” and “yousef”: short form or other form of the name',
    'only in one: “jan”',
  ]);
});

test('a better transliteration scores higher', () => {
  expect(transliteration('يوسف', 'yusuf')).toBeGreaterThan(transliteration('يوسف', 'yasir'));
  expect(transliteration('دير', 'deir')).toBeGreaterThan(0.9);
});

test('an initial is no lost space, whichever name stands left', () => {
  expect(compare('M. al-Reedi', 'al-Reedi', 'person').verdict).toBe('unsure');
  expect(compare('al-Reedi', 'M. al-Reedi', 'person').verdict).toBe('unsure');
});

test('which name stands left changes nothing', () => {
  const name = fc
    .array(
      fc.constantFrom(
        'Marek',
        'Oll',
        'Jana',
        'bin',
        'Yusuf',
        'Yousef',
        'al-Reedi',
        'M.',
        'Reed',
        'Varn',
        '44',
        'Ltd',
        'II',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, fc.constantFrom<NameKind>('person', 'organisation'), (left, right, kind) => {
      expect(compare(left, right, kind).score).toBeCloseTo(compare(right, left, kind).score, 9);
    }),
  );
});

test('the distance of words is a distance, as far as its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'r'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
      expect(editDistance(a, b, 2)).toBe(Math.min(3, editDistance(a, b, 9)));
    }),
  );
  expect(editDistance('marcon', 'macron', 2)).toBe(1);
});
