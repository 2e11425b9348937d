import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../test/document-laws.ts';
import { Failure } from '../../failure.ts';
import type { Document } from '../document.ts';
import { read } from '../read.ts';

/** Files of known text by LibreOffice, Chromium and the `docx` package; every eighth is read here, all by the evaluation. */
const folder = 'eval/gold/reading';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:pdf|docx|odt|rtf)$/.test(name))
  .sort()
  .filter((_, index) => index % 8 === 0);

const reading = async (name: string): Promise<Document> => {
  const document = await read(new Uint8Array(readFileSync(join(folder, name))), name);
  if (document instanceof Failure) throw document;
  return document;
};

test.each(files)('blocks, links, notes and boxes of %s lead to what it shows', async (name) => {
  const document = await reading(name);
  expectDocumentLaws(document, document.text);
  const gold = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.gold.json')), 'utf8'));
  const words = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const title = gold.intended.blocks.find(({ kind }: { kind: string }) => kind === 'heading').text;
  const block = document.blocks.find(({ kind }) => kind === 'heading');
  expect(words(document.text.slice(block?.start, block?.end))).toBe(words(title));
  expect(document.noteMarks?.length ?? 0).toBe(gold.intended.notes.length);
});
