import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, type StatementDraft } from '../test/support/build-case.ts';
import type { Judgement } from './resolution/judgement.ts';
import type { ClaimReview } from './resolution/review.ts';
import type { Extraction } from './statement/extraction.ts';
import { caseStudy, type Dossier, studyCase } from './study.ts';

const bodies = [
  'Kestrel Front',
  'Front',
  'Orland Guard',
  'Guard forces',
  'KF',
  'Reed League',
  'Orland',
  'Marek Oll',
  'Oll',
];
const kinds = { Orland: 'place', 'Marek Oll': 'person', Oll: 'person' } as const;
const wording = ['the drivers carried it by night', 'two barges crossed at dawn', 'clerks counted sacks in a shed'];

const side = fc.array(fc.constantFrom(...bodies, 'released prisoners'), { maxLength: 2 });
const statement: fc.Arbitrary<StatementDraft> = fc
  .record({
    tie: fc.constantFrom('trade', 'attack', 'support', 'oppose'),
    agent: side,
    patient: side,
    goods: fc.subarray(['oil', 'grain'], { maxLength: 1 }),
    place: fc.subarray(['Kesh', 'Varn', 'Varn Province'], { maxLength: 1 }),
    time: fc.constantFrom(undefined, '2014-03', '2014-03-05', '2014', '2015-01'),
    source: fc.constantFrom(undefined, ['Meridian Wire'], ['[drivers]'], ['Kestrel Front']),
    factuality: fc.constantFrom('CT+', 'CT+', 'CT-', 'PR+', 'Uu'),
    extra: fc.constantFrom(...wording, ''),
  })
  .map(({ extra, time, source, ...draft }): StatementDraft => {
    const said = [draft.agent.join(' and '), draft.tie, draft.patient.join(' and '), ...draft.goods, ...draft.place];
    return {
      ...draft,
      passage: `${said.join(' ')} ${time ?? ''} ${extra}`,
      ...(time === undefined ? {} : { time }),
      ...(source === undefined ? {} : { source }),
    } as StatementDraft;
  });

const documentOf = (number: number, issuer: string, date: string, statements: readonly StatementDraft[]): Extraction =>
  buildDocument(`${number}.txt`, {
    issuer,
    date,
    actors: Object.fromEntries(
      bodies
        .filter((name) => statements.some(({ agent = [], patient = [] }) => [...agent, ...patient].includes(name)))
        .map((name) => [
          name,
          { kind: kinds[name as keyof typeof kinds] ?? 'group', aliases: name === 'KF' ? ['Kestrel Front'] : [] },
        ]),
    ),
    statements,
  });

const document = fc
  .tuple(
    fc.nat(1000),
    fc.constantFrom('Meridian Wire', 'Varn Post', 'Kesh Herald'),
    fc.constantFrom('2014-04-01', '2014-06-01', '2015-02-01'),
    fc.array(statement, { minLength: 1, maxLength: 4 }),
  )
  .map((parts) => documentOf(...parts));

type Step =
  | { readonly kind: 'add'; readonly document: Extraction }
  | { readonly kind: 'remove'; readonly which: number }
  | {
      readonly kind: 'judge';
      readonly about: Judgement['about'];
      readonly decision: Judgement['decision'];
      readonly which: readonly [number, number];
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: document.map((added) => ({ kind: 'add' as const, document: added })) },
  { weight: 1, arbitrary: fc.nat(50).map((which) => ({ kind: 'remove' as const, which })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom<readonly [Judgement['about'], Judgement['decision']]>(
          ['claim', 'same'],
          ['claim', 'different'],
          ['claim', 'rename'],
          ['claim', 'grade'],
          ['actor', 'same'],
          ['actor', 'different'],
          ['actor', 'rename'],
          ['actor', 'member'],
          ['actor', 'relate'],
          ['statement', 'reject'],
          ['statement', 'undo'],
        ),
        fc.tuple(fc.nat(50), fc.nat(50)),
      )
      .map(([[about, decision], which]) => ({ kind: 'judge' as const, about, decision, which })),
  },
);

const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
  items[which % Math.max(1, items.length)];

/** A judgement about things that the case holds; undefined where it holds none. */
const judgementOn = (
  { about, decision, which: [a, b] }: Extract<Step, { kind: 'judge' }>,
  { claims, actors, extractions }: Dossier,
  log: readonly Judgement[],
): Judgement | undefined => {
  const ids = (about === 'actor' ? actors : claims).map(({ id }) => id);
  const statement = pick(
    extractions.flatMap(({ statements, passages }) => statements.map((one, i) => ({ one, passage: passages[i] }))),
    a,
  );
  const [left, right] = [pick(ids, a), pick(ids, b)];
  const line = { sequence: log.length + 1, at: '2026-01-02T03:04:05Z', by: 'M. Tarn', about, decision, why: '' };
  const chained = { ...line, previous: String(log.length).padStart(64, '0') };
  if (decision === 'undo')
    return log.length === 0 ? undefined : { ...chained, subject: [String(1 + (a % log.length))] };
  if (about === 'statement') {
    if (statement?.passage === undefined) return undefined;
    const { one, passage } = statement;
    return { ...chained, subject: [one.id], statement: { ...one, passage } };
  }
  if (left === undefined || right === undefined) return undefined;
  if (decision === 'grade') return { ...chained, subject: [left, '2'] };
  if (decision === 'relate') return { ...chained, subject: [left, right, 'holds office in', '2012/2014-05'] };
  return { ...chained, subject: decision === 'rename' ? [left, `Renamed ${b}`] : [left, right] };
};

const reviews: readonly ClaimReview[] = [
  'The Kestrel Front sold oil to the Orland Guard',
  'KF attacked the Reed League',
].map((claimed) => ({ id: claimed, claimed, reviewer: 'Varn Facts', rating: 'Half true', url: '' }));

const asContribution = (extraction: Extraction) => ({ extraction, findings: [], instrument: null, powers: [] });

test('a case that grows document by document and judgement by judgement is what a study of all at once gives', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 6, maxLength: 25 }), (steps) => {
      const study = caseStudy();
      let documents: readonly Extraction[] = [];
      const log: Judgement[] = [];
      let dossier = study([], [], []);
      for (const one of steps) {
        if (one.kind === 'add')
          documents = [...documents.filter((d) => d.document !== one.document.document), one.document];
        else if (one.kind === 'remove')
          documents = documents.filter((_, at) => at !== one.which % Math.max(1, documents.length));
        else {
          const judgement = judgementOn(one, dossier, log);
          if (judgement !== undefined) log.push(judgement);
        }
        dossier = study(documents.map(asContribution), [...log], [], [], [...reviews]);
        expect(dossier).toEqual(studyCase(documents.map(asContribution), log, [], [], reviews));
      }
    }),
    { numRuns: 20 },
  );
});
