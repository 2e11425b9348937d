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
  readonly notes: number;
  readonly rightNotes: number;
}

/** White space is one space, compatibility forms are their plain letters. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

const joined = (blocks: readonly ReadBlock[]): string =>
  plain(blocks.map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`)).join(' '));

const isNote = ({ kind }: ReadBlock): boolean => kind === 'note';

/** Blocks compared as the same when their texts differ by no more than this share. */
const slightly = 0.02;

const areSame = (gold: ReadBlock, found: ReadBlock): boolean => {
  const [a, b] = [plain(gold.text), plain(found.text)];
  if (a === b) return true;
  const most = Math.floor(Math.max(a.length, b.length) * slightly);
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
};

/** Pairs of blocks in order whose texts agree: their longest common subsequence. */
const paired = (
  gold: readonly ReadBlock[],
  found: readonly ReadBlock[],
): readonly (readonly [ReadBlock, ReadBlock])[] => {
  const lengths = Array.from({ length: gold.length + 1 }, () => new Int32Array(found.length + 1));
  const same = gold.map((a) => found.map((b) => areSame(a, b)));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] = same[i]?.[j] === true ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [ReadBlock, ReadBlock])[] = [];
  for (let i = 0, j = 0; i < gold.length && j < found.length; ) {
    const [a, b] = [gold[i], found[j]];
    if (same[i]?.[j] === true && a !== undefined && b !== undefined) {
      pairs.push([a, b]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
};

const wordsBefore = (text: string): string => plain(text).slice(-24);

/**
 * Holds a reading against what was meant. Text and notes are compared each on its own: where notes stand in the text is
 * the reader's choice. A block is right when it is read in its place as one block, of the right kind, with its marker.
 */
export const scoreReading = (gold: Reading, found: Reading): ReadingCounts => {
  const texts = [isNote, (block: ReadBlock) => !isNote(block)].map(
    (wanted) => [joined(gold.blocks.filter(wanted)), joined(found.blocks.filter(wanted))] as const,
  );
  const flow = [gold, found].map(({ blocks }) => blocks.filter((block) => !isNote(block)));
  const notes = [gold, found].map(({ blocks }) => blocks.filter(isNote));
  const pairs = [...paired(flow[0] ?? [], flow[1] ?? []), ...paired(notes[0] ?? [], notes[1] ?? [])];
  const waiting = [...found.marks];
  const rightNotes = gold.marks.filter((mark) => {
    const index = waiting.findIndex(
      ({ before, marker, note }) =>
        wordsBefore(before) === wordsBefore(mark.before) && marker === mark.marker && plain(note) === plain(mark.note),
    );
    if (index !== -1) waiting.splice(index, 1);
    return index !== -1;
  });
  return {
    characters: texts.reduce((sum, [text]) => sum + text.length, 0),
    wrong: texts.reduce((sum, [wanted, read]) => sum + distance(wanted, read), 0),
    blocks: Math.max(gold.blocks.length, found.blocks.length),
    rightBlocks: pairs.filter(([a, b]) => a.kind === b.kind && (a.marker ?? '') === (b.marker ?? '')).length,
    notes: Math.max(gold.marks.length, found.marks.length),
    rightNotes: rightNotes.length,
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of many files together: `char.accuracy`, `block.accuracy`, `notes.accuracy`. */
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
    'notes.accuracy': share(
      sum(({ rightNotes: right }) => right),
      sum(({ notes }) => notes),
    ),
  };
};
