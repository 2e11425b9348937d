import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { isAcronym, lettersMatch } from './introductions.ts';

const found = (text: string): string[] => {
  const { document, introductions } = annotated(text);
  return introductions.map(
    ({ long, short, lettersMatch: match }) =>
      `${document.text.slice(long.start, long.end)} = ${document.text.slice(short.start, short.end)}${match ? '' : ' (letters differ)'}`,
  );
};

describe('findIntroductions', () => {
  test('an acronym in brackets stands for the name before it', () => {
    expect(found('The Kestrel Liberation Front (KLF) took the port.')).toEqual(['Kestrel Liberation Front = KLF']);
  });

  test('a name in brackets spells out the acronym before it', () => {
    expect(found('The KLF (Kestrel Liberation Front) took the port.')).toEqual(['Kestrel Liberation Front = KLF']);
  });

  test('an acronym whose letters are not those of the name is kept and said to differ', () => {
    expect(found('The Islamic League of Varn and the Coast (ILVS) took the port.')).toEqual([
      'Islamic League of Varn and the Coast = ILVS (letters differ)',
    ]);
  });

  test('"also known as" introduces a second name', () => {
    expect(found('He met Anna Keld, also known as “Rook”, in March.')).toEqual(['Anna Keld = Rook']);
  });

  test('a place in brackets after a place is no second name', () => {
    expect(found('They shelled Oster (Varn) at night.')).toEqual([]);
  });
});

describe('lettersMatch', () => {
  test('takes first letters, and small words or not', () => {
    expect(lettersMatch('VRA', 'Varn Relief Agency')).toBe(true);
    expect(lettersMatch('OOPC', 'Office of the Orland Ports Council')).toBe(true);
    expect(lettersMatch('OPC', 'Office of the Orland Ports Council')).toBe(true);
  });

  test('takes several letters of one word', () => {
    expect(lettersMatch('ORCOM', 'Orland Command')).toBe(true);
  });

  test('refuses a letter that no word has in its place', () => {
    expect(lettersMatch('ISIS', 'Islamic State of the Levant')).toBe(false);
    expect(lettersMatch('VAR', 'Varn Relief Agency')).toBe(false);
  });

  test('a long name and a hostile acronym take no time', () => {
    const began = performance.now();
    lettersMatch('AAAAAAAAAAAB', 'aaaa '.repeat(14));
    expect(performance.now() - began).toBeLessThan(200);
  });

  test('a word in capitals is an acronym, a word is none', () => {
    expect(['KLF', 'S&P', 'UNHCR', 'Keld', 'I', 'Oster'].map(isAcronym)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
