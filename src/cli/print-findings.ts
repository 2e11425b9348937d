import type { Finding, Severity } from '../checks/finding.ts';
import { lineStarts, shownColumns } from '../text/lines.ts';
import type { CheckedFile } from '../workbench/check-files.ts';
import type { Paint } from './terminal.ts';

/** Shown columns of source on either side of a passage in a line too long to show whole. */
const AROUND = 48;
const LONGEST_LINE = 120;

/** One line of the source with the columns of a passage in it, ready to be shown. */
interface Excerpt {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/**
 * A file's findings as a compiler prints its own, places counted in the file as it stands on the disk:
 *
 *     letter.md:12:5 warning unnamed-source
 *        12 | It has been reported that the Kestrel Front sold oil.
 *           | ^^^^^^^^^^^^^^^^^^^^^
 *       "It has been reported" names no source
 *       because: the cue has no source · the passive hides who reported
 *       mend: say who reported it, and where
 */
export function* printFindings(file: CheckedFile, paint: Paint): Generator<string> {
  const starts = lineStarts(file.source);
  for (const finding of file.findings) {
    const { line, column } = finding.from;
    const text = file.source.slice(starts[line - 1] ?? 0, starts[line] ?? file.source.length).replace(/[\r\n]+$/, '');
    const end = finding.to.line === line ? finding.to.column - 1 : text.length;
    yield `${paint.bold(`${file.path}:${line}:${column}`)} ${severityIn(finding.severity, paint)} ${finding.rule}\n`;
    yield* printExcerpt(String(line), excerptOf(text, column - 1, end), paint, paintFor(finding.severity, paint));
    yield* printReasons(finding, paint);
  }
}

const paintFor = (severity: Severity, paint: Paint): ((text: string) => string) =>
  severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue;

const severityIn = (severity: Severity, paint: Paint): string => paintFor(severity, paint)(severity);

/** The part of a line around a passage; a passage that goes on in the next line is shown up to the line's end. */
const excerptOf = (line: string, start: number, end: number): Excerpt => {
  const stop = Math.min(end, line.length);
  if (line.length <= LONGEST_LINE) {
    return { before: line.slice(0, start), passage: line.slice(start, stop), after: line.slice(stop) };
  }
  const from = wholeCharacter(line, Math.max(0, start - AROUND));
  const to = wholeCharacter(line, Math.min(line.length, Math.max(stop, start + 1) + AROUND));
  const cut = wholeCharacter(line, Math.min(stop, start + 2 * LONGEST_LINE));
  return {
    before: (from > 0 ? '…' : '') + line.slice(from, start),
    passage: line.slice(start, cut) + (cut < stop ? '…' : ''),
    after: cut < stop ? '' : line.slice(stop, to) + (to < line.length ? '…' : ''),
  };
};

/** An offset that is not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, offset: number): number => {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset + 1 : offset;
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

function* printExcerpt(
  number: string,
  excerpt: Excerpt,
  paint: Paint,
  mark: (text: string) => string,
): Generator<string> {
  const gutter = ' '.repeat(Math.max(1, 6 - number.length));
  const bar = paint.dim('|');
  const [before, passage, after] = [shown(excerpt.before), shown(excerpt.passage), shown(excerpt.after)];
  yield `${gutter}${paint.dim(number)} ${bar} ${before}${passage}${after}\n`;
  const blank = `${gutter}${' '.repeat(number.length)} ${bar} `;
  if (RIGHT_TO_LEFT.test(before + passage)) {
    // A terminal turns such a line round, so that columns under it mean nothing: the passage is repeated instead.
    yield `${blank}${mark(`^ ${passage}`)}\n`;
    return;
  }
  yield `${blank}${' '.repeat(shownColumns(before))}${mark('^'.repeat(Math.max(1, shownColumns(passage))))}\n`;
}

/** Text that cannot steer the terminal: a tab as two blanks, other controls as their pictures, bidi marks as dots. */
const shown = (text: string): string =>
  text
    .replaceAll('\t', '  ')
    .replace(/[\x00-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7f-\x9f]/g, '\u2421')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');

function* printReasons(finding: Finding, paint: Paint): Generator<string> {
  yield `  ${shown(finding.message)}\n`;
  if (finding.because.length > 0) yield paint.dim(`  because: ${finding.because.map(shown).join(' · ')}\n`);
  yield `  mend: ${shown(finding.mend)}\n\n`;
}

/** What all findings come to, in one line. */
export const summaryOf = (files: readonly CheckedFile[]): string => {
  const count = (severity: Severity): number =>
    files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
  const parts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, n: count(severity) }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severity}${n === 1 ? '' : 's'}`);
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  return parts.length === 0 ? `nothing to say about ${where}` : `${parts.join(', ')} in ${where}`;
};
