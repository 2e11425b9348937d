import type { Line, Page, Word } from 'tesseract.js';
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

const recognisedLine = ({ words, baseline, rowAttributes }: Line, pack: Pack): RecognisedLine => ({
  words: words.map((word) => recognisedWord(word, pack)),
  baseline: (baseline.y0 + baseline.y1) / 2,
  height: rowAttributes.rowHeight,
});

/** The words of a part of a page that was read by itself, from `left` and `top` of the page on. */
export const wordsOfPart = (
  part: Page,
  pack: Pack,
  { left, top }: { readonly left: number; readonly top: number },
): readonly RecognisedWord[] =>
  wordsIn(part)
    .map((word) => recognisedWord(word, pack))
    .map((word) => ({
      ...word,
      ...{ left: word.left + left, right: word.right + left, top: word.top + top, bottom: word.bottom + top },
    }));

/** The signs of a part of a page, each by itself. */
export const signsOfPart = (part: Page): readonly RecognisedWord[] =>
  wordsIn(part)
    .flatMap(({ symbols }) => symbols)
    .map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      ...{ left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
    }));

const wordsIn = ({ blocks }: Page): readonly Word[] =>
  (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words);

/** What a comma of Arabic is taken for, in whole fonts. */
const misreadComma = /^[.:؛ء]$/;
/** A point is as tall as it is wide; a comma is taller by this, and lower than this share of its word: what else it is taken for is not. */
const [commaShape, commaHeight] = [1.4, 0.36];
/** It is narrower than this share of the letters of its word. */
const commaWidth = 0.6;

/** A word of Arabic whose comma was misread. */
const withComma = (word: Word): Word => {
  const mark = word.symbols.at(-1);
  if (mark === undefined || !misreadComma.test(mark.text) || word.symbols.length < 3) return word;
  const [wide, tall] = [mark.bbox.x1 - mark.bbox.x0, mark.bbox.y1 - mark.bbox.y0];
  if (tall < wide * commaShape || tall > (word.bbox.y1 - word.bbox.y0) * commaHeight) return word;
  if (wide * word.symbols.length > (word.bbox.x1 - word.bbox.x0) * commaWidth) return word;
  const symbols = [...word.symbols.slice(0, -1), { ...mark, text: '،' }];
  return { ...word, symbols, text: symbols.map(({ text }) => text).join('') };
};

const recognisedWord = (given: Word, pack: Pack): RecognisedWord => {
  const { text, confidence, bbox } = pack === 'ara' ? withComma(given) : given;
  return {
    text: pack === 'ara' ? ofArabic(text) : pack === 'fra' ? ofFrench(text) : text,
    confidence,
    ...{ left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
  };
};

/** A word of the Arabic model with the marks that are printed, and without those of direction, which are not. */
const ofArabic = (text: string): string =>
  text.replaceAll(directions, '').replaceAll(afterArabic, (mark) => arabicMarks[mark] ?? mark);

/** A word of the French model with the apostrophe of print: the model writes the typewriter's for both. */
const ofFrench = (text: string): string => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
