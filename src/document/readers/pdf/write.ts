import type { NoteMark, Page, PageRun } from '../../document.ts';
import { closeBlock, type Draft, openBlock, put } from '../../draft.ts';
import type { PageLayout, SetLine } from './layout.ts';
import { pageRuns, without } from './lines.ts';
import { bareMarks } from './notes.ts';
import type { Paragraph } from './paragraphs.ts';

/** Where marks and the notes that they lead to stand. */
interface Written {
  /** Offset at which each note begins, with its marker and the page it is on. */
  readonly notes: { readonly marker: string; readonly page: number; readonly start: number }[];
  readonly marks: { readonly marker: string; readonly page: number; readonly at: number }[];
}

/** Writes paragraphs into the draft. Returns the pages with the runs of what was written. */
export const write = (
  draft: Draft,
  paragraphs: readonly Paragraph[],
  pages: readonly PageLayout[],
): readonly Page[] => {
  const markers = new Set(paragraphs.flatMap(({ kind, marker }) => (kind === 'note' ? (marker ?? []) : [])));
  const whole = hyphenatedWords(paragraphs);
  const cuts = cutsWords(paragraphs);
  const runs = new Map<number, PageRun[]>(pages.map(({ sheet }) => [sheet.number, []]));
  const sheets = new Map(pages.map(({ sheet }) => [sheet.number, sheet]));
  const written: Written = { notes: [], marks: [] };
  for (const paragraph of paragraphs) {
    const { kind, depth, marker, separator, lines } = paragraph;
    openBlock(draft, kind, depth, marker, separator);
    const begun = draft.blocks.length;
    for (const [index, set] of lines.entries()) {
      const { line: unmarked, marks } = kind === 'note' ? { line: set, marks: [] } : withoutMarks(set, markers);
      const { line, deletions } = withoutStruck(unmarked);
      const next = lines[index + 1];
      const { text, join } = ending(line, next, whole, cuts);
      const at = put(draft, text, 0, line.bold);
      for (const mark of marks) {
        if (mark.at > text.length) continue;
        written.marks.push({ marker: mark.marker, page: line.page, at: (at ?? draft.length) + mark.at });
      }
      for (const deletion of deletions) {
        const place = (at ?? draft.length) + deletion.at;
        draft.asides.push({ kind: 'deletion', text: deletion.text, page: line.page, start: place, end: place });
      }
      if (at !== undefined) {
        const sheet = sheets.get(line.page);
        const shown = text.length === line.text.length ? line : without(line, text.length, line.text.length);
        if (sheet !== undefined) runs.get(line.page)?.push(...pageRuns(shown, at, sheet));
        for (const { start, end, target } of shown.links) addLink(draft, at + start, at + end, target);
      }
      if (next !== undefined && join !== '') put(draft, join, 0, true);
    }
    closeBlock(draft);
    const block = draft.blocks[begun];
    if (kind === 'note' && block !== undefined) {
      written.notes.push({ marker: marker ?? '', page: lines[0]?.page ?? 0, start: block.start });
    }
  }
  draft.noteMarks.push(...tied(written));
  return pages.map(({ sheet: { number, width, height } }) => ({ number, width, height, runs: runs.get(number) ?? [] }));
};

/** A link that goes on in the next line is one link. */
const addLink = (draft: Draft, start: number, end: number, target: string): void => {
  const last = draft.links.at(-1);
  if (
    last !== undefined &&
    last.target === target &&
    start - last.end <= 1 &&
    (draft.blocks.at(-1)?.start ?? 0) <= last.start
  ) {
    draft.links[draft.links.length - 1] = { start: last.start, end, target };
  } else draft.links.push({ start, end, target });
};

/** A line without the marks that lead to notes, and where these stood. */
const withoutMarks = (
  set: SetLine,
  markers: ReadonlySet<string>,
): { line: SetLine; marks: readonly { marker: string; at: number }[] } => {
  let line = set;
  const marks: { marker: string; at: number }[] = [];
  for (let index = line.raised.length - 1; index >= 0; index--) {
    const raised = line.raised[index];
    const found = raised === undefined ? [] : bareMarks(raised.text);
    if (raised === undefined || found.length === 0 || !found.every((mark) => markers.has(mark))) continue;
    line = without(line, raised.start, raised.end);
    marks.unshift(...found.map((marker) => ({ marker, at: raised.start })));
  }
  return { line, marks };
};

/** A line without the words that are struck out, and where these stood. */
const withoutStruck = (set: SetLine): { line: SetLine; deletions: readonly { text: string; at: number }[] } => {
  let line = set;
  const deletions: { text: string; at: number }[] = [];
  for (let struck = line.struck[0]; struck !== undefined; struck = line.struck[0]) {
    const { start, end } = struck;
    deletions.push({ text: line.text.slice(start, end), at: start });
    // Of the spaces on both sides one is left.
    const both = /\s/.test(line.text[start - 1] ?? ' ') && /\s/.test(line.text[end] ?? '');
    line = without(line, start, both ? end + 1 : end);
  }
  return { line, deletions };
};

const lineHyphen = /\p{L}[-\u00ad\u2010]$/u;

/** Words that the text writes with a hyphen within a line: such a hyphen at a line end is kept. */
const hyphenatedWords = (paragraphs: readonly Paragraph[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { lines } of paragraphs) {
    for (const { text } of lines) {
      if (!/[-\u2010]/.test(text)) continue;
      for (const [word] of text.matchAll(/\p{L}{1,30}(?:[-\u2010]\p{L}{1,30})+/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
};

/** Share of lines that end with a hyphen where words are cut; of words that have one of their own, fewer come to stand there. */
const shareOfCuts = 0.04;

/** Whether the document cuts words at line ends. */
const cutsWords = (paragraphs: readonly Paragraph[]): boolean => {
  const lines = paragraphs.flatMap(({ lines: own }) => own.slice(0, -1));
  return lines.filter(({ text }) => lineHyphen.test(text)).length >= lines.length * shareOfCuts;
};

/** What of a line is text where it ends, and what joins it to the next: no hyphen where a word was cut. */
const ending = (
  line: SetLine,
  next: SetLine | undefined,
  whole: ReadonlySet<string>,
  cuts: boolean,
): { readonly text: string; readonly join: string } => {
  const { text } = line;
  if (next === undefined || !lineHyphen.test(text))
    return { text, join: /[\u2014\u2013/]$/.test(text) && !/\s/.test(text.at(-2) ?? ' ') ? '' : ' ' };
  const head = /[\p{L}-]+(?=[-\u00ad\u2010]$)/u.exec(text)?.[0] ?? '';
  const tail = /^[\p{L}-]*/u.exec(next.text)?.[0] ?? '';
  const soft = text.endsWith('\u00ad');
  const cut = soft || (cuts && !whole.has(`${head}-${tail}`.toLowerCase()) && /^\p{Ll}/u.test(tail));
  return { text: cut ? text.slice(0, -1) : text, join: '' };
};

/** The note of each mark: on the same page, else on the next that has one, else anywhere. */
const tied = ({ notes, marks }: Written): readonly NoteMark[] =>
  marks.flatMap(({ marker, page, at }) => {
    const own = notes.filter((note) => note.marker === marker);
    const note = own.find((each) => each.page === page) ?? own.find((each) => each.page > page) ?? own[0];
    return note === undefined ? [] : [{ at, marker, note: note.start }];
  });
