import { denialWords as arabic } from './ar/denial-words.ts';
import { denialWords as english } from './en/denial-words.ts';
import { denialWords as french } from './fr/denial-words.ts';

/** Patterns that tell in what way a charge is met, over lower-case text. */
export interface DenialWords {
  /** The body is said to have no say in the matter. */
  readonly jurisdictional: RegExp;
  /** The charge is turned on whoever makes it. */
  readonly counterAccusation: RegExp;
  /** A part is admitted. */
  readonly partial: RegExp;
  /** Somebody was asked and gave no answer. */
  readonly silence: RegExp;
}

/** The words of each language that Proffer reads, by its BCP 47 code. */
export const denialWordsIn: Readonly<Record<string, DenialWords>> = { en: english, fr: french, ar: arabic };
