import type { RecognisedLine, RecognisedWord } from '../../recognition.ts';
import { readsRightToLeft } from '../pdf/logical-order.ts';

/**
 * Marks of items that recognition misread. Bullets are told by their shape and the gap behind them, whatever sign they were
 * taken for. Numbers are put right by counting: they stand below each other, and each is one more than the one before.
 *
 *     1. the gate was opened from within;     1.
 *     2 the register is incomplete;           2.     its point was lost
 *     3, the guard was sent away              3.
 *     11 lorries came                         —      follows no 10
 *     «  nobody was paid                      •      small, by itself
 *
 * One sound mark shows that they count; without any they have to begin at 1, and be three or stand further in than the text.
 */
export const withListMarks = (lines: readonly RecognisedLine[]): readonly RecognisedLine[] => {
  const usual = usualStart(lines);
  // The heights of single rows scatter widely.
  const slack = median(lines.map(({ height }) => height)) * sameStart;
  const marks = lines.flatMap((line, index) => markOf(line, index));
  const mended = new Map<number, string>([...bulletsOf(lines, slack)].map((index) => [index, '•']));
  for (const list of listsOf(marks, slack)) {
    const sound = list.find(({ isSound }) => isSound);
    const [first] = list;
    const isIndented = first !== undefined && first.start - usual > slack;
    const counts = first?.number === 1 && (isIndented || list.length >= manyMarks);
    if (list.length < 2 || (sound === undefined && !counts)) continue;
    const [before = '', after = '.'] = (sound?.written ?? '').split(/\d+/, 2);
    for (const { index, number, isSound } of list) if (!isSound) mended.set(index, `${before}${number}${after}`);
  }
  return lines.map((line, index) => {
    const mark = mended.get(index);
    const [first, ...rest] = line.words;
    return mark === undefined || first === undefined
      ? line
      : { ...line, words: [...marked(first, mark), ...withoutPoint(rest)] };
  });
};

/** So many numbers that count from 1 at the beginnings of lines are no chance. */
const manyMarks = 3;
/** Lines of one list begin at one place, give or take this share of a row's height: "9." is narrower than "10.". */
const sameStart = 0.75;

/** A mark and, where it was read as the beginning of a word, the rest of it: "1.the" as "1." and "the". */
const marked = (first: RecognisedWord, mark: string): readonly RecognisedWord[] => {
  const glued = gluedMark.exec(first.text);
  if (glued === null) return [{ ...first, text: mark }];
  const [, written = '', rest = ''] = glued;
  const share = (first.right - first.left) * (written.length / first.text.length);
  const isTurned = readsRightToLeft(rest);
  const edge = isTurned ? first.right - share : first.left + share;
  const [near, far] = isTurned ? [{ left: edge }, { right: edge }] : [{ right: edge }, { left: edge }];
  return [
    { ...first, ...near, text: mark },
    { ...first, ...far, text: rest },
  ];
};

/** What follows a mark, without its point where that was read as a word by itself: "1 . the gate". */
const withoutPoint = ([point, ...rest]: readonly RecognisedWord[]): readonly RecognisedWord[] =>
  point === undefined || /^[.)]$/.test(point.text) ? rest : [point, ...rest];

/** A bullet is no taller and no wider than this share of a word's height. */
const bulletSize = 0.6;
/** It stands apart by so much of a word's height, and by so many of the spaces of its line. */
const [bulletGap, bulletSpaces] = [0.5, 1.5];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Indices of lines that open with a bullet. In a line that is filled to the margin all spaces are wide: there it is told by
 * the line below, which begins where its words do, or by another bullet that stands at the same place.
 *
 *     • the gate was opened from within;
 *     e A  week  later,  the  Company          its words begin where
 *       recalled in an interview that          the next line does
 */
const bulletsOf = (lines: readonly RecognisedLine[], slack: number): ReadonlySet<number> => {
  const small = [...lines.entries()].filter(([, line]) => opensSmall(line));
  const sure = small.filter(([index, line]) => standsClear(line) || hangs(line, lines[index + 1], slack));
  const alike = small.filter(([, line]) =>
    sure.some(([, other]) => Math.abs(startOf(line) - startOf(other)) <= slack / 2),
  );
  return new Set([...sure, ...alike].map(([index]) => index));
};

