import { readsRightToLeft } from '../../document/readers/pdf/logical-order.ts';
import { type MeasuredLine, measuredLines } from '../../document/readers/scan/measured-line.ts';
import type { RecognisedLine, RecognisedWord } from '../../document/recognition.ts';
import { overlookedLines } from './overlooked-lines.ts';
import { isRaised, raisedSigns } from './raised-signs.ts';
import type { Box, StraightPicture } from './straight-picture.ts';
import { strokeWidth } from './stroke.ts';

/**
 * Reads a part of a page as one line: its words, where they stand on the page; of `signs` alone each by itself, where it
 * stands in the part.
 */
export type ReadPart = (part: Uint8Array, area: Box, signs?: string) => Promise<readonly RecognisedWord[]>;

/** What a line reaches above what its letters stand on and below it, in sizes. */
const [above, below] = [0.77, 0.38];
/** Paper at both ends of a line, in sizes: letters at an edge are read badly. */
const rim = 0.4;
/** Of what is read as surely as this nothing is tried again. */
const isSure = 91;
/** Lines of the script that the engine knows best are read again below this. */
const isDoubtful = 80;
/** Below this a line was cut at the wrong height, or is of another script. */
const unlikely = 60;

/**
 * The lines of a page, each read again by itself, without the raised signs in it; these are read together, enlarged. How well
 * the engine reads a line hangs on where it takes its edges to be, which on a whole page is now above the points of its
 * letters and now below them: of Arabic every line is read again, of other scripts those with raised signs and those that
 * were read badly. Lines that the engine overlooked are read as well.
 */
export const linesReadAgain = async (
  picture: StraightPicture,
  lines: readonly RecognisedLine[],
  readPart: ReadPart,
): Promise<readonly RecognisedLine[]> => {
  const overlooked = await readOverlooked(picture, measuredLines(lines), readPart);
  const measured = measuredLines(withOthers(lines, overlooked, ({ baseline }) => baseline));
  const even = onStrokes(picture, measured);
  const signs = even.map((line) => {
    const { left, right } = endsOf(line);
    const [from, to] = [left - line.size, right + line.size];
    return raisedSigns(picture, { ...line, left: from, right: to, turns: readsLeft(line) });
  });
  const numbers = await readSigns(picture, signs.flat(), readPart);
  const strokes = measured.map((line) => strokeOf(picture, line));
  const usual = middle(strokes);
  const again: RecognisedLine[] = [];
  for (const [index, { size: _, ...line }] of even.entries()) {
    const raised = signs[index] ?? [];
    const turns = readsLeft(line);
    const isRead = turns || raised.length > 0 || confidenceOf(line.words) < isDoubtful;
    const words = isRead ? await readLine(picture, measured[index] as MeasuredLine, raised, readPart) : line.words;
    const marks = raised.flatMap((sign) => numbers.get(sign) ?? []);
    const isBold = (strokes[index] ?? 0) > usual * boldStroke;
    again.push({
      ...line,
      words: withMarks(withRaised(words, even[index] as MeasuredLine), marks, turns),
      ...(isBold ? { bold: true } : {}),
    });
  }
  return again;
};

/** Of thin print the ink of a sign falls to pieces, and the engine takes it for a word without letters. */
const noLetters = /^[^\p{L}]{1,2}$/u;

/** Words of a line, those raised that stand as raised signs do. */
const withRaised = (words: readonly RecognisedWord[], line: MeasuredLine): readonly RecognisedWord[] => {
  const printed = { ...line, ...endsOf(line), turns: false };
  return readsLeft(line)
    ? words
    : words.map((word) => (noLetters.test(word.text) && isRaised(word, printed) ? { ...word, raised: true } : word));
};

/** How far from where its letters were taken to stand the stroke that joins them may run, above and below, in sizes. */
const [strokeAbove, strokeBelow] = [0.45, 0.3];

/**
 * Lines of Arabic on even baselines. Where letters stand is not told by the boxes of words, which reach from points to tails;
 * the row with most ink is the stroke that joins letters, the same way above the baseline in every line.
 */
