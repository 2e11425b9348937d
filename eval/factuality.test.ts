import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commitmentOf, parseCommitmentModel } from '../src/attribution/commitment.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { figuresOf, judgedRows, pearson } from './factuality.ts';

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

describe('commitment by the shipped model', () => {
  const syntax = loadSyntaxModel();
  const model = parseCommitmentModel(readFileSync('models/en-commitment.bin'));

  /** How firmly the one word in brackets is put, as the annotators of news would say. */
  const commitmentIn = (marked: string): number => {
    const words = marked.split(' ');
    const token = words.findIndex((w) => w.startsWith('['));
    const row = { text: marked.replace(/[[\]]/g, ''), targets: [{ span1: [token, token + 1] as const, label: 0 }] };
    return commitmentOf(judgedRows(row, syntax).sight, token, 'MEANTIME', model);
  };

  test('what happened stands above what may happen, and that above what did not', () => {
    const happened = commitmentIn('The harbour board [closed] the northern quay on Monday .');
    const may = commitmentIn('The harbour board may [close] the northern quay on Monday .');
    const denied = commitmentIn('The harbour board has not [closed] the northern quay since May .');
    expect(happened).toBe(3);
    expect(may).toBeLessThan(2.5);
    expect(denied).toBeLessThan(0);
  });

  test('a deed that is only aimed at stands below one that was done', () => {
    expect(commitmentIn('Pilots made an effort to [save] the ferry .')).toBeLessThan(
      commitmentIn('Pilots [saved] the ferry .'),
    );
  });

  test('a file that is no model fails by name', () => {
    expect(() => parseCommitmentModel(new Uint8Array(40))).toThrow('the commitment model is not one');
  });
});
