import { expect, test } from 'vitest';
import { timeRange } from './time-range.ts';

const days = (edtf: string): number => {
  const range = timeRange(edtf);
  return range === undefined ? Number.NaN : range.last - range.first + 1;
};

test('a year, a month and a day cover their days', () => {
  expect([days('2014'), days('2016-02'), days('2014-06-20')]).toEqual([365, 29, 1]);
});

test('an interval covers both its ends, and an open one has no end', () => {
  expect(days('2014-01-30/2014-02-02')).toBe(4);
  expect(timeRange('2013-04/..')?.last).toBe(Number.POSITIVE_INFINITY);
});

test('"about" is kept beside the days, a decade covers ten years', () => {
  expect(timeRange('2011~')?.about).toBe(true);
  expect(days('201X')).toBe(3652);
});

test('what is no date has no days', () => {
  for (const written of ['', 'soon', '2014-13', '2014-01/soon']) expect(timeRange(written)).toBeUndefined();
});

test('the second half of a year is dated: it lasts from July to December', () => {
  expect(timeRange('2019-41')).toEqual(timeRange('2019-07/2019-12'));
  expect(timeRange('2019-37')).toEqual(timeRange('2019-01/2019-04'));
  expect(timeRange('2019-31')).toEqual(timeRange('2019-03/2019-05'));
});
