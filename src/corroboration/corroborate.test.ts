import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument, type DocumentDraft, type StatementDraft } from '../../test/support/build-case.ts';
import { inEnglish } from '../languages/message.ts';
import type { Judgement } from '../resolution/judgement.ts';
import { resolveActors } from '../resolution/resolve-actors.ts';
import { resolveClaims } from '../resolution/resolve-claims.ts';
import type { Extraction } from '../statement/extraction.ts';
import { corroborate } from './corroborate.ts';

const actors: DocumentDraft['actors'] = { 'Orland Guard': 'group', 'Kestrel Front': 'group', 'Reed League': 'group' };
const sale: StatementDraft = { tie: 'trade', agent: ['Kestrel Front'], patient: ['Orland Guard'], goods: ['oil'] };

const corroborated = (extractions: readonly Extraction[]) => {
  const resolved = resolveActors(
    extractions.flatMap((extraction) => extraction.actors),
    [],
  );
  return corroborate(resolveClaims(extractions, resolved, []), extractions, resolved, []);
};

let serial = 0;
/** A document that makes one statement. */
const told = (issuer: string, statement: Partial<StatementDraft> = {}, links: readonly string[] = []): Extraction =>
  buildDocument(`${issuer} ${++serial}.txt`, {
    issuer,
    actors,
    links,
    statements: [{ ...sale, passage: `${issuer} number ${serial} speaks`, ...statement }],
  });

/** Standing and number of origins of the only claim. */
const only = (...extractions: readonly Extraction[]) => {
  const { corroborations } = corroborated(extractions);
  expect(corroborations).toHaveLength(1);
  const [first] = corroborations;
  return {
    standing: first?.standing,
    origins: first?.origins.length,
    labels: first?.origins.map(({ label }) => label).sort(),
  };
};

describe('origins', () => {
  test('two documents that cite one newspaper have one origin', () => {
    expect(
      only(told('Reed Society', { source: ['Orland Herald'] }), told('Varn Watch', { source: ['the Orland Herald'] })),
    ).toMatchObject({ standing: 'one origin', origins: 1 });
  });

  test('whoever cites a newspaper goes back to what the newspaper itself goes back to', () => {
    expect(
      only(told('Orland Herald', { source: ['Jana Tarn'] }), told('Varn Watch', { source: ['Orland Herald'] })),
    ).toMatchObject({ standing: 'one origin', origins: 1 });
  });

  test('the nearest source with a name counts, not those who relay it', () => {
    expect(
      only(
        told('Reed Society', { source: ['[documents]', 'Orland Herald'] }),
        told('Varn Watch', { source: ['Jana Tarn', 'Orland Herald'] }),
      ),
    ).toMatchObject({ standing: 'several origins', labels: ['Jana Tarn', 'Orland Herald'] });
  });

  test('an issuer that repeats itself, or its earlier publications, is one origin', () => {
    expect(
      only(told('Reed Society'), told('Reed Society', { source: ['Reed Society'], evidence: 'own-prior-publication' })),
    ).toMatchObject({ origins: 1 });
  });

  test('documents that link to one page have one origin; a dead link leads nowhere', () => {
    const page = 'https://www.herald.example/leak/';
    expect(
      only(told('Reed Society', {}, [page]), told('Varn Watch', {}, ['http://herald.example/leak#top'])),
    ).toMatchObject({ standing: 'one origin', origins: 1 });
    expect(only(told('Reed Society', {}, ['#']), told('Varn Watch', {}, ['#']))).toMatchObject({ origins: 2 });
  });

  test('a lightly edited copy of a passage adds no origin, and the reason says so', () => {
    const { corroborations } = corroborated([
      told('Orland Herald', {
        passage: 'The Front sold oil to the Guard through a broker in Kesh all winter long, three drivers said.',
      }),
      told('Varn Post', {
        passage: 'The Front sold oil to the Guard through a broker in Kesh all winter, according to three drivers.',
      }),
    ]);
    expect(corroborations[0]?.origins).toHaveLength(1);
    expect(corroborations[0]?.origins[0]?.because.some(({ id }) => id === 'origin.repeats')).toBe(true);
  });

  test('what cites nobody by name has an unknown origin, which is said and not counted as another', () => {
    expect(
      only(told('Reed Society', { source: ['[media sources]'] }), told('Varn Watch', { source: ['Orland Herald'] })),
    ).toMatchObject({ standing: 'one origin', labels: ['Orland Herald', 'origin unknown'] });
  });

  test('what nobody cites anything for is uncited, however many say it', () => {
    expect(only(told('Reed Society'), told('Varn Watch'))).toMatchObject({ standing: 'uncited', origins: 2 });
  });

  test('two that cite each other in a circle are one origin', () => {
    expect(
      only(told('Reed Society', { source: ['Varn Watch'] }), told('Varn Watch', { source: ['Reed Society'] })),
    ).toMatchObject({ origins: 1 });
  });
});

