import { expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { read } from '../document/read.ts';
import { Failure } from '../failure.ts';
import { extract } from '../study.ts';
import { loadModels } from '../workbench/load-models.ts';
import { state } from './state.ts';

const hearing = `THE CHAIR: Did you see it?

MS ABT: I warned the Kestrel Board twice.

THE CHAIR: Thank you.`;

test('what is said in a turn of a transcript is said by whoever its label names', () => {
  const document = annotated(hearing);
  const [warned] = state(document, attribute(document));
  expect(warned).toMatchObject({ tie: 'state', voice: 'reported', evidence: 'testimony' });
  expect(warned?.source.map(({ label }) => label)).toEqual(warned?.agent.map(({ label }) => label));
});

const evidence = `PARLIAMENT OF ORLAND
COMMITTEE ON HARBOURS

Members present: Odo Brandt (Chair), Lise Arno
Witness: Anna Keld, former manager, Varn Freight Ltd

Q7 Chair: Varn Freight threatened you in May. It has written to us.

Anna Keld: I sold the Kestrel Board nothing. It attacked my office.

Q8 Lise Arno: Did the Board threaten you?

Anna Keld: It threatened me twice.`;

test('who speaks by name and who is spoken to are known in a transcript with numbered questions', async () => {
  const document = await read(Buffer.from(evidence), 'evidence.txt');
  if (document instanceof Failure) throw document;
  const said = extract(document, loadModels()).statements.map(({ tie, agent, patient, source }) =>
    [tie, ...[agent, patient, source].map((list) => list.map(({ label }) => label).join('+'))].join(' | '),
  );
  expect(said).toContain('threaten | Varn Freight Ltd | Anna Keld | Chair');
  expect(said).toContain('state | Varn Freight Ltd | Committee on Harbours | Chair');
  expect(said).toContain('trade | Anna Keld | Kestrel Board | Anna Keld');
  expect(said).toContain('threaten | Kestrel Board | Anna Keld | Anna Keld');
});

test('names that open a line once each make no transcript', () => {
  const document = annotated(
    'Anna Keld: director of the Board.\n\nLise Arno: clerk of the Board.\n\nOdo Brandt: chair.',
  );
  expect(attribute(document).some(({ rule }) => rule === 'transcript-turn')).toBe(false);
});

test('a single label makes no transcript', () => {
  const document = annotated('NOTE: The Orland Guard attacked the Kestrel Front.');
  expect(attribute(document).some(({ rule }) => rule === 'transcript-turn')).toBe(false);
});

test.each([
  ['Q. Who armed them?\nCLERK: The Orland Guard armed the Kestrel Front.', 'CLERK'],
  ['Q. Who armed them?\n\nA. The Orland Guard armed the Kestrel Front.', 'A.'],
  ['JUDGE ABT: Who armed them?\nWITNESS D-2: The Orland Guard armed the Kestrel Front.', 'D-2'],
  ['“HERON”: I kept the books.\nQ. For whom?\n“HERON”: The Orland Guard armed the Kestrel Front.', 'HERON'],
  ['Ms Abt: Who armed them?\n\nThe Prime Minister: The Orland Guard armed the Kestrel Front.', 'Prime Minister'],
])('who answers a question says what stands behind the label: %s', async (text, speaker) => {
  const document = await read(Buffer.from(text), 'hearing.txt');
  if (document instanceof Failure) throw document;
  const [armed] = extract(document, loadModels()).statements;
  expect(armed).toMatchObject({ tie: 'supply', voice: 'reported' });
  expect(armed?.source.map(({ label }) => label)).toEqual([speaker]);
});

test('who answers by a letter has no name', async () => {
  const document = await read(Buffer.from('Q: Who armed them?\n\nA: I support the Kestrel Front.'), 'hearing.txt');
  if (document instanceof Failure) throw document;
  expect(extract(document, loadModels()).statements).toMatchObject([{ tie: 'support', agent: [], voice: 'reported' }]);
});

test('a label that names a claim ends with its sentence, and one that dates says nothing', () => {
  const document = annotated(
    'Claim: the Orland Guard attacked the Kestrel Front. The Front attacked the Orland Guard.',
  );
  expect(state(document, attribute(document)).map(({ voice }) => voice)).toEqual(['reported', 'asserted']);
  const diary = annotated('Monday: the Orland Guard attacks the Kestrel Front.');
  expect(state(diary, attribute(diary)).map(({ voice }) => voice)).toEqual(['asserted']);
});
