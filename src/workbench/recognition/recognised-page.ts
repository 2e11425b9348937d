import type { Bbox, Line, Page, Symbol as Sign, Word } from 'tesseract.js';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../../document/recognition.ts';
import { type Pack, packs } from './tesseract.ts';

/** Marks that the Arabic model writes with the Latin sign. */
const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const afterArabic = /(?<=[\u0600-\u06ff])[,;?]/g;

/** What Tesseract saw on a page, which it sets straight before it reads. */
export const recognisedPage = (
  { blocks, confidence, rotateRadians }: Page,
  pack: Pack,
  size: { readonly width: number; readonly height: number },
  remarks: readonly string[],
): RecognisedPage => ({
  ...size,
  lines: (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map((line) => recognisedLine(line, pack)),
  tilt: -(rotateRadians ?? 0),
  language: packs[pack],
  confidence,
  remarks,
});

const recognisedLine = ({ words, baseline, rowAttributes }: Line, pack: Pack): RecognisedLine => {
  const tall = median(words.map(({ bbox }) => bbox.y1 - bbox.y0));
  const middle = median(words.map(({ bbox }) => (bbox.y0 + bbox.y1) / 2));
  const isRaised = ({ y0, y1 }: Bbox): boolean =>
    y1 <= middle + tall * slack && y1 - y0 >= tall * lowestMark && y1 - y0 <= tall * tallestMark;
  const [first, second] = words;
  const opensList = first !== undefined && second !== undefined && isBullet(first, second, tall);
  return {
    words: words.flatMap((word) =>
      opensList && word === first ? [recognisedWord(word, pack)] : wordsOf(word, pack, isRaised),
    ),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
  };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** How tall a raised number is, as shares of a word: quotation marks and accents are lower, letters taller. */
const [lowestMark, tallestMark] = [0.4, 0.75];
/** By so much of a word a raised number reaches below the middle of the line. */
const slack = 0.05;

/** A bullet is as wide as it is tall, nearly, and stands apart by so much of a word's height; a raised number does neither. */
const [roundness, bulletGap] = [0.8, 0.5];

const isBullet = ({ symbols, bbox }: Word, { bbox: next }: Word, tall: number): boolean => {
  const [wide, high] = [bbox.x1 - bbox.x0, bbox.y1 - bbox.y0];
  const gap = Math.max(bbox.x0, next.x0) - Math.min(bbox.x1, next.x1);
  return symbols.length === 1 && wide >= high * roundness && gap > tall * bulletGap;
};

/** Letters of Arabic of which many are low and stand high: in a word none is the number of a note. */
const arabicLetter = /[\u0620-\u064a]/;

/** A point is as tall as it is wide; a comma is taller by this, and yet lower than half of its word. */
const commaShape = 1.4;

/** A word of Arabic whose comma was taken for a point, which Tesseract does in whole fonts. */
const withComma = (word: Word): Word => {
  const mark = word.symbols.at(-1);
  if (mark?.text !== '.' || word.symbols.length < 3) return word;
  const [wide, tall] = [mark.bbox.x1 - mark.bbox.x0, mark.bbox.y1 - mark.bbox.y0];
  if (tall < wide * commaShape || tall > (word.bbox.y1 - word.bbox.y0) / 2) return word;
  const symbols = [...word.symbols.slice(0, -1), { ...mark, text: '،' }];
  return { ...word, symbols, text: symbols.map(({ text }) => text).join('') };
};

/** A word, and the raised sign at its end or its beginning as a word of its own. */
const wordsOf = (given: Word, pack: Pack, isRaised: (box: Bbox) => boolean): readonly RecognisedWord[] => {
  const word = pack === 'ara' ? withComma(given) : given;
  // A sign by itself has the box of its word; its own is of another row now and then.
  const symbols = word.symbols.length === 1 ? word.symbols.map((only) => ({ ...only, bbox: word.bbox })) : word.symbols;
  const isWord = arabicLetter.test(word.text) && !symbols.every(({ bbox }) => isRaised(bbox));
  const isMark = ({ text, bbox }: Sign): boolean => isRaised(bbox) && !(isWord && arabicLetter.test(text));
  let first = 0;
  while (first < symbols.length && isMark(symbols[first] as Sign)) first++;
  let last = symbols.length;
  while (last > first && isMark(symbols[last - 1] as Sign)) last--;
  if (first === 0 && last === symbols.length) return [recognisedWord(word, pack)];
  const parts = [
    { raised: true, signs: symbols.slice(0, first) },
    { raised: false, signs: symbols.slice(first, last) },
    { raised: true, signs: symbols.slice(last) },
  ].filter(({ signs }) => signs.length > 0);
  // More raised signs than a number has are no number: the word stands higher than its line.
  if (parts.some(({ raised, signs }) => raised && signs.length > longestMark)) return [recognisedWord(word, pack)];
  return parts.map(({ raised, signs }) => {
    const part = { text: signs.map(({ text }) => text).join(''), confidence: word.confidence, bbox: around(signs) };
    return raised ? { ...recognisedWord(part, pack), raised } : recognisedWord(part, pack);
  });
};

/** Signs that a raised number has at most. */
const longestMark = 3;

const around = (signs: readonly Sign[]): Bbox => ({
  x0: Math.min(...signs.map(({ bbox }) => bbox.x0)),
  y0: Math.min(...signs.map(({ bbox }) => bbox.y0)),
  x1: Math.max(...signs.map(({ bbox }) => bbox.x1)),
  y1: Math.max(...signs.map(({ bbox }) => bbox.y1)),
});

const recognisedWord = (
  { text, confidence, bbox }: Pick<Word, 'text' | 'confidence' | 'bbox'>,
  pack: Pack,
): RecognisedWord => ({
  text: pack === 'ara' ? ofArabic(text) : text,
  confidence,
  ...{ left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
});

/** A word of the Arabic model with the marks that are printed, and without those of direction, which are not. */
const ofArabic = (text: string): string =>
  text.replaceAll(directions, '').replaceAll(afterArabic, (mark) => arabicMarks[mark] ?? mark);
