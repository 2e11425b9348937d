import type { Annotated, LawReference, NameKind } from '../annotation/annotation.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Document, Link, Metadata, Part, Recognition, Warning } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from './statement.ts';
import type { ToldRelation } from './told-relations.ts';

/** One document with everything seen in it, as `extract` returns it and the checks read it. Lives in memory only. */
export interface Studied {
  readonly annotated: Annotated;
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly relations: readonly ToldRelation[];
}

/** A quotation with its words, and the law that the text names for it when it does. */
export interface QuotedPassage extends Span {
  readonly text: string;
  readonly law?: LawReference;
}

/** A reference to law in a document. */
export interface CitedLaw extends Span {
  readonly law: LawReference;
}

/** A sentence by which somebody gave no answer, with the entity that was silent; -1 where it is none of the document's. */
export interface Silence extends Span {
  readonly entity: number;
  readonly label: string;
  readonly text: string;
}

/** An entity of one document, as it goes into resolution across documents. */
export interface LocalActor {
  readonly document: string;
  /** Index of the entity in the document. */
  readonly entity: number;
  readonly label: string;
  readonly kind: NameKind;
  /** Whether one of its mentions is a proper name. */
  readonly named: boolean;
  /** Every proper name that the document uses for it, most frequent first. */
  readonly names: readonly string[];
  /** How else the document speaks of it, pronouns left out, most frequent first: "the group", "two officers". */
  readonly descriptions: readonly string[];
  /** Names that the document itself introduces as the same. */
  readonly aliases: readonly string[];
}

/**
 * What one document contributes to a case: plain data, small, without the text. The derived database keeps it keyed by
 * document hash and stage version; everything about the case as a whole is computed from extractions alone.
 */
export interface Extraction {
  readonly document: string;
  readonly name: string;
  readonly format: Document['format'];
  /** BCP 47 language of most of the text. */
  readonly language: string;
  readonly metadata: Metadata;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  readonly warnings: readonly Warning[];
  readonly recognition?: Recognition;
  readonly words: number;
  readonly actors: readonly LocalActor[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly relations: readonly ToldRelation[];
  /** For each statement, in the same order, the words of the sentence that holds it: what text reuse is found by. */
  readonly passages: readonly (Span & { readonly text: string })[];
  readonly silences: readonly Silence[];
  readonly quotations: readonly QuotedPassage[];
  readonly citedLaw: readonly CitedLaw[];
}
