import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../test/document-laws.ts';
import { Failure } from '../failure.ts';
import { decode } from './decode.ts';
import { read } from './read.ts';

/** Generous on purpose: linear time passes on a slow machine, quadratic time does not. */
const mostSeconds = 15;

const survives = async (text: string, name: string): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  const begun = performance.now();
  const document = await read(bytes, name);
  expect((performance.now() - begun) / 1000).toBeLessThan(mostSeconds);
  if (document instanceof Failure) expect(document.code).toBe('empty');
  else if (document.blocks.length < 100) expectDocumentLaws(document, decode(bytes).source);
};

const repeated = 10_000;

test.each([
  '[',
  ']',
  '![',
  '[a](b',
  '**a',
  '_a',
  '`a``b',
  '<',
  '&',
  '> ',
  '- ',
  '1. ',
  '(a) ',
  '|a',
  '~~a',
  '[^a]',
  '😀',
  '\u202e',
  'e\u0301',
])('ten thousand times %j is read in linear time, as text, Markdown or HTML', async (piece) => {
  await survives(piece.repeat(repeated), 'a.txt');
  await survives(piece.repeat(repeated), 'a.md');
  await survives(`<html>${piece.repeat(repeated)}`, 'a.html');
});

test.each([
  '<div>',
  '<b>a<p>',
  '<a href=#>x',
  '<nav>',
  '<ul><li>a',
  '<blockquote>a',
  '<table><tr><td>a',
  '<!--',
  '<script>',
  '<a b="',
  '<sup>',
])('ten thousand times %s without an end is read in linear time', async (tag) =>
  survives(`<html>${tag.repeat(repeated)}x`, 'a.html'),
);

test('paragraphs and items that are left open by the thousand are read in linear time', async () => {
  const piece = '<p>The clerks sold barrels of oil to <li>one<li>two</ul><table><tr><td>a<td>b</table>';
  await survives(`<!doctype html><html><body><div>${piece.repeat(4000)}</div></body></html>`, 'a.html');
});

test('ten thousand levels of lists and quotations are read as plain text, and the document says so', async () => {
  for (const nest of [
    `${'>'.repeat(10_000)} a`,
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  ]) {
    const document = await read(new TextEncoder().encode(nest), 'deep.md');
    if (document instanceof Failure) throw document;
    expect(document.warnings.map(({ code }) => code)).toContain('too-intricate');
  }
});

test('a bracket that a long paragraph never closes is read in linear time', async () =>
  survives(`# Kell\n\n**It** was [empty. ${'The depot was empty again. '.repeat(40_000)}`, 'a.md'));

test('a line of five megabytes is one paragraph', async () => {
  const line = 'The quick brown fox '.repeat(250_000);
  const document = await read(new TextEncoder().encode(line), 'line.txt');
  if (document instanceof Failure) throw document;
  expect(document.blocks).toHaveLength(1);
  expect(document.text).toBe(line);
});

test('thousands of items, paragraphs and signatures take no longer each than one', async () => {
  await survives('1. a\n'.repeat(3000), 'a.md');
  await survives('Annex\n\n'.repeat(3000), 'a.md');
  await survives('(Signed) A B\n\n'.repeat(3000), 'a.txt');
});
