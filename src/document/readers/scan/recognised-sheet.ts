import type { Page, PageRun } from '../../document.ts';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../../recognition.ts';
import { readsRightToLeft } from '../pdf/logical-order.ts';
import type { Font, Run, Sheet } from '../pdf/page.ts';
import { withListMarks } from './list-marks.ts';
import { type MeasuredLine, measuredLines } from './measured-line.ts';

/** A page is drawn, or taken to be scanned, at 300 dots per inch. */
const pointsPerPixel = 72 / 300;

/** The letters of a picture have no font; that they are thick is seen. */
const font: Font = { name: 'recognised', bold: false, italic: false, ascent: 0.8, descent: 0.2 };
const boldFont: Font = { ...font, bold: true };

/**
 * Recognised pages as sheets, each with its number, so that their lines become columns, paragraphs and notes as those of any
 * other page.
 */
export const recognisedSheets = (pages: ReadonlyMap<number, RecognisedPage>): ReadonlyMap<number, Sheet> => {
  const read = [...pages].map(([number, page]) => {
    const seen = page.lines.filter((line) => !isSpeck(line)).flatMap(withoutStrayAccents);
    return { number, page, lines: withListMarks(seen) };
  });
  return new Map(
    read.map(({ number, page, lines: own }): [number, Sheet] => {
      const alike = read.filter((other) => isAlike(page, other.page)).flatMap(({ lines }) => lines);
      const sheet = {
        number,
        width: page.width * pointsPerPixel,
        height: page.height * pointsPerPixel,
        runs: measuredLines(own, alike).flatMap(runsOf),
        rules: [],
        dots: [],
        links: [],
        isRecognised: true as const,
      };
      return [number, sheet];
    }),
  );
};

/** Pages of one scanner in one script: within this share of each other's width. */
const sameWidth = 0.03;

const isAlike = (one: RecognisedPage, other: RecognisedPage): boolean =>
  one.language === other.language && Math.abs(one.width - other.width) <= sameWidth * one.width;

/** A few marks that Tesseract itself takes for no word: dust, a stamp's edge, the hook of a circumflex. */
export const isSpeck = ({ words }: RecognisedLine): boolean =>
  words.map(({ text }) => text).join('').length <= 6 &&
  words.every(({ confidence }) => confidence < 70) &&
  words.some(({ confidence }) => confidence < 40);

/** A line without the "words" that are an accent alone: a point or a hook of a letter, found beside it. */
const withoutStrayAccents = (line: RecognisedLine): readonly RecognisedLine[] => {
  const words = line.words.filter(({ text }) => !/^\p{M}*$/u.test(text));
  return words.length === 0 ? [] : [{ ...line, words }];
};

/** A gap as wide as this, in sizes, may part columns or cells; one as wide as that does, whatever stands around it. */
const widestSpace = 0.9;
const clearGap = 3;
/** A line this near, in sizes, is the next one. */
const nearLine = 3;

/**
 * The words of a line from left to right, each with the space behind it. Between columns and cells there is no space. A gap
 * that the lines above and below know nothing of is where a word was overlooked.
 */
const runsOf = (
  { words, baseline, size: pixels, bold }: MeasuredLine,
  index: number,
  lines: readonly MeasuredLine[],
): readonly Run[] => {
  const size = pixels * pointsPerPixel;
  const sorted = [...words].filter(({ text }) => text.trim() !== '').sort((a, b) => a.left - b.left);
  const turns = sorted.some(({ text }) => readsRightToLeft(text));
  const near = [lines[index - 1], lines[index + 1]].filter(
    (line) => line !== undefined && Math.abs(line.baseline - baseline) < nearLine * pixels,
  );
  const parts = (from: number, to: number): boolean =>
    to - from >= clearGap * pixels ||
    (to - from >= widestSpace * pixels && near.some((line) => line !== undefined && isParted(line, from, to)));
  const raise = (word: RecognisedWord): { readonly v: number; readonly size: number } => ({
    v: word.bottom * pointsPerPixel,
    size: size * raisedSize,
  });
  let spaced = 0;
  return sorted.map((word, at): Run => {
    const next = sorted[at + 1];
    const signs = turns ? inShownOrder(word.text) : word.text;
    const [left, right] = [word.left * pointsPerPixel, word.right * pointsPerPixel];
    const step = (right - left) / signs.length;
    const from = Array.from(signs, (_, unit) => left + unit * step);
    const to = from.map((begin) => begin + step);
    let text = signs;
    if (spaced > 0) {
      text = ` ${text}`;
      from.unshift(spaced);
      to.unshift(left);
      spaced = 0;
    }
    if (next !== undefined && !parts(word.right, next.left) && !isGlued(word, next, pixels)) {
      // A raised sign is a run of its own; the space behind it belongs to the next word.
      if (word.raised) spaced = right;
      else {
        text = `${text} `;
        from.push(right);
        to.push(Math.max(right, next.left * pointsPerPixel));
      }
    }
    const place = word.raised ? raise(word) : { v: baseline * pointsPerPixel, size };
    return { text, from, to, ...place, font: bold === true ? boldFont : font, turn: 0 };
  });
};

