import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import type { Document } from '../../document.ts';
import { read } from '../../read.ts';

/** One draft as LibreOffice saves it in three formats: notes, a bulleted list, a table, a link, a deletion, a comment. */
const formats = ['docx', 'odt', 'rtf'] as const;

const bytesOf = (format: string): Uint8Array => new Uint8Array(readFileSync(`test/files/draft-report.${format}`));

const reading = async (format: string): Promise<Document> => {
  const document = await read(bytesOf(format), `draft-report.${format}`);
  if (document instanceof Failure) throw document;
  expectDocumentLaws(document, document.text);
  return document;
};

const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, depth, marker, start, end }) => `${kind} ${depth} ${marker ?? '·'} ${text.slice(start, end).trim()}`,
  );

test('a draft is the same text and the same blocks in Word, OpenDocument and Rich Text', async () => {
  const [word, ...others] = await Promise.all(formats.map(reading));
  if (word === undefined) throw new Error('three formats are read');
  const blocks = blocksOf(word);
  expect(blocks.filter((block) => /^(?:list-item|table-cell|note)/.test(block)).length).toBeGreaterThan(16);
  for (const other of others) expect(blocksOf(other)).toEqual(blocks);
});

test.each(formats)('notes of %s stand where their marks lead', async (format) => {
  const { text, blocks, noteMarks = [] } = await reading(format);
  const notes = blocks.filter(({ kind }) => kind === 'note');
  expect(noteMarks.map(({ marker, note }) => [marker, note])).toEqual(
    notes.map(({ marker, start }) => [marker, start]),
  );
  for (const { at } of noteMarks) expect(text.slice(at - 1, at)).toBe('.');
});

test.each(formats)(
  'what %s strikes out or says in the margin is kept beside the text, with who and when',
  async (format) => {
    const { text, asides = [] } = await reading(format);
    expect(text).not.toContain('secretly');
    expect(asides.filter(({ kind }) => kind !== 'running-line')).toMatchObject([
      { kind: 'comment', text: 'Who says so?', author: 'Ada Brim', date: '2021-03-04' },
      { kind: 'deletion', text: expect.stringContaining('secretly'), author: 'Ada Brim', date: '2021-03-04' },
    ]);
  },
);

test.each(formats)('links and properties of %s are kept', async (format) => {
  const { text, links, properties } = await reading(format);
  expect(links.map(({ start, end, target }) => [/^\w+/.test(text.slice(start, end)), target])).toEqual([
    [true, 'https://kell.example/log'],
  ]);
  expect(properties).toMatchObject({ author: 'Tolan Reyes', created: '2021-03-04' });
});

test.each(formats)('a damaged %s file is a document or a failure, never an exception', async (format) => {
  const bytes = bytesOf(format);
  for (let round = 0; round < 12; round++) {
    const length = round % 3 === 0 ? (bytes.length * (round + 1)) / 13 : bytes.length;
    const damaged = Uint8Array.from(bytes.subarray(0, length));
    for (let flip = 0; flip < 8; flip++)
      damaged[6 + ((flip * 7919 + round * 104729) % (damaged.length - 6))] = (flip * 31) % 256;
    const document = await read(damaged, `damaged.${format}`);
    if (document instanceof Failure) expect(document.message).toContain('damaged');
    else expectDocumentLaws(document, document.text);
  }
});

test('Rich Text in a code page of Arabic, with a note that leads out of a bold word, is read as it shows', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1256\deff0{\fonttbl{\f0\fcharset178 Amiri;}}{\b\rtlch\af0 \'d3\'cc\'e1}{\super\chftn{\footnote\chftn  \u1603?\u1610?\u1604?.}} Kell\~\{\emdash\}.\par}`;
  const document = await read(new TextEncoder().encode(rtf), 'a.rtf');
  if (document instanceof Failure) throw document;
  expect(blocksOf(document)).toEqual(['paragraph 0 · سجل Kell\u00a0{—}.', 'note 0 1 كيل.']);
  expect(document.noteMarks).toEqual([{ at: 3, marker: '1', note: document.blocks[1]?.start }]);
});

test('words that are only drawn through are deleted as well, by nobody in particular', async () => {
  const rtf = String.raw`{\rtf1\ansi The depot was {\strike quietly} emptied by night.\par}`;
  const document = await read(new TextEncoder().encode(rtf), 'a.rtf');
  if (document instanceof Failure) throw document;
  expect(blocksOf(document)).toEqual(['paragraph 0 · The depot was  emptied by night.']);
  expect(document.asides).toEqual([{ kind: 'deletion', text: 'quietly', start: 13, end: 13 }]);
});
