import { type DriftWords, driftWordsIn } from '../languages/drift-words.ts';
import { remembering } from '../text/kept.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** Vowel signs and the stroke that lengthens a word: a text may write them or not. */
const MARKS = /[\u064b-\u0652\u0670\u0640]/g;

/** The words of a text as it writes them, in lower case; "peut-être" both as one word and as two. */
const wordsOf = (text: string, { prefix }: DriftWords): readonly string[] => {
  const written = text.normalize('NFC').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
  return written.flatMap((word) => {
    const parts = /[-'’]/.test(word) ? [word, ...word.split(/[-'’]/)] : [word];
    const bare = prefix === undefined ? word : word.replace(prefix, '');
    return bare === word ? parts : [...parts, bare];
  });
};

/** Where a word stands: on which ladder of deeds, and on which rung. */
export interface Rung {
  readonly ladder: number;
  readonly rung: number;
}

/** The words by which statements of one language drift, to be looked up. */
interface DriftLexicon {
  readonly wordsOf: (text: string) => readonly string[];
  readonly isHedge: (word: string) => boolean;
  readonly quantifierOf: ReadonlyMap<string, number>;
  readonly deedOf: ReadonlyMap<string, Rung>;
}

const lexiconOf = remembering((language): DriftLexicon | undefined => {
  const known = driftWordsIn[language];
  if (known === undefined) return undefined;
  const { hedges, quantifiers, deeds } = known;
  return {
    wordsOf: (text) => wordsOf(text, known),
    isHedge: (word) => hedges.has(word),
    quantifierOf: new Map(quantifiers.flatMap((rung, at) => rung.map((word) => [word, at] as const))),
    deedOf: new Map(
      deeds.flatMap((rungs, ladder) =>
        rungs.flatMap((rung, at) => rung.map((word) => [word, { ladder, rung: at }] as const)),
      ),
    ),
  };
});

/** The lexicons of two languages; undefined where one of them is not read: nothing is said of words that are not known. */
export const lexiconsOf = (earlier: string, later: string): readonly [DriftLexicon, DriftLexicon] | undefined => {
  const [a, b] = [lexiconOf(earlier), lexiconOf(later)];
  return a === undefined || b === undefined ? undefined : [a, b];
};
