import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Failure } from '../../../failure.ts';
import { read } from '../../read.ts';

/** A report with two footnotes and an endnote, written by the `docx` package and saved anew by LibreOffice. */
test.each(['ferry.docx', 'ferry.odt', 'ferry.rtf', 'ferry.pdf'])(
  'endnotes count i, ii, iii, as %s shows them',
  async (name) => {
    const document = await read(readFileSync(`test/files/${name}`), name);
    if (document instanceof Failure) throw document;
    const { text, blocks, noteMarks = [] } = document;
    const noteAt = (start: number): string =>
      text.slice(start, blocks.find((block) => block.start === start)?.end).trim();
    expect(
      noteMarks.map(({ at, marker, note }) => [text.slice(0, at).split(' ').at(-1), marker, noteAt(note).slice(0, 20)]),
    ).toEqual([
      ['Board', '1', 'Testimony of Ama Del'],
      ['register', '2', 'Register of the Port'],
      ['hold.', 'i', 'The bridge was rebui'],
    ]);
  },
);
