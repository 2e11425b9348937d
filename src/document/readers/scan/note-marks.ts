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
 * Where as many notes are seen as signs in the text, all are numbered. Else notes are, and of each page's signs those that
 * stand between two that were read as numbers, as many as there have to be; the others stay as they were read.
 */
export const withNoteNumbers = <Page extends Pick<RecognisedPage, 'lines'>>(
  pages: readonly Page[],
): readonly Page[] => {
  const raised = pages.map(raisedOn);
  const sign = loneSign(raised.flatMap(({ openers }) => openers));
  const counted = raised.map(({ openers, marks }) => ({
    openers: openers.filter((word) => !sign(word)),
    marks: marks.filter((word) => !sign(word)),
  }));
  const openers = counted.flatMap((page) => page.openers);
  const marks = counted.flatMap((page) => page.marks);
  const areAllSeen = openers.length === marks.length;
  const first = firstOf(areAllSeen ? [openers, marks] : [openers]);
  const numbers = new Map(openers.map((word, index) => [word, first + index]));
  const pairs = areAllSeen
    ? openers.map((opener, index) => [opener, marks[index]] as const)
    : counted.flatMap((page) => pairsOn(page, numbers));
  for (const [opener, mark] of pairs) if (mark !== undefined) numbers.set(mark, numbers.get(opener) ?? first);
  const numbered = (word: RecognisedWord): RecognisedWord => {
    const number = numbers.get(word);
    return number === undefined ? word : { ...word, text: `${number}` };
  };
  return pages.map((page) => ({ ...page, lines: page.lines.map(lineWith(numbered)) }));
};

/** Raised signs of a page: those that open notes, and those in its text. */
interface Raised {
  readonly openers: readonly RecognisedWord[];
  readonly marks: readonly RecognisedWord[];
}

/** Lines of notes are lower than most of their page, as a share of it. */
const lowerThanText = 0.95;

const raisedOn = ({ lines }: Pick<RecognisedPage, 'lines'>): Raised => {
  const usual = heightOf(lines.flatMap(({ words }) => words));
  const opening = lines.filter(({ words }) => words[0]?.raised === true && words.length > 1);
  const marks = lines.flatMap(({ words }) => words.filter((word, index) => word.raised === true && index > 0));
  // Where no sign is seen in the text, a raised sign before a line of the text's size may be anything.
  const notes = marks.length > 0 ? opening : opening.filter(({ words }) => heightOf(words) < usual * lowerThanText);
  return { openers: notes.flatMap(({ words: [first] }) => first ?? []), marks };
};

const heightOf = (words: readonly RecognisedWord[]): number => {
  const heights = words.filter(({ raised }) => raised !== true).map(({ top, bottom }) => bottom - top);
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
};

const digits = /^\d{1,3}$/;

/**
 * Whether a word is a sign that leads to a note without counting: an asterisk before all numbers, or asterisk, dagger and
 * double dagger. An asterisk among numbers is a number that was misread, and so are two of them.
 */
const loneSign = (openers: readonly RecognisedWord[]): ((word: RecognisedWord) => boolean) => {
  const signs = openers.filter(isSign).map(({ text }) => text);
  const areDifferent = new Set(signs).size === signs.length;
  const [first, ...others] = openers;
  const isFirstOnly = signs.length === 1 && first?.text === signs[0] && votesFor([others]) >= votesFor([openers]);
  const areSigns = areDifferent && (isFirstOnly || signs.length === openers.length);
  return ({ text }) => areSigns && signs.includes(text);
};

/** Which sign in the text leads to which note of the page, as far as numbers that were read in both tell it. */
const pairsOn = (
  { openers, marks }: Raised,
  numbers: ReadonlyMap<RecognisedWord, number>,
): readonly (readonly [RecognisedWord, RecognisedWord])[] => {
  const pairs: (readonly [RecognisedWord, RecognisedWord])[] = [];
  let [note, sign] = [0, 0];
  const pairUpTo = (notes: number, signs: number): void => {
    if (notes - note === signs - sign) {
      for (; note < notes; note++, sign++) pairs.push([openers[note], marks[sign]] as [RecognisedWord, RecognisedWord]);
    }
    [note, sign] = [notes, signs];
  };
  for (const [at, mark] of marks.entries()) {
    const opener = openers.findIndex((word, index) => index >= note && `${numbers.get(word)}` === mark.text);
    if (!digits.test(mark.text) || opener === -1) continue;
    pairUpTo(opener, at);
    pairUpTo(opener + 1, at + 1);
  }
  pairUpTo(openers.length, marks.length);
  return pairs;
};

const lineWith =
  (change: (word: RecognisedWord) => RecognisedWord) =>
  (line: RecognisedLine): RecognisedLine =>
    line.words.some(({ raised }) => raised) ? { ...line, words: line.words.map(change) } : line;

/** Signs that lead to notes without counting. */
const isSign = ({ text }: RecognisedWord): boolean => /^(?:[*†‡§])+$/.test(text);

type Rows = readonly (readonly RecognisedWord[])[];

/** How many words say of which number that it is the first. */
const votesOf = (rows: Rows): ReadonlyMap<number, number> => {
  const votes = new Map<number, number>();
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      const first = digits.test(text) ? Number(text) - index : 0;
      if (first > 0) votes.set(first, (votes.get(first) ?? 0) + 1);
    }
  }
  return votes;
};

const votesFor = (rows: Rows): number => Math.max(0, ...votesOf(rows).values());

/** The number of the first: what most of those say that were read as numbers, else 1. */
const firstOf = (rows: Rows): number => [...votesOf(rows)].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
