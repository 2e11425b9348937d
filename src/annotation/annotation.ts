import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Clauses } from './clauses/clause.ts';
import type { Children } from './tokens.ts';

/** Universal part-of-speech tags; a token's `upos` is an index into this list. Source: universaldependencies.org/u/pos */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;

/** Penn Treebank tags as UD English writes them; a token's `xpos` is an index into this list. Source: UD English EWT, GUM */
export const XPOS = [
  '_',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  '``',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
] as const;

/**
 * The relations that a token may have to its head; a token's `relation` is an index into this list. Universal relations,
 * and the subtypes that later rooms ask for. Source: universaldependencies.org/u/dep
 */
export const RELATIONS = [
  'dep',
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'clf',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:pass',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;

/**
 * The tokens of a document as columns, so that a million of them cost a few typed arrays. All columns have `length`
 * entries; offsets count UTF-16 units of the document's text. Heads are absolute token indices, -1 for a root or where
 * no parse exists (French and Arabic have none yet).
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `UPOS`. */
  readonly upos: Uint8Array;
  /** Index into `XPOS`; tells tense and number where UPOS does not. */
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  /** Index into `RELATIONS`. */
  readonly relation: Uint8Array;
  /** 0…255: how much better the chosen arc scored than the next one; low values are doubtful. */
  readonly arcMargin: Uint8Array;
  readonly lemma: readonly string[];
  /** Each token as written, in small letters. */
  readonly word: readonly string[];
}

/** A sentence: its span, its tokens `[first, last)` and the block that holds it. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** What an amount says. Bounds are inclusive; "up to" gives only `max`. `alternatives` holds rival readings ("£$40"). */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly unit?: string;
  /** The period or thing that a rate is per ("month"). */
  readonly per?: string;
  readonly approximate?: boolean;
  readonly ambiguous?: string;
}

/** A date or period as EDTF (ISO 8601-2). `ambiguous` holds the second reading of a date such as 09/05/2016. */
export interface DateValue {
  readonly edtf: string;
  readonly ambiguous?: string;
  /** What the value was worked out from: written in full, or counted from the date of the document or of its part. */
  readonly anchor: 'absolute' | 'document';
}

/** A reference to law: the instrument's symbol in one spelling ("S/RES/2170 (2014)") and the provision when told. */
export interface LawReference {
  readonly instrument: string;
  readonly provision?: string;
}

/**
 * What sort of thing a name or noun phrase stands for. `office` is a title or role ("the governor of Varn province"),
 * `thing` whatever has no kind of its own here: an event, an idea, a vehicle.
 */
export type NameKind =
  | 'person'
  | 'organisation'
  | 'group'
  | 'place'
  | 'facility'
  | 'nationality'
  | 'office'
  | 'publication'
  | 'goods'
  | 'thing';

/**
 * A span that names or refers to something. `head` is the token that the phrase hangs on. Mentions may nest
 * ("[the governor of [Nineveh Province]]"). `named` tells a proper name from a description ("the regime"); then `name`
 * is the proper name within the phrase, without article, title and modifiers.
 */
export type Mention = Span & { readonly head: number } & (
    | { readonly kind: NameKind; readonly named: boolean; readonly name?: Span }
    | { readonly kind: 'pronoun' }
    | { readonly kind: 'date'; readonly date: DateValue }
    | { readonly kind: 'amount'; readonly amount: Amount }
    | { readonly kind: 'instrument'; readonly law: LawReference }
  );

/** What refers to the same thing within one document: `mentions` index `Annotated.mentions`; the first names it best. */
export interface Entity {
  /** The fullest name that the document gives, without article. */
  readonly label: string;
  readonly kind: NameKind;
  /** Whether one of its mentions is a proper name. */
  readonly named: boolean;
  readonly mentions: readonly number[];
  /** Other names that the document itself introduces for it ("X (Y)", "X, also known as Y"). */
  readonly aliases: readonly string[];
  /** Why each mention after the first is taken for it: same order as `mentions`. */
  readonly because: readonly string[];
}

/**
 * A place where the document itself gives a thing a second name: "the Kestrel Front (KF)", "Anna Keld, also known as
 * Rook". `lettersMatch` tells whether the letters of `short` can be read off `long` in order; it is true where `short`
 * is not an acronym.
 */
export interface AliasIntroduction {
  readonly long: Span;
  readonly short: Span;
  readonly lettersMatch: boolean;
}

/** A quotation: `inner` is what stands between the marks; scare quotes are told apart. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly kind: 'direct' | 'scare' | 'block';
}

/** A document with everything that can be seen in it before asking who says what. Made by `annotate` only. */
export interface Annotated {
  readonly stage: 'annotated';
  readonly document: Document;
  readonly tokens: Tokens;
  readonly children: Children;
  readonly sentences: readonly Sentence[];
  /** In reading order (`bySpan`; the longer first where two start together). */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** For each mention the index of its entity, or -1. */
  readonly entityOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** In reading order. */
  readonly introductions: readonly AliasIntroduction[];
  /** What is read of sentences in languages without a parser (French); empty elsewhere. */
  readonly clauses: Clauses;
}
