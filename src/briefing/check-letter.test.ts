import { describe, expect, test } from 'vitest';
import { contribute } from '../study.ts';
import { loadModels } from '../workbench/load-models.ts';
import { checkLetter, wordingFindings } from './check-letter.ts';
import type { LetterBlock } from './letter.ts';
import { letterDocument } from './letter-document.ts';

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
  expect(said(cited('We wrote on 4/5/2021.', { kind: 'own', citations: [] }))).toEqual([]);
  expect(said(cited('They sold 40 tonnes.', { kind: 'own', citations: [] }))).toEqual(['rests-on-nothing']);
});

describe('the ordinary checks', () => {
  const found = (block: LetterBlock) => {
    const letter = { title: 'Copper', form: 'letter', blocks: [block] } as const;
    const read = letterDocument(letter);
    return wordingFindings(letter, read, contribute(read.document, loadModels()).findings);
  };
  const own = (text: string) => cited(text, { kind: 'own', citations: [] });

  test('read the words of the author', () => {
    expect(found(own('We wrote to the Guard on 04/05/2021 and had no answer.'))).toMatchObject([
      { block: 'a', rule: 'ambiguous-date', message: expect.stringContaining('04/05/2021') },
    ]);
  });

  test('leave what is quoted from a passage as it stands there', () => {
    expect(found(cited('The Courier states: “The Guard sold copper on 04/05/2021”.'))).toEqual([]);
    expect(found(cited('The Courier states of 04/05/2021: “The Guard sold copper”.'))).toMatchObject([
      { rule: 'ambiguous-date' },
    ]);
  });

  test('ask for no source where passages are cited', () => {
    const sentence = 'It has been reported that the Guard sold copper to the Front.';
    expect(found(own(sentence)).map(({ rule }) => rule)).toContain('unnamed-source');
    expect(found(cited(sentence)).map(({ rule }) => rule)).not.toContain('unnamed-source');
  });
});
