import type { RecognisedLine } from '../../recognition.ts';
import { readsRightToLeft } from '../pdf/logical-order.ts';

/** A recognised line with its type's measures, in pixels: what the letters stand on, and the size that they are set in. */
export interface MeasuredLine extends RecognisedLine {
  readonly size: number;
}

/** What Tesseract calls the height of a row is this share of the size that the row is set in. */
const sizePerHeight = 1.07;
/** Measured sizes scatter: within these shares of what most lines have they are the same size. */
const [least, most] = [0.9, 1.15];
/** Lines of one passage stand no further apart than most lines of the page, give or take this share. */
const pitchSlack = 0.15;
/** However near it stands, what is larger by so much is a title. */
const titleSize = 1.25;
/** A letter that is no capital, in any script. */
const smallLetter = /[\p{Ll}\p{Lo}]/u;

/**
 * Measures lines of a page against those of all pages that are `alike`: a last page may have little but notes. The height that Tesseract finds for a row is good for a page as a whole and misses by
 * half for single rows, those of Arabic above all. The boxes of words do not: how tall the words of a line are, and how wide
 * their letters, each tell by how much a line is larger than most. Capitals are wide and a line of low letters may be taken
 * for smaller, so that only what both tell is believed. Lines that follow each other at the usual pitch are set in one size.
 *
 *     words   letters  step                                       size
 *     1.57    1.72           Report on the port                   1.57
 *     1.00    0.99     113   The harbour was closed by            1
 *     1.08    1.03      59   an error none saw or was             1
 *      .83     .84     101   1 Interview with the clerk, May.      .84
 */
export const measuredLines = (
  given: readonly RecognisedLine[],
  alike: readonly RecognisedLine[] = given,
): readonly MeasuredLine[] => {
  const body = middleOf(alike, ({ height }) => height) * sizePerHeight;
  const tallness = middleOf(alike, wordHeight);
  const wideness = middleOf(alike, letterWidth);
  const compared = given.map((line) => {
    const ratio = agreed(wordHeight(line) / tallness, letterWidth(line) / wideness);
    // Capitals and figures are large by themselves: "A/2016/12".
    const isLarge = ratio > 1 && ratio < titleSize && !line.words.some(({ text }) => smallLetter.test(text));
    return { ...line, ratio: isLarge ? 1 : ratio };
  });
  return passagesOf(steadied(compared, body)).flatMap((passage) => {
    const ratio = middleOf(passage, (line) => line.ratio);
    const size = ratio > least && ratio < most ? body : body * ratio;
    return passage.map(({ ratio: _, ...line }) => ({ ...line, size }));
  });
};

/** A line and by how much it is larger than most. */
interface Compared extends RecognisedLine {
  readonly ratio: number;
}

/** By how much a line is larger than usual where both of its measures say that it is, or that it is smaller; else 1. */
const agreed = (one: number, other: number): number => {
  if (one > 1 && other > 1) return Math.min(one, other);
  return one < 1 && other < 1 ? Math.max(one, other) : 1;
};

const lettersIn = ({ words }: RecognisedLine): number => words.reduce((sum, { text }) => sum + text.length, 0);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What half of the letters do not reach in their lines. */
const middleOf = <Line extends RecognisedLine>(lines: readonly Line[], of: (line: Line) => number): number => {
  const sorted = lines.map((line) => ({ value: of(line), letters: lettersIn(line) })).sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let passed = 0;
  return (
    sorted.find(({ letters }) => {
      passed += letters;
      return passed > half;
    })?.value ?? 1
  );
};

/** How tall the words of a line are, each by what its letters reach: "an error" is low in any size, "Assembly" is tall. */
const wordHeight = ({ words }: RecognisedLine): number =>
  median(words.map(({ text, top, bottom }) => (bottom - top) / reachOf(text)));

/** How far small letters, and those that reach below the line, go, in heights of a capital. */
const [smallReach, belowLine] = [0.7, 0.28];

/** How tall a word of Latin letters is, in heights of a capital; others' boxes tell nothing of their letters. */
const reachOf = (text: string): number => {
  if (!/\p{Script=Latin}/u.test(text)) return 1;
  return (/[\p{Lu}\dbdfhijklt()]/u.test(text) ? 1 : smallReach) + (/[gjpqyQ()]/.test(text) ? belowLine : 0);
};

const letterWidth = (line: RecognisedLine): number =>
  line.words.reduce((sum, { left, right }) => sum + right - left, 0) / Math.max(1, lettersIn(line));

/**
 * Lines of Arabic on baselines a fixed way below the middle of their words: Tesseract takes now the letters' feet for the
 * baseline, now their tails.
 */
const steadied = (lines: readonly Compared[], body: number): readonly Compared[] => {
  const middle = ({ words }: RecognisedLine): number => median(words.map(({ top, bottom }) => (top + bottom) / 2));
  const turns = (line: RecognisedLine): boolean => line.words.some(({ text }) => readsRightToLeft(text));
  const drop = median(lines.filter(turns).map((line) => (line.baseline - middle(line)) / (body * line.ratio)));
  return lines.map((line) =>
    turns(line) && line.isEven !== true ? { ...line, baseline: middle(line) + drop * body * line.ratio } : line,
  );
};

/** Lines that follow each other at the usual pitch, those of a title at that of its type. A title stands apart, and so do notes. */
const passagesOf = (lines: readonly Compared[]): readonly (readonly Compared[])[] => {
  const steps = lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0));
  const usual = median(steps);
  const passages: Compared[][] = [];
  for (const [index, line] of lines.entries()) {
    const step = steps[index - 1] ?? 0;
    const before = lines[index - 1]?.ratio ?? line.ratio;
    const [low, high] = [Math.min(before, line.ratio), Math.max(before, line.ratio)];
    // A single word may be measured too small.
    const isTitle = high > titleSize && high > low * titleSize;
    const open = passages.at(-1);
    const pitch = usual * Math.max(1, low);
    if (open === undefined || step <= 0 || step > pitch * (1 + pitchSlack) || isTitle) passages.push([line]);
    else open.push(line);
  }
  return passages;
};
