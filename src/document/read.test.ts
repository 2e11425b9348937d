import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import type { Document } from './document.ts';
import { read } from './read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const reading = async (text: string, name = 'note.txt'): Promise<Document> => {
  const document = await read(bytesOf(text), name);
  if (document instanceof Failure) throw document;
  return document;
};

const shown = (document: Document): string[] =>
  document.blocks.map(({ kind, depth, marker, start, end }) =>
    [kind, depth, marker ?? '·', document.text.slice(start, end).trim()].join(' '),
  );

test('Markdown in a .txt file is read as Markdown: its marks are not words', async () => {
  const document = await reading('**Crews** [say](#) that **two** boats left.\n\n- one\n - two\n');
  expect(document.format).toBe('markdown');
  expect(shown(document)).toEqual([
    'paragraph 0 · Crews say that two boats left.',
    'list-item 1 - one',
    'list-item 2 - two',
  ]);
  expect(document.links).toEqual([{ start: 6, end: 9, target: '#' }]);
});

test('a file without text is a failure that names the file', async () => {
  for (const text of ['', '  \n\t\n', '\ufeff']) {
    const failure = await read(bytesOf(text), 'blank.txt');
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).code).toBe('empty');
    expect((failure as Failure).message).toContain('blank.txt');
  }
});
