import { expect, test } from 'vitest';
import { directionOf, visualRuns } from './visual-runs.ts';

const drawn = (text: string): string =>
  visualRuns(text, directionOf(text), 0, text.length, () => 0)
    .map((run) => run.text)
    .join('|');

test('Latin words are drawn at once, as they stand', () => {
  expect(drawn('The Guard (of Orland) sold 40 shells.')).toBe('The Guard (of Orland) sold 40 shells.');
});

test('Arabic words within Latin ones are drawn from the last to the first, each whole', () => {
  expect(drawn('It says باعت نحاسا twice.')).toBe('It says |نحاسا| |باعت| twice.');
});

test('numbers and Latin names keep their order within Arabic, and brackets face the other way', () => {
  expect(drawn('باعت Orland 40 قذيفة (نفت)')).toBe('(|نفت|)| |قذيفة| |Orland 40| |باعت');
});

test('marks of vowels stay with their letters, Arabic digits do not turn', () => {
  expect(drawn('وُجِّهت ٢٠')).toBe('٢|٠| |وُجِّهت');
});

test('what only steers direction is not drawn', () => {
  expect(drawn('a\u202eb\u202c\u200f')).toBe('a|b');
});
