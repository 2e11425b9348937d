import { expect, test } from 'vitest';
import { RELATIONS, type Tokens, UPOS, XPOS } from './annotation.ts';
import {
  childIn,
  childrenOf,
  indexChildren,
  isRelation,
  isWithin,
  subtreeSpan,
  tokenAt,
  uposOf,
  xposOf,
} from './tokens.ts';

/** A small tree written as rows of form, UPOS, XPOS, head (-1 root), relation; forms are joined by single spaces. */
const treeOf = (rows: readonly (readonly [string, string, string, number, string])[]): Tokens => {
  let at = 0;
  const start = Int32Array.from(rows, ([form]) => {
    const from = at;
    at += form.length + 1;
    return from;
  });
  return {
    length: rows.length,
    start,
    end: Int32Array.from(rows, ([form], i) => start[i]! + form.length),
    upos: Uint8Array.from(rows, ([, upos]) => (UPOS as readonly string[]).indexOf(upos)),
    xpos: Uint8Array.from(rows, ([, , xpos]) => (XPOS as readonly string[]).indexOf(xpos)),
    head: Int32Array.from(rows, ([, , , head]) => head),
    relation: Uint8Array.from(rows, ([, , , , relation]) => (RELATIONS as readonly string[]).indexOf(relation)),
    arcMargin: new Uint8Array(rows.length),
    lemma: rows.map(([form]) => form.toLowerCase()),
    word: rows.map(([form]) => form.toLowerCase()),
  };
};

const SOLD = treeOf([
  ['Oil', 'NOUN', 'NN', 2, 'nsubj:pass'],
  ['was', 'AUX', 'VBD', 2, 'aux:pass'],
  ['sold', 'VERB', 'VBN', -1, 'root'],
  ['by', 'ADP', 'IN', 5, 'case'],
  ['the', 'DET', 'DT', 5, 'det'],
  ['Front', 'PROPN', 'NNP', 2, 'obl:agent'],
]);

test('the agent phrase "by the Front" is the subtree of "Front"', () => {
  const children = indexChildren(SOLD);
  expect([...childrenOf(children, 2)]).toEqual([0, 1, 5]);
  expect(childIn(SOLD, children, 2, 'nsubj', 'obl:agent')).toBe(5);
  expect(childIn(SOLD, children, 5, 'amod')).toBe(-1);
  expect(subtreeSpan(SOLD, children, 5)).toEqual({ start: 13, end: 25 });
  expect(subtreeSpan(SOLD, children, 2)).toEqual({ start: 0, end: 25 });
});

test('a passive subject is a subject', () => {
  expect(isRelation(SOLD, 0, 'nsubj')).toBe(true);
  expect(isRelation(SOLD, 5, 'nsubj')).toBe(false);
  expect(uposOf(SOLD, 5)).toBe('PROPN');
  expect(xposOf(SOLD, 2)).toBe('VBN');
  expect(isWithin(SOLD, 4, 5)).toBe(true);
  expect(isWithin(SOLD, 0, 5)).toBe(false);
});

test('an offset in a space belongs to the token after it', () => {
  expect(tokenAt(SOLD, 0)).toBe(0);
  expect(tokenAt(SOLD, 3)).toBe(1);
  expect(tokenAt(SOLD, 24)).toBe(5);
  expect(tokenAt(SOLD, 25)).toBe(6);
});
