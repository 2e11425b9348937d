import { expect, test } from 'vitest';
import { checkLetter } from './check-letter.ts';
import type { LetterBlock } from './letter.ts';

const passage = 'The Guard may have sold up to 40 tonnes of copper to the Front.';
const cited = (text: string, change: Partial<LetterBlock> = {}): LetterBlock => ({
  id: 'a',
  kind: 'cited',
  text,
  origin: 'The Courier holds it possible: “The Guard may have sold up to 40 tonnes of copper to the Front”.',
  citations: [{ document: 'd', start: 0, end: passage.length }],
  claim: 'c',
  side: 'for',
  ...change,
});
const said = (block: LetterBlock, denied: ReadonlySet<string> = new Set()) =>
  checkLetter({ title: '', form: 'letter', blocks: [block] }, () => passage, denied).map(({ rule }) => rule);

test('a sentence that was shortened says no more than its sources', () => {
  expect(said(cited('The Courier holds it possible that the Guard sold copper to the Front.'))).toEqual([]);
});

test('a figure that stands in no passage is marked', () => {
  expect(said(cited('The Courier holds it possible that the Guard sold 400 tonnes.'))).toEqual([
    'figure-not-in-source',
  ]);
});

test('words in quotation marks that no passage has are marked', () => {
  expect(said(cited('The Courier holds it possible: “the Guard sold copper”.'))).toEqual(['quotation-not-in-source']);
});

test('a name that stands in no passage is marked', () => {
  expect(said(cited('The Courier holds it possible that the Guard sold copper to Orland.'))).toEqual([
    'name-not-in-source',
  ]);
});

test('a hedge that was taken out is marked', () => {
  expect(said(cited('The Courier says that the Guard sold copper to the Front.'))).toEqual(['hedge-dropped']);
});

test('a claim that is denied is not told without its denial', () => {
  const block = cited('The Courier holds it possible that the Guard sold copper to the Front.');
  expect(said(block, new Set(['c']))).toEqual(['denial-missing']);
});

test('figures and quotations in words of the author’s own rest on nothing', () => {
  expect(said(cited('We ask you to act before 30 April 2021.', { kind: 'own', citations: [] }))).toEqual([]);
  expect(said(cited('They sold 40 tonnes.', { kind: 'own', citations: [] }))).toEqual(['rests-on-nothing']);
});
