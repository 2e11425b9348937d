import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../../recognition.ts';

/**
 * Pages whose raised signs are the numbers of notes, told by counting: a small raised 1 is read as "!", ":" or "'" more
 * often than not, but notes are numbered through.
 *
 *     … was opened from within.! The clerk …      1
 *     … of 9 July.? Nobody …                      2
 *     ────
 *     : Interview, Kell, 12 April.                note 1
 *     2 Log of the port.                          note 2
 *
 * Where as many notes are seen as signs in the text, all are numbered; else only notes are, and signs in the text stay as
 * they were read.
 */
export const withNoteNumbers = <Page extends Pick<RecognisedPage, 'lines'>>(
  pages: readonly Page[],
): readonly Page[] => {
  const raised = pages.flatMap(({ lines }) =>
    lines.flatMap(({ words }) =>
      words.flatMap((word, index) => (word.raised === true && !isSign(word) ? [{ word, opens: index === 0 }] : [])),
    ),
  );
  const openers = raised.filter(({ opens }) => opens).map(({ word }) => word);
  const marks = raised.filter(({ opens }) => !opens).map(({ word }) => word);
  if (marks.length === 0) return pages;
  const rows = openers.length === marks.length ? [openers, marks] : [openers];
  const first = firstOf(rows);
  const numbers = new Map(rows.flatMap((row) => row.map((word, index) => [word, `${first + index}`])));
  const numbered = (word: RecognisedWord): RecognisedWord => ({ ...word, text: numbers.get(word) ?? word.text });
  return pages.map((page) => ({ ...page, lines: page.lines.map(lineWith(numbered)) }));
};

const lineWith =
  (change: (word: RecognisedWord) => RecognisedWord) =>
  (line: RecognisedLine): RecognisedLine =>
    line.words.some(({ raised }) => raised) ? { ...line, words: line.words.map(change) } : line;

/** Signs that lead to notes without counting. */
const isSign = ({ text }: RecognisedWord): boolean => /^(?:[*†‡§])+$/.test(text);

/** The number of the first: what most of those say that were read as numbers, else 1. */
const firstOf = (rows: readonly (readonly RecognisedWord[])[]): number => {
  const votes = new Map<number, number>();
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      const first = /^\d{1,3}$/.test(text) ? Number(text) - index : 0;
      if (first > 0) votes.set(first, (votes.get(first) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
};
