import { expect, test } from 'vitest';
import { figuresOf, pearson } from './factuality.ts';

test("Pearson's r is 1 on a rising line, −1 on a falling one and 0 where one side is constant", () => {
  expect(
    pearson([
      [1, 10],
      [2, 20],
      [3, 30],
    ]),
  ).toBeCloseTo(1);
  expect(
    pearson([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1);
  expect(
    pearson([
      [1, 5],
      [2, 5],
      [3, 5],
    ]),
  ).toBe(0);
});

test('the error stands beside that of always saying the mean', () => {
  const judged = [
    { set: 'A', gold: 3, found: 2 },
    { set: 'A', gold: -1, found: 0 },
  ];
  expect(figuresOf([judged])).toEqual({ 'A.r': 1, 'A.mae': 1, 'A.constant.mae': 2 });
});
