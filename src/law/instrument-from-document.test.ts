import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../document/read.ts';
import { Failure } from '../failure.ts';
import { instrumentFromDocument } from './instrument-from-document.ts';

const path = join(import.meta.dirname, '..', '..', 'examples', 'dossier', 'resolution-118-2020.txt');
const document = await read(readFileSync(path), 'resolution-118-2020.txt');
if (document instanceof Failure) throw document;
const instrument = instrumentFromDocument(document);

test('a resolution has its paragraphs, and the date of its masthead is none of them', () => {
  const paths = instrument.provisions.map((provision) => provision.path);
  expect(paths.filter((one) => one.startsWith('preamble'))).toHaveLength(8);
  expect(paths.filter((one) => !one.startsWith('preamble'))).toEqual([
    ...['1', '2', '3', '4', '5', '5(a)', '5(b)', '6', '7', '8', '9', '10'],
  ]);
});

test('a paragraph has the force of the verb that opens it, and what is indented goes on from it', () => {
  const forceOf = (at: string) => instrument.provisions.find((provision) => provision.path === at)?.force;
  expect(forceOf('1')).toBe('condemns');
  expect(forceOf('2')).toBe('decides');
  expect(forceOf('4')).toBe('demands');
  expect(forceOf('5(a)')).toBe('calls-upon');
});
