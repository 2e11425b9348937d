import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import { read } from '../../read.ts';

/** Written by the `docx` package: numbered list of two levels, footnote, link, tracked changes, table. */
const bytes = readFileSync('test/files/panel-report.docx');

test('a Word document gives headings, numbers, notes and tables; deleted text is not read as said', async () => {
  const document = await read(bytes, 'panel-report.docx');
  if (document instanceof Failure) throw document;
  expectDocumentLaws(document, document.text);
  const { blocks, text, links } = document;
  expect(
    blocks.map(
      ({ kind, depth, marker, start, end }) => `${kind} ${depth} ${marker ?? '·'} ${text.slice(start, end).trim()}`,
    ),
  ).toEqual([
    'masthead 0 · S/2019/77',
    'masthead 0 · 3 May 2019',
    'heading 1 · Report of the Panel of Inquiry on the Kell fire',
    'paragraph 0 · The Panel finds that the depot was emptied by night, as the log shows. The guard always slept.',
    'list-item 1 1. Two clerks told the Panel of lorries.',
    'list-item 2 (a) They counted eleven.',
    'list-item 1 2. The commander denied it.',
    'table-cell 0 · Month',
    'table-cell 0 · Lorries',
    'table-cell 0 · May',
    'table-cell 0 · 11',
    'signature 0 · (Signed) Ines Vadar',
    'note 0 1 Interview with two clerks of the port, Kell, 12 April 2019.',
  ]);
  expect(links).toMatchObject([{ target: 'https://kell.example/log' }]);
  expect(document.metadata).toMatchObject({ symbol: { value: 'S/2019/77' }, issuer: { value: 'Panel of Inquiry' } });
});

test('a damaged Word document is a document or a failure, never an exception', async () => {
  for (let round = 0; round < 20; round++) {
    const damaged = Uint8Array.from(bytes);
    for (let flip = 0; flip < 10; flip++)
      damaged[4 + ((flip * 7919 + round * 104729) % (damaged.length - 4))] = (flip * 37) % 256;
    const document = await read(damaged, 'damaged.docx');
    if (document instanceof Failure)
      expect(['malformed', 'empty', 'unknown-format', 'too-large']).toContain(document.code);
    else expectDocumentLaws(document, document.text);
  }
});

test('an archive that claims to unpack to gigabytes is refused unopened', async () => {
  const bomb = Uint8Array.from(bytes);
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 28 < bomb.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
  expect(((await read(bomb, 'bomb.docx')) as Failure).code).toBe('too-large');
});