describe('conflicts', () => {
  test('a denial leaves the support as it is and makes the claim contested', () => {
    const support = [told('Reed Society', { source: ['Orland Herald'] }), told('Varn Watch')];
    const before = corroborated(support).corroborations[0];
    const { corroborations, conflicts } = corroborated([...support, told('Orland Guard', { factuality: 'CT-' })]);
    expect(corroborations[0]?.supporting).toHaveLength(2);
    expect(corroborations[0]?.origins.map(({ id }) => id)).toEqual(before?.origins.map(({ id }) => id));
    expect(corroborations[0]?.standing).toBe('contested');
    expect(conflicts.map(({ kind }) => kind)).toEqual(['denial']);
  });

  test('figures that exclude each other are rivals, "up to 40" and 25 are not', () => {
    const amount = (value: NonNullable<StatementDraft['amount']>) =>
      told(`Society ${value.max}`, { amount: { currency: 'USD', ...value } });
    expect(corroborated([amount({ max: 40 }), amount({ min: 25, max: 25 })]).conflicts).toEqual([]);
    const { conflicts } = corroborated([amount({ max: 40 }), amount({ min: 90, max: 90 })]);
    expect(conflicts[0]).toMatchObject({ kind: 'rival-amount' });
    expect(conflicts.map(({ message }) => inEnglish(message))[0]).toMatch(/90 USD in .*, up to 40 USD in /);
  });

  test('one shelling with two authors is told as rival accounts of one event', () => {
    const shelling: StatementDraft = {
      tie: 'attack',
      agent: ['Orland Guard'],
      patient: ['Reed League'],
      place: ['Kesh'],
      time: '2014-03-03',
    };
    const { conflicts } = corroborated([told('A', shelling), told('B', { ...shelling, agent: ['Kestrel Front'] })]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['rival-agent']);
    expect(
      corroborated([told('A', shelling), told('B', { ...shelling, time: '2014-03-09', agent: ['Kestrel Front'] })])
        .conflicts,
    ).toEqual([]);
  });
});

describe('how a charge is met', () => {
  const charge = told('Reed Society', { source: ['Orland Herald'] });
  const manner = (denial: Partial<StatementDraft>, issuer = 'Orland Guard'): string | undefined =>
    corroborated([charge, told(issuer, { factuality: 'CT-', ...denial })]).conflicts[0]?.manner;

  test.each([
    ['flat', 'The Guard has never bought oil from the Front.'],
    ['jurisdictional', 'The court has no jurisdiction, said the Guard, which bought no oil.'],
    ['partial', 'The Guard bought no oil, but acknowledged two sales of grain.'],
    ['counter-accusation', 'The Guard bought nothing and accused the League of smuggling oil.'],
  ])('%s: %s', (expected, passage) => {
    expect(manner({ passage })).toBe(expected);
  });

  test('a denial by somebody whom the claim does not concern is by another', () => {
    expect(manner({ passage: 'No oil was sold.' }, 'Kesh Courier')).toBe('by another');
  });

  test('who denies that it ever traded denies the one sale, too', () => {
    const { corroborations } = corroborated([
      told('Reed Society', { time: '2014-03', source: ['Orland Herald'] }),
      told('Orland Guard', { factuality: 'CT-' }),
    ]);
    expect(corroborations.find(({ supporting }) => supporting.length > 0)?.standing).toBe('contested');
  });
});

