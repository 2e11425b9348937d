import { describe, expect, test } from 'vitest';
import { buildDocument, type StatementDraft } from '../../test/support/build-case.ts';
import { message } from '../languages/message.ts';
import type { Judgement } from './judgement.ts';
import { relateActors } from './relate-actors.ts';
import { resolveActors } from './resolve-actors.ts';
import { resolveClaims } from './resolve-claims.ts';

const actors = { 'Orland Guard': 'group', 'Kestrel Front': 'group', 'Jana Tarn': 'person' } as const;
const sale: StatementDraft = { tie: 'trade', agent: ['Kestrel Front'], patient: ['Orland Guard'], goods: ['oil'] };

const resolved = (statements: readonly StatementDraft[], judgements: readonly Judgement[] = []) => {
  const extractions = statements.map((one, at) => buildDocument(`${at}.txt`, { actors, statements: [one] }));
  const who = resolveActors(
    extractions.flatMap((extraction) => extraction.actors),
    judgements,
  );
  return { extractions, who, claims: resolveClaims(extractions, who, judgements) };
};

const judged = (
  sequence: number,
  about: Judgement['about'],
  decision: Judgement['decision'],
  ...subject: string[]
): Judgement => ({
  sequence,
  at: '2031-05-02T10:00:00.000Z',
  by: 'Ines',
  about,
  decision,
  subject,
  why: '',
  previous: '',
});

describe('claims that follow from others', () => {
  test('who sold in March has sold: the general claim is named, and is another claim', () => {
    const { claims } = resolved([sale, { ...sale, time: '2014-03' }]);
    expect(claims).toHaveLength(2);
    const general = claims.find(({ statements, relations }) => statements.length === 1 && relations.length === 0);
    const special = claims.find(({ relations }) => relations.length > 0);
    expect(special?.relations).toEqual([{ claim: general?.id, relation: 'general', because: 'it leaves open when' }]);
  });

  test('who trains supports; who supports need not train', () => {
    const { claims } = resolved([
      { tie: 'train', agent: ['Orland Guard'], patient: ['Kestrel Front'] },
      { tie: 'support', agent: ['Orland Guard'], patient: ['Kestrel Front'] },
    ]);
    const of = (tie: string) => claims.find((claim) => claim.tie === tie);
    expect(of('train')?.relations).toEqual([
      { claim: of('support')?.id, relation: 'general', because: 'to train is to support' },
    ]);
    expect(of('support')?.relations).toEqual([]);
  });

  test('to sell and to supply are near, and neither follows from the other', () => {
    const { claims } = resolved([sale, { ...sale, tie: 'supply' }]);
    expect(claims.map(({ relations }) => relations.map(({ relation }) => relation))).toEqual([['close'], ['close']]);
  });
});

describe('judgements', () => {
  test('a name that a person parted from an actor is another actor, and comes back when that is undone', () => {
    const documents = [
      buildDocument('a.txt', { actors: { 'Kestrel Front': { kind: 'group', aliases: ['Reed Wing'] } } }),
      buildDocument('b.txt', { actors: { 'Reed Wing': 'group' } }),
    ];
    const locals = documents.flatMap((document) => document.actors);
    const labels = (log: readonly Judgement[]) =>
      resolveActors(locals, log)
        .actors.map(({ label }) => label)
        .sort();
    const split = judged(1, 'actor', 'split', 'Kestrel Front', 'Reed Wing');
    expect(labels([])).toEqual(['Kestrel Front']);
    expect(labels([split])).toEqual(['Kestrel Front', 'Reed Wing']);
    expect(labels([split, judged(2, 'actor', 'undo', '1')])).toEqual(labels([]));
  });

  test('an actor is called what a person calls it, and a member is not the body that it belongs to', () => {
    const { who, extractions } = resolved(
      [sale],
      [
        judged(1, 'actor', 'rename', 'Kestrel Front', 'The Front'),
        judged(2, 'actor', 'member', 'Jana Tarn', 'Kestrel Front'),
      ],
    );
    const related = relateActors(who, extractions, [judged(2, 'actor', 'member', 'Jana Tarn', 'Kestrel Front')]);
    expect(related.map(({ label }) => label).sort()).toEqual(['Jana Tarn', 'Orland Guard', 'The Front']);
    expect(related.find(({ label }) => label === 'Jana Tarn')?.relations).toMatchObject([
      { relation: 'member of', label: 'The Front' },
    ]);
  });

  test('who joined a group at a time is its member from then on, and no name of it', () => {
    const { who, extractions } = resolved([
      { tie: 'join', agent: ['Jana Tarn'], patient: ['Kestrel Front'], time: '2013' },
    ]);
    const jana = relateActors(who, extractions, []).find(({ label }) => label === 'Jana Tarn');
    expect(jana?.relations).toMatchObject([{ relation: 'member of', label: 'Kestrel Front', time: '2013' }]);
  });

  test('a document that tells who leads a group relates them, and once when it tells since when as well', () => {
    const { who, extractions } = resolved([sale, { tie: 'support', agent: ['Jana Tarn'], patient: ['Kestrel Front'] }]);
    const at = extractions.findIndex(({ statements }) => statements.some(({ tie }) => tie === 'support'));
    const supported = extractions[at]?.statements.find(({ tie }) => tie === 'support');
    const [from, to] = [supported?.agent[0], supported?.patient[0]];
    if (from === undefined || to === undefined) throw new Error('the statement has no two sides');
    const told = { start: 0, end: 0, relation: 'leads', from, to, quote: 'Jana Tarn, its commander' } as const;
    const relations = [null, '2028/..'].map((time) => ({ ...told, time }));
    const related = relateActors(
      who,
      extractions.map((extraction, i) => (i === at ? { ...extraction, relations } : extraction)),
      [],
    );
    expect(related.find(({ label }) => label === 'Jana Tarn')?.relations).toMatchObject([
      {
        relation: 'leads',
        label: 'Kestrel Front',
        time: '2028/..',
        because: message('relation.quote', { quote: 'Jana Tarn, its commander' }),
      },
    ]);
  });

  test('one person may hold two offices, each in its time, and a group may be renamed, and all of them stay apart', () => {
    const { who, extractions } = resolved([sale, { tie: 'support', agent: ['Jana Tarn'], patient: ['Kestrel Front'] }]);
    const related = relateActors(who, extractions, [
      judged(1, 'actor', 'relate', 'Jana Tarn', 'Kestrel Front', 'holds office in', '2006/2010'),
      judged(2, 'actor', 'relate', 'Jana Tarn', 'Orland Guard', 'holds office in', '2011'),
      judged(3, 'actor', 'relate', 'Kestrel Front', 'Orland Guard', 'renamed to', '2012-05'),
    ]);
    expect(related).toHaveLength(3);
    const of = (name: string) => related.find(({ label }) => label === name)?.relations;
    expect(of('Jana Tarn')).toHaveLength(2);
    expect(of('Jana Tarn')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ relation: 'holds office in', label: 'Kestrel Front', time: '2006/2010' }),
        expect.objectContaining({ relation: 'holds office in', label: 'Orland Guard', time: '2011' }),
      ]),
    );
    expect(of('Kestrel Front')).toMatchObject([{ relation: 'renamed to', label: 'Orland Guard', time: '2012-05' }]);
  });
});
