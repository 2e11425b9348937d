import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import type { Document } from '../../document.ts';
import { boxesOf } from '../../page-boxes.ts';
import { read } from '../../read.ts';

/** Two pages printed by Chromium: two columns, running titles, two footnotes, a soft hyphen at a line end. */
const bytes = readFileSync('test/files/panel-report.pdf');

const reading = async (): Promise<Document> => {
  const document = await read(bytes, 'panel-report.pdf');
  if (document instanceof Failure) throw document;
  return document;
};

const blocks = ({ blocks, text }: Document): string[] =>
  blocks.map(({ kind, marker, start, end }) => `${kind} ${marker ?? '·'} ${text.slice(start, end).trim()}`);

test('two columns are read one after the other, running titles left out, notes after the text of their page', async () => {
  const document = await reading();
  expectDocumentLaws(document, document.text);
  expect(blocks(document)).toEqual([
    'masthead · S/2019/77',
    'heading · Report of the Panel of Inquiry on the Kell fire',
    'masthead · 3 May 2019',
    'heading · Summary',
    'paragraph · The Panel finds that the depot at Kell was emptied during the night before the fire. It was unable to establish who gave the order, and it heard the harbour master twice.',
    'heading · The night of the fire',
    'list-item 1. Two clerks told the Panel that lorries of the Varn Haulage Company had entered the compound shortly after midnight. They counted eleven vehicles, each of them covered and without plates. The gate was opened from within.',
    'list-item 2. The commander of the guard denied that anyone had been admitted. He declined to hand over the register, which he described as confidential, notwithstanding repeated requests by the representatives of the administration.',
    'list-item 3. Insurance correspondence shows that the depot had been declared empty three weeks earlier. The underwriters were not informed of the subsequent deliveries.',
    'note 1 Interview with two clerks of the port, Kell, 12 April 2019.',
    'paragraph · The Panel also heard the insurers. It saw that the sea-wall had been breached, and that nobody had repaired it since.',
    'heading · Conclusions',
    'list-item 4. The Panel concludes that the fire was set. It recommends a further inquiry.',
    'note 2 Survey of the harbour, 2018.',
  ]);
  expect(document.warnings.map(({ message }) => message)).toEqual([
    'left out of the text: page header or footer (8 times)',
  ]);
});

test('a mark in the text leads to its note', async () => {
  const { text, noteMarks = [] } = await reading();
  expect(
    noteMarks.map(({ at, marker, note }) => [text.slice(0, at).split(' ').at(-1), marker, text.slice(note, note + 9)]),
  ).toEqual([
    ['fire.', '1', 'Interview'],
    ['since.', '2', 'Survey of'],
  ]);
});

test('what belongs to the pages is kept beside the text, and so is what the file says of itself', async () => {
  const { asides = [], properties } = await reading();
  expect(asides.filter(({ page }) => page === 2).map(({ kind, text }) => [kind, text])).toContainEqual([
    'running-line',
    '2/2',
  ]);
  expect(properties).toMatchObject({ title: 'Panel report', created: '2026-11-22' });
});

test('links of a page keep their target and their words', async () => {
  const { links, text } = await reading();
  expect(links.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
    ['the harbour master', 'https://kell.example/log'],
  ]);
});

test('every word stands in a box on its page', async () => {
  const { pages = [], text } = await reading();
  const at = text.indexOf('Conclusions');
  expect(boxesOf(pages, { start: at, end: at + 'Conclusions'.length })).toMatchObject([{ page: 2 }]);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of pages.flatMap(({ runs }) => runs)) covered.fill(1, start, end);
  expect([...text].filter((character, index) => /\S/.test(character) && covered[index] === 0)).toEqual([]);
});

test('a truncated or damaged PDF is a document or a failure, never an exception', async () => {
  for (let round = 0; round < 30; round++) {
    const damaged = Uint8Array.from(bytes.subarray(0, round % 3 === 0 ? (bytes.length * (round + 1)) / 31 : undefined));
    for (let flip = 0; flip < 40; flip++)
      damaged[8 + ((flip * 7919 + round * 104729) % (damaged.length - 8))] = (flip * 31) % 256;
    const document = await read(damaged, 'damaged.pdf');
    if (document instanceof Failure) expect(['malformed', 'empty', 'unknown-format']).toContain(document.code);
    else expectDocumentLaws(document, document.text);
  }
});
