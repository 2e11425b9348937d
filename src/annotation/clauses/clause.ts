import type { NounSort, Tense } from '../../languages/clauses.ts';

/** A noun phrase as its words and their order show it. Bounds are tokens, both included. */
export interface ClausePhrase {
  readonly first: number;
  readonly last: number;
  /** Characters of the first token that belong to a word before it ("و" in "والجيش"). */
  readonly skip: number;
  readonly head: number;
  /** The preposition before it in its comparable form; '' for none. It stands outside the phrase. */
  readonly preposition: string;
  readonly sort: NounSort | 'name' | 'pronoun';
  /** The proper name in it. */
  readonly name?: { readonly first: number; readonly last: number };
  /** The head noun in the form in which lists have it; '' for a bare name. */
  readonly noun: string;
  /** Whether it is the speaker's own ("nos forces") or the speaker ("nous"). */
  readonly own: boolean;
  /** "his", "their": something of whoever was told of before. */
  readonly possessed: boolean;
  readonly definite: boolean;
  readonly feminine: boolean | undefined;
  readonly plural: boolean;
  /** "no civilian". */
  readonly negative: boolean;
  /** What follows in the genitive: "l'armée [d'Orland]". Indices of phrases. */
  readonly of: readonly number[];
  /** A phrase that says the same beside it: "le maire, [Pavel Orsini]". Index, or -1. */
  readonly apposition: number;
}

/**
 * A verb with what stands around it, as far as words and order show.
 *
 *     Le 7 août, [le Front] n'[a] pas [attaqué] [le convoi] [à Beld].
 *                subject        verb            object      oblique
 */
export interface Clause {
  readonly sentence: number;
  /** The verb with its auxiliaries: tokens, both included; `head` is the one that means it. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** An object that stands before the verb, or is written together with it, as a pronoun. */
  readonly clitic: 'object' | 'indirect' | undefined;
  /** The preposition before an infinitive: "pour libérer". */
  readonly preposition: string;
  /** "peut-être", "قد": possible only. */
  readonly possible: boolean;
  /** After "si": supposed. */
  readonly conditional: boolean;
  /** Indices of phrases. */
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly oblique: readonly number[];
  /** The clause whose verb governs this infinitive, -1 for none. */
  readonly governor: number;
  /** Where the clause that the verb introduces begins ("que …"): the token after the conjunction; -1 for none. */
  readonly complement: number;
}

/** A phrase that says on whose word a sentence is put: "[selon] [le ministre]". `first` and `last` are the cue's tokens. */
export interface Citation {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/** What is seen of the sentences in languages without a parser; clauses and citations in reading order. */
export interface Clauses {
  readonly phrases: readonly ClausePhrase[];
  readonly clauses: readonly Clause[];
  readonly citations: readonly Citation[];
  /** For each phrase the index of its mention in `Annotated.mentions`. */
  readonly mentionOf: Int32Array;
}
