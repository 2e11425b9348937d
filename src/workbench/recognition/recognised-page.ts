import type { Line, Page, Word } from 'tesseract.js';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../../document/recognition.ts';
import { type Pack, packs } from './tesseract.ts';

/** Marks that the Arabic model writes with the Latin sign. */
const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const afterArabic = /(?<=[\u0600-\u06ff])[,;?]/g;

/** What Tesseract saw on a page, which it sets straight before it reads. */
export const recognisedPage = (
  page: Page,
  pack: Pack,
  size: { readonly width: number; readonly height: number },
  remarks: readonly string[],
): RecognisedPage => ({
  ...size,
  lines: linesOf(page).map((line) => recognisedLine(line, pack)),
  tilt: -(page.rotateRadians ?? 0),
  language: packs[pack],
  confidence: page.confidence,
  remarks,
});

export const linesOf = ({ blocks }: Page): readonly Line[] =>
  (blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);

/**
 * Quarters by which a page is to be turned whose lines run down or up it, which Tesseract reads by itself; undefined where
 * they do not.
 */
export const sideOf = (page: Page, pack: Pack): number | undefined => {
  const lines = linesOf(page);
  const lying = lines.filter(({ bbox }) => bbox.y1 - bbox.y0 > 2 * (bbox.x1 - bbox.x0));
  if (lying.length <= lines.length / 2) return undefined;
  const down = lying.filter(({ words }) => (words[0]?.bbox.y0 ?? 0) < (words.at(-1)?.bbox.y0 ?? 0)).length;
  // The first word of an Arabic line stands at its right end.
  const isClockwise = down > lying.length / 2 !== (pack === 'ara');
  return isClockwise ? 3 : 1;
};

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

const wordsIn = (page: Page): readonly Word[] => linesOf(page).flatMap(({ words }) => words);

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
