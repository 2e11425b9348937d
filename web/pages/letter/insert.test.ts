import { expect, test } from 'vitest';
import type { Letter, LetterBlock } from '../../../src/briefing/letter.ts';
import { insertAt, placeFor } from './insert.ts';

const block = (id: string, kind: LetterBlock['kind'], text = id, claim?: string): LetterBlock => {
  return { id, kind, text, origin: '', citations: [], ...(claim === undefined ? {} : { claim }) };
};
const letterOf = (form: Letter['form'], ...blocks: readonly LetterBlock[]): Letter => ({ title: '', form, blocks });
const into = (letter: Letter, claim: string): readonly string[] =>
  insertAt(letter, placeFor(letter, claim), [block('new', 'cited', 'new', claim)]).blocks.map(({ id }) => id);

test('a claim goes behind what is said of it already', () => {
  const letter = letterOf('briefing', block('a', 'cited', 'a', 'one'), block('b', 'cited', 'b', 'two'));
  expect(into(letter, 'one')).toEqual(['a', 'new', 'b']);
  expect(into(letter, 'three')).toEqual(['a', 'b', 'new']);
});

test('a claim takes the place of a paragraph that was left empty', () => {
  const letter = letterOf('briefing', block('summary', 'heading'), block('empty', 'own', ''), block('c', 'heading'));
  expect(into(letter, 'one')).toEqual(['summary', 'new', 'c']);
});

test('a claim stands before the close of a letter and its annex', () => {
  const letter = letterOf('letter', block('opening', 'own'), block('close', 'own'), block('annex', 'heading'));
  expect(into(letter, 'one')).toEqual(['opening', 'new', 'close', 'annex']);
});
