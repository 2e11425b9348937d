import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Failure } from '../src/failure.ts';
import { type Passage, readPassages } from './passages.ts';

const folder = mkdtempSync(join(tmpdir(), 'proffer-passages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passagesOf = (text: string): Passage[] => {
  const path = join(folder, 'some.txt');
  writeFileSync(path, text);
  return readPassages(path);
};

const failureOf = (text: string): Failure => {
  try {
    passagesOf(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
};

test('sentences are joined to a text, and every part of a statement is a stretch of it', () => {
  const [first, second] = passagesOf(`# letter / border war
It rained.
The guard fed the guard dogs of Varn.
@ fed | supply | guard | dogs of Varn | - | a CT+ | -

# press / fuel
Orland sold fuel.
@ sold | trade | Orland | - | fuel | a CT+ | -
`);
  expect(first?.text).toBe('It rained. The guard fed the guard dogs of Varn.');
  const [statement] = first?.statements ?? [];
  const words = (at: { start: number; end: number } | undefined) => first?.text.slice(at?.start, at?.end);
  expect(first?.text.slice(statement?.trigger).startsWith('fed')).toBe(true);
  // The guard that stands nearer to the verb.
  expect(statement?.agent[0]?.start).toBe(first?.text.indexOf('guard fed'));
  expect(words(statement?.patient[0])).toBe('dogs of Varn');
  expect(second?.statements[0]?.goods).toHaveLength(1);
});

test('a word that stands twice is told by its number', () => {
  const [passage] = passagesOf(
    'The front said it fired when Orland fired.\n@ fired#2 | attack | Orland | - | - | r CT+ | front\n',
  );
  expect(passage?.statements[0]?.trigger).toBe(passage?.text.lastIndexOf('fired'));
});

test('a line that is not of the layout is refused with its file and number', () => {
  const malformed = failureOf('Orland sold fuel.\n@ sold | barter | Orland | - | fuel | a CT+ | -\n');
  expect(malformed.code).toBe('malformed');
  expect(malformed.message).toContain('some.txt:2: "barter" is no tie');
  expect(failureOf('Orland sold fuel.\n@ bought | trade | Orland | - | fuel | a CT+ | -\n').message).toContain(
    '"bought" is not in the sentence',
  );
  expect(failureOf('Orland sold fuel.\n@ sold | trade | Orland\n').message).toContain(
    'seven fields were expected, not 3',
  );
});

test('marks say what words stand for and are no part of the text', () => {
  const [passage] = passagesOf(`# letter / fuel
The [guard (1)] fled.
[They (0)] say that [it (1)] sold fuel.
@ sold | trade | it | - | fuel | r CT+ | They
`);
  expect(passage?.text).toBe('The guard fled. They say that it sold fuel.');
  const told = passage?.references.map(({ start, end, entity }) => `${passage.text.slice(start, end)} ${entity}`);
  expect(told).toEqual(['guard 1', 'They 0', 'it 1']);
  expect(passage?.text.slice(passage.statements[0]?.trigger)).toBe('sold fuel.');
});
