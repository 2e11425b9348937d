import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../../failure.ts';
import type { Page as ShownPage, Warning } from '../../document.ts';
import { closeBlock, copy, type Draft, leaveOut, newDraft, openBlock, put } from '../../draft.ts';
import { listMarkerAt } from '../../list-marker.ts';
import { textSpan } from '../../source-span.ts';
import { runningLines } from './furniture.ts';
import { linesOfPage, type PdfLine } from './lines.ts';
import { type Page, type Run, readPage } from './runs.ts';

/** Pages beyond which a PDF is refused. */
const mostPages = 5000;

/** Opens a PDF. One that is encrypted, broken or endless comes back as a failure. */
export const openPdf = async (bytes: Uint8Array, name: string): Promise<PDFDocumentProxy | Failure> => {
  const opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).then(
    (pdf) => pdf,
    (error: unknown) => brokenPdf(name, error),
  );
  if (opened instanceof Failure || opened.numPages <= mostPages) return opened;
  return new Failure('too-large', `${name} has ${opened.numPages} pages`, `Split it; the limit is ${mostPages} pages.`);
};

/** The failure that an error of the PDF parser stands for. */
export const brokenPdf = (name: string, error: unknown): Failure =>
  new Failure('malformed', `${name} is a PDF that cannot be read: ${String(error)}`, mend(error));

const mend = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'Remove the password and give the file again.'
    : 'Open it in a PDF viewer, print it to a new PDF and give that.';

export interface PdfReading {
  readonly draft: Draft;
  readonly pages: readonly ShownPage[];
  readonly warnings: readonly Warning[];
}

/**
 * A PDF with text. Lines become paragraphs by their distance, size and indentation; two columns are read one after the
 * other; running titles and page numbers are left out; a word cut at a line end is made whole.
 *
 *     The commander de-        paragraph   "The commander denied it."
 *     nied it.¹
 *     1 Interview, 3 May.      note        marker "1"
 */
export const readPdf = async (pdf: PDFDocumentProxy): Promise<PdfReading> => {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
  const lines = pages.map(linesOfPage);
  const body = bodySize(lines.flat());
  const running = runningLines(pages, lines, body);
  const script = transcribe(lines, running, body);
  const draft = newDraft(script.source);
  if (running.size > 0) leaveOut(draft, 'page header or footer', running.size);
  write(draft, script, body);
  return { draft, pages: shownPages(draft, pages, script.placed), warnings: withoutText(pages) };
};

const withoutText = (pages: readonly Page[]): readonly Warning[] =>
  pages
    .filter(({ runs }) => runs.every(({ text }) => text.trim() === ''))
    .map(({ number }) => ({
      code: 'page-without-text',
      message: `page ${number} shows no text; if it is a scan, it needs text recognition`,
      page: number,
    }));

/** A run with its place in the transcript. */
interface Placed {
  readonly run: Run;
  readonly at: number;
  /** A raised number that leads to a note: shown, but not read. */
  readonly mark: boolean;
}

interface ScriptLine extends PdfLine {
  readonly start: number;
  readonly end: number;
  readonly placed: readonly Placed[];
  readonly note: boolean;
  /** Left and right edge of its column. */
  readonly column: { readonly left: number; readonly right: number };
}

interface Transcript {
  readonly source: string;
  readonly lines: readonly ScriptLine[];
  readonly placed: readonly Placed[];
}

/** The size that most letters have. */
const bodySize = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