const onStrokes = (picture: StraightPicture, lines: readonly MeasuredLine[]): readonly MeasuredLine[] => {
  const rows = lines.map((line) => (readsLeft(line) ? mostInked(picture, line) : undefined));
  const drop = middle(
    lines.flatMap(({ baseline, size }, index) => {
      const row = rows[index];
      return row === undefined ? [] : (baseline - row) / size;
    }),
  );
  return lines.map((line, index) => {
    const row = rows[index];
    return row === undefined ? line : { ...line, baseline: row + drop * line.size, isEven: true };
  });
};

/** The row of a line with most ink in it. */
const mostInked = ({ isInk }: StraightPicture, line: MeasuredLine): number => {
  const { left, right } = endsOf(line);
  const { baseline, size } = line;
  let [best, most] = [baseline, -1];
  for (let y = Math.round(baseline - strokeAbove * size); y <= baseline + strokeBelow * size; y++) {
    let ink = 0;
    for (let x = Math.round(left); x < right; x++) if (isInk(x, y)) ink++;
    if (ink > most) [best, most] = [y, ink];
  }
  return best;
};

/** Strokes of bold print are thicker than most by this. */
const boldStroke = 1.25;

/** How thick the strokes of a line are, by its size. */
const strokeOf = (picture: StraightPicture, line: MeasuredLine): number =>
  strokeWidth(picture, { ...endsOf(line), top: line.baseline - line.size * above, bottom: line.baseline }) / line.size;

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** From the lowest ink of a line to its highest it is as tall as this share of its size, most often. */
const sizePerInk = 1.1;
/** Of a line that was overlooked hardly anything is made out where it is none. */
const leastSure = 70;

const readOverlooked = async (
  picture: StraightPicture,
  lines: readonly MeasuredLine[],
  readPart: ReadPart,
): Promise<readonly RecognisedLine[]> => {
  const size = middle(lines.map((line) => line.size));
  const seen = lines.map((line) => ({ ...line, ...endsOf(line) }));
  const found: RecognisedLine[] = [];
  for (const box of overlookedLines(picture, seen, size)) {
    const baseline = feetOf(picture, box);
    const height = box.bottom - box.top;
    const unread = { words: [{ ...box, text: '', confidence: 0 }], baseline, height, size: height * sizePerInk };
    const words = await readLine(picture, unread, [], readPart);
    if (confidenceOf(words) < leastSure || !words.some(({ text }) => /[\p{L}\d]/u.test(text))) continue;
    found.push({ words, baseline, height });
  }
  return found;
};

/** What the letters in a box stand on: most of them have ink just above it. */
const feetOf = ({ isInk }: StraightPicture, { left, right, top, bottom }: Box): number => {
  const inkAt = (y: number): number => {
    let ink = 0;
    for (let x = left; x < right; x++) if (isInk(x, y)) ink++;
    return ink;
  };
  const rows = Array.from({ length: Math.ceil((bottom - top) / 2) }, (_, index) => bottom - index);
  const inks = rows.map(inkAt);
  const most = Math.max(...inks);
  return rows[inks.findIndex((ink) => ink > most * 0.6)] ?? bottom;
};

/** Those in a row with others put in their places among them. */
const withOthers = <Item>(
  row: readonly Item[],
  others: readonly Item[],
  placeOf: (item: Item) => number,
): readonly Item[] => {
  const all = [...row];
  for (const other of others) {
    const next = all.findIndex((item) => placeOf(item) > placeOf(other));
    all.splice(next === -1 ? all.length : next, 0, other);
  }
  return all;
};

const readsLeft = ({ words }: RecognisedLine): boolean => words.some(({ text }) => readsRightToLeft(text));

const endsOf = ({ words }: RecognisedLine): Pick<Box, 'left' | 'right'> => ({
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
});

/** Mean of the confidence of words, each by its length. */
export const confidenceOf = (words: readonly RecognisedWord[]): number => {
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return sum / Math.max(1, lettersIn({ words }));
};

const lettersIn = ({ words }: Pick<RecognisedLine, 'words'>): number =>
  words.reduce((sum, { text }) => sum + text.length, 0);

/**
 * How a line is read: of its size as it was measured or less, its grain smoothed away or as it is. Each is tried where what
 * was read so far is less sure than `under`.
 */
const tries = [
  { share: 1, isSmoothed: true, under: Number.POSITIVE_INFINITY },
  { share: 1, isSmoothed: false, under: isSure },
  { share: 0.82, isSmoothed: true, under: isSure },
  { share: 1.25, isSmoothed: true, under: unlikely },
] as const;

