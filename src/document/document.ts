import type { Span } from '../text/span.ts';

/** The formats that a reader exists for. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

export type BlockKind =
  | 'masthead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'note'
  | 'signature';

/**
 * One block of a document. Blocks tile the text: the first starts at 0, each starts where the one before ends, the last
 * ends at the text's length; white space between two blocks belongs to the first of them.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Nesting: heading level from 1, list depth from 1, otherwise 0. */
  readonly depth: number;
  /**
   * The number or bullet as written, without surrounding white space ("3.", "(a)", "-"); absent where there is none.
   * It is not part of the text: a list item's text begins after its marker.
   */
  readonly marker?: string;
  /** BCP 47 language of the block when known ("en", "fr", "ar"). */
  readonly language?: string;
}

/** A link as the document carries it. `span` is the shown text; `target` may be empty or a bare "#": a dead link. */
export interface Link extends Span {
  readonly target: string;
}

/** A metadata value and the words of the document that give it. */
export interface Field extends Span {
  readonly value: string;
}

/**
 * A date as written in the document's furniture and what it dates. `value` is EDTF; where the written form has two
 * readings (09/05/2016), `value` is the first and `other` the second.
 */
export interface WrittenDate extends Field {
  readonly role: 'written' | 'circulated' | 'modified';
  readonly other?: string;
}

/**
 * A part of a document with a voice of its own: the whole of a simple document, or a cover letter, its annexes.
 * `speaker` is who says "I" or "we" in it.
 */
export interface Part extends Span {
  readonly kind: 'main' | 'cover-letter' | 'annex';
  readonly speaker?: Field;
  /** The institution or organisation that the speaker speaks for, when told. */
  readonly onBehalfOf?: Field;
  readonly addressee?: Field;
  readonly dated?: WrittenDate;
}

export interface Metadata {
  readonly title?: Field;
  readonly issuer?: Field;
  readonly symbol?: Field;
  readonly originalLanguage?: Field;
  readonly addressee?: Field;
  /** The canonical address of a web page, as its head gives it. */
  readonly address?: Field;
  readonly dates: readonly WrittenDate[];
}

/** Something in the source that a reader could not take as it stood; never an error. */
export interface Warning {
  readonly code:
    | 'byte-order-mark'
    | 'legacy-encoding'
    | 'replacement-characters'
    | 'control-characters'
    | 'name-mismatch'
    | 'decomposed-letters'
    | 'too-intricate'
    | 'left-out';
  readonly message: string;
}

/**
 * A stretch of the text that stands in the decoded source as it is: `text.slice(start, end)` equals
 * `source.slice(at, at + end - start)`. Stretches ascend on both sides. What lies between them in the source (marks of
 * Markdown, tags) has no text of its own; what lies between them in the text is written otherwise in the source (a
 * character reference, a decomposed letter, the white space between two blocks).
 */
export interface SourceStretch extends Span {
  readonly at: number;
}

/**
 * Where a stretch of the text stands on a page: page from 1, lengths in points, `x` and `y` of the upper left corner
 * from the upper left corner of the page.
 */
export interface PageBox extends Span {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * One source as read. `id` is the SHA-256 of its bytes; `text` never changes once read. Everything else points into
 * `text` with UTF-16 offsets from 0.
 */
export interface Document {
  readonly id: string;
  /** File name as given, without folders. */
  readonly name: string;
  readonly format: Format;
  /** BCP 47 language of most of the text. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** In reading order; tile the text like blocks. A simple document has one part of kind `main`. */
  readonly parts: readonly Part[];
  readonly metadata: Metadata;
  /** Leads into `sourceText`: the decoded file; the text itself where the file is no text (PDF, Word). */
  readonly sourceMap: readonly SourceStretch[];
  /** In reading order; absent for formats without pages. */
  readonly boxes?: readonly PageBox[];
  readonly warnings: readonly Warning[];
}

/** A document and a span of its text: what every sentence and cell that Proffer shows leads back to. */
export interface Citation extends Span {
  readonly document: string;
}
