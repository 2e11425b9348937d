import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument, type DocumentDraft, type StatementDraft } from '../../test/support/build-case.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Claim } from './claim.ts';
import type { Judgement } from './judgement.ts';
import { resolveActors } from './resolve-actors.ts';
import { resolveClaims } from './resolve-claims.ts';

const actors: DocumentDraft['actors'] = { 'Orland Guard': 'group', 'Kestrel Front': 'group', 'Reed League': 'group' };

const caseOf = (...statements: readonly StatementDraft[]): Extraction[] =>
  statements.map((statement, index) => buildDocument(`${index}.txt`, { actors, statements: [statement] }));

const claimsOf = (extractions: readonly Extraction[], judgements: readonly Judgement[] = []): readonly Claim[] =>
  resolveClaims(
    extractions,
    resolveActors(
      extractions.flatMap((extraction) => extraction.actors),
      [],
    ),
    judgements,
  );

/** How many claims the statements come to, each in a document of its own. */
const count = (...statements: readonly StatementDraft[]): number => claimsOf(caseOf(...statements)).length;

const sale: StatementDraft = { tie: 'trade', agent: ['Kestrel Front'], patient: ['Orland Guard'], goods: ['oil'] };
const shelling: StatementDraft = {
  tie: 'attack',
  agent: ['Orland Guard'],
  patient: ['Kestrel Front'],
  place: ['Kesh'],
  time: '2014-03-03',
};

describe('one claim', () => {
  test('the same tie between the same actors in the same goods, whoever tells it', () => {
    expect(count(sale, { ...sale, goods: ['oil', 'gas'], source: ['Orland Herald'] })).toBe(1);
  });

  test('goods, place or a period left out of a lasting tie do not make it another claim', () => {
    expect(
      count(sale, {
        tie: 'trade',
        agent: ['Kestrel Front'],
        patient: ['Orland Guard'],
        place: ['eastern Orland'],
        time: '2013/2015',
      }),
    ).toBe(1);
  });

  test('cooperation has no direction', () => {
    expect(
      count(
        { tie: 'cooperate', agent: ['Kestrel Front'], patient: ['Orland Guard'] },
        { tie: 'cooperate', agent: ['Orland Guard'], patient: ['Kestrel Front'] },
      ),
    ).toBe(1);
  });

  test('a denial belongs to the claim that it denies', () => {
    expect(count(sale, { ...sale, factuality: 'CT-', source: ['Orland Guard'] })).toBe(1);
  });

  test('those who are described in what the other says are one, others are not', () => {
    const freed: StatementDraft = { tie: 'release', agent: ['Orland Guard'], time: '2014' };
    const thieves = { ...freed, patient: ['thieves'], passage: 'the Guard let thieves out of its gaol' };
    expect(
      count(thieves, {
        ...freed,
        patient: ['gaoled men'],
        passage: 'an amnesty for gaoled men, thieves for the most part',
      }),
    ).toBe(1);
    expect(
      count(thieves, {
        ...freed,
        patient: ['gaoled men'],
        passage: 'an amnesty for gaoled men, teachers for the most part',
      }),
    ).toBe(2);
  });

  test('a day and its month are one time of one event', () => {
    expect(count(shelling, { ...shelling, time: '2014-03' })).toBe(1);
  });

  test('an event without its author is found by place, time and the one who suffered it', () => {
    const { agent: _, ...unsaid } = shelling;
    expect(count(shelling, unsaid)).toBe(1);
  });

  test('people who are only described are one where the descriptions share a word', () => {
    const joining: StatementDraft = { tie: 'join', agent: ['released prisoners'], patient: ['Kestrel Front'] };
    expect(count(joining, { ...joining, agent: ['many of those released'] })).toBe(1);
    expect(count(joining, { ...joining, agent: ['unhappy farmers'] })).toBe(2);
  });

  test('a copied sentence whose relative date came out otherwise is still the same claim', () => {
    const passage = 'Last month the Orland Guard shelled positions of the Kestrel Front near the bridge of Kesh.';
    expect(count({ ...shelling, passage }, { ...shelling, time: '2014-04', passage })).toBe(1);
  });
});

test('a country may hold the place that another statement names, a town may not', () => {
  expect(count({ ...sale, place: ['Kesh'] }, { ...sale, place: ['Peru'] })).toBe(1);
  expect(count({ ...sale, place: ['Kesh'] }, { ...sale, place: ['Varn'] })).toBe(2);
});

test('the fighters of a front are the front, though no entity was made of them', () => {
  expect(count(sale, { ...sale, agent: ['Kestrel Front fighters'] })).toBe(1);
});

test('nobody stands on both sides of a tie', () => {
  const [claim] = claimsOf(caseOf({ tie: 'support', agent: ['Orland Guard'], patient: ['the Orland Guard'] }));
  expect(claim?.patient).toEqual([]);
});

