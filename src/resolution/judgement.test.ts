import { expect, test } from 'vitest';
import {
  type Decision,
  FIRST_PREVIOUS,
  hashOfLine,
  type Judgement,
  standingJudgements,
  verdictsOn,
} from './judgement.ts';

const judgement = (sequence: number, decision: Decision, ...subject: string[]): Judgement => ({
  sequence,
  at: '2026-01-02T03:04:05Z',
  by: 'M. Tarn',
  about: 'actor',
  decision,
  subject,
  why: 'read both',
  previous: FIRST_PREVIOUS,
});

const standing = (...log: readonly Judgement[]): number[] => standingJudgements(log).map(({ sequence }) => sequence);

test('what is undone does not stand, nor does the undoing', () => {
  expect(standing(judgement(1, 'same', 'a', 'b'), judgement(2, 'same', 'b', 'c'), judgement(3, 'undo', '1'))).toEqual([
    2,
  ]);
});

test('an undoing that is undone gives back what it took', () => {
  expect(standing(judgement(1, 'same', 'a', 'b'), judgement(2, 'undo', '1'), judgement(3, 'undo', '2'))).toEqual([1]);
});

test('the hash is that of the line without its newline', () => {
  expect(hashOfLine('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(FIRST_PREVIOUS).toHaveLength(64);
});

test('whoever is said to belong to a body is not that body', () => {
  expect(verdictsOn('actor', [judgement(1, 'member', 'Heron Brigade', 'Kestrel Front')])).toMatchObject([
    { left: 'Heron Brigade', right: 'Kestrel Front', decision: 'different' },
  ]);
});
