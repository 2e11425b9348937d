import { expect, test } from 'vitest';
import type { RecognisedWord } from '../../recognition.ts';
import { withNoteNumbers } from './note-marks.ts';

const box = { confidence: 90, left: 0, top: 0, right: 10, bottom: 10 };

/** Lines of words; what is written in brackets was raised. */
const page = (
  ...lines: readonly string[]
): { lines: { words: RecognisedWord[]; baseline: number; height: number }[] } => ({
  lines: lines.map((line) => ({
    baseline: 0,
    height: 10,
    words: line
      .split(' ')
      .map((text) => (text.startsWith('[') ? { text: text.slice(1, -1), raised: true, ...box } : { text, ...box })),
  })),
});

const read = (...pages: readonly ReturnType<typeof page>[]): readonly string[] =>
  withNoteNumbers(pages).flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' ')));

test('raised signs are numbered through the pages where each leads to a note', () => {
  const first = page('It was opened [!] from within.', 'Nobody [?] knew.', '[:] Interview, Kell.', '[2] Log.');
  const second = page('The guard [3] was away.', "['] Survey.");
  expect(read(first, second)).toEqual([
    'It was opened 1 from within.',
    'Nobody 2 knew.',
    '1 Interview, Kell.',
    '2 Log.',
    'The guard 3 was away.',
    '3 Survey.',
  ]);
});

test('a chapter that begins with note 11 goes on from there', () => {
  expect(read(page('It was opened [1] from within.', 'Nobody [12] knew.', '[11] Log.', '[!2] Survey.'))).toEqual([
    'It was opened 11 from within.',
    'Nobody 12 knew.',
    '11 Log.',
    '12 Survey.',
  ]);
});

test('where a sign was overlooked, only notes are numbered; asterisks lead to their notes as they are', () => {
  expect(
    read(page('It was opened [*] from within.', 'Nobody [?] knew.', '[*] Interview.', '[:] Log.', '[2] Survey.')),
  ).toEqual(['It was opened * from within.', 'Nobody ? knew.', '* Interview.', '1 Log.', '2 Survey.']);
});

test('a raised sign that leads to no note stays what it was read as', () => {
  expect(read(page('It was opened [?] from within.'))).toEqual(['It was opened ? from within.']);
});

test('two asterisks among numbers are numbers, one before them is an asterisk', () => {
  expect(read(page('Opened [!] there.', '[!] Log.', '[*] Survey.', '[*] Interview.')).slice(1)).toEqual([
    '1 Log.',
    '2 Survey.',
    '3 Interview.',
  ]);
  expect(read(page('Opened [1] there.', '[*] Sent late.', '[1] Survey.', '[2] Interview.')).slice(1)).toEqual([
    '* Sent late.',
    '1 Survey.',
    '2 Interview.',
  ]);
});

test('what a page has too few signs for is numbered between those that were read', () => {
  const first = page('One [!] two [2] three.', '[:] Log.', '[2] Survey.', '[3] Interview.');
  expect(read(first, page('Four [?] five.', '[4] Map.'))).toEqual([
    'One 1 two 2 three.',
    '1 Log.',
    '2 Survey.',
    '3 Interview.',
    'Four 4 five.',
    '4 Map.',
  ]);
});

test('a note whose sign in the text was overlooked is numbered where it is in smaller type', () => {
  const lines = (bottom: number) =>
    page('Nobody knew of it.', 'Nobody asked who did.', '[!] Log.').lines.map((line, index) =>
      index < 2 ? line : { ...line, words: line.words.map((word) => ({ ...word, bottom })) },
    );
  const last = (bottom: number): string | undefined =>
    withNoteNumbers([{ lines: lines(bottom) }])[0]?.lines[2]?.words[0]?.text;
  expect(last(8)).toBe('1');
  expect(last(10)).toBe('!');
});