describe('two claims', () => {
  test.each<[string, StatementDraft, StatementDraft]>([
    ['another tie', sale, { ...sale, tie: 'fund' }],
    ['another buyer', sale, { ...sale, patient: ['Reed League'] }],
    ['seller and buyer exchanged', sale, { ...sale, agent: sale.patient ?? [], patient: sale.agent ?? [] }],
    ['other goods', sale, { ...sale, goods: ['wheat'] }],
    ['asked for, not claimed', sale, { ...sale, voice: 'urged', factuality: 'Uu' }],
    ['supposed, not claimed', sale, { ...sale, voice: 'conditional', factuality: 'Uu' }],
    ['another day', shelling, { ...shelling, time: '2014-05-03' }],
    ['another place', shelling, { ...shelling, place: ['Varn'] }],
    ['a lasting relation and one dated episode of it', sale, { ...sale, time: '2014-03-03' }],
    [
      'military and economic cooperation',
      { tie: 'cooperate', agent: ['Kestrel Front'], patient: ['Orland Guard'], passage: 'military cooperation' },
      { tie: 'cooperate', agent: ['Kestrel Front'], patient: ['Orland Guard'], passage: 'economic cooperation' },
    ],
    [
      'an unsaid agent with nothing but the patient in common',
      { tie: 'attack', patient: ['Kestrel Front'] },
      { tie: 'attack', agent: ['Orland Guard'], patient: ['Kestrel Front'] },
    ],
  ])('%s', (_, left, right) => {
    expect(count(left, right)).toBe(2);
  });
});

test('a claim says in one line who did what to whom with what, and why its statements were joined', () => {
  const [claim] = claimsOf(caseOf(sale, { ...sale, goods: ['oil', 'gas'] }));
  expect(claim?.label).toBe('Kestrel Front · trade · Orland Guard · gas, oil');
  expect(claim?.because).toEqual(['same agent; same patient; same goods (oil)']);
});

test('a claim is called by the fullest words for its goods', () => {
  const [claim] = claimsOf(caseOf({ ...sale, goods: ['copper'] }, { ...sale, goods: ['copper ore'] }));
  expect(claim?.label).toBe('Kestrel Front · trade · Orland Guard · copper ore');
  expect(claim?.goods).toEqual(['copper', 'copper ore']);
});

test('what is alike is told in words, not in stems', () => {
  const [claim] = claimsOf(
    caseOf(
      { ...sale, agent: ['released prisoners'], goods: ['copper'] },
      { ...sale, agent: ['the prisoners'], goods: ['copper ore'] },
    ),
  );
  expect(claim?.because).toEqual(['agent described alike (prisoners); same patient; same goods (copper)']);
});

test('"rejects the accusation" answers the charge against the same actor that stands before it', () => {
  const extraction = buildDocument('reply.txt', {
    actors,
    statements: [
      { ...sale, source: ['Reed League'] },
      { tie: 'fund', agent: ['Orland Guard'], patient: ['Kestrel Front'], source: ['Reed League'] },
      {
        tie: 'oppose',
        agent: ['Kestrel Front'],
        patient: ['Reed League'],
        passage: 'The Front rejects the accusation.',
      },
    ],
  });
  const claims = claimsOf([extraction]);
  expect(claims.find(({ tie }) => tie === 'trade')?.rebuttals).toEqual([extraction.statements[2]?.id]);
  expect(claims.find(({ tie }) => tie === 'fund')?.rebuttals).toBeUndefined();
});

test('people join and part claims, and undoing it leaves the state before', () => {
  const extractions = caseOf(sale, { ...sale, goods: ['wheat'] }, { ...sale, goods: ['oil', 'salt'] });
  const before = claimsOf(extractions);
  const judge = (sequence: number, decision: Judgement['decision'], ...subject: string[]): Judgement => ({
    sequence,
    at: '2026-01-02T03:04:05Z',
    by: 'M. Tarn',
    about: 'claim',
    decision,
    subject,
    why: 'read both',
    previous: '',
  });
  const same = judge(1, 'same', ...before.map(({ id }) => id));
  expect(before).toHaveLength(2);
  expect(claimsOf(extractions, [same])).toHaveLength(1);
  expect(claimsOf(extractions, [same, judge(2, 'undo', '1')])).toEqual(before);
  const [first, , third] = extractions.map(({ statements }) => statements[0]?.id ?? '');
  expect(claimsOf(extractions, [judge(1, 'different', first ?? '', third ?? '')])).toHaveLength(3);
});

test('the order of the documents changes nothing', () => {
  const who = fc.constantFrom('Orland Guard', 'Kestrel Front', 'Reed League', 'the fighters');
  const statement: fc.Arbitrary<StatementDraft> = fc.record({
    tie: fc.constantFrom('trade', 'attack', 'cooperate' as const),
    agent: fc.array(who, { maxLength: 2 }),
    patient: fc.array(who, { maxLength: 1 }),
    goods: fc.subarray(['oil', 'wheat']),
    place: fc.subarray(['Kesh', 'Varn Province', 'eastern Orland'], { maxLength: 1 }),
    time: fc.constantFrom('2014', '2014-03', '2014-03-03', '2015~'),
    factuality: fc.constantFrom('CT+', 'CT-', 'Uu'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(statement, { maxLength: 4 }), { maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (documents, keys) => {
        const made = documents.map((statements, index) => buildDocument(`${index}.txt`, { actors, statements }));
        const shuffled = made
          .map((extraction) => ({ extraction, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(claimsOf(shuffled.map(({ extraction }) => extraction))).toEqual(claimsOf(made));
      },
    ),
  );
});
