import { expect, test } from 'vitest';
import { joinRelations, timeRelation } from './in-force.ts';

test('conduct stands before, across or after the day from which a rule holds', () => {
  expect(timeRelation('2029', '2031-03-03')).toBe('before');
  expect(timeRelation('2029/..', '2031-03-03')).toBe('straddling');
  expect(timeRelation('2031-03', '2031-03-03')).toBe('straddling');
  expect(timeRelation('../2033', '2031-03-03')).toBe('straddling');
  expect(timeRelation('2031-03-03', '2031-03-03')).toBe('after');
  expect(timeRelation('2032-05', '2031-03-03')).toBe('after');
});

test('what is not told is unknown, never after', () => {
  expect(timeRelation(null, '2031-03-03')).toBe('unknown');
  expect(timeRelation('2032', undefined)).toBe('unknown');
  expect(joinRelations(['unknown', 'unknown'])).toBe('unknown');
  expect(joinRelations(['before', 'after'])).toBe('straddling');
});
