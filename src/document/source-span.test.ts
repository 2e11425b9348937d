import { expect, test } from 'vitest';
import { sourceSpan, textSpan } from './source-span.ts';

/** source `they **sold** oil &amp; gas`, text `they sold oil & gas` */
const source = 'they **sold** oil &amp; gas';
const text = 'they sold oil & gas';
const map = [
  { start: 0, end: 5, at: 0 },
  { start: 5, end: 9, at: 7 },
  { start: 9, end: 14, at: 13 },
  { start: 14, end: 14, at: 18 },
  { start: 15, end: 19, at: 23 },
];
const inSource = (words: string): string => {
  const { start, end } = sourceSpan(map, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return source.slice(start, end);
};

test('marks inside a span are part of it in the source, marks around it are not', () => {
  expect(inSource('sold')).toBe('sold');
  expect(inSource('they sold oil')).toBe('they **sold** oil');
});

test('a character that the source writes otherwise is found whole', () => {
  expect(inSource('&')).toBe('&amp;');
  expect(inSource('oil & gas')).toBe('oil &amp; gas');
});

test('a span of the source is what of it is in the text', () => {
  const start = source.indexOf('**sold');
  const { start: from, end } = textSpan(map, { start, end: start + 8 });
  expect(text.slice(from, end)).toBe('sold');
  expect(textSpan(map, { start: 5, end: 7 })).toEqual({ start: 5, end: 5 });
});
