import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../test/document-laws.ts';
import { Failure } from '../failure.ts';
import { read } from './read.ts';
import { sourceSpan, textSpan } from './source-span.ts';
import { sourceText } from './source-text.ts';

const marks = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '- ',
    ' - ',
    '1) ',
    '1. ',
    '(a) ',
    '> ',
    '# ',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~~',
  ],
  ...[
    '[',
    ']',
    '](#)',
    '](',
    ')',
    '[^1]',
    '[^1]: ',
    '| ',
    '|-|-|\n',
    '&amp;',
    '&',
    '\\',
    '\\*',
    '<b>',
    '</b>',
    '<',
    '>',
  ],
  ...[
    'Annex\n\n',
    '(Signed) ',
    'Distr.: General\n',
    '3 May 2016',
    '04/05/2016',
    'Dear Sir,\n\n',
    'By Anna Verrin\n\n',
    'é',
  ],
  ...[
    'e\u0301',
    '\u0000',
    '😀',
    '\ud83d',
    '\u202e',
    '\u00a0',
    '\u200b',
    'قال الوزير',
    'http://a.example ',
    '\f',
    '\u2028',
  ],
];
const tags = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<ul><li>',
    '<ol start=3><li>',
    '</ol>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
  ],
  ...[
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<nav>',
    '</nav>',
    '<article>',
    '</article>',
    '<main>',
    '<h2>',
    '</h2>',
    '<sup>1</sup>',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<a href="#">',
    '</a>',
    '&nbsp;',
    '&eacute;',
    '&#x41;',
    '<pre>',
    '</pre>',
    '<q>',
    '</q>',
  ],
  ...[
    '<title>T | The Herald</title>',
    '<meta name=author content="A B">',
    '<meta property="article:published_time" content="2020-02-03T10:00">',
  ],
];
const words = ['the', 'depot', 'Varn', 'was', 'empty.', 'reported', 'Council', 'a', 'or'];

const soup = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...words.map((word) => `${word} `)) },
        fc.constantFrom(...pieces),
      ),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

const lawful = async (text: string, name: string): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  const document = await read(bytes, name);
  if (document instanceof Failure) {
    expect(['empty', 'unknown-format']).toContain(document.code);
    return;
  }
  const source = sourceText(document, bytes);
  expectDocumentLaws(document, source);
  for (const block of document.blocks) {
    const span = sourceSpan(document.sourceMap, block);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(source.length);
  }
  for (const { start, end, at } of document.sourceMap) {
    if (start === end) continue;
    expect(sourceSpan(document.sourceMap, { start, end })).toEqual({ start: at, end: at + end - start });
    expect(textSpan(document.sourceMap, { start: at, end: at + end - start })).toEqual({ start, end });
  }
};

test('whatever plain text comes, blocks tile it and every stretch stands in the source', async () => {
  await fc.assert(
    fc.asyncProperty(soup(marks), (text) => lawful(text, 'a.txt')),
    { numRuns: 250 },
  );
});

test('whatever Markdown comes, blocks tile it and every stretch stands in the source', async () => {
  await fc.assert(
    fc.asyncProperty(soup(marks), (text) => lawful(text, 'a.md')),
    { numRuns: 250 },
  );
});

test('whatever HTML comes, blocks tile it and every stretch stands in the source', async () => {
  await fc.assert(
    fc.asyncProperty(soup([...tags, ...marks]), (text) => lawful(`<html>${text}`, 'a.html')),
    { numRuns: 250 },
  );
});

test('whatever bytes come, there is a document or a failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const document = await read(bytes, 'a.bin');
      if (!(document instanceof Failure)) expectDocumentLaws(document, sourceText(document, bytes));
    }),
    { numRuns: 250 },
  );
});
