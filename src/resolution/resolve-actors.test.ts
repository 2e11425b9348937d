import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument, type DocumentDraft } from '../../test/support/build-case.ts';
import type { LocalActor } from '../statement/extraction.ts';
import type { Actor } from './actor.ts';
import type { Decision, Judgement } from './judgement.ts';
import { resolveActors } from './resolve-actors.ts';

const localsOf = (...drafts: readonly NonNullable<DocumentDraft['actors']>[]): LocalActor[] =>
  drafts.flatMap((actors, index) => [...buildDocument(`${index}.txt`, { actors }).actors]);

const judge = (sequence: number, decision: Decision, ...subject: readonly string[]): Judgement => ({
  sequence,
  at: '2026-01-02T03:04:05Z',
  by: 'M. Tarn',
  about: 'actor',
  decision,
  subject,
  why: 'as the archive shows',
  previous: '',
});

/** The labels that ended up in one actor, actor by actor. */
const partition = (locals: readonly LocalActor[], judgements: readonly Judgement[] = []): string[][] => {
  const { actors } = resolveActors(locals, judgements);
  const label = ({ document, entity }: Actor['members'][number]) =>
    locals.find((local) => local.document === document && local.entity === entity)?.label ?? '';
  return actors
    .map((actor) => [...new Set(actor.members.map(label))].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
};

const together = (locals: readonly LocalActor[], ...labels: string[]): boolean =>
  partition(locals).some((actor) => labels.every((label) => actor.includes(label)));

describe('names that are one actor', () => {
  test('the article, capitals and accents do not tell two actors apart', () => {
    expect(
      partition(
        localsOf({ 'the Kestrel Front': 'group' }, { 'KESTREL FRONT': 'group' }, { 'Késtrel Front': 'organisation' }),
      ),
    ).toHaveLength(1);
  });

  test('a signature with an initial is whoever bears the surname and a name that the initial begins', () => {
    expect(
      together(localsOf({ 'Wilhelmina Tarn': 'person' }, { 'W. Tarn': 'person' }), 'W. Tarn', 'Wilhelmina Tarn'),
    ).toBe(true);
    expect(together(localsOf({ 'Anna Tarn': 'person' }, { 'W. Tarn': 'person' }), 'W. Tarn', 'Anna Tarn')).toBe(false);
  });

  test('an office is nobody’s surname', () => {
    const locals = localsOf({ 'Foreign Minister': 'person' }, { Minister: 'person' });
    expect(together(locals, 'Foreign Minister', 'Minister')).toBe(false);
  });

  test('a name of several words is one actor, whatever its documents took it for; a single word may be two', () => {
    const locals = localsOf({ 'Lorne Shipping': 'person' }, { 'Lorne Shipping': 'organisation' });
    expect(partition(locals)).toHaveLength(1);
    expect(partition(localsOf({ Lorne: 'person' }, { Lorne: 'place' }))).toHaveLength(2);
  });

  test('a regime that is called by the whole name of its leader is that leader’s', () => {
    const locals = localsOf(
      { 'Marek Oll': 'person', 'Oll regime': 'organisation' },
      { 'Marek Oll regime': 'organisation' },
    );
    expect(together(locals, 'Oll regime', 'Marek Oll regime')).toBe(true);
    expect(
      together(
        localsOf({ 'Old Guard regime': 'organisation', 'Varn regime': 'organisation' }),
        'Old Guard regime',
        'Varn regime',
      ),
    ).toBe(false);
  });

  test('the adjective of a land is the land, and the land gives the label', () => {
    const locals = localsOf({ Orland: 'place' }, { Orlandian: 'nationality' });
    expect(resolveActors(locals, []).actors).toMatchObject([{ label: 'Orland', names: ['Orland', 'Orlandian'] }]);
  });

  test('what a document only describes somebody as is no name', () => {
    const [front] = localsOf({ 'Kestrel Front': { kind: 'group', names: ['KESTREL FRONT', 'the Front'] } });
    const locals = [{ ...(front as LocalActor), descriptions: ['the group', 'fighters loyal to the Kestrel Front'] }];
    expect(resolveActors(locals, []).actors[0]?.names).toEqual(['Front', 'Kestrel Front']);
  });

  test('a land does not act for its navy', () => {
    const locals = localsOf({ Tarvania: 'place', 'Tarvanian Navy': 'organisation' });
    const { actors, actsAs } = resolveActors(locals, []);
    const idOf = (label: string): string => actors.find((actor) => actor.label === label)?.id ?? '';
    expect(actsAs.get(idOf('Tarvania'))).toBeUndefined();
  });

  test('a name that one document introduces is offered to the others', () => {
    const locals = localsOf(
      { 'Kestrel Front': { kind: 'group', aliases: ['Tarn al-Kes'] } },
      { 'Tarn al-Kes': 'group' },
    );
    expect(together(locals, 'Kestrel Front', 'Tarn al-Kes')).toBe(true);
  });

  test('an acronym is the name whose initials it has, joining words in or out', () => {
    expect(
      together(
        localsOf({ 'Islamic Council of Reed and Varn': 'group' }, { ICRV: 'group' }),
        'ICRV',
        'Islamic Council of Reed and Varn',
      ),
    ).toBe(true);
    expect(together(localsOf({ 'Union for Orland': 'group' }, { UFO: 'group' }), 'UFO', 'Union for Orland')).toBe(true);
  });

  test('an acronym of two names is neither', () => {
    const locals = localsOf({ 'Kestrel Front': 'group' }, { 'Kesh Federation': 'group' }, { KF: 'group' });
    expect(partition(locals)).toHaveLength(3);
  });

  test('a name that ends in what bodies are called is a body, whatever one document took it for', () => {
    const locals = localsOf(
      { 'CALDER PORT AUTHORITY': 'person' },
      { 'Calder Port Authority': 'place' },
      { 'Calder Port Authority': 'organisation' },
      { 'Bank of Calder': 'person' },
      { 'Bank of Calder': 'organisation' },
    );
    expect(partition(locals)).toHaveLength(2);
  });

  test('a word said of one of many is the body that a document calls by the word for many', () => {
    const named = { 'Saltmarsh Front': { kind: 'group' as const, aliases: ['Terns'] } };
    expect(together(localsOf(named, { Tern: 'group' }), 'Saltmarsh Front', 'Tern')).toBe(true);
    expect(together(localsOf(named, { Tern: 'nationality' }), 'Saltmarsh Front', 'Tern')).toBe(true);
    expect(together(localsOf(named, { Tern: 'person' }), 'Saltmarsh Front', 'Tern')).toBe(false);
    const two = { 'Reed League': { kind: 'group' as const, aliases: ['Terns'] } };
    expect(partition(localsOf(named, two, { Tern: 'group' }))).toHaveLength(3);
  });

  test('an office that goes with a surname does not keep it from the full name', () => {
    const spokesman = { kind: 'person' as const, names: ["the authority's spokesman"] };
    expect(together(localsOf({ 'Dorin Askel': 'person' }, { Askel: spokesman }), 'Dorin Askel', 'Askel')).toBe(true);
  });

  test('a government is called by its name before that of one of its ministries', () => {
    const { actors } = resolveActors(
      localsOf({ 'Interior Ministry of Orland': 'organisation' }, { "Orland's government": 'organisation' }),
      [],
    );
    expect(actors.map(({ label }) => label)).toEqual(["Orland's government"]);
  });

  test('what only describes is nobody known to another document', () => {
    expect(partition(localsOf({ 'any company': 'organisation' }, { 'any company': 'organisation' }))).toHaveLength(2);
  });

  test('fighters of a group are the group, its commander is not', () => {
    const locals = localsOf(
      { 'Kestrel Front': 'group' },
      { 'Kestrel Front fighters': 'group' },
      { 'Kestrel Front commander': 'person' },
    );
    expect(together(locals, 'Kestrel Front', 'Kestrel Front fighters')).toBe(true);
    expect(together(locals, 'Kestrel Front', 'Kestrel Front commander')).toBe(false);
  });

  test('a land and its adjective name one government', () => {
    const locals = localsOf(
      { 'Government of Orland': 'organisation' },
      { 'Orlandian government': 'organisation' },
      { 'Republic of Orland': 'organisation' },
      { 'Orlandian Ministry of Defence': 'organisation' },
    );
    expect(partition(locals)).toHaveLength(1);
  });

  test('a leader, the regime named by him and the regime of his country are one where a document shows it', () => {
    const locals = localsOf(
      { 'Oll regime': 'organisation', 'Orlandian regime': 'organisation', Orland: 'place' },
      { 'Marek Oll': 'person' },
      { 'Government of Orland': 'organisation' },
    );
    expect(together(locals, 'Government of Orland', 'Marek Oll', 'Oll regime', 'Orlandian regime')).toBe(true);
  });

  test('a government is not labelled a regime where a document calls it a government', () => {
    const locals = localsOf(
      { 'Orlandian regime': 'organisation', Orland: 'place' },
      { 'Orlandian regime': { kind: 'organisation', names: ['the Orlandian government'] } },
    );
    expect(
      resolveActors(locals, [])
        .actors.map(({ label }) => label)
        .sort(),
    ).toEqual(['Orland', 'Orlandian government']);
  });

  test('nothing joins a leader to his country where two regimes of leaders are in question', () => {
    const locals = localsOf({
      'Oll regime': 'organisation',
      'Kant regime': 'organisation',
      'Orlandian regime': 'organisation',
      Orland: 'place',
    });
    expect(partition(locals)).toHaveLength(4);
  });

  test('transliterations of one name are one', () => {
    const locals = localsOf(
      { "Ka'esh": 'group' },
      { Kaesh: 'group' },
      { 'Dar el-Kesh': 'place' },
      { 'Dar Elkesh': 'place' },
    );
    expect(partition(locals)).toHaveLength(2);
  });

  test('a title and a surname are the one full name that the case knows', () => {
    expect(
      together(localsOf({ 'President Oll': 'person' }, { 'Marek Oll': 'person' }), 'President Oll', 'Marek Oll'),
    ).toBe(true);
    expect(
      partition(localsOf({ 'President Oll': 'person' }, { 'Marek Oll': 'person' }, { 'Jana Oll': 'person' })),
    ).toHaveLength(3);
  });

  test('what a long name is shortened to is that name', () => {
    const locals = localsOf(
      { 'National Union of Orlandian Miners': 'organisation' },
      { 'National Union': 'organisation' },
    );
    expect(together(locals, 'National Union', 'National Union of Orlandian Miners')).toBe(true);
  });
});

describe('names that are not one actor', () => {
  test('a group, its predecessor and two of its leaders are four', () => {
    const locals = localsOf(
      {
        'Kestrel State': 'group',
        'Kestrel Council of Reed': 'group',
        'Abu Tarn al-Reedi': 'person',
        'Abu Kesh al-Varni': 'person',
      },
      { 'Kestrel State': 'group', 'Abu Tarn al-Reedi': 'person' },
    );
    expect(partition(locals)).toHaveLength(4);
  });

  test('"the group" of one document is not "the group" of another', () => {
    expect(partition(localsOf({ 'the group': 'group' }, { 'the group': 'group' })).flat()).toHaveLength(2);
  });

  test('an armed group that calls itself state is not the government of the land it names', () => {
    const locals = localsOf({ 'Islamic State of Orland': 'group' }, { 'Orlandian government': 'organisation' });
    expect(partition(locals)).toHaveLength(2);
  });

  test('a place is not its government, and acts as it', () => {
    const locals = localsOf({ Orland: 'place' }, { 'Orlandian government': 'organisation' });
    const { actors, actsAs } = resolveActors(locals, []);
    expect(actors).toHaveLength(2);
    const id = (label: string) => actors.find((actor) => actor.label === label)?.id ?? '';
    expect(actsAs.get(id('Orland'))).toBe(id('Orlandian government'));
  });
});

describe('judgements', () => {
  const locals = localsOf(
    { 'Kestrel Front': 'group' },
    { 'Reed League': 'group' },
    { 'Kestrel Front fighters': 'group' },
  );

  test('outrank the rules, by name or by id', () => {
    expect(partition(locals, [judge(1, 'same', 'Kestrel Front', 'Reed League')])).toHaveLength(1);
    expect(partition(locals, [judge(1, 'different', 'Kestrel Front', 'Kestrel Front fighters')])).toHaveLength(3);
    expect(partition(locals, [judge(1, 'unsure', 'Kestrel Front', 'Kestrel Front fighters')])).toHaveLength(3);
    const same = localsOf({ 'Kestrel Front': 'group' }, { 'Kestrel Front': { kind: 'group', names: ['KF'] } });
    const alone = same.map((local) => resolveActors([local], []).actors[0]?.id ?? '');
    expect(resolveActors(same, [judge(1, 'different', ...alone)]).actors).toHaveLength(2);
  });

  test('of two that contradict each other the later stands', () => {
    const log = [
      judge(1, 'same', 'Kestrel Front', 'Reed League'),
      judge(2, 'different', 'Kestrel Front', 'Reed League'),
    ];
    expect(partition(locals, log)).toEqual(partition(locals));
    expect(partition(locals, [...log, judge(3, 'undo', '2')])).toHaveLength(1);
  });

  test('undone, they leave the state before', () => {
    const decisions = fc.constantFrom<Decision>('same', 'different', 'unsure');
    const subject = fc.constantFrom('Kestrel Front', 'Reed League', 'Kestrel Front fighters');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(decisions, subject, subject), { maxLength: 5 }),
        decisions,
        subject,
        subject,
        (earlier, decision, a, b) => {
          const log = earlier.map(([d, x, y], i) => judge(i + 1, d, x, y));
          const next = log.length + 1;
          const undone = [...log, judge(next, decision, a, b), judge(next + 1, 'undo', `${next}`)];
          expect(resolveActors(locals, undone)).toEqual(resolveActors(locals, log));
        },
      ),
    );
  });
});

test('the order of the documents changes nothing', () => {
  const labels = fc.constantFrom(
    'Kestrel Front',
    'KF',
    'the Kestrel Front',
    'Oll regime',
    'Orlandian regime',
    'Marek Oll',
    'President Oll',
    'Orland',
    'Orlandian government',
    'Kestrel Front fighters',
    'Kesh Federation',
    "Ka'esh",
    'Kaesh',
    'the group',
  );
  const kinds = fc.constantFrom('group', 'person', 'place', 'organisation' as const);
  const locals = fc.array(fc.array(fc.tuple(labels, kinds), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(locals, fc.infiniteStream(fc.nat()), (documents, keys) => {
      const made = documents.flatMap((actors, i) =>
        actors.map(
          ([label, kind], entity): LocalActor => ({
            document: `d${i}`,
            entity,
            label,
            kind,
            named: true,
            names: [label],
            descriptions: [],
            aliases: [],
          }),
        ),
      );
      const shuffled = made
        .map((local) => ({ local, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ local }) => local);
      expect(resolveActors(shuffled, []).actors).toEqual(resolveActors(made, []).actors);
    }),
  );
});
