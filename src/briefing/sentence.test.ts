import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, named, own, quoted, reference, sentence } from './sentence.ts';

const at = (start: number) => ({ document: 'd', start, end: start + 1 });

test('a sentence is its parts in a row, with marks around what is quoted', () => {
  const one = sentence([], named('Orland', at(0)), own(' states: '), quoted('no shell\n  was fired', at(5)), own('.'));
  expect(one.text).toBe('Orland states: “no shell was fired”.');
});

test('a passage is cited once, where it first appears', () => {
  const one = sentence([], quoted('a', at(7)), own(', '), named('b', at(3)), reference(at(7)), reference(at(9)));
  expect(one.citations.map(({ start }) => start)).toEqual([7, 3, 9]);
});

test('a reference is cited and not seen', () => {
  expect(sentence([own('All of this goes back to one origin: ')], named('a clerk', at(0)), reference(at(4))).text).toBe(
    'All of this goes back to one origin: a clerk',
  );
});

test('three names are "a, b and c", one is itself', () => {
  const text = (names: readonly string[]): string => {
    const [first, ...rest] = listed(
      names.map((name) => named(name, at(0))),
      own(', '),
      own(' and '),
    );
    return first === undefined || first.kind === 'words' ? '' : sentence([], first, ...rest).text;
  };
  expect(text(['a', 'b', 'c'])).toBe('a, b and c');
  expect(text(['a'])).toBe('a');
});

test('whatever is put into a sentence, it cites at least one passage and each only once', () => {
  const spans = fc.nat(20).map((start) => reference(at(start)));
  fc.assert(
    fc.property(spans, fc.array(spans), (first, rest) => {
      const keys = sentence([], first, ...rest).citations.map(({ start }) => start);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
