import type { Briefing, CitedSentence, SealedSource } from '../briefing/briefing.ts';
import type { Letter, LetterBlock } from '../briefing/letter.ts';
import type { Citation } from '../document/document.ts';
import { isArabic, languageByFunctionWords } from '../document/language.ts';
import { exportWords as w } from '../languages/en/export-words.ts';
import { timeInEnglish } from '../languages/message.ts';
import { type CitedDocument, type CitedPassage, type CitedPassages, citedPassages } from './cited-passages.ts';

/** A heading or a paragraph with the numbers of its footnotes. */
export interface PrintedBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  readonly notes: readonly number[];
  /** Whether it begins a page: the annex of a letter. */
  readonly isOnNewPage: boolean;
}

/** A letter or briefing ready to be written down: blocks with the numbers of their footnotes, and the footnotes in order. */
export interface Printed {
  readonly title: string;
  /** BCP 47 code of the language that most of it is in. */
  readonly language: string;
  readonly blocks: readonly PrintedBlock[];
  readonly passages: readonly CitedPassage[];
  readonly sources: readonly SealedSource[];
}

const languageOf = (text: string): string => (isArabic(text) ? 'ar' : (languageByFunctionWords(text) ?? 'en'));

const printed = (
  title: string,
  blocks: readonly (Omit<PrintedBlock, 'notes'> & { readonly citations: readonly Citation[] })[],
  { passages, numberOf }: CitedPassages,
  sources: readonly SealedSource[],
): Printed => ({
  title,
  language: languageOf([title, ...blocks.map(({ text }) => text)].join('\n')),
  blocks: blocks.map(({ citations, ...block }) => ({ ...block, notes: citations.map(numberOf) })),
  passages,
  sources,
});

const asSentence = ({ text, citations }: LetterBlock): CitedSentence => {
  const [first, ...rest] = citations;
  if (first === undefined) throw new Error(`a cited sentence of the letter cites nothing: ${text}`);
  return { text, citations: [first, ...rest], parts: citations.map((citation) => ({ kind: 'reference', citation })) };
};

/**
 * Numbers what a letter cites, and the headings of a briefing, and looks every passage up in its sealed document. Throws an Error where a citation leads
 * nowhere: such a letter must not be printed.
 */
export const printedLetter = (
  { title, form, blocks }: Letter,
  documents: ReadonlyMap<string, CitedDocument>,
  sources: readonly SealedSource[],
): Printed => {
  const [first, ...rest] = blocks.filter(({ kind }) => kind === 'cited').map(asSentence);
  const sections: Briefing['sections'] = first === undefined ? [] : [{ heading: title, sentences: [first, ...rest] }];
  const annex = form === 'letter' ? blocks.findIndex(({ kind }) => kind === 'heading') : -1;
  let headings = 0;
  return printed(
    title,
    blocks.map(({ kind, text, citations }, index) => {
      if (kind !== 'heading') return { kind: 'paragraph', text, citations, isOnNewPage: false };
      headings++;
      const numbered = form === 'briefing' ? `${headings}. ${text}` : text;
      return { kind, text: numbered, citations, isOnNewPage: index === annex };
    }),
    citedPassages({ title, sections, sources }, documents),
    sources,
  );
};

/** A generated briefing, sentence by sentence, with what its reader must know. Throws as `printedLetter`. */
export const printedBriefing = (briefing: Briefing, documents: ReadonlyMap<string, CitedDocument>): Printed =>
  printed(
    briefing.title,
    [
      { kind: 'paragraph', text: w.caveat, citations: [], isOnNewPage: false },
      ...briefing.sections.flatMap(({ heading, sentences }) => [
        { kind: 'heading' as const, text: heading, citations: [], isOnNewPage: false },
        ...sentences.map(({ text, citations }) => {
          return { kind: 'paragraph' as const, text, citations, isOnNewPage: false };
        }),
      ]),
    ],
    citedPassages(briefing, documents),
    briefing.sources,
  );

/** Where a passage stands, on one line: “its words” file, line, the start of the file's hash. */
export const passageInWords = ({ quote, name, line, citation }: CitedPassage): string =>
  `“${quote.replace(/\s+/g, ' ')}” ${name}, ${w.line} ${line}, ${w.hash} ${citation.document.slice(0, 12)}`;

/** A sealed source on one line, with its whole hash. */
export const sourceInWords = ({ name, title, issuer, date, document }: SealedSource): string =>
  `${[name, title, issuer, timeInEnglish(date)].filter((part) => part !== '').join(', ')}. ${w.hash} ${document}`;
