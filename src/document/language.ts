import { functionWords as ar } from '../languages/ar/function-words.ts';
import { functionWords as en } from '../languages/en/function-words.ts';
import { functionWords as fr } from '../languages/fr/function-words.ts';
import type { Span } from '../text/span.ts';

/** Guesses the language of a piece of text: a BCP 47 code, '' where nothing can be said. */
type Detector = (text: string) => string;

const byFunctionWords: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  ['en', new Set(en)],
  ['fr', new Set(fr)],
  ['ar', new Set(ar)],
];

/** Words looked at: more would not change the verdict. */
const sampleLength = 4000;
/** One word in four of running prose is a function word of its language; of another language hardly one in twelve. */
const share = 0.2;
const lead = 2.5;
const fewestWords = 8;

/**
 * The language by its commonest words, or undefined where that is not clear: a short text, two languages, none of those
 * that Proffer knows.
 */
export const languageByFunctionWords = (text: string): string | undefined => {
  const words =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const counts = byFunctionWords.map(([code, set]) => ({ code, hits: words.filter((word) => set.has(word)).length }));
  counts.sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return undefined;
  const clear = first.hits >= words.length * share && first.hits >= second.hits * lead;
  return clear ? first.code : undefined;
};

const arabicLetters = /[\u0600-\u06ff]/;

/** Whether most letters are Arabic: articles and prepositions grow onto words there, so few function words stand free. */
export const isArabic = (text: string): boolean => {
  const letters = text.slice(0, sampleLength).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => arabicLetters.test(letter)).length > letters.length / 2;
};

/**
 * A detector that asks the word lists first and loads the n-gram model only for a text on which they are silent: the
 * model costs a third of a second.
 */
const detectorFor = async (text: string): Promise<Detector> => {
  const main = languageByFunctionWords(text);
  const foreign = main === 'en' || main === 'fr' ? arabicLetters.test(text) : false;
  if (main !== undefined && !foreign) {
    return (piece) => languageByFunctionWords(piece) ?? main;
  }
  const { eld } = await import('eld/extrasmall');
  return (piece) => languageByFunctionWords(piece) ?? eld.detect(piece).language;
};

/** Shorter blocks are taken to be in the document's language: too little to tell by. */
const shortestToDetect = 40;
/** As much of a block as tells its language. */
const longestLook = 1000;

export interface Languages {
  /** BCP 47 code of the language that most of the text is in; '' where none can be told. */
  readonly main: string;
  readonly byBlock: readonly string[];
}

/** The language of each block, and of most of the text. */
export const languagesOf = async (text: string, blocks: readonly Span[]): Promise<Languages> => {
  const detect = await detectorFor(text);
  const own = blocks.map(({ start, end }) =>
    end - start < shortestToDetect ? '' : detect(text.slice(start, Math.min(end, start + longestLook))),
  );
  const amounts = new Map<string, number>();
  for (const [index, language] of own.entries()) {
    const block = blocks[index];
    if (language === '' || block === undefined) continue;
    amounts.set(language, (amounts.get(language) ?? 0) + block.end - block.start);
  }
  const main = [...amounts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? detect(text);
  return { main, byBlock: own.map((language) => language || main) };
};
