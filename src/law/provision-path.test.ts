import { expect, test } from 'vitest';
import { isWithin, pathsOf } from './provision-path.ts';

test('references name the paths of provisions', () => {
  expect(pathsOf('paragraph 5 (a)')).toEqual(['5(a)']);
  expect(pathsOf('paragraph 2, 3 and 7 to 9')).toEqual(['2', '3', '7', '8', '9']);
  expect(pathsOf('Article 24, paragraph 1')).toEqual(['24(1)']);
  expect(pathsOf('Article 24, paragraph 1 (b)')).toEqual(['24(1)(b)']);
  expect(pathsOf('Chapter VII')).toEqual([]);
});

test('a sub-paragraph stands within its paragraph, and 5 not within 50', () => {
  expect(isWithin('5(a)(i)', '5')).toBe(true);
  expect(isWithin('5', '5(a)')).toBe(true);
  expect(isWithin('50', '5')).toBe(false);
});
