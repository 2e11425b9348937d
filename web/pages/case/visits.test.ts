import { expect, test } from 'vitest';
import type { CaseOverview } from '../../../src/workbench/show-case.ts';
import { seenNow } from './visits.ts';

const seen = (claims: number): CaseOverview => ({
  key: 'k',
  title: 'Senn',
  documents: 1,
  statements: 1,
  claims,
  standings: {},
  findings: {},
  lastJudgement: 0,
  studied: '',
});
const at = (time: string): Date => new Date(`2026-01-02T${time}Z`);

test('who looks for the first time has no time before', () => {
  expect(seenNow(undefined, seen(3), at('10:00:00')).before).toBeUndefined();
});

test('what changes while one looks on belongs to the same time', () => {
  const first = seenNow(undefined, seen(3), at('10:00:00'));
  expect(seenNow(first, seen(4), at('10:20:00')).before).toBeUndefined();
});

test('who comes back later sees the case as it was when it was left', () => {
  const morning = seenNow(seenNow(undefined, seen(3), at('10:00:00')), seen(4), at('10:20:00'));
  const evening = seenNow(morning, seen(9), at('18:00:00'));
  expect(evening.before).toMatchObject({ claims: 4, at: '2026-01-02T10:20:00.000Z' });
  expect(seenNow(evening, seen(10), at('18:01:00')).before).toMatchObject({ claims: 4 });
});
