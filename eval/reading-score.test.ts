import { expect, test } from 'vitest';
import { figuresOf, type Reading, scoreReading } from './reading-score.ts';

const gold: Reading = {
  blocks: [
    { kind: 'heading', marker: undefined, text: 'The fire' },
    { kind: 'list-item', marker: '1.', text: 'The gate was open.' },
    { kind: 'note', marker: '1', text: 'Port log.' },
  ],
  marks: [{ before: 'The gate was open.', marker: '1', note: 'Port log.' }],
};

test('what is read as it was meant has all figures 1, white space aside', () => {
  const found = { ...gold, blocks: gold.blocks.map((block) => ({ ...block, text: block.text.replaceAll(' ', '\n') })) };
  expect(figuresOf([scoreReading(gold, found)])).toEqual({
    'char.accuracy': 1,
    'block.accuracy': 1,
    'kind.accuracy': 1,
    'notes.accuracy': 1,
    'ties.accuracy': 1,
  });
});

test('a note read as text is wrong twice: too much text, too few notes', () => {
  const blocks = gold.blocks.map((block) => (block.kind === 'note' ? { ...block, kind: 'paragraph' as const } : block));
  const counts = scoreReading(gold, { blocks, marks: [] });
  // "The fire 1. The gate was open." and "1 Port log." have 30 and 11 characters; 12 are added there, 11 lost here.
  expect(counts).toEqual({
    characters: 41,
    wrong: 23,
    blocks: 3,
    rightBlocks: 2,
    rightKinds: 2,
    notes: 1,
    rightNotes: 0,
    rightTies: 0,
  });
});

test('a paragraph read as two, and one read out of its order, are wrong', () => {
  const [heading, item, note] = gold.blocks;
  if (heading === undefined || item === undefined || note === undefined)
    throw new Error('the example has three blocks');
  const split = [heading, { ...item, text: 'The gate' }, { ...item, text: 'was open.' }, note];
  expect(scoreReading(gold, { ...gold, blocks: split })).toMatchObject({ blocks: 4, rightBlocks: 2 });
  expect(scoreReading(gold, { ...gold, blocks: [item, heading, note] })).toMatchObject({ blocks: 3, rightBlocks: 2 });
});

test('a misread letter costs a short block, not its kind', () => {
  const misread = gold.blocks.map((block) => ({ ...block, text: block.text.replace('e gate', 'c gatc') }));
  expect(scoreReading(gold, { ...gold, blocks: misread })).toMatchObject({ rightBlocks: 2, rightKinds: 3 });
});

test('a list mark misread costs the block, an item read as a paragraph its kind too', () => {
  const [heading, item, note] = gold.blocks;
  if (heading === undefined || item === undefined || note === undefined)
    throw new Error('the example has three blocks');
  const wrongMark = { ...gold, blocks: [heading, { ...item, marker: 'I.' }, note] };
  expect(scoreReading(gold, wrongMark)).toMatchObject({ rightBlocks: 2, rightKinds: 3 });
  const paragraph = { kind: 'paragraph', marker: undefined, text: `1 ${item.text}` } as const;
  expect(scoreReading(gold, { ...gold, blocks: [heading, paragraph, note] })).toMatchObject({
    rightBlocks: 2,
    rightKinds: 2,
  });
});

test('a paragraph in two is no kind read right twice', () => {
  const halves = ['The gate was', 'open.'].map((text) => ({ kind: 'list-item', marker: '1.', text }) as const);
  const found = { ...gold, blocks: gold.blocks.flatMap((block) => (block.kind === 'list-item' ? halves : block)) };
  expect(scoreReading(gold, found)).toMatchObject({ blocks: 4, rightKinds: 3 });
});

test('a misread letter costs a note, not that its mark leads to it; a mark elsewhere costs both', () => {
  const mark = { before: 'nobody had asked for the register', marker: '1', note: 'Log of the port.' };
  const noted = { ...gold, marks: [mark] };
  const misread = {
    ...noted,
    marks: [{ ...mark, before: 'nobody had asked for the rcgister', note: 'Lag of the port.' }],
  };
  expect(scoreReading(noted, misread)).toMatchObject({ notes: 1, rightNotes: 0, rightTies: 1 });
  const elsewhere = { ...noted, marks: [{ ...mark, before: 'the gate was opened from within' }] };
  expect(scoreReading(noted, elsewhere)).toMatchObject({ rightNotes: 0, rightTies: 0 });
  expect(scoreReading(noted, { ...noted, marks: [{ ...mark, marker: '7' }] })).toMatchObject({ rightTies: 0 });
});
