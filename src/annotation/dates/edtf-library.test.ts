import parse from 'edtf';
import { expect, test } from 'vitest';
import { plainDocument } from '../../../test/plain-document.ts';
import { findDates } from '../dates.ts';

const phrases = [
  'on 4 May 2031',
  'in March 2030',
  'since April 2029',
  'between 3 and 5 March 2030',
  'around 2011',
  'in the summer of 2014',
  'from 2009 until 2012',
  'in the 1990s',
  'on the night of 21–22 August 2013',
  'in mid-2015',
];

test.each(phrases)('the value of “%s” is EDTF that a library of its own reads', (phrase) => {
  const [date] = findDates(plainDocument(`The port was shelled ${phrase}.`));
  expect(date).toBeDefined();
  expect(() => parse(date?.date.edtf ?? '')).not.toThrow();
});
