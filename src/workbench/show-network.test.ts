import { expect, test } from 'vitest';
import { buildDocument } from '../../test/support/build-case.ts';
import { claimListRows } from '../store/claim-list.ts';
import { studyCase } from '../study.ts';
import { networkOf } from './show-network.ts';

test('a claim ties those who act to those acted on, and whoever is tied to nobody is counted, not shown', () => {
  const extraction = buildDocument('panel', {
    actors: { Orland: 'organisation', 'Kestrel Front': 'organisation', 'Varn Watch': 'organisation' },
    statements: [
      { tie: 'trade', agent: ['Orland'], patient: ['Kestrel Front'], goods: ['copper'], time: '2019-05' },
      { tie: 'attack', agent: ['Kestrel Front'], patient: ['Orland'] },
      { tie: 'violate', agent: ['Varn Watch'] },
    ],
  });
  const dossier = studyCase([{ extraction, findings: [], instrument: null, powers: [] }], [], []);
  const parties = new Map(dossier.claims.map(({ id, agent, patient }) => [id, { agent, patient }] as const));
  const rows = claimListRows(dossier)
    .claim_list.flatMap((made) => made.rows())
    .flatMap((row) => {
      const sides = parties.get(row.claim);
      return sides === undefined ? [] : [{ ...row, ...sides }];
    });
  const { actors, claims, valences, untied } = networkOf(dossier.actors, rows);
  const told = claims.map(({ agent, tie, patient, first, last }) => ({
    agent: agent.map((index) => actors[index]?.label),
    patient: patient.map((index) => actors[index]?.label),
    told: [tie, valences[tie], first, last],
  }));
  expect(told).toHaveLength(2);
  expect(told).toEqual(
    expect.arrayContaining([
      { agent: ['Orland'], patient: ['Kestrel Front'], told: ['trade', 'cooperation', '2019-05-01', '2019-05-31'] },
      { agent: ['Kestrel Front'], patient: ['Orland'], told: ['attack', 'conflict', null, null] },
    ]),
  );
  expect(untied).toBe(1);
});
