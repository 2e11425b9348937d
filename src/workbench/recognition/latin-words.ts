import type { RecognisedLine, RecognisedWord } from '../../document/recognition.ts';

/**
 * Lines that the Arabic model read, with what the Latin one reads better. The Arabic model loses Latin letters, and of
 * numbers some digits; the Latin one makes words of Arabic, but hardly ever numbers, and is seldom sure of them.
 *
 *     Arabic   يم(13)                    0(93) كرون(92)
 *     Latin    A/2017/245(91)        12500(95) O95(30)
 *     taken    A/2017/245            12500     كرون
 */
export const withLatinWords = (
  given: readonly RecognisedLine[],
  latin: readonly RecognisedLine[],
): readonly RecognisedLine[] => {
  const lines = withNarrowWords(given);
  const tall = median(lines.flatMap(({ words }) => words.map(({ top, bottom }) => bottom - top)));
  const added = new Map<RecognisedLine, RecognisedWord[]>();
  const left = new Set<RecognisedWord>();
  const alone: RecognisedLine[] = [];
  for (const line of latin) {
    const taken = [...line.words.filter((word) => isSure(word, line)), ...bulletOf(line, tall)];
    for (const word of taken) {
      const beneath = lines.find((other) => standsIn(word, other));
      if (beneath === undefined) continue;
      const covered = beneath.words.filter((other) => isCovered(other, word, tall));
      const isWhole = line.words.length === taken.length && coversLine(line, beneath);
      if (!isWhole && !covered.every((other) => givesWay(other, word))) continue;
      if (touches(word, beneath.words, covered)) continue;
      added.set(beneath, [...(added.get(beneath) ?? []), word]);
      for (const other of covered) left.add(other);
    }
    const isOverlooked = !lines.some((other) => line.words.some((word) => standsIn(word, other)));
    if (isOverlooked && line.words.every((word) => taken.includes(word))) alone.push(line);
  }
  return [...lines.map((line) => joined(line, added.get(line) ?? [], left)), ...alone].sort(
    (a, b) => a.baseline - b.baseline,
  );
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A letter is no wider than this, in widths of most letters: the engine now and then puts a number beside a word into its box. */
const [widestLetter, usualLetter] = [2.2, 1.5];

/** Lines of Arabic without what is no part of their words, before the first letters of which it stands. */
const withNarrowWords = (lines: readonly RecognisedLine[]): readonly RecognisedLine[] => {
  const letter = median(
    lines.flatMap(({ words }) => words.map(({ text, left, right }) => (right - left) / text.length)),
  );
  const narrow = (word: RecognisedWord): RecognisedWord => {
    const letters = word.text.length * letter;
    const isWide = arabicStart.test(word.text) && word.right - word.left > letters * widestLetter;
    return isWide ? { ...word, right: word.left + letters * usualLetter } : word;
  };
  return lines.map((line) => ({ ...line, words: line.words.map(narrow) }));
};

const arabicStart = /^[\u0620-\u064a]/;

/** Whether a line with a symbol, which is of letters and figures, stands where all words of an Arabic one do. */
const coversLine = ({ words }: RecognisedLine, { words: others }: RecognisedLine): boolean =>
  words.some(({ text }) => /\p{Lu}.*\d/u.test(text)) &&
  others.every(
    ({ text, left, right }) =>
      !arabicDigit.test(text) &&
      left >= Math.min(...words.map((word) => word.left)) - nearEdge &&
      right <= Math.max(...words.map((word) => word.right)) + nearEdge,
  );

/** Two readings of one word end at one place, give or take so many pixels. */
const nearEdge = 10;

/** Two digits or more, with the marks of dates, shares and sums. */
const number = /^[([]?\d(?:[\d.,:/–-]*\d)[%)\].,;:]*$/;
/** Letters and figures of symbols, names and addresses. */
const latinWord = /^[("“[]?[\p{Script=Latin}\d](?:[\p{Script=Latin}\d.,:/@&'’()–-]*[\p{Script=Latin}\d])[)"”\].,;:]*$/u;
/** What the Latin model has to be sure of, of 100: numbers less than letters. */
const [sureOfNumber, sureOfLetters] = [75, 85];

const isSure = ({ text, confidence, raised }: RecognisedWord, { words }: RecognisedLine): boolean => {
  if (raised === true) return false;
  if (number.test(text)) return confidence >= sureOfNumber;
  if (!latinWord.test(text)) return false;
  // Of a line that is Latin as a whole one letter less is believed.
  const whole = words.filter((word) => latinWord.test(word.text) && word.confidence >= sureOfNumber).length;
  return confidence >= (whole * 2 > words.length && /\d|\p{Lu}/u.test(text) ? sureOfNumber : sureOfLetters);
};

/** A bullet is as tall as these shares of a word, as wide as it is tall, nearly, and stands apart by this share. */
const [dustSize, bulletSize, roundness, bulletGap] = [0.2, 0.6, 0.8, 0.5];

/** The round sign before a line of Arabic, at its right end: the Latin model sees it more often, whatever it takes it for. */
const bulletOf = ({ words }: RecognisedLine, tall: number): readonly RecognisedWord[] => {
  const [first, second] = [...words].sort((a, b) => b.right - a.right);
  if (first === undefined || second === undefined) return [];
  const [wide, high] = [first.right - first.left, first.bottom - first.top];
  const isSized = high > tall * dustSize && high < tall * bulletSize;
  const isRound = isSized && Math.min(wide, high) >= Math.max(wide, high) * roundness;
  if (!isRound || first.left - second.right < tall * bulletGap) return [];
  const { left, right, top, bottom } = first;
  return [{ text: '•', confidence: sureOfNumber, left, right, top, bottom }];
};

/** Whether the middle of a word is within the words of a line, up and down. */
const standsIn = ({ top, bottom }: RecognisedWord, { words }: RecognisedLine): boolean => {
  const middle = (top + bottom) / 2;
  return middle > median(words.map((word) => word.top)) && middle < median(words.map((word) => word.bottom));
};

const overlap = (one: RecognisedWord, other: RecognisedWord): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** Whether most of a word lies where another one does. */
const isCovered = (one: RecognisedWord, other: RecognisedWord, tall: number): boolean =>
  overlap(one, other) > Math.min((one.right - one.left) / 2, tall);

/** Whether a word would be cut by another one that takes the place of `covered`. */
const touches = (word: RecognisedWord, words: readonly RecognisedWord[], covered: readonly RecognisedWord[]): boolean =>
  words.some((other) => !covered.includes(other) && overlap(other, word) > (other.right - other.left) / 4);

const arabicLetter = /[\u0620-\u064a]/g;
const arabicDigit = /[\u0660-\u0669]/;

/** Whether a word of the Arabic model is none, or less sure than what the Latin one made of it. */
const givesWay = ({ text, confidence, raised }: RecognisedWord, latin: RecognisedWord): boolean => {
  if (latin.text === '•') return text.length <= 2 && !/^\d+[.)]?$/.test(text);
  if (raised === true || arabicDigit.test(text)) return false;
  const letters = text.match(arabicLetter)?.length ?? 0;
  return letters === 0 || confidence + surerBy < latin.confidence;
};

/** Confidence by which the Latin model has to be surer of letters. */
const surerBy = 10;

const joined = (
  line: RecognisedLine,
  added: readonly RecognisedWord[],
  left: ReadonlySet<RecognisedWord>,
): RecognisedLine => {
  if (added.length === 0) return line;
  const words = [...line.words.filter((word) => !left.has(word)), ...added];
  const turns = words.some(({ text }) => text.match(arabicLetter) !== null);
  return { ...line, words: words.sort((a, b) => (turns ? b.right - a.right : a.left - b.left)) };
};
