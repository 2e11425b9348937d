import { expect, test } from 'vitest';
import { edtfOfDays } from './days.ts';

test('a claim of a whole year is not told from its first day to its last', () => {
  expect(edtfOfDays('2019-01-01', '2019-12-31')).toBe('2019');
  expect(edtfOfDays('2019-01-01', '2021-12-31')).toBe('2019/2021');
});

test('a claim of whole months is told by its months, and February ends when it ends', () => {
  expect(edtfOfDays('2020-02-01', '2020-02-29')).toBe('2020-02');
  expect(edtfOfDays('2019-07-01', '2019-12-31')).toBe('2019-07/2019-12');
});

test('a claim that is told since a year is not told from its first of January on', () => {
  expect(edtfOfDays('2019-01-01', null)).toBe('2019/..');
  expect(edtfOfDays('2019-05-01', null)).toBe('2019-05/..');
  expect(edtfOfDays(null, '2019-12-31')).toBe('../2019');
});

test('other days stay days, and an open end stays open', () => {
  expect(edtfOfDays('2019-05-03', '2019-05-03')).toBe('2019-05-03');
  expect(edtfOfDays('2019-05-01', '2019-05-30')).toBe('2019-05-01/2019-05-30');
  expect(edtfOfDays('2019-05-03', null)).toBe('2019-05-03/..');
  expect(edtfOfDays(null, '2019-05-03')).toBe('../2019-05-03');
});
