import { expect, test } from 'vitest';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { contribute, studyCase } from '../src/study.ts';
import { loadModels } from '../src/workbench/load-models.ts';

const texts = [
  'The Kestrel Front (KF), also known as the Front for the Deliverance of Varn or the Kestrels, grew out of the Heron ' +
    'Brigades in 2012. Marek Oll joined the Heron Brigades in 2006. Jana Tarn, who founded the ' +
    'Heron Brigades, was killed in 2010; Oll succeeded her. In 2013 the Kestrel Front sold oil to the Orland Guard.',
  'The Heron Brigades, the predecessor of the Kestrel Front, kidnapped two engineers in 2008. Their commander, Jana ' +
    'Tarn, denied it. The Kestrels sold grain to the Orland Guard, according to Marek Oll.',
  'The Kestrel Front, formerly the Heron Brigades, is led by Marek Oll. Pavel Oll, a trader in Kesh, bought oil from ' +
    'the Kestrel Front in 2014.',
];

test('an armed group, the one that it grew out of, and a leader of each are four actors, however often they are told together', async () => {
  const model = loadModels();
  const documents = await Promise.all(texts.map((text, at) => read(Buffer.from(text), `${at}.txt`)));
  const contributions = documents.map((document) => {
    if (document instanceof Failure) throw document;
    return contribute(document, model);
  });
  const { actors } = studyCase(contributions, [], []);
  const actorsCalled = (...names: readonly string[]) =>
    names.map((name) => actors.filter((actor) => actor.names.includes(name)).map(({ id }) => id));
  const four = actorsCalled('Kestrel Front', 'Heron Brigades', 'Marek Oll', 'Jana Tarn');
  expect(four.map((ids) => ids.length)).toEqual([1, 1, 1, 1]);
  expect(new Set(four.flat()).size).toBe(4);
  // Another bearer of the surname is another person, and every alias of the introduction is the group.
  expect(new Set(actorsCalled('Marek Oll', 'Pavel Oll').flat()).size).toBe(2);
  expect(
    new Set(actorsCalled('Kestrel Front', 'KF', 'Kestrels', 'Front for the Deliverance of Varn').flat()).size,
  ).toBe(1);
  const marek = actors.find(({ names }) => names.includes('Marek Oll'));
  expect(marek?.relations).toMatchObject([
    { relation: 'leads', label: 'Kestrel Front', time: null },
    { relation: 'member of', label: 'Heron Brigades', time: '2006' },
  ]);
});
