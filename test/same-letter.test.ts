import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Statement } from '../src/statement/statement.ts';
import { extractFiles } from '../src/workbench/extract-files.ts';

/**
 * One letter, saved as text, as a web page, by LibreOffice in four formats, and sent as mail; and another one with headings,
 * numbered points and a quotation, written by the `docx` package besides, printed in one column and two by Chromium, and
 * sent as plain text and as a page.
 */
const letters = ['test/files/letter', 'test/files/port-letter'];

const statementsOf = async (file: string): Promise<string[]> => {
  const told: string[] = [];
  for await (const { statements } of extractFiles([file], (failure) => expect(failure).toBeUndefined())) {
    told.push(...statements.map(tellingOf));
  }
  return told;
};

const tellingOf = ({ tie, quote, agent, patient, voice, factuality, time, source }: Statement): string =>
  [
    tie,
    agent.map(({ label }) => label).join(' and '),
    patient.map(({ label }) => label).join(' and '),
    voice,
    factuality,
    time,
    source.map(({ label }) => label).join(' in '),
    quote.replaceAll(/\s+/g, ' '),
  ].join(' | ');

test.each(letters)('the same letter gives the same statements, whatever it is saved as: %s', async (folder) => {
  const told = await statementsOf(join(folder, 'letter.txt'));
  expect(told.length).toBeGreaterThan(4);
  for (const name of readdirSync(folder)) expect([name, await statementsOf(join(folder, name))]).toEqual([name, told]);
});
