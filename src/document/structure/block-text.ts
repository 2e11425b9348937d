import type { Span } from '../../text/span.ts';
import type { Field } from '../document.ts';

/** A line of a block without the white space around it, and where it stands in the document's text. */
export interface Line extends Span {
  readonly words: string;
}

/** The lines of a span, blank ones passed over. */
export const linesOf = (text: string, span: Span): readonly Line[] => {
  const lines: Line[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > span.end ? span.end : found;
    const raw = text.slice(start, end);
    const words = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (words !== '') lines.push({ words, start: start + lead, end: start + lead + words.length });
    start = end + 1;
  }
  return lines;
};

/** The words of a span on one line: every line end a space, so that offsets stay, white space at the end cut. */
export const flat = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replaceAll('\n', ' ').trimEnd();

/** A field from `[start, end)` of the text; its value has single spaces, and no white space or comma around it. */
export const fieldAt = (text: string, start: number, end: number): Field => {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const words = raw.trim().replace(/[\s,;:]+$/, '');
  return { start: start + lead, end: start + lead + words.length, value: words.replaceAll(/\s+/g, ' ') };
};

/** The field that a named group of a pattern gives; `at` is where the tried piece begins in the text. */
export const fieldOf = (
  text: string,
  match: RegExpExecArray | RegExpMatchArray | null,
  group: string,
  at: number,
): Field | undefined => {
  const range = match?.indices?.groups?.[group];
  return range === undefined ? undefined : fieldAt(text, at + range[0], at + range[1]);
};

const address = /\s*[<[(]?(?:mailto:)?[^\s<>()[\]]{1,80}@[^\s<>()[\]]{1,80}[>\])]?.{0,200}$/u;

/** "Karim Sol <karim@kell.example>" names Karim Sol; a bare address names itself. Of several the first is named. */
export const withoutAddress = (text: string, field: Field): Field => {
  const words = text.slice(field.start, field.end);
  const name = words.replace(address, '').replaceAll(/^["'\s]+|["'\s]+$/g, '');
  if (name === '') return field;
  const start = field.start + words.indexOf(name);
  return fieldAt(text, start, start + name.length);
};
