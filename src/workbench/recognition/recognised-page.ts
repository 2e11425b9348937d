import type { Line, Page } from 'tesseract.js';
import type { RecognisedLine, RecognisedPage } from '../../document/recognition.ts';
import { type Pack, packs } from './tesseract.ts';

/** Marks that the Arabic model writes with the Latin sign. */
const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
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
  words: words.map(({ text, confidence, bbox }) => ({
    text: pack === 'ara' ? text.replaceAll(afterArabic, (mark) => arabicMarks[mark] ?? mark) : text,
    confidence,
    ...{ left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
  })),
  baseline: (baseline.y0 + baseline.y1) / 2,
  height: rowAttributes.rowHeight,
});
