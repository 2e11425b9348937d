import type { Span } from '../text/span.ts';

/** The formats that a reader exists for. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'mail' | 'warc' | 'image';

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
  /** Which way its lines read; absent where from left to right. */
  readonly direction?: 'right-to-left';
  /** In a resolution: whether the block says why the body acts, or what it does. */
  readonly clause?: 'preambular' | 'operative';
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
  readonly role: 'written' | 'circulated' | 'modified' | 'captured';
  readonly other?: string;
}

/**
 * A part of a document with a voice of its own: the whole of a simple document, or a cover letter, its annexes, or what
 * a mail repeats of an earlier one.
 * `speaker` is who says "I" or "we" in it.
 */
export interface Part extends Span {
  readonly kind: 'main' | 'cover-letter' | 'annex' | 'quoted-message';
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
    | 'left-out'
    /** The text, or that of `page`, was read from a picture: letters may be wrong. */
    | 'recognised'
    /** A capture of the web is not what was digested when it was taken. */
    | 'digest-mismatch'
    /** `page` shows no text: a scan, or an empty page. */
    | 'page-without-text'
    /** The fonts of `page` do not tell which letters they show: its text cannot be trusted. */
    | 'garbled-text';
  readonly message: string;
  /** Number of the page, from 1, where the warning is about one. */
  readonly page?: number;
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
 * One page as it is shown, upright. Lengths are points (1/72 inch); `x` runs from the left edge, `y` from the top edge.
 * See `boxesOf`, which gives the boxes of any span.
 */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the text. */
  readonly runs: readonly PageRun[];
}

/**
 * A stretch of the text that stands on one line of a page, one character after the other. `x`, `y`, `width` and `height`
 * are the box around it.
 *
 *     text    K   e   l   l        edges   [72, 79.9, 84.8, 87.9, 91.1]: the "e" stands between 79.9 and 84.8
 *     text    ك   ل                edges   [300, 294.1, 289.7]: right to left
 */
export interface PageRun extends Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /**
   * Where each UTF-16 unit begins, and at last where the run ends: one more than units. Distances from the page's left
   * edge, descending where the script runs from right to left; from its top edge where the line is `upended`.
   */
  readonly edges: readonly number[];
  /** Whether the line runs up or down the page. Absent where it runs across. */
  readonly upended?: true;
}

/** A mark in the text that leads to a note ("¹"). It is not part of the text: it stood before the character at `at`. */
export interface NoteMark {
  readonly at: number;
  /** As written, without brackets: "1", "*". */
  readonly marker: string;
  /** Where the note's block starts. */
  readonly note: number;
}

/**
 * What a file holds beside its text: lines that belong to the pages, text that a draft strikes out, what a reviewer wrote
 * in the margin. It is kept and shown, never read as said. `[start, end)` is what it is about in the text; empty where it
 * only stood there.
 */
export interface Aside extends Span {
  readonly kind: 'running-line' | 'deletion' | 'comment';
  readonly text: string;
  /** Number of the page that a running line stands on. */
  readonly page?: number;
  /** Who deleted or commented, and when, as the file says; the date is EDTF. */
  readonly author?: string;
  readonly date?: string;
}

/**
 * What a file says of itself outside its text, as its producer left it. It may be wrong, or nothing to do with the text:
 * the name of a template, of whoever typed it. Dates are EDTF.
 */
export interface Properties {
  readonly title?: string;
  readonly author?: string;
  readonly created?: string;
  readonly modified?: string;
}

/**
 * What is known of a text that was read from pictures. `doubtful` are the words that recognition was not sure of, with
 * its confidence from 0 to 100, in the order of the text; `confidence` is the mean of all words.
 */
export interface Recognition {
  readonly confidence: number;
  readonly doubtful: readonly (Span & { readonly confidence: number })[];
}

/** An entry of the outline that a file carries (bookmarks). `start` is where it leads to in the text. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  readonly start: number;
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
  /** Absent for formats without pages. */
  readonly pages?: readonly Page[];
  /** In the order of the text; absent where there are none, as are the next two. */
  readonly noteMarks?: readonly NoteMark[];
  /** In the order of the file. */
  readonly asides?: readonly Aside[];
  readonly outline?: readonly OutlineEntry[];
  readonly properties?: Properties;
  /** Present where the text, or some of it, was read from pictures. */
  readonly recognition?: Recognition;
  readonly warnings: readonly Warning[];
}

/** A document and a span of its text: what every sentence and cell that Proffer shows leads back to. */
export interface Citation extends Span {
  readonly document: string;
}
