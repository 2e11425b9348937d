import { expect, test } from 'vitest';
import { valenceOf } from '../../../src/statement/valence.ts';
import type { NetworkClaim } from '../../../src/workbench/show-network.ts';
import { daysOf, degreesOf, linksOf, shownClaims } from './links.ts';

const claim = (claim: string, rest: Partial<NetworkClaim> = {}): NetworkClaim => ({
  claim,
  label: claim,
  standing: 'one origin',
  origins: 1,
  tie: 'trade',
  agent: [0],
  patient: [1],
  first: null,
  last: null,
  ...rest,
});

test('claims of one valence between two actors are one line, as wide as the best founded of them', () => {
  const links = linksOf(
    [
      claim('oil', { origins: 3 }),
      claim('arms', { tie: 'supply', origins: 2 }),
      claim('raid', { tie: 'attack' }),
      claim('back', { agent: [1], patient: [0, 2, 1] }),
    ],
    valenceOf,
  );
  expect([...links.values()].map(({ agent, patient, valence, origins }) => [agent, patient, valence, origins])).toEqual(
    [
      [0, 1, 'cooperation', 3],
      [0, 1, 'conflict', 1],
      [1, 0, 'cooperation', 1],
      [1, 2, 'cooperation', 1],
    ],
  );
  expect(degreesOf(3, links.values())).toEqual([1, 2, 1]);
});

test('a claim is shown where its time may lie in the days chosen; one without a time only where none are', () => {
  const claims = [
    claim('spring', { first: '2019-03-01', last: '2019-05-31' }),
    claim('since', { first: '2019-06-01' }),
    claim('until', { last: '2018-12-31' }),
    claim('undated'),
    claim('raid', { tie: 'attack', first: '2019-05-02', last: '2019-05-02' }),
  ];
  const network = { actors: [], valences: valenceOf, claims, untied: 0 };
  const shown = (search: Parameters<typeof shownClaims>[1]) => shownClaims(network, search).map(({ label }) => label);
  expect(shown({})).toHaveLength(5);
  expect(shown({ from: '2019-05-01', to: '2019-05-31' })).toEqual(['spring', 'raid']);
  expect(shown({ from: '2020-01-01' })).toEqual(['since']);
  expect(shown({ to: '2018-06-01' })).toEqual(['until']);
  expect(shown({ tie: ['attack'] })).toEqual(['raid']);
  expect(daysOf(network)).toEqual({ first: '2018-12-31', last: '2019-06-01' });
});
