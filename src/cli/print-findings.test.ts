import { expect, test } from 'vitest';
import { placeFindings } from '../checks/place.ts';
import type { Document } from '../document/document.ts';
import { read } from '../document/read.ts';
import { message } from '../languages/message.ts';
import { shownColumns } from '../text/lines.ts';
import { printFindings } from './print-findings.ts';
import { paintFor } from './terminal.ts';

const plain = paintFor({ isTTY: false }, {});

/** The lines printed for one finding on the first occurrence of some words in a source. */
const printed = async (source: string, words: string): Promise<readonly string[]> => {
  const document = (await read(Buffer.from(source), 'letter.md')) as Document;
  const start = document.text.indexOf(words);
  const finding = {
    id: '0',
    document: document.id,
    rule: 'unnamed-source',
    severity: 'warning',
    message: 'names no source',
    mend: 'say who',
    said: { message: message('unnamed-source'), mend: message('unnamed-source.mend') },
    because: ['no source stands by the cue'],
    citations: [],
    start,
    end: start + words.length,
  } as const;
  const findings = placeFindings('letter.md', document, source, [finding]);
  return [...printFindings({ path: 'letter.md', source, document, findings }, plain)].join('').split('\n');
};

/** What stands above the carets, by the columns that a terminal shows. */
const underlined = (lines: readonly string[]): string => {
  const [line = '', carets = ''] = [lines[1], lines[2]];
  const from = carets.indexOf('^');
  const to = carets.lastIndexOf('^') + 1;
  let at = 0;
  let words = '';
  for (const character of line) {
    if (at >= from && at < to) words += character;
    at += shownColumns(character);
  }
  return words;
};

test('a finding is told like a compiler tells it: file, line, column, rule, passage, why and what would mend it', async () => {
  const lines = await printed('# Letter\n\nIt has been reported that the Front sold oil.\n', 'has been reported');
  expect(lines).toEqual([
    'letter.md:3:4 warning unnamed-source',
    '     3 | It has been reported that the Front sold oil.',
    '       |    ^^^^^^^^^^^^^^^^^',
    '  names no source',
    '  because: no source stands by the cue',
    '  mend: say who',
    '',
    '',
  ]);
});

test('the carets stand under the words whatever stands before them', async () => {
  for (const before of ['a\tb ', '東京と', '👩‍👩‍👧 and ', 'é', '\u202e', 'ＷＩＤＥ ']) {
    const lines = await printed(`Text.\n\n${before}it has been reported so.\n`, 'been reported');
    expect(underlined(lines)).toBe('been reported');
  }
});

test('a line of a hundred thousand characters is shown around the passage only', async () => {
  const filler = 'The Front sold oil to the Guard. '.repeat(1_500);
  const lines = await printed(`${filler}It has been reported so. ${filler}\n`, 'been reported');
  expect(lines[1]?.length).toBeLessThan(200);
  expect(underlined(lines)).toBe('been reported');
});

test('a passage over several lines is underlined to the end of its first', async () => {
  const lines = await printed('It has been\nreported so.\n', 'has been\nreported');
  expect(underlined(lines)).toBe('has been');
});

test('a right-to-left passage is repeated instead of underlined', async () => {
  const lines = await printed('قالت مصادر إن الجبهة باعت النفط.\n', 'قالت مصادر');
  expect(lines[2]).toContain('^ قالت مصادر');
});

test('text cannot steer the terminal', async () => {
  const lines = await printed('It has been \u001b[31mreported\u0007 so.\n', 'has been');
  expect(lines.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('colours are for terminals, and NO_COLOR is respected', () => {
  expect(paintFor({ isTTY: true }, {}).red('x')).toBe('\u001b[31mx\u001b[39m');
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' }).red('x')).toBe('x');
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' }).red('x')).toBe('x');
  expect(paintFor({ isTTY: false }, {}).red('x')).toBe('x');
});
