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

  test('every name that follows "also known as" with "or" is one', () => {
    expect(found('The Kestrel Liberation Front, also known as the KLF or the Kites, took the port.')).toEqual([
      'Kestrel Liberation Front = KLF',
      'Kestrel Liberation Front = Kites',
    ]);
  });

  test('a second name may follow the bracket that gives the acronym', () => {
    expect(found('The Kestrel Liberation Front (KLF), also known as the Kites, took the port.')).toEqual([
      'Kestrel Liberation Front = KLF',
      'Kestrel Liberation Front = Kites',
    ]);
  });

  test('an alias may hold small words, and ends with a great one', () => {
    expect(found('The Kites, also known as the Front for the Relief of Varn or the KRF, took the port.')).toEqual([
      'Kites = Front for the Relief of Varn',
      'Kites = KRF (letters differ)',
    ]);
  });

  test('a description or its members may stand between the two names', () => {
    expect(found('The Kestrel Liberation Front, the rebel movement better known as the Kites, took it.')).toEqual([
      'Kestrel Liberation Front = Kites',
    ]);
    expect(found('The Orland Front, whose fighters are widely called the Kites, took it.')).toEqual([
      'Orland Front = Kites',
    ]);
  });

  test('a bracket may spell the name out and shorten it', () => {
    expect(found('He paid the Kites (the Kestrel Liberation Front, KLF) in March.')).toEqual([
      'Kestrel Liberation Front = Kites',
      'Kestrel Liberation Front = KLF',
    ]);
  });

  test('what else is said of the one is no name of the other', () => {
    expect(found('Anna Keld, also known as Rook, Minister of Ports, met Marek Oll or Tarn Vey.')).toEqual([
      'Anna Keld = Rook',
    ]);
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
