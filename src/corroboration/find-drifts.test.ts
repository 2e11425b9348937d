import { expect, test } from 'vitest';
import { buildDocument, type StatementDraft } from '../../test/support/build-case.ts';
import { inEnglish } from '../languages/message.ts';
import { resolveActors } from '../resolution/resolve-actors.ts';
import { resolveClaims } from '../resolution/resolve-claims.ts';
import { corroborate } from './corroborate.ts';

const sale: StatementDraft = { tie: 'trade', agent: ['Kestrel Front'], patient: ['Orland Guard'], goods: ['oil'] };
const actors = { 'Orland Guard': 'group', 'Kestrel Front': 'group' } as const;

/** What changed between a statement of the Herald's and one that cites the Herald a year later. */
const driftsFrom = (
  earlier: Partial<StatementDraft>,
  later: Partial<StatementDraft>,
  language = 'en',
  first = 'en',
) => {
  const extractions = [
    buildDocument('herald.txt', {
      issuer: 'Orland Herald',
      date: '2014-03-03',
      language: first,
      actors,
      statements: [{ ...sale, ...earlier }],
    }),
    buildDocument('watch.txt', {
      issuer: 'Varn Watch',
      date: '2015-03-03',
      language,
      actors,
      statements: [{ ...sale, source: ['Orland Herald'], ...later }],
    }),
  ];
  const resolved = resolveActors(
    extractions.flatMap((extraction) => extraction.actors),
    [],
  );
  const { corroborations } = corroborate(resolveClaims(extractions, resolved, []), extractions, resolved, []);
  return corroborations[0]?.drifts.map(({ kind, message }) => `${kind}: ${inEnglish(message)}`);
};

test('what is possible at first and certain later has hardened', () => {
  expect(driftsFrom({ factuality: 'PS+' }, { factuality: 'CT+' })).toEqual([
    'certainty: possible in herald.txt has become certain in watch.txt',
  ]);
});

test('a hedge that is dropped is named', () => {
  expect(driftsFrom({ passage: 'The Front reportedly sold oil.' }, { passage: 'The Front sold oil.' })).toEqual([
    'hedge: “reportedly” in herald.txt is dropped in watch.txt',
  ]);
});

test('“up to” that vanished is a bound, another figure is a figure', () => {
  const up = { max: 40, currency: 'USD' };
  expect(driftsFrom({ amount: up }, { amount: { min: 40, max: 40, currency: 'USD' } })).toEqual([
    'bound: “up to 40 USD” in herald.txt has become “40 USD” in watch.txt',
  ]);
  expect(driftsFrom({ amount: { ...up, min: 40 } }, { amount: { min: 70, max: 70, currency: 'USD' } })).toEqual([
    'figure: 40 USD in herald.txt, 70 USD in watch.txt',
  ]);
});

test('some who have become all, and all of whom one is left, are quantifiers', () => {
  expect(driftsFrom({ passage: 'It sold to some buyers.' }, { passage: 'It sold to all buyers.' })).toEqual([
    'quantifier: “some” in herald.txt has become “all” in watch.txt',
  ]);
  expect(driftsFrom({ passage: 'It sold to all buyers.' }, { passage: 'It sold to the Guard.' })).toEqual([
    'quantifier: “all” in herald.txt is dropped in watch.txt',
  ]);
});

test('profit that has become a purchase is a stronger deed, and in translation the translation is named', () => {
  const [profit, purchase] = [{ passage: 'The Guard profited from oil.' }, { passage: 'The Guard purchased oil.' }];
  expect(driftsFrom(profit, purchase)).toEqual(['deed: “profited” in herald.txt has become “purchased” in watch.txt']);
  expect(driftsFrom(profit, { passage: 'La Garde a acheté du pétrole.' }, 'fr')).toEqual([
    'translation: in translation from en to fr: “profited” in herald.txt has become “acheté” in watch.txt',
  ]);
});

test('French and Arabic words harden and drop as English ones do', () => {
  const french = [
    { passage: 'Le Front aurait vendu du pétrole.' },
    { passage: 'Le Front a vendu du pétrole.' },
  ] as const;
  expect(driftsFrom(...french, 'fr', 'fr')).toEqual(['hedge: “aurait” in herald.txt is dropped in watch.txt']);
  expect(
    driftsFrom(
      { passage: 'Quelques chauffeurs ont passé.' },
      { passage: 'Tous les chauffeurs ont passé.' },
      'fr',
      'fr',
    ),
  ).toEqual(['quantifier: “quelques” in herald.txt has become “tous” in watch.txt']);
  expect(driftsFrom({ passage: 'ربما باعت الجبهة النفط' }, { passage: 'باعت الجبهة النفط' }, 'ar', 'ar')).toEqual([
    'hedge: “ربما” in herald.txt is dropped in watch.txt',
  ]);
  expect(driftsFrom({ passage: 'مرّ بعض السائقين' }, { passage: 'مرّ جميع السائقين' }, 'ar', 'ar')).toEqual([
    'quantifier: “بعض” in herald.txt has become “جميع” in watch.txt',
  ]);
});

test('what a translation keeps open or says of as many has not drifted, and nothing is said of a language that is not read', () => {
  const open = { passage: 'The Front reportedly sold oil to some buyers.' };
  expect(driftsFrom(open, { passage: 'Le Front aurait vendu du pétrole à certains acheteurs.' }, 'fr')).toEqual([]);
  expect(driftsFrom(open, { passage: 'Die Front verkaufte Öl.' }, 'de')).toEqual([]);
});

test('nothing is said of two statements of which neither goes back to the other', () => {
  expect(
    driftsFrom({ factuality: 'PS+' }, { factuality: 'CT+', source: ['Jana Tarn'], passage: 'Oil reached the Guard.' }),
  ).toEqual([]);
});
