import { expect, test } from 'vitest';
import { plainDocument } from '../../../test/plain-document.ts';
import { extract } from '../../study.ts';
import { loadModels } from '../../workbench/load-models.ts';
import type { Statement } from '../statement.ts';

const told = (text: string): readonly string[] =>
  extract(plainDocument(text), loadModels())
    .statements.filter(({ rule }) => rule === 'learnt')
    .map(shown);

const shown = ({ tie, agent, patient, goods }: Statement): string => {
  const names = (list: Statement['agent']): string => list.map(({ label }) => label).join(', ');
  return `${tie}: ${names(agent)} > ${names(patient)}${goods.length > 0 ? ` (${goods.join(', ')})` : ''}`;
};

test('a word of no list is read as those like it were annotated', () => {
  expect(told('Gunmen of the Kestrel Front bundled two teachers into a van.')).toEqual([
    'coerce: Kestrel Front > two teachers',
  ]);
  expect(told('A clerk slipped the Kestrel Front the timetable of the patrols.')).toEqual([
    'supply: clerk > Kestrel Front (timetable)',
  ]);
});

test('what takes no side and hurts nobody is no statement', () => {
  expect(told('The report is printed on grey paper and weighs a kilogram.')).toEqual([]);
  expect(told('Heavy rain lashed the coast of Orland for a week.')).toEqual([]);
  expect(told('The Orland Guard was founded in 1911 and has its seat in Varn.')).toEqual([]);
});

test('a word that carries what a rule tells is not told again', () => {
  const { statements } = extract(
    plainDocument('The Orland Guard has largely refrained from shelling the Kestrel Front.'),
    loadModels(),
  );
  expect(statements.map(shown)).toEqual(['spare: Orland Guard > Kestrel Front']);
});

test('what somebody already was is nothing that is done to him here', () => {
  expect(told('The Orland Guard released 14 captured commanders of the Kestrel Front.')).toEqual([]);
});

test('a learnt statement says how likely it is', () => {
  const [statement] = extract(
    plainDocument('Gunmen of the Kestrel Front bundled two teachers into a van.'),
    loadModels(),
  ).statements;
  expect(statement?.because[0]).toMatch(/^“bundled” here most likely carries coerce \(\d+ %\)$/);
});
