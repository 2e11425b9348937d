import type { Briefing, CitedSentence, SealedSource } from '../briefing/briefing.ts';
import type { Letter, LetterBlock } from '../briefing/letter.ts';
import type { Citation } from '../document/document.ts';
import { type CitedDocument, type CitedPassage, citedPassages } from './cited-passages.ts';

/** A letter ready to be written down: each block with the numbers of its footnotes, and the footnotes in order. */
export interface PrintedLetter {
  readonly title: string;
  readonly blocks: readonly (Pick<LetterBlock, 'kind' | 'text'> & { readonly notes: readonly number[] })[];
  readonly passages: readonly CitedPassage[];
  readonly sources: readonly SealedSource[];
}

const asSentence = ({ text, citations }: LetterBlock): CitedSentence => {
  const [first, ...rest] = citations;
  if (first === undefined) throw new Error(`a cited sentence of the letter cites nothing: ${text}`);
  return { text, citations: [first, ...rest], parts: citations.map((citation) => ({ kind: 'reference', citation })) };
};

/**
 * Numbers what a letter cites, and looks every passage up in its sealed document. Throws an Error where a citation leads
 * nowhere: such a letter must not be printed.
 */
export const printedLetter = (
  { title, blocks }: Letter,
  documents: ReadonlyMap<string, CitedDocument>,
  sources: readonly SealedSource[],
): PrintedLetter => {
  const [first, ...rest] = blocks.filter(({ kind }) => kind === 'cited').map(asSentence);
  const sections: Briefing['sections'] = first === undefined ? [] : [{ heading: title, sentences: [first, ...rest] }];
  const { passages, numberOf } = citedPassages({ title, sections, sources }, documents);
  const notesOf = (citations: readonly Citation[]): readonly number[] => citations.map(numberOf);
  return {
    title,
    blocks: blocks.map(({ kind, text, citations }) => ({ kind, text, notes: notesOf(citations) })),
    passages,
    sources,
  };
};
