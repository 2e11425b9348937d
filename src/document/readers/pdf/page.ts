/**
 * What a page shows, before anything is understood: runs of glyphs, rules, dots and links. Lengths are points; `u` runs
 * along the lines of text and `v` down across them, both from the upper left corner of the page as its text is read.
 */
export interface Sheet {
  /** Number of the page, from 1. */
  readonly number: number;
  /** Size of the page as shown. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  readonly dots: readonly Dot[];
  readonly links: readonly LinkArea[];
  /** Whether its letters were recognised in a picture: small ones are misread, and raised ones overlooked. */
  readonly isRecognised?: true;
}

/** How the lines of a text are turned, clockwise in quarters. */
export type Turn = 0 | 1 | 2 | 3;

/** Glyphs that follow each other on one baseline in one font, in the order that they are painted in. */
export interface Run {
  text: string;
  /** Where each UTF-16 unit begins and ends along the line. */
  readonly from: number[];
  readonly to: number[];
  /** Units that belong to the glyph of the unit before them (ligatures). */
  ligature?: Set<number>;
  /** The baseline. */
  readonly v: number;
  readonly size: number;
  readonly font: Font;
  readonly turn: Turn;
}

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Above and below the baseline, as shares of the size. */
  readonly ascent: number;
  readonly descent: number;
}

/** A drawn line: the border of a table, what parts notes from the text. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A small filled shape: the bullet that some producers draw instead of writing it. */
export type Dot = Rule;

export interface LinkArea extends Rule {
  readonly target: string;
}
