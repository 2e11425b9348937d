import { expect, test } from 'vitest';
import { readQuestion } from './search-case.ts';

test('a question is words, phrases in quotation marks, and operators', () => {
  expect(readQuestion('actor:"Kestrel Front" tie:trade “crude oil” Orland')).toEqual({
    words: ['crude oil', 'Orland'],
    ties: ['trade'],
    actors: ['Kestrel Front'],
  });
});

test('what opens a quotation and never closes it is words like any other', () => {
  expect(readQuestion('"sold oil')).toEqual({ words: ['"sold', 'oil'], ties: [], actors: [] });
});
