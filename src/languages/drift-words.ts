import { driftWords as arabic } from './ar/drift-words.ts';
import { driftWords as english } from './en/drift-words.ts';
import { driftWords as french } from './fr/drift-words.ts';

/** Words by which a statement hardens or softens on its way from document to document, in lower case and as they are written. */
export interface DriftWords {
  /** Words that keep a statement open. */
  readonly hedges: ReadonlySet<string>;
  /** How much of a class is spoken of: five rungs from few to all, the same in every language. */
  readonly quantifiers: readonly (readonly string[])[];
  /**
   * Deeds of one kind, weaker first; a rung a line. A statement whose rung rises says more than the one that it goes back to.
   * The ladders stand in the same order in every language, so that a translation is compared rung by rung.
   */
  readonly deeds: readonly (readonly (readonly string[])[])[];
  /** What is written together with a word and does not belong to it: "و" and "ال" in Arabic. */
  readonly prefix?: RegExp;
}

/** The words of each language that Proffer reads, by its BCP 47 code. */
export const driftWordsIn: Readonly<Record<string, DriftWords>> = { en: english, fr: french, ar: arabic };
