import { expect, test } from 'vitest';
import { inSentenceCase, writtenIn } from './sentence-case.ts';

const written = (value: string, text: string): string =>
  inSentenceCase({ start: 0, end: value.length, value }, text).value;

test('a name all in capitals is written as a sentence would write it; acronyms and other names stay', () => {
  expect(written('HOUSE OF ELDERS OF ORLAND', '')).toBe('House of Elders of Orland');
  expect(written('UN MISSION TO ORLAND', 'The UN came.')).toBe('UN Mission to Orland');
  expect(written('PORT OF OLD SARR', 'The Old quay')).toBe('Port of Old Sarr');
  expect(written('RÉPUBLIQUE DE VARN', '')).toBe('République de Varn');
  expect(written('CITY OF SARR-SUR-MER', '')).toBe('City of Sarr-sur-Mer');
  expect(written('KLF', '')).toBe('KLF');
  expect(written('VARN Special Panel', '')).toBe('VARN Special Panel');
});

test('the words of a text are gathered once, however many names are asked for', () => {
  const words = writtenIn('The Kestrel sailed. KESTREL and ORLAND were painted on her bow.');
  const named = (value: string) => inSentenceCase({ start: 0, end: value.length, value }, '', words).value;
  expect([named('KESTREL'), named('ORLAND')]).toEqual(['Kestrel', 'ORLAND']);
  expect(words()).toBe(words());
});
