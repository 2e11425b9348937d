import { expect, test } from 'vitest';
import { RELATIONS, type Tokens } from './annotation.ts';
import { joinNames } from './join-names.ts';

/** Tokens with these heads and relations, and nothing else that matters here. */
const tree = (...arcs: readonly (readonly [number, (typeof RELATIONS)[number]])[]): Tokens => {
  const none = new Uint8Array(arcs.length);
  return {
    length: arcs.length,
    start: new Int32Array(arcs.length),
    end: new Int32Array(arcs.length),
    lemma: arcs.map(() => ''),
    word: arcs.map(() => ''),
    upos: none,
    xpos: none,
    arcMargin: none,
    head: Int32Array.from(arcs, ([head]) => head),
    relation: Uint8Array.from(arcs, ([, relation]) => RELATIONS.indexOf(relation)),
  };
};

const name = (first: number, last: number) => ({ first, last, kind: 'organisation' }) as const;

test('words of a name that hang on the verb one by one hang on one of them', () => {
  // gave to [Varn] [Harbour Watch]
  const tokens = tree([-1, 'root'], [2, 'case'], [0, 'obl'], [4, 'compound'], [0, 'obj']);
  joinNames(tokens, [name(2, 4)]);
  expect([...tokens.head]).toEqual([-1, 2, 0, 4, 2]);
  expect(RELATIONS[tokens.relation[4]!]).toBe('flat');
});

test('a possessor keeps its place', () => {
  // [Varn] [Nine]'s lawyers said
  const tokens = tree([4, 'nsubj'], [3, 'nmod:poss'], [1, 'case'], [4, 'nsubj'], [-1, 'root']);
  joinNames(tokens, [name(0, 1)]);
  expect([...tokens.head]).toEqual([1, 3, 1, 4, -1]);
});

test('no ring is made of a word that stands above the one that is kept', () => {
  // The first word of the name hangs on a word outside, which hangs on the second.
  const tokens = tree([2, 'nmod'], [3, 'nsubj'], [1, 'nmod'], [-1, 'root']);
  joinNames(tokens, [name(0, 1)]);
  expect([...tokens.head]).toEqual([2, 3, 1, -1]);
});
