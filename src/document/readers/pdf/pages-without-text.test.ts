import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pdfOfPages } from '../../../../test/support/pdf.ts';
import { Failure } from '../../../failure.ts';
import { read } from '../../read.ts';
import { openPdf, readPdf } from './pdf.ts';

/** Instructions that show a line of text; each letter of a garbled one is moved by 29, as fonts do that number their glyphs. */
const shown = (line: string): string => `BT /F 12 Tf 72 700 Td (${line.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`;
const garbled = (line: string): string =>
  line.replaceAll(/[^ ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));

const line = 'The depot at Kell was emptied during the night before the fire, and nobody knew who had said so.';

test('a page is read as a picture where it shows no text or a garbled one; one with letters is known to stand upright', async () => {
  const bytes = new TextEncoder().encode(pdfOfPages([shown(line), shown(garbled(line)), '']));
  const pdf = await openPdf(bytes, 'kell.pdf');
  if (pdf instanceof Failure) throw pdf;
  const asked: [number: number, isUpright: boolean][] = [];
  await readPdf(
    pdf,
    async (page, isUpright) => {
      asked.push([page, isUpright]);
      return new Failure('missing-part', 'there is no engine', 'Install one.');
    },
    () => {},
  );
  expect(asked).toEqual([
    [2, true],
    [3, false],
  ]);
});

test('a page of which recognition makes out too little keeps its own text and says so', async () => {
  const pdf = await openPdf(new TextEncoder().encode(pdfOfPages([shown(garbled(line))])), 'kell.pdf');
  if (pdf instanceof Failure) throw pdf;
  const read = { width: 2480, height: 3508, lines: [], tilt: 0, language: 'en', confidence: 31.4, remarks: [] };
  const { warnings } = await readPdf(
    pdf,
    async () => read,
    () => {},
  );
  expect(warnings.map(({ code, message }) => [code, message])).toEqual([
    [
      'garbled-text',
      'the fonts of page 1 do not tell which letters they show; it needs text recognition, which made out too little (confidence 31 of 100)',
    ],
  ]);
});

test('of a file of damaged pages a few are read, of one that becomes legible all', async () => {
  const damaged = Array.from({ length: 12 }, () => shown(garbled(line)));
  const bytes = new TextEncoder().encode(pdfOfPages(damaged));
  const box = { confidence: 20, left: 0, top: 0, right: 20, bottom: 20 };
  const words = Array.from({ length: 60 }, () => ({ text: 'word', ...box }));
  const page = { width: 2480, height: 3508, tilt: 0, language: 'en', remarks: [] };
  /** Reads pages that are legible from one on; tells which were read, and what the document says of those that were not. */
  const readFrom = async (legible: number): Promise<{ asked: readonly number[]; untried: number }> => {
    const pdf = await openPdf(bytes, 'kell.pdf');
    if (pdf instanceof Failure) throw pdf;
    const asked: number[] = [];
    const { warnings } = await readPdf(
      pdf,
      async (number) => {
        asked.push(number);
        const confidence = number < legible ? 20 : 90;
        return { ...page, lines: [{ words, baseline: 20, height: 20 }], confidence };
      },
      () => {},
    );
    return { asked, untried: warnings.filter(({ message }) => message.endsWith('of the pages before')).length };
  };
  expect(await readFrom(99)).toEqual({ asked: [1, 2, 4, 7, 12], untried: 7 });
  expect(await readFrom(6)).toEqual({ asked: [1, 2, 4, 7, 3, 5, 6, 8, 9, 10, 11, 12], untried: 0 });
});

test('a PDF that asks for a password is said to; one that only forbids printing and copying is read', async () => {
  expect(await read(readFileSync('test/files/locked.pdf'), 'locked.pdf')).toMatchObject({
    code: 'unreadable',
    message: 'locked.pdf is encrypted: it opens with a password only',
    hint: 'Open it in a PDF viewer with the password, print it to a new PDF and give that.',
  });
  expect(await read(readFileSync('test/files/restricted.pdf'), 'restricted.pdf')).toMatchObject({
    text: expect.stringMatching(/^The depot at Kell was emptied/),
  });
});