/** The surest reading of a line, with its grain smoothed away and as it is. */
const readLine = async (
  picture: StraightPicture,
  line: MeasuredLine,
  blank: readonly Box[],
  readPart: ReadPart,
): Promise<readonly RecognisedWord[]> => {
  const { baseline, words } = line;
  const { left, right } = endsOf(line);
  // A word that was read with a sign in it is read wrong.
  let best: readonly RecognisedWord[] = blank.some((sign) => words.some((word) => isWithin(sign, word)))
    ? []
    : words.filter(isNoSign(blank));
  for (const { share, isSmoothed, under } of tries) {
    if (confidenceOf(best) >= under) break;
    const size = line.size * share;
    const area = {
      left: left - rim * size,
      right: right + rim * size,
      top: baseline - above * size,
      bottom: baseline + below * size,
    };
    const read = await readPart(picture.crop(area, { blank, isSmoothed }), area);
    if (confidenceOf(read) > confidenceOf(best)) best = read;
  }
  return best.length === 0 ? words : best;
};

const overlap = (one: Box, other: Box): number => Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** Whether a word is hardly more than one of the signs. */
const isNoSign =
  (signs: readonly Box[]) =>
  (word: Box): boolean =>
    !signs.some((sign) => overlap(sign, word) > (word.right - word.left) / 2);

/** Whether a sign stands in a word that is more than the sign. */
const isWithin = (sign: Box, word: Box): boolean =>
  overlap(sign, word) > (sign.right - sign.left) / 2 && isNoSign([sign])(word);

/** A symbol or number of Latin letters and figures in a line of a page in another script. */
const latinSymbol = /^[\p{Script=Latin}\d][\p{Script=Latin}\d./-]*\d[\p{Script=Latin}\d./-]*$/u;

/**
 * The lines that the Latin model saw on a page of Arabic, those read again by themselves that look like a symbol and of which
 * the Arabic model made nothing.
 *
 *     page    A/2021/874        Arabic   4(88) /م(65)        Latin   A2021/874(11)        by itself   A/2021/874(88)
 */
export const latinLinesReadAgain = async (
  picture: StraightPicture,
  latin: readonly RecognisedLine[],
  arabic: readonly RecognisedLine[],
  readPart: ReadPart,
): Promise<readonly RecognisedLine[]> => {
  const measured = measuredLines(arabic);
  const lines: RecognisedLine[] = [];
  for (const line of latin) {
    const beneath = measured.find(({ baseline, size }) => Math.abs(baseline - line.baseline) < size / 2);
    const isSymbol = line.words.every(({ text }) => latinSymbol.test(text));
    const isRead =
      beneath !== undefined &&
      isSymbol &&
      (confidenceOf(beneath.words) < unlikely || lettersIn(beneath) * 2 <= lettersIn(line));
    lines.push(
      isRead ? { ...line, words: await readLine(picture, { ...line, size: beneath.size }, [], readPart) } : line,
    );
  }
  return lines;
};

/** Signs that raised numbers are made of. */
const numerals = '0123456789*';

/** Raised signs, read side by side. */
const readSigns = async (
  picture: StraightPicture,
  signs: readonly Box[],
  readPart: ReadPart,
): Promise<ReadonlyMap<Box, RecognisedWord>> => {
  if (signs.length === 0) return new Map();
  const { png, places } = picture.enlarged(signs);
  const read = await readPart(png, { left: 0, top: 0, right: 0, bottom: 0 }, numerals);
  return new Map(
    signs.map((sign, index): [Box, RecognisedWord] => {
      const place = places[index];
      const own = read.filter(
        ({ left, right }) => place !== undefined && left + right > 2 * place.left && left + right < 2 * place.right,
      );
      const text = own.map((word) => word.text).join('');
      const { left, top, right, bottom } = sign;
      return [
        sign,
        { text: text === '' ? '!' : text, confidence: confidenceOf(own), raised: true, left, top, right, bottom },
      ];
    }),
  );
};

/** The words of a line with its raised signs where they stand between them. */
const withMarks = (
  words: readonly RecognisedWord[],
  marks: readonly RecognisedWord[],
  turns: boolean,
): readonly RecognisedWord[] => withOthers(words, marks, ({ left, right }) => (turns ? -(left + right) : left + right));
