import { isTable, type PageLayout, type SetLine, type SetTable } from './layout.ts';
import { without } from './lines.ts';

/** A note and the number or sign that leads to it. */
export interface Note {
  /** Undefined where recognition overlooked it. */
  readonly marker: string | undefined;
  /** Without the marker. A note that goes on at the foot of the next page has the lines of both. */
  readonly lines: SetLine[];
}

export type Notes = readonly Note[];

export interface PageNotes {
  readonly flow: readonly (SetLine | SetTable)[];
  readonly notes: Notes;
}

const noteStart = /^[[(]?(\d{1,3}|[٠-٩]{1,3}|[*†‡§]{1,3})[\])]?[.:]?(?:\s+(?=\S)|(?=[\p{L}"“«(]))/u;
const sentenceEnd = /[.!?؟۔][)\]"'”’»]*$/;

/** "1", "*", "iv": a mark or a number without brackets and points. */
export const bareMarks = (text: string): readonly string[] =>
  text.match(/\d{1,3}|[٠-٩]{1,3}|[*†‡§]{1,3}|[ivx]{1,6}/g) ?? [];
/** Endnotes count in letters that words begin with, too: only a raised one counts. */
const romanMark = /^[ivx]{1,6}$/;

/**
 * Takes the notes out of the pages: small lines at the foot whose number is raised somewhere in the text, and lines that
 * open with such a raised number wherever they stand.
 *
 *     … was opened from within.¹
 *     ────────
 *     1 Interview, Kell, 12 April.      note "1"
 *       The clerk asked not to be …     goes on
 */
export const noteLines = (pages: readonly PageLayout[]): readonly PageNotes[] => {
  const texts = pages.flatMap(({ flow }) => flow.flatMap((item) => (isTable(item) ? item.rows.flat(2) : item)));
  const marks = new Set(
    texts.flatMap((line) => line.raised.filter(({ start }) => start > 0).flatMap(({ text }) => bareMarks(text))),
  );
  let last: Note | undefined;
  return pages.map(({ sheet, flow, foot }) => {
    const notes: Note[] = [];
    // Of notes in a picture the small signs that lead to them are overlooked or misread; that they stand small at the foot
    // is not.
    const isNote = (line: SetLine): boolean => sheet.isRecognised === true && foot.includes(line);
    const take = (lines: readonly SetLine[]): readonly SetLine[] => {
      const left: SetLine[] = [];
      for (const line of lines) {
        const counted = isNote(line) ? new Set([...marks, nextTo(last)]) : marks;
        const opened = opensNote(line, isNote(line) && line.raised[0]?.start === 0 ? undefined : counted);
        if (opened !== undefined) {
          const note = { marker: opened.marker, lines: [without(line, 0, opened.length)] };
          notes.push(note);
          last = note;
        } else if (isNote(line) && (last === undefined || isComplete(last))) {
          last = { marker: undefined, lines: [line] };
          notes.push(last);
        } else if (last !== undefined && (notes.length > 0 || !isComplete(last))) last.lines.push(line);
        else left.push(line);
      }
      return left;
    };
    const kept = flowWithout(flow, marks, take);
    const back = take(foot);
    return { flow: [...kept, ...back], notes };
  });
};

/** The number that a note after this one has. */
const nextTo = (last: Note | undefined): string => `${Number(last?.marker ?? 0) + 1}`;

const isComplete = ({ lines }: Note): boolean => sentenceEnd.test(lines.at(-1)?.text ?? '.');

/** The marker that a line opens with, if it is one of `marks`; where there are none to go by, any. */
const opensNote = (
  line: SetLine,
  marks: ReadonlySet<string> | undefined,
): { marker: string; length: number } | undefined => {
  const [raised] = line.raised;
  if (raised?.start === 0 && romanMark.test(raised.text) && marks?.has(raised.text) !== false) {
    return { marker: raised.text, length: raised.end + (/^\s*/.exec(line.text.slice(raised.end))?.[0].length ?? 0) };
  }
  const match = noteStart.exec(line.text);
  const marker = match?.[1];
  if (match === null || marker === undefined || marks?.has(marker) === false) return undefined;
  return { marker, length: match[0].length };
};

/** From the first line of a column that opens with a raised number, all its lines are notes. */
const flowWithout = (
  flow: PageLayout['flow'],
  marks: ReadonlySet<string>,
  take: (lines: readonly SetLine[]) => readonly SetLine[],
): readonly (SetLine | SetTable)[] => {
  const first = flow.findIndex(
    (item) => !isTable(item) && item.raised[0]?.start === 0 && opensNote(item, marks) !== undefined,
  );
  const opener = flow[first];
  if (opener === undefined || isTable(opener)) return flow;
  const end = flow.findIndex((item, index) => index > first && (isTable(item) || item.stand !== opener.stand));
  const stop = end === -1 ? flow.length : end;
  const lines = flow.slice(first, stop).filter((item): item is SetLine => !isTable(item));
  return [...flow.slice(0, first), ...take(lines), ...flowWithout(flow.slice(stop), marks, take)];
};
