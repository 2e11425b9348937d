import bidiJs, { type Bidi } from 'bidi-js';

// Its types speak of a module with a default export; what Node imports is the function itself.
const bidi = (bidiJs as unknown as () => Bidi)();

/** The level of each UTF-16 unit of a paragraph, and whether the paragraph as a whole reads from right to left. */
export interface Direction {
  readonly levels: Uint8Array;
  readonly isRightToLeft: boolean;
}

export const directionOf = (text: string): Direction => {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { levels, isRightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
};

/** A stretch of a line that is drawn at once with one font: letters in the order in which they are spoken. */
export interface VisualRun {
  readonly text: string;
  readonly font: number;
}

/** What steers direction or joining and is never seen. */
const unseen = /^[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;
const arabic = /^(?:[\p{Script=Arabic}\p{M}]|\u200c|\u200d)+$/u;

interface Unit {
  text: string;
  readonly level: number;
  readonly font: number;
}

/**
 * Whether a character is drawn with those before it. A font turns Arabic words itself; whatever else stands in words that
 * read from right to left is drawn sign by sign, and so are Arabic digits, which never turn.
 */
const joins = (before: Unit | undefined, next: Unit): before is Unit =>
  before !== undefined &&
  before.font === next.font &&
  before.level === next.level &&
  (/^\p{M}/u.test(next.text) || arabic.test(before.text + next.text) === (next.level % 2 === 1)) &&
  (next.level % 2 === 1 || !/\p{Script=Arabic}/u.test(before.text + next.text));

/**
 * One line of a paragraph as it is drawn from left to right (UAX #9, L2). `fontOf` gives the font of a character.
 *
 *     spoken   He said: ABC DEF 12.        capitals read from right to left
 *     drawn    He said: |12| |FED| |CBA|.
 */
export const visualRuns = (
  text: string,
  { levels }: Direction,
  start: number,
  end: number,
  fontOf: (character: string) => number,
): readonly VisualRun[] => {
  const units: Unit[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const level = levels[at] ?? 0;
    at += character.length;
    if (unseen.test(character)) continue;
    const mirrored = level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character;
    const before = units.at(-1);
    const isMark = /\p{M}/u.test(character) && before !== undefined;
    const unit: Unit = { text: mirrored, level, font: isMark ? before.font : fontOf(mirrored) };
    if (joins(before, unit)) before.text += unit.text;
    else units.push(unit);
  }
  const highest = Math.max(0, ...units.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < units.length; from++) {
      let to = from;
      while (to < units.length && (units[to] as Unit).level >= level) to++;
      if (to > from) units.splice(from, to - from, ...units.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return units.map(({ text: drawn, font }) => ({ text: drawn, font }));
};