/** How large a raised sign is set, as a share of its line. */
const raisedSize = 0.65;
/** A raised sign nearer than this to a word, in sizes, stands at it without a space. */
const narrowestSpace = 0.2;

const isGlued = (word: RecognisedWord, next: RecognisedWord, pixels: number): boolean =>
  (word.raised || next.raised) === true && next.left - word.right < narrowestSpace * pixels;

/** Whether a line leaves a wide gap, too, within `[from, to)`, with words on both sides of it. */
const isParted = ({ words, size }: MeasuredLine, from: number, to: number): boolean => {
  const before = words.filter(({ left }) => left < from).map(({ right }) => right);
  const behind = words.filter(({ right }) => right > to).map(({ left }) => left);
  const within = words.some(({ left, right }) => left >= from && right <= to);
  if (within || before.length === 0 || behind.length === 0) return false;
  return Math.min(to, ...behind) - Math.max(from, ...before) >= (widestSpace * size) / 2;
};

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
/** Stretches of a word that read to the right, numbers with the marks in them and Latin letters; else a sign by itself. */
const stretch =
  /[\p{Script=Latin}\d\u0660-\u0669][\p{Script=Latin}\d\u0660-\u0669.,:/-]*[\p{Script=Latin}\d\u0660-\u0669]|\P{M}\p{M}*/gu;

/** A word of a line that reads to the left, as it is shown from left to right: "1." as ".1", of Arabic the last letter first. */
const inShownOrder = (word: string): string => {
  const signs = word.match(stretch) ?? [];
  return signs
    .map((sign) => mirrored[sign] ?? sign)
    .reverse()
    .join('');
};

/** Below this a word is doubtful: of such words every third is wrong, of those above hardly one in fifty. */
const doubtful = 60;

/** Spans of the text whose words were recognised without certainty, by where they stand on the page. */
export const doubtfulSpans = (
  { lines }: RecognisedPage,
  { runs }: Page,
): readonly { readonly start: number; readonly end: number; readonly confidence: number }[] =>
  lines
    .filter((line) => !isSpeck(line))
    .flatMap(({ words }) => words)
    .filter(({ confidence }) => confidence < doubtful)
    .flatMap((word) => {
      const span = spanOf(word, runs);
      return span === undefined ? [] : [{ ...span, confidence: Math.round(word.confidence) }];
    })
    .sort((a, b) => a.start - b.start);

/** The characters whose middle is in the box of a word. */
const spanOf = (word: RecognisedWord, runs: readonly PageRun[]): { start: number; end: number } | undefined => {
  const [left, right] = [word.left * pointsPerPixel, word.right * pointsPerPixel];
  const middle = ((word.top + word.bottom) / 2) * pointsPerPixel;
  let [start, end] = [Number.POSITIVE_INFINITY, -1];
  for (const run of runs) {
    if (middle < run.y || middle > run.y + run.height || right < run.x || left > run.x + run.width) continue;
    for (let unit = 0; unit + 1 < run.edges.length; unit++) {
      const at = ((run.edges[unit] ?? 0) + (run.edges[unit + 1] ?? 0)) / 2;
      if (at < left || at > right) continue;
      start = Math.min(start, run.start + unit);
      end = Math.max(end, run.start + unit + 1);
    }
  }
  return end === -1 ? undefined : { start, end };
};

/** Longest piece of a run that is moved as one, in points: at five degrees its ends are half a millimetre off. */
const stiff = 30;

/** A page whose runs are turned back by its tilt, about its middle: where the words stand on the paper. */
export const tilted = (page: Page, tilt: number): Page => {
  if (tilt === 0) return page;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const turnBack = (run: PageRun): PageRun => {
    const [x, y] = [run.x + run.width / 2 - page.width / 2, run.y + run.height / 2 - page.height / 2];
    const across = x * cos - y * sin - x;
    const down = x * sin + y * cos - y;
    return { ...run, x: run.x + across, y: run.y + down, edges: run.edges.map((edge) => edge + across) };
  };
  return { ...page, runs: page.runs.flatMap(piecesOf).map(turnBack) };
};

/** A run cut into pieces that are short enough. */
const piecesOf = (run: PageRun): readonly PageRun[] => {
  const pieces: PageRun[] = [];
  for (let first = 0; first + 1 < run.edges.length; ) {
    const begin = run.edges[first] ?? 0;
    let last = first + 1;
    while (last + 1 < run.edges.length && Math.abs((run.edges[last + 1] ?? 0) - begin) <= stiff) last++;
    const edges = run.edges.slice(first, last + 1);
    const end = edges.at(-1) ?? 0;
    const [x, width] = [Math.min(begin, end), Math.abs(end - begin)];
    pieces.push({ ...run, start: run.start + first, end: run.start + last, x, width, edges });
    first = last;
  }
  return pieces;
};