const noteSize = 0.93;
const raised = 0.2;
const markText = /^\s*[\d*†‡[][\s\d*†‡,[\]]*$/;
const noteStart = /^\s*(\d{1,3}|[*†‡])\s*(?=\S)/;

/** The lines of all pages one after the other as one string, notes after the text of their page. */
const transcribe = (
  pages: readonly (readonly PdfLine[])[],
  running: ReadonlySet<PdfLine>,
  body: number,
): Transcript => {
  const lines: ScriptLine[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const page of pages) {
    const kept = page.filter((line) => !running.has(line));
    const foot = footnotes(kept, body);
    for (const line of [...kept.filter((each) => !foot.has(each)), ...kept.filter((each) => foot.has(each))]) {
      const start = length;
      const placed: Placed[] = [];
      for (const run of line.runs) {
        const mark = run.size < line.size * 0.87 && line.y - run.y > raised * run.size && markText.test(run.text);
        placed.push({ run, at: length, mark });
        pieces.push(run.text);
        length += run.text.length;
      }
      lines.push({ ...line, start, end: length, placed, note: foot.has(line), column: columnOf(line, kept) });
      pieces.push('\n');
      length++;
    }
  }
  return { source: pieces.join(''), lines, placed: lines.flatMap(({ placed }) => placed) };
};

/** Small lines below the last line of the body, from the first that starts with a number or a mark. */
const footnotes = (lines: readonly PdfLine[], body: number): ReadonlySet<PdfLine> => {
  const lowest = Math.max(0, ...lines.filter(({ size }) => size >= body * noteSize).map(({ y }) => y));
  const small = lines.filter(({ size, y }) => size < body * noteSize && y > lowest);
  const first = small.findIndex(({ text }) => noteStart.test(text));
  return new Set(first === -1 ? [] : small.slice(first));
};

const columnOf = (line: PdfLine, lines: readonly PdfLine[]): { left: number; right: number } => {
  const near = lines.filter(
    ({ left, right }) => left < line.right && right > line.left && Math.abs(left - line.left) < 60,
  );
  return { left: Math.min(...near.map(({ left }) => left)), right: Math.max(...near.map(({ right }) => right)) };
};

const sentenceEnd = /[.:;!?…؟][)\]"'”’»]*\s*$/;
const lowerStart = /^\s*\p{Ll}/u;

/** A line goes on the paragraph before it. */
const continues = (before: ScriptLine, line: ScriptLine, source: string): boolean => {
  if (before.note !== line.note) return false;
  if (line.note) return !noteStart.test(line.text);
  if (Math.abs(before.size - line.size) > 0.12 * before.size) return false;
  const marker = listMarkerAt(source, line.start);
  const ends = sentenceEnd.test(before.text);
  if (marker !== undefined && marker.next < line.end && (ends || marker.ordered)) return false;
  const moved = before.page !== line.page || line.y < before.y;
  if (moved) return !ends || lowerStart.test(line.text);
  const step = (line.y - before.y) / line.size;
  if (step > 1.75) return false;
  if (line.left - line.column.left > line.size * 0.9 && before.left - before.column.left < line.size * 0.5)
    return !ends;
  const room = before.column.right - before.right;
  return !(ends && room > before.size * 6);
};

const headingSize = 1.12;

const write = (draft: Draft, { lines, source }: Transcript, body: number): void => {
  const levels = [...new Set(lines.map(({ size }) => Math.round(size)))]
    .filter((size) => size > body * headingSize)
    .sort((a, b) => b - a);
  const whole = hyphenated(source);
  let before: ScriptLine | undefined;
  let waiting: ScriptLine[] = [];
  const flush = (): void => {
    let last: ScriptLine | undefined;
    for (const note of waiting) {
      if (last === undefined || !continues(last, note, source)) openLine(draft, note, levels);
      else joinLines(draft, last, whole);
      writeLine(draft, note, true);
      last = note;
    }
    waiting = [];
  };
  for (const line of lines) {
    if (line.note) {
      waiting.push(line);
      continue;
    }
    if (before !== undefined && continues(before, line, source)) joinLines(draft, before, whole);
    else {
      closeBlock(draft);
      flush();
      closeBlock(draft);
      openLine(draft, line, levels);
    }
    writeLine(draft, line, draft.open?.started === false);
    before = line;
  }
  closeBlock(draft);
  flush();
  closeBlock(draft);
};