describe('the graph', () => {
  test('a copy goes back to the earlier text, with both passages', () => {
    const passage = 'The Front sold oil to the Guard through a broker in Kesh all winter long, the Herald has learned.';
    const made = ['2014-03-03', '2014-04-04'].map((date, at) =>
      buildDocument(`${at}.txt`, { issuer: `Paper ${at}`, date, actors, statements: [{ ...sale, passage }] }),
    );
    const [corroboration] = corroborated([...made].reverse()).corroborations;
    const [copy] = corroboration?.derivations.filter(({ kind }) => kind === 'text-reuse') ?? [];
    expect(copy).toMatchObject({ isDirected: true, from: made[1]?.statements[0]?.id, to: made[0]?.statements[0]?.id });
    expect(copy?.aligned).toMatchObject([{ fromText: passage, toText: passage }]);
  });

  test('two that cite each other make a circle, and it is said that no origin is told', () => {
    const [corroboration] = corroborated([
      told('Reed Society', { source: ['Varn Watch'], passage: 'Oil went to the Guard.' }),
      told('Varn Watch', { source: ['Reed Society'], passage: 'The Guard had oil of the Front.' }),
    ]).corroborations;
    expect(corroboration?.derivations.filter(({ isCircular }) => isCircular)).toHaveLength(2);
  });

  test('two accounts of one deed in like words are two where each names a source of its own', () => {
    const passage = 'The Front sold oil to the Guard through a broker in Kesh all winter long';
    expect(
      only(
        told('Reed Society', { source: ['Jana Tarn'], passage: `${passage}, Jana Tarn said.` }),
        told('Varn Watch', { source: ['Marek Oll'], passage: `${passage}, Marek Oll said.` }),
      ),
    ).toMatchObject({ origins: 2 });
  });
});

describe('what a source may be taken for', () => {
  test('nothing is proposed of who was never tried, and a person’s grade outranks the proposal', () => {
    const extractions = [told('Reed Society', { source: ['Orland Herald'] })];
    const resolvedActors = resolveActors(
      extractions.flatMap((extraction) => extraction.actors),
      [],
    );
    const graded = (judgements: readonly Judgement[]) =>
      corroborate(resolveClaims(extractions, resolvedActors, []), extractions, resolvedActors, judgements)
        .reliabilities;
    expect(graded([])).toMatchObject([{ label: 'Orland Herald', grade: 'F', isJudged: false }]);
    const judgement = {
      about: 'source',
      decision: 'grade',
      subject: ['Orland Herald', 'B'],
      by: 'Ines',
      why: '',
    } as const;
    expect(graded([{ ...judgement, sequence: 1, at: '2031-05-02T10:00:00.000Z', previous: '' }])).toMatchObject([
      { grade: 'B', isJudged: true },
    ]);
  });
});

describe('laws', () => {
  const statement: fc.Arbitrary<Partial<StatementDraft>> = fc.record({
    source: fc.constantFrom<readonly string[]>(
      [],
      ['Orland Herald'],
      ['[media sources]'],
      ['Jana Tarn', 'Orland Herald'],
      ['Reed Society'],
      ['Varn Watch'],
    ),
    passage: fc.constantFrom(
      'the front sold its oil to the guard',
      'oil of the front reached the guard by night',
      'trucks carried oil',
    ),
    factuality: fc.constantFrom('CT+', 'PS+'),
  });
  const document = fc.tuple(fc.constantFrom('Reed Society', 'Varn Watch', 'Orland Herald'), statement);
  const build = (documents: readonly (readonly [string, Partial<StatementDraft>])[]): Extraction[] =>
    documents.map(([issuer, of], index) =>
      buildDocument(`${index}.txt`, { issuer, actors, statements: [{ ...sale, ...of }] }),
    );
  const cases = fc.array(document, { minLength: 1, maxLength: 7 });

  test('a copy of a document under another name never adds an origin', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (documents, which) => {
        const made = build(documents);
        const [, of] = documents[which % documents.length] as (typeof documents)[number];
        const copy = buildDocument('copy.txt', { issuer: 'Kesh Courier', actors, statements: [{ ...sale, ...of }] });
        const origins = (extractions: readonly Extraction[]) =>
          corroborated(extractions).corroborations[0]?.origins.length ?? 0;
        expect(origins([...made, copy])).toBeLessThanOrEqual(origins(made));
      }),
    );
  });

  test('a denial never lowers the number of origins', () => {
    fc.assert(
      fc.property(cases, document, (documents, [issuer, of]) => {
        const made = build(documents);
        const denial = buildDocument('denial.txt', {
          issuer,
          actors,
          statements: [{ ...sale, ...of, factuality: 'CT-' }],
        });
        const before = corroborated(made).corroborations[0];
        const after = corroborated([...made, denial]).corroborations[0];
        expect(after?.origins.map(({ id }) => id)).toEqual(before?.origins.map(({ id }) => id));
        expect(after?.standing).toBe('contested');
      }),
    );
  });

  test('the order of the documents changes nothing', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), (documents, keys) => {
        const made = build(documents);
        const shuffled = made
          .map((extraction) => ({ extraction, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(corroborated(shuffled.map(({ extraction }) => extraction))).toEqual(corroborated(made));
      }),
    );
  });
});
