import { expect, test } from 'vitest';
import { timeWords as arabic } from './ar/time-words.ts';
import { timeWords as english } from './en/time-words.ts';
import { timeWords as french } from './fr/time-words.ts';
import { timeInWords } from './time-in-words.ts';

const told = (edtf: string) => [english, french, arabic].map((words) => timeInWords(edtf, words));

test('a half of a year is no month of the number 41', () => {
  expect(told('2019-41')).toEqual(['second half of 2019', '2e semestre 2019', 'النصف الثاني من 2019']);
});

test.each([
  ['2019', '2019', '2019', '2019'],
  ['2019-05', 'May 2019', 'mai 2019', 'أيار/مايو 2019'],
  ['2019-03-01', '1 March 2019', '1er mars 2019', '1 آذار/مارس 2019'],
  ['2019-23', 'autumn 2019', 'automne 2019', 'خريف 2019'],
  ['2019-33', 'first quarter of 2019', '1er trimestre 2019', 'الربع الأول من 2019'],
  ['2019-03-04T14:30:00Z', '4 March 2019, 14:30 UTC', '4 mars 2019 à 14:30 UTC', '4 آذار/مارس 2019، 14:30 UTC'],
  ['-0043', '44 BC', '44 av. J.-C.', '44 ق.م.'],
])('%s is said in three languages', (edtf, ...words) => {
  expect(told(edtf)).toEqual(words);
});

test.each([
  ['2011~', 'about 2011', '2011 environ'],
  ['2011-05?', 'perhaps May 2011', 'peut-être mai 2011'],
  ['2011%', 'perhaps about 2011', 'peut-être 2011 environ'],
  ['2019-01~/2019-04~', 'about January to April 2019', 'janvier – avril 2019 environ'],
  ['2019-01~/2019-04', 'about January 2019 to April 2019', 'janvier 2019 environ – avril 2019'],
])('%s tells that it is not exact', (edtf, ...words) => {
  expect(told(edtf).slice(0, 2)).toEqual(words);
});

test.each([
  ['2013/2014-06-20', '2013 to 20 June 2014', 'من 2013 إلى 20 حزيران/يونيه 2014'],
  ['2019-05-03/2019-05-05', '3 to 5 May 2019', 'من 3 إلى 5 أيار/مايو 2019'],
  ['2019-03/2019-05', 'March to May 2019', 'من آذار/مارس إلى أيار/مايو 2019'],
  [
    '2019-12-30/2020-01-02',
    '30 December 2019 to 2 January 2020',
    'من 30 كانون الأول/ديسمبر 2019 إلى 2 كانون الثاني/يناير 2020',
  ],
  ['2013-04/..', 'from April 2013 on', 'من نيسان/أبريل 2013 فصاعدًا'],
  ['../2013-04', 'until April 2013', 'حتى نيسان/أبريل 2013'],
])('the stretch %s says what its ends share once', (edtf, inEnglish, inArabic) => {
  expect(told(edtf)[0]).toBe(inEnglish);
  expect(told(edtf)[2]).toBe(inArabic);
});

test.each([
  ['201X', '2010s'],
  ['20XX', '2000 to 2099'],
  ['2019-XX', 'some month of 2019'],
  ['2019-05-XX', 'some day in May 2019'],
  ['2019-XX-XX', 'some day in 2019'],
  ['XXXX-05-04', '4 May, year not told'],
  ['XXXX-21', 'spring, year not told'],
  ['XXXX-XX-04', 'day 4, month and year not told'],
])('what %s leaves open is said to be open', (edtf, inEnglish) => {
  expect(timeInWords(edtf, english)).toBe(inEnglish);
});

test.each(['', 'P3D', 'last week', '2019-45', 'XXXX-XX-XX', '2019/last week'])(
  '%j is no time and stays as it stands',
  (words) => {
    expect(told(words)).toEqual([words, words, words]);
  },
);
