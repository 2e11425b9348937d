import { expect, test } from 'vitest';
import type { RecognisedLine } from '../../recognition.ts';
import { withListMarks } from './list-marks.ts';

/** Lines of words one below the other, each with where it begins. */
const page = (...lines: readonly (readonly [left: number, text: string])[]): readonly RecognisedLine[] =>
  lines.map(([left, text], row) => {
    const top = 100 + row * 60;
    let at = left;
    const words = text.split(' ').map((word) => {
      const right = at + word.length * 20;
      const box = { text: word, confidence: 90, left: at, right, top, bottom: top + 40 };
      at = right + 20;
      return box;
    });
    return { words, baseline: top + 30, height: 45 };
  });

const read = (lines: readonly RecognisedLine[]): readonly string[] =>
  withListMarks(lines).map(({ words }) => words.map(({ text }) => text).join(' '));

test('a mark that lost its point is told by counting', () => {
  const lines = page(
    [200, 'It was found that'],
    [260, '1. the gate was open;'],
    [262, '2 the guard was away;'],
    [259, '3, the log was torn;'],
    [260, '4. nobody was paid.'],
  );
  expect(read(lines)[2]).toBe('2. the guard was away;');
  expect(read(page([260, '1. the gate was open;'], [260, '2 . the guard was away;']))[1]).toBe(
    '2. the guard was away;',
  );
  expect(read(lines)[3]).toBe('3. the log was torn;');
});

test('a stroke that counts is a one', () => {
  const lines = page([200, 'It was found that'], [260, 'l) the gate was open;'], [260, '2) the guard was away.']);
  expect(read(lines)[1]).toBe('1) the gate was open;');
});

test('numbers without any sound mark are a list where they stand further in', () => {
  const text = [200, 'It was found by the clerks of the port that'] as const;
  expect(read(page(text, text, [260, '1 the gate was open;'], [260, '2 nobody was paid.']))[3]).toBe(
    '2. nobody was paid.',
  );
  expect(read(page(text, text, [200, '1 lorry came'], [200, '2 lorries left']))[3]).toBe('2 lorries left');
});

test('three numbers in a row that count from 1 are marks wherever they stand', () => {
  const lines = page([200, '1 The gate was open.'], [200, '2 The guard was away.'], [200, '3 Nobody was paid.']);
  expect(read(lines)[2]).toBe('3. Nobody was paid.');
});

test('raised numbers lead to notes, not to items', () => {
  const lines = page([200, '1 Survey, p. 14.'], [200, '2 Log of the port.'], [200, '3 Interview, Kell.']);
  const raised = lines.map(({ words: [first, ...rest], ...line }) => ({
    ...line,
    words: first === undefined ? rest : [{ ...first, raised: true as const }, ...rest],
  }));
  expect(read(raised)[2]).toBe('3 Interview, Kell.');
});

test('a mark that was read as the beginning of a word is parted from it', () => {
  const lines = withListMarks(page([260, '1.the gate was open;'], [260, '2. nobody was paid.']));
  expect(lines[0]?.words.slice(0, 2)).toMatchObject([
    { text: '1.', left: 260, right: 300 },
    { text: 'the', left: 300, right: 360 },
  ]);
});

test('a number that follows none, or stands elsewhere, is a number', () => {
  const lines = page(
    [200, '1. Lorries came, among them'],
    [200, '11 without plates, and'],
    [500, '2 of the port.'],
    [200, '2. The guard was away.'],
  );
  expect(read(lines)).toEqual(lines.map(({ words }) => words.map(({ text }) => text).join(' ')));
});

test('a small sign that stands apart before a line is a bullet, a quotation mark is none', () => {
  const items = page([260, '. the gate was open,'], [260, '« nobody was paid.']);
  const withDot = (gap: number): readonly RecognisedLine[] =>
    items.map(({ words: [first, ...rest], ...line }) => {
      const left = (rest[0]?.left ?? 0) - gap - 14;
      const dot = {
        text: '«',
        confidence: 50,
        ...first,
        left,
        right: left + 14,
        top: line.baseline - 20,
        bottom: line.baseline - 6,
      };
      return { ...line, words: [dot, ...rest] };
    });
  expect(read(withDot(36))).toEqual(['• the gate was open,', '• nobody was paid.']);
  expect(read(withDot(18))).toEqual(['. the gate was open,', '« nobody was paid.']);
});

test('in a line that is filled to the margin a bullet is told by the line below, or by another bullet above it', () => {
  // The words of the second line stand as far apart as the bullet does from them.
  const spaced = (left: number, top: number, ...words: readonly string[]): RecognisedLine => {
    let at = left;
    return {
      baseline: top + 30,
      height: 45,
      words: words.map((text) => {
        const isSign = text === 'e';
        const box = { text, confidence: 80, left: at, right: at + text.length * 14 };
        at = box.right + 36;
        return { ...box, top: top + (isSign ? 12 : 0), bottom: top + (isSign ? 25 : 40) };
      }),
    };
  };
  const first = spaced(260, 160, 'e', 'A', 'week', 'later,', 'the', 'Company');
  const below = spaced(310, 220, 'recalled', 'it', 'was', 'burnt');
  const apart = spaced(200, 220, 'recalled', 'it', 'was', 'burnt');
  expect(read([first, below])[0]).toBe('• A week later, the Company');
  expect(read([first, apart])[0]).toBe('e A week later, the Company');
  expect(read([first, below, { ...first, baseline: 310 }])[2]).toBe('• A week later, the Company');
});