/** How tall the words behind the first one are. */
const tallness = ({ words: [, second, ...rest] }: RecognisedLine): number =>
  median([...(second === undefined ? [] : [second]), ...rest].map(({ top, bottom }) => bottom - top));

/** Whether a line opens with a small sign, apart from its words. */
const opensSmall = (line: RecognisedLine): boolean => {
  const [first, second] = line.words;
  if (first === undefined || second === undefined || first.text.length > 2 || first.raised === true) return false;
  const tall = tallness(line);
  const { left, right, top, bottom } = first;
  const isSmall = bottom - top < tall * bulletSize && right - left < tall * bulletSize && bottom < line.baseline;
  return isSmall && gapBetween(first, second) > tall * bulletGap;
};

/** Whether the first word of a line stands further from the second than others stand apart. */
const standsClear = ({ words }: RecognisedLine): boolean => {
  const [gap = 0, ...others] = words.slice(1).map((word, index) => gapBetween(words[index] ?? word, word));
  return gap > median(others) * bulletSpaces;
};

/** Whether the line below begins where the second word of a line does. */
const hangs = ({ words, ...line }: RecognisedLine, below: RecognisedLine | undefined, slack: number): boolean =>
  below !== undefined && Math.abs(startOf(below) - startOf({ ...line, words: words.slice(1) })) <= slack / 2;

/** The space between two words that follow each other, whichever way they read. */
const gapBetween = (one: RecognisedWord, other: RecognisedWord): number =>
  Math.max(one.left, other.left) - Math.min(one.right, other.right);

/** What may be the mark of an item. */
interface Mark {
  readonly index: number;
  readonly number: number;
  readonly written: string;
  /** Whether it has the form of a mark as it was read. */
  readonly isSound: boolean;
  /** Where its line begins, counted the way it reads. */
  readonly start: number;
}

const soundMark = /^(?:\(\d{1,3}\)|\d{1,3}[.)])$/;
/** "1.the": the space behind a mark was overlooked. */
const gluedMark = /^(\(?\d{1,3}[.)])(\p{L}.*)$/u;
/** Digits, letters that look like them, and what a point or bracket is taken for. */
const misreadMark = /^\(?([\dlI|O]{1,3})[.,:;)'’*]{0,2}$/;

const markOf = (line: RecognisedLine, index: number): readonly Mark[] => {
  const [first] = line.words;
  const written = gluedMark.exec(first?.text ?? '')?.[1] ?? first?.text ?? '';
  const digits = misreadMark.exec(written)?.[1];
  const stands = line.words.length > 1 || written !== first?.text;
  if (first === undefined || first.raised === true || !stands || digits === undefined) return [];
  if (digits === 'I' || digits === 'O') return [];
  const number = Number(digits.replaceAll(/[lI|]/g, '1').replaceAll('O', '0'));
  return [{ index, number, written, isSound: soundMark.test(first.text), start: startOf(line) }];
};

/** Where a line begins, counted the way that it reads. */
const startOf = ({ words }: RecognisedLine): number =>
  words.some(({ text }) => readsRightToLeft(text))
    ? -Math.max(...words.map(({ right }: RecognisedWord) => right))
    : Math.min(...words.map(({ left }: RecognisedWord) => left));

/** Where most lines begin, in steps of ten pixels. */
const usualStart = (lines: readonly RecognisedLine[]): number => {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const start = Math.round(startOf(line) / 10) * 10;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** Marks that stand below each other and count on. Where two could be the next one, the sound one is. */
const listsOf = (marks: readonly Mark[], slack: number): readonly (readonly Mark[])[] => {
  const lists: Mark[][] = [];
  for (const mark of marks) {
    const list = lists.findLast((open) => {
      const last = open.at(-1);
      return last?.number === mark.number - 1 && Math.abs(last.start - mark.start) <= slack;
    });
    const rival = lists.findLast((open) => {
      const last = open.at(-1);
      return last?.number === mark.number && !last.isSound && Math.abs(last.start - mark.start) <= slack;
    });
    if (list !== undefined) list.push(mark);
    else if (rival !== undefined && mark.isSound) rival[rival.length - 1] = mark;
    else lists.push([mark]);
  }
  return lists;
};
