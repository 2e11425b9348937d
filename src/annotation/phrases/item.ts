import type { Span } from '../../text/span.ts';
import type { Senses } from './lexicon.ts';

/**
 * One symbol of an island: a known word, a numeral or a mark as scanned, later a phrase built from them.
 * `V` is what phrases of the grammar mean.
 */
export interface Item<V> extends Span {
  /** The word as the lexicon has it, the mark itself, or '' for numerals and phrases. */
  readonly word: string;
  /** Classes it belongs to, as bits of `Lexicon.classes`. */
  readonly bits: number;
  /** Number of its word with its classes, see `symbolOf`. */
  readonly symbol: number;
  readonly senses: Senses;
  /** Value of a numeral, NaN otherwise. */
  readonly number: number;
  /** How many digits the numeral is written with; 0 for words. */
  readonly digits: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly capital: boolean;
  /** Whether a sentence or line begins with it. */
  readonly initial: boolean;
  /** What follows in the text: an unknown word in lower case or with a capital, or anything else. */
  readonly next: 'word' | 'name' | 'other';
  readonly value: V | undefined;
  /** What a phrase was built from, by the names of its pattern. */
  readonly parts: Readonly<Record<string, Item<V>>> | undefined;
}

export const NO_SENSES: Senses = {};
