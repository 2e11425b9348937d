import type { Tense, WordClass } from '../../languages/clauses.ts';
import type { Tokens } from '../annotation.ts';
import { foldWord } from '../phrases/lexicon.ts';
import type { ClausePhrase } from './clause.ts';
import type { ClauseLexicon } from './lexicon.ts';

/** A verb with its auxiliaries, negation and pronouns. Tokens, both bounds included. */
export interface VerbUnit {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly possible: boolean;
  /** `shared`: a participle that takes its auxiliary from the verb before ("et enlevé"); `reduced`: one behind its noun. */
  readonly shape: 'finite' | 'infinitive' | 'gerund' | 'reduced' | 'shared';
  /** The preposition before an infinitive. */
  readonly preposition: string;
  /** Whether an object or indirect object stands before it as a pronoun, or is written together with it. */
  readonly clitic: 'object' | 'indirect' | undefined;
  /** Whether a conjunction is written together with it. */
  readonly joined: boolean;
  /** Arabic: whether the form is feminine, plural. */
  readonly feminine?: boolean | undefined;
}

/** A noun phrase, by its index. */
export interface PhraseUnit {
  readonly kind: 'phrase';
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
  /** Whether a conjunction is written together with it. */
  readonly joined: boolean;
}

/** A word or mark that divides or joins. */
export interface MarkUnit {
  readonly kind:
    | 'that'
    | 'relative'
    | 'subordinator'
    | 'condition'
    | 'conjunction'
    | 'contrast'
    | 'comma'
    | 'stop'
    | 'quote'
    | 'according'
    | 'time'
    | 'other';
  readonly first: number;
  readonly last: number;
}

export type Unit = VerbUnit | PhraseUnit | MarkUnit;

/** What scanning a sentence looks at. */
export interface ClauseSight {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: ClauseLexicon;
  /** For each token the last token of the date that begins at it or holds it; -1 where none does. */
  readonly dateAt: Int32Array;
  /** Phrases found so far; scanning adds to them. */
  readonly phrases: ClausePhrase[];
  /** Words that stand in the text on their own, in comparable form: a name recurs without what is written together with it. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

const TRAILING_APOSTROPHE = /['’]$/;

/** The comparable form of a token. */
export const wordAt = ({ text, tokens }: ClauseSight, i: number): string =>
  foldWord(text.slice(tokens.start[i], tokens.end[i])).replace(TRAILING_APOSTROPHE, '');

export const isOf = ({ lexicon }: ClauseSight, word: string, of: WordClass): boolean =>
  lexicon.classes.get(word)?.has(of) ?? false;

export const isCapital = ({ text, tokens }: ClauseSight, i: number): boolean =>
  /^\p{Lu}/u.test(text.charAt(tokens.start[i] as number));

export const isWord = ({ text, tokens }: ClauseSight, i: number): boolean =>
  /^[\p{L}\p{N}]/u.test(text.slice(tokens.start[i], (tokens.start[i] as number) + 2));

export const isFigure = ({ text, tokens }: ClauseSight, i: number): boolean =>
  /^\p{Nd}/u.test(text.charAt(tokens.start[i] as number));

/** The expression of several words that begins at a token, with its class; undefined where there is none. */
export const expressionAt = (
  sight: ClauseSight,
  i: number,
  last: number,
  word: string,
): { readonly last: number; readonly of: WordClass; readonly text: string } | undefined => {
  for (const { words, of } of sight.lexicon.expressions.get(word) ?? []) {
    if (i + words.length > last) continue;
    const fits = words.every((part, k) => {
      const here = k === 0 ? word : wordAt(sight, i + k);
      return here === part || (k === words.length - 1 && sight.lexicon.contracted.get(here) === part);
    });
    if (fits) return { last: i + words.length - 1, of, text: words.join(' ') };
  }
  return undefined;
};

/** A mark by the character that a token begins with; undefined for a word. */
export const markAt = ({ text, tokens }: ClauseSight, i: number): MarkUnit['kind'] | undefined => {
  const character = text.charAt(tokens.start[i] as number);
  if (/[\p{L}\p{N}]/u.test(character)) return undefined;
  if (/[,،]/.test(character)) return 'comma';
  if (/[«»“”„"]/.test(character)) return 'quote';
  if (/[.;:!?؟؛…()[\]–—]/.test(character)) return 'stop';
  return 'other';
};
