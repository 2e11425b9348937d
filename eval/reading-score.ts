import { distance } from 'fastest-levenshtein';
import type { BlockKind } from '../src/document/document.ts';

/** A block as it should be read, or was. */
export interface ReadBlock {
  readonly kind: BlockKind;
  readonly marker: string | undefined;
  readonly text: string;
}

/** A mark, by the words before it, and the note that it leads to. */
export interface ReadMark {
  readonly before: string;
  readonly marker: string;
  readonly note: string;
}

/** A document as it should be read, or was: what the scores compare. */
export interface Reading {
  readonly blocks: readonly ReadBlock[];
  readonly marks: readonly ReadMark[];
}

/** Counts that figures are made of; they add up over files. */
export interface ReadingCounts {
  readonly characters: number;
  /** Characters to be changed, added or taken away. */
  readonly wrong: number;
  readonly blocks: number;
  readonly rightBlocks: number;
  readonly rightKinds: number;
  readonly notes: number;
  readonly rightNotes: number;
  /** Marks that lead from their place to their note, whatever letters were misread in either. */
  readonly rightTies: number;
}

/** White space is one space, compatibility forms are their plain letters. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

const joined = (blocks: readonly ReadBlock[]): string =>
  plain(blocks.map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`)).join(' '));

const isNote = ({ kind }: ReadBlock): boolean => kind === 'note';

/** How much of two texts is the same: 1 − edit distance ÷ length of the longer. */
const likeness = (gold: ReadBlock, found: ReadBlock): number => {
  const [a, b] = [plain(gold.text), plain(found.text)];
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  // Texts that differ in length by half are not compared: their likeness is below any that counts.
  return Math.abs(a.length - b.length) * 2 > longer ? 0 : 1 - distance(a, b) / longer;
};

/** Blocks are read as they were meant when their texts are the same but for two characters in a hundred. */
const same = 0.98;
/** Blocks stand for each other, whatever was misread in them, when half of their characters are the same. */
const recognisable = 0.5;

/** Pairs of blocks in order whose texts are alike by `least` or more, chosen so that they are as alike as can be. */
const paired = (
  gold: readonly ReadBlock[],
  found: readonly ReadBlock[],
  least: number,
): readonly (readonly [ReadBlock, ReadBlock])[] => {
  const alike = gold.map((a) =>
    found.map((b) => {
      const value = likeness(a, b);
      return value >= least ? value : 0;
    }),
  );
  const sums = Array.from({ length: gold.length + 1 }, () => new Float64Array(found.length + 1));
  const at = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  /** The most that can be alike from here on where these two are a pair; 0 where they are none. */
  const joinedFrom = (i: number, j: number): number => {
    const value = alike[i]?.[j] ?? 0;
    return value === 0 ? 0 : at(i + 1, j + 1) + value;
  };
  for (let i = gold.length - 1; i >= 0; i--) {
    const row = sums[i];
    for (let j = found.length - 1; j >= 0 && row !== undefined; j--) {
      row[j] = Math.max(joinedFrom(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [ReadBlock, ReadBlock])[] = [];
  for (let i = 0, j = 0; i < gold.length && j < found.length; ) {
    const [a, b] = [gold[i], found[j]];
    if (a !== undefined && b !== undefined && joinedFrom(i, j) > 0 && joinedFrom(i, j) === at(i, j)) {
      pairs.push([a, b]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
};

const wordsBefore = (text: string): string => plain(text).slice(-24);

/** Marks that stand for intended ones, each for one. */
const ties = (
  gold: readonly ReadMark[],
  found: readonly ReadMark[],
  isSame: (one: ReadMark, other: ReadMark) => boolean,
): number => {
  const waiting = [...found];
  return gold.filter((mark) => {
    const index = waiting.findIndex((other) => mark.marker === other.marker && isSame(mark, other));
    if (index !== -1) waiting.splice(index, 1);
    return index !== -1;
  }).length;
};

const isReadRight = (one: ReadMark, other: ReadMark): boolean =>
  wordsBefore(one.before) === wordsBefore(other.before) && plain(one.note) === plain(other.note);

/** What stands before a mark is known again when three quarters of its letters are the same. */
const samePlace = 0.75;

const isTied = (one: ReadMark, other: ReadMark): boolean => {
  const [a, b] = [wordsBefore(one.before), wordsBefore(other.before)];
  const [note, read] = [plain(one.note), plain(other.note)];
  return (
    distance(a, b) <= (1 - samePlace) * Math.max(a.length, b.length) &&
    distance(note, read) <= (1 - recognisable) * Math.max(note.length, read.length)
  );
};

/**
 * Holds a reading against what was meant. Text and notes are compared each on its own: where notes stand in the text is
 * the reader's choice. A block is right when it is read in its place as one block, of the right kind, with its marker. Its
 * kind is right when so much of it was read that it can be told which block it is, and it is of the kind that was meant.
 */
export const scoreReading = (gold: Reading, found: Reading): ReadingCounts => {
  const texts = [isNote, (block: ReadBlock) => !isNote(block)].map(
    (wanted) => [joined(gold.blocks.filter(wanted)), joined(found.blocks.filter(wanted))] as const,
  );
  const flow = [gold, found].map(({ blocks }) => blocks.filter((block) => !isNote(block)));
  const notes = [gold, found].map(({ blocks }) => blocks.filter(isNote));
  const pairs = (least: number): readonly (readonly [ReadBlock, ReadBlock])[] =>
    [flow, notes].flatMap(([intended = [], read = []]) => paired(intended, read, least));
  return {
    characters: texts.reduce((sum, [text]) => sum + text.length, 0),
    wrong: texts.reduce((sum, [wanted, read]) => sum + distance(wanted, read), 0),
    blocks: Math.max(gold.blocks.length, found.blocks.length),
    rightBlocks: pairs(same).filter(([a, b]) => a.kind === b.kind && (a.marker ?? '') === (b.marker ?? '')).length,
    rightKinds: pairs(recognisable).filter(([a, b]) => a.kind === b.kind).length,
    notes: Math.max(gold.marks.length, found.marks.length),
    rightNotes: ties(gold.marks, found.marks, isReadRight),
    rightTies: ties(gold.marks, found.marks, isTied),
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of many files together: `char.accuracy`, `block.accuracy`, `kind.accuracy`, `notes.accuracy`, `ties.accuracy`. */
export const figuresOf = (counts: readonly ReadingCounts[]): Record<string, number> => {
  const sum = (of: (count: ReadingCounts) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return {
    'char.accuracy': Math.max(
      0,
      1 -
        share(
          sum(({ wrong }) => wrong),
          sum(({ characters }) => characters),
        ),
    ),
    'block.accuracy': share(
      sum(({ rightBlocks }) => rightBlocks),
      sum(({ blocks }) => blocks),
    ),
    'kind.accuracy': share(
      sum(({ rightKinds }) => rightKinds),
      sum(({ blocks }) => blocks),
    ),
    'notes.accuracy': share(
      sum(({ rightNotes: right }) => right),
      sum(({ notes }) => notes),
    ),
    'ties.accuracy': share(
      sum(({ rightTies: right }) => right),
      sum(({ notes }) => notes),
    ),
  };
};