const openLine = (draft: Draft, line: ScriptLine, levels: readonly number[]): void => {
  closeBlock(draft);
  const { source } = draft;
  if (line.note) {
    openBlock(draft, 'note', 0, noteStart.exec(line.text)?.[1]);
    return;
  }
  const level = levels.indexOf(Math.round(line.size));
  if (level !== -1) {
    openBlock(draft, 'heading', level + 1);
    return;
  }
  const marker = listMarkerAt(source, line.start);
  if (marker !== undefined && marker.next < line.end) {
    openBlock(draft, 'list-item', 1, source.slice(marker.start, marker.end));
    return;
  }
  openBlock(draft, 'paragraph', 0);
};

/** Where the words of a line begin that opens a block: after its marker. */
const wordsStart = (draft: Draft, line: ScriptLine): number => {
  if (line.note) return line.start + (noteStart.exec(line.text)?.[0].length ?? 0);
  if (draft.open?.kind !== 'list-item') return line.start;
  return listMarkerAt(draft.source, line.start)?.next ?? line.start;
};

const writeLine = (draft: Draft, line: ScriptLine, opens: boolean): void => {
  const from = opens ? wordsStart(draft, line) : line.start;
  let link: { start: number; target: string } | undefined;
  const endLink = (): void => {
    if (link !== undefined) draft.links.push({ ...link, end: draft.length });
    link = undefined;
  };
  for (const { run, at, mark } of line.placed) {
    if (mark && !(opens && at < from)) continue;
    if (link !== undefined && run.target !== link.target) endLink();
    const begun = copy(draft, Math.max(at, from), at + run.text.length);
    if (run.target !== undefined && begun !== undefined) link ??= { start: begun, target: run.target };
  }
  endLink();
};

const lineHyphen = /\p{L}[-\u00ad\u2010]\s*$/u;

/** Words that the text writes with a hyphen within a line: such a hyphen at a line end is kept. */
const hyphenated = (source: string): ReadonlySet<string> =>
  new Set((source.match(/\p{L}{1,30}[-\u2010]\p{L}{1,30}/gu) ?? []).map((word) => word.toLowerCase()));

/** One space for a line end; none, and no hyphen, where a word was cut. */
const joinLines = (draft: Draft, before: ScriptLine, whole: ReadonlySet<string>): void => {
  const end = before.end;
  if (!lineHyphen.test(before.text)) {
    const last = draft.pieces.at(-1) ?? '';
    if (!/\s$/.test(last)) put(draft, ' ', end);
    return;
  }
  const head = /\p{L}+(?=[-\u00ad\u2010]\s*$)/u.exec(before.text)?.[0] ?? '';
  const tail = /^\p{L}*/u.exec(draft.source.slice(end + 1, end + 40))?.[0] ?? '';
  if (!whole.has(`${head}-${tail}`.toLowerCase()) && /^\p{Ll}/u.test(tail)) dropHyphen(draft);
};

const dropHyphen = (draft: Draft): void => {
  const last = draft.pieces.at(-1) ?? '';
  const kept = last.replace(/[-\u00ad\u2010]\s*$/u, '');
  const cut = last.length - kept.length;
  const stretch = draft.stretches.at(-1);
  if (cut === 0 || stretch === undefined) return;
  draft.pieces[draft.pieces.length - 1] = kept;
  draft.length -= cut;
  stretch.end -= cut;
  const link = draft.links.at(-1);
  if (link !== undefined && link.end > draft.length)
    draft.links[draft.links.length - 1] = { ...link, end: draft.length };
};

/** Where each run of the text stands on its page. */
const shownPages = (draft: Draft, pages: readonly Page[], placed: readonly Placed[]): readonly ShownPage[] =>
  pages.map(({ number, width, height }) => ({
    number,
    width,
    height,
    runs: placed.flatMap(({ run, at }) => {
      const span = textSpan(draft.stretches, { start: at, end: at + run.text.length });
      if (run.page !== number || span.end <= span.start || run.text.trim() === '') return [];
      const { x, y, size } = run;
      const step = run.width / (span.end - span.start);
      const edges = Array.from({ length: span.end - span.start + 1 }, (_, index) => x + step * index);
      return [{ ...span, x, y: y - size * 0.8, width: run.width, height: size, edges }];
    }),
  }));
