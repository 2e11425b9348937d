import { describe, expect, test } from 'vitest';
import type { Corroboration } from '../corroboration/origin.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Participant, Statement } from '../statement/statement.ts';
import { applyLaw } from './apply.ts';
import type { Assessment } from './assessment.ts';
import type { Force, Instrument } from './instrument.ts';
import { readNodes } from './read-nodes.ts';

const participant = (label: string): Participant => ({ start: 0, end: 0, mention: label, label, entity: -1 });

const statement = (id: string, over: Partial<Statement>): Statement => ({
  id,
  document: 'briefing',
  start: 0,
  end: 0,
  quote: '',
  tie: 'trade',
  agent: [participant('guard')],
  patient: [participant('front')],
  goods: [],
  place: [],
  time: null,
  amount: null,
  source: [],
  speaker: null,
  voice: 'asserted',
  factuality: 'CT+',
  authorFactuality: 'CT+',
  evidence: 'none',
  rule: 'verb',
  because: [],
  ...over,
});

const claimOf = (s: Statement): Claim => ({
  id: `claim of ${s.id}`,
  tie: s.tie,
  agent: s.agent.map((p) => p.label),
  patient: s.patient.map((p) => p.label),
  goods: [],
  label: s.tie,
  statements: [s.id],
  because: [],
  relations: [],
});

const actorOf = (id: string, label: string, kind: Actor['kind']): [string, Actor] => [
  id,
  { id, label, kind, names: [label] } as unknown as Actor,
];

const actors = new Map([
  actorOf('guard', 'Orland Guard', 'organisation'),
  actorOf('orland', 'Orland', 'place'),
  actorOf('front', 'Kestrel Front', 'organisation'),
]);

const law = (text: string, force: Force, verb: string): Instrument => ({
  symbol: 'C/RES/41 (2031)',
  title: 'Ore of Varn',
  adopted: '2031-03-03',
  provisions: [
    {
      path: '1',
      kind: 'operative',
      text,
      force,
      verb,
      addressee: 'all States',
      whole: true,
      nodes: readNodes(text, 'all States'),
    },
  ],
  witness: 'resolution',
  witnessKind: 'text',
});

const ban = law('Decides that all States shall cease trading in ore with the Kestrel Front;', 'decides', 'decides');

/** What becomes of each element when conduct is held against a law that a breach of is alleged. */
const held = (
  over: Partial<Statement>,
  instrument = ban,
  denying: readonly string[] = [],
): Record<string, string> | undefined => {
  const conduct = statement('conduct', over);
  const breach = statement('breach', {
    tie: 'violate',
    agent: conduct.agent,
    patient: [participant('C/RES/41 (2031)')],
  });
  const claims = [claimOf(conduct), claimOf(breach)];
  const corroborations = claims.map(() => ({ denying, origins: [] }) as unknown as Corroboration);
  const statements = new Map([conduct, breach].map((s) => [s.id, s]));
  const assessments: readonly Assessment[] = applyLaw(
    { claims, corroborations, statements, actors, listings: [], tellings: new Map(), quotations: [] },
    [instrument],
  );
  const [first] = assessments;
  return first && Object.fromEntries(first.elements.map((e) => [e.element, e.standing]));
};

describe('applyLaw', () => {
  test('conduct before, after and across the adoption', () => {
    expect(held({ time: '2029' })?.['in force']).toBe('not met');
    expect(held({ time: '2032-05' })?.['in force']).toBe('met');
    expect(held({ time: '2029/2032' })?.['in force']).toBe('contested');
    expect(held({ time: null })?.['in force']).toBe('not addressed');
  });

  test('a paragraph that calls upon States has no binding force', () => {
    const call = law('Calls upon all States to stop trading in ore with the Kestrel Front;', 'calls-upon', 'calls');
    expect(held({}, call)?.['binding force']).toBe('not met');
    expect(held({})?.['binding force']).toBe('met');
  });

  test('what binds States is met as to the addressee by a State, and left open for a guard', () => {
    expect(held({ agent: [participant('orland')] })?.addressee).toBe('met');
    expect(held({})?.addressee).toBe('not addressed');
  });

  test('conduct that is denied is contested', () => {
    expect(held({}, ban, ['denial'])?.conduct).toBe('contested');
    expect(held({})?.conduct).toBe('met');
  });

  test('what is urged, supposed or only denied is no conduct', () => {
    expect(held({ voice: 'urged' })).toBeUndefined();
    expect(held({ voice: 'conditional' })).toBeUndefined();
    expect(held({ factuality: 'CT-' })).toBeUndefined();
  });

  test('an attack is not held against a ban on trade in natural gas', () => {
    const gas = law('Decides that all States shall cease trading in ore or to buy natural gas;', 'decides', 'decides');
    expect(held({ tie: 'attack' }, gas)).toBeUndefined();
  });

  test('the seller trades as much as the buyer, but who is attacked does not attack', () => {
    const peace = law('Demands that all parties cease attacking the towns of Varn;', 'demands', 'demands');
    const victim = { agent: [participant('front')], patient: [participant('guard')] };
    const breach = (tie: 'trade' | 'attack', instrument: Instrument): number => {
      const conduct = statement('conduct', { ...victim, tie });
      const violation = statement('breach', { tie: 'violate', patient: [participant('C/RES/41 (2031)')] });
      const claims = [claimOf(conduct), claimOf(violation)];
      const statements = new Map([conduct, violation].map((s) => [s.id, s]));
      return applyLaw(
        { claims, corroborations: [], statements, actors, listings: [], tellings: new Map(), quotations: [] },
        [instrument],
      ).length;
    };
    expect(breach('trade', ban)).toBe(1);
    expect(breach('attack', peace)).toBe(0);
  });

  test('a counterparty that the provision names is met', () => {
    expect(held({})?.counterparty).toBe('met');
  });
});
