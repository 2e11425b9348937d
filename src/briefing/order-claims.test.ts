import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Origin, Standing } from '../corroboration/origin.ts';
import type { Tie } from '../statement/statement.ts';
import { byWeight, type StandingClaim } from './order-claims.ts';

const standing = (id: string, tie: Tie, stands: Standing, origins: number, documents: number): StandingClaim => ({
  claim: { id, tie, agent: [], patient: [], goods: [], label: id, statements: ['s'], because: [], relations: [] },
  corroboration: {
    claim: id,
    standing: stands,
    supporting: [],
    denying: [],
    documents: Array.from({ length: documents }, (_, i) => `d${i}`),
    origins: Array.from(
      { length: origins },
      (_, i): Origin => ({ id: `o${i}`, label: '', statements: [], because: [] }),
    ),
    conflicts: [],
    derivations: [],
    drifts: [],
    silences: [],
    credibility: { grade: 6, isJudged: false, because: [] },
  },
});

const ordered = (claims: readonly StandingClaim[]): string[] => [...claims].sort(byWeight).map(({ claim }) => claim.id);

test('what is argued about comes before what many say, and conduct before words', () => {
  const claims = [
    standing('words, contested', 'oppose', 'contested', 2, 5),
    standing('one origin, four documents', 'attack', 'one origin', 1, 4),
    standing('several origins', 'attack', 'several origins', 2, 2),
    standing('contested', 'trade', 'contested', 1, 3),
  ];
  expect(ordered(claims)).toEqual(['contested', 'several origins', 'one origin, four documents', 'words, contested']);
});

test('four documents from one origin weigh less than two from two', () => {
  const claims = [standing('copied', 'seize', 'contested', 1, 4), standing('independent', 'seize', 'contested', 2, 2)];
  expect(ordered(claims)).toEqual(['independent', 'copied']);
});

test('the order does not depend on the order of the claims', () => {
  const any = fc.record({
    tie: fc.constantFrom<Tie>('trade', 'oppose', 'attack'),
    stands: fc.constantFrom<Standing>('contested', 'one origin', 'uncited'),
    origins: fc.nat(3),
    documents: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (drawn) => {
      const claims = drawn.map((c, i) => standing(`c${i}`, c.tie, c.stands, c.origins, c.documents));
      expect(ordered([...claims].reverse())).toEqual(ordered(claims));
    }),
  );
});
