import { expect, test } from 'vitest';
import { RELATIONS, type Tokens, UPOS } from '../src/annotation/annotation.ts';
import { readConllu } from './conllu.ts';
import { countWords, rawText, syntaxFigures } from './syntax.ts';

const GOLD = `# newdoc id = a
# sent_id = a-1
# newpar id = a-p1
# text = They don't sell.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sell	sell	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = a-2
# text = Oil was sold.
1	Oil	oil	NOUN	NN	_	3	nsubj:pass	_	_
2	was	be	AUX	VBD	_	3	aux:pass	_	_
2.1	_	_	_	_	_	_	_	_	_
3	sold	sell	VERB	VBN	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

`;

const indexOf = (list: readonly string[], value: string): number => list.indexOf(value);

test('words, heads, subtypes and multiword tokens are read as CoNLL-U writes them', () => {
  const [first, second] = readConllu(GOLD);
  expect(first?.words.map(({ form, spaceAfter }) => [form, spaceAfter])).toEqual([
    ['They', true],
    ['do', false],
    ["n't", true],
    ['sell', false],
    ['.', true],
  ]);
  expect(second?.words.map(({ head }) => head)).toEqual([2, 2, -1, 2]);
  expect(RELATIONS[second?.words[0]?.relation ?? 0]).toBe('nsubj:pass');
  expect(second?.startsParagraph).toBe(false);
});

test('the raw text puts clitics together and paragraphs apart', () => {
  const { document, words } = rawText(readConllu(GOLD));
  expect(document.text).toBe("They don't sell. Oil was sold. \n\n");
  expect(words[0]).toEqual(['0 4', '5 7', '7 10', '11 15', '15 16']);
  expect(document.blocks).toHaveLength(1);
});

test('three of four heads and two of four labelled arcs give .75 and .5', () => {
  const gold = readConllu(GOLD)[1];
  if (gold === undefined) throw new Error('the example has two sentences');
  const tokens: Tokens = {
    length: 4,
    start: Int32Array.of(0, 4, 8, 12),
    end: Int32Array.of(3, 7, 12, 13),
    // "was" is taken for a verb.
    upos: Uint8Array.from(['NOUN', 'VERB', 'VERB', 'PUNCT'], (tag) => indexOf(UPOS, tag)),
    xpos: new Uint8Array(4),
    // "." hangs on "was": a wrong head; "was" is cop: a wrong relation; "nsubj" for "nsubj:pass" counts as right.
    head: Int32Array.of(2, 2, -1, 1),
    relation: Uint8Array.from(['nsubj', 'cop', 'root', 'punct'], (relation) => indexOf(RELATIONS, relation)),
    arcMargin: new Uint8Array(4),
    lemma: ['oil', 'be', 'sold', '.'],
    word: ['oil', 'was', 'sold', '.'],
  };
  const counts = { ...countWords(gold, tokens, 0), sentences: [1, 2, 1] as const, tokens: [4, 4, 4] as const };
  const figures = syntaxFigures([counts]);
  expect(figures).toMatchObject({ upos: 0.75, uas: 0.75, las: 0.5, lemma: 0.75, 'token.f1': 1 });
  // One of two predicted sentences is right, one of one gold sentence is found: P .5, R 1.
  expect(figures['sentence.f1']).toBeCloseTo(2 / 3);
});
