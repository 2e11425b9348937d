import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Statement } from '../src/statement/statement.ts';
import { extractFiles } from '../src/workbench/extract-files.ts';

/** One letter, saved as text, as a web page, by LibreOffice in four formats, and sent as mail. */
const folder = 'test/files/letter';

const statementsOf = async (name: string): Promise<string[]> => {
  const told: string[] = [];
  for await (const { statements } of extractFiles([join(folder, name)], (failure) => expect(failure).toBeUndefined())) {
    told.push(...statements.map(tellingOf));
  }
  return told;
};

const tellingOf = ({ tie, quote, agent, patient, voice, factuality }: Statement): string =>
  [
    tie,
    agent.map(({ label }) => label).join(' and '),
    patient.map(({ label }) => label).join(' and '),
    voice,
    factuality,
    quote.replaceAll(/\s+/g, ' '),
  ].join(' | ');

test('the same letter gives the same statements, whatever it is saved as', async () => {
  const told = await statementsOf('letter.txt');
  expect(told.length).toBeGreaterThan(4);
  for (const name of readdirSync(folder)) expect([name, await statementsOf(name)]).toEqual([name, told]);
});
