import { listMarkerAt } from '../../list-marker.ts';
import { depthAt } from '../text.ts';
import { isTable, type Layout, type SetLine, type SetTable } from './layout.ts';
import { type LineFlow, lineFlow } from './line-flow.ts';
import { without } from './lines.ts';
import { type Notes, noteLines } from './notes.ts';

/** Lines that make one block, and what it is. */
export interface Paragraph {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'note' | 'table-cell';
  /** Heading level or list depth. */
  readonly depth: number;
  readonly marker: string | undefined;
  /** Without the marker. */
  readonly lines: readonly SetLine[];
  /** Between cells of a row a tab, between rows a line end; undefined for the usual. */
  readonly separator?: string;
}

/** Letters larger than the text by this make a heading. */
const headingSize = 1.12;

/**
 * The paragraphs of a document in the order of the text. A page's notes stand after the paragraph that its text ends in.
 *
 *     The commander de-        paragraph   "The commander denied it."
 *     nied it.¹
 *     1 Interview, 3 May.      note        marker "1"
 */
export const paragraphsOf = ({ pages, body }: Layout): readonly Paragraph[] => {
  const found = noteLines(pages);
  const all = found.flatMap(({ flow }) => flow).filter((item): item is SetLine => !isTable(item));
  const flows = lineFlow(all);
  const levels = headingLevels(all, body);
  const paragraphs: Paragraph[] = [];
  const indents: number[] = [];
  let open: SetLine[] = [];
  let waiting: Paragraph[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphFrom(open, levels, indents));
    open = [];
    paragraphs.push(...waiting);
    waiting = [];
  };
  for (const { flow, notes } of found) {
    for (const item of flow) {
      if (isTable(item)) {
        close();
        paragraphs.push(...cellsOf(item));
        continue;
      }
      if (!goesOn(open, item, flows, levels)) close();
      open.push(item);
    }
    waiting.push(...notesFrom(notes));
  }
  close();
  return paragraphs;
};

const goesOn = (open: readonly SetLine[], line: SetLine, flows: LineFlow, levels: readonly number[]): boolean => {
  const [first] = open;
  const before = open.at(-1);
  if (first === undefined || before === undefined) return true;
  return flows.goesOn({ first, before, line, heading: levels.includes(Math.round(before.size)) });
};

const headingLevels = (lines: readonly SetLine[], body: number): readonly number[] =>
  [...new Set(lines.map(({ size }) => Math.round(size)))]
    .filter((size) => size > body * headingSize)
    .sort((a, b) => b - a);

/** Indentation is told apart in steps of so many points. */
const indentStep = 6;

const paragraphFrom = (lines: readonly SetLine[], levels: readonly number[], indents: number[]): Paragraph => {
  const first = lines[0] as SetLine;
  const level = levels.indexOf(Math.round(first.size));
  if (level !== -1) {
    indents.length = 0;
    return { kind: 'heading', depth: level + 1, marker: undefined, lines };
  }
  const { left, right, column, rightToLeft } = first;
  const indent = Math.round((rightToLeft ? column.right - right : left - column.left) / indentStep);
  const marker = listMarkerAt(first.text, 0);
  if (marker !== undefined && marker.next < first.text.length) {
    const words = [without(first, 0, marker.next), ...lines.slice(1)];
    const written = first.text.slice(marker.start, marker.end);
    return { kind: 'list-item', depth: depthAt(indents, indent), marker: written, lines: words };
  }
  if (first.bullet) return { kind: 'list-item', depth: depthAt(indents, indent), marker: '•', lines };
  indents.length = 0;
  return { kind: 'paragraph', depth: 0, marker: undefined, lines };
};

const notesFrom = (notes: Notes): readonly Paragraph[] =>
  notes.map(({ marker, lines }) => ({ kind: 'note', depth: 0, marker, lines }));

const cellsOf = ({ rows }: SetTable): readonly Paragraph[] =>
  rows.flatMap((row, index) => {
    const filled = row.filter((lines) => lines.length > 0);
    return filled.map((lines, place): Paragraph => {
      const separator = place > 0 ? '\t' : index > 0 ? '\n' : '\n\n';
      return { kind: 'table-cell', depth: 0, marker: undefined, lines, separator };
    });
  });
