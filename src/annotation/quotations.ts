import type { Block, Document } from '../document/document.ts';
import { quotationWords } from '../languages/en/quotation-words.ts';
import { type Span, trim } from '../text/span.ts';
import type { Quotation } from './annotation.ts';

/*
 * Finds quotations by their marks, block by block:
 *
 *     The minister said: “We shall [never] ‘retreat’ … from Varn.” The so-called “Free Zone” is empty.
 *                        ^direct            ^scare              ^             ^scare    ^
 *
 * A block that is set off as a quotation is one quotation of kind `block`. A mark that its block never closes opens
 * nothing, save where the next block opens with a mark again: then the quotation runs on through the block's end.
 */

/** What closes each opening mark. Straight marks close themselves; „ closes with “ in German and with ” elsewhere. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'’",
  '”': '”',
};

const MARKS = /["'“”„‟«»‹›‘’‚]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/"“‘«„:]/;
const ELISION = new RegExp(`^['’‘](?:\\d0s|(?:${quotationWords.elisions.join('|')})\\b)`, 'i');
const SO_CALLED = new RegExp(`(?:${quotationWords.soCalled.join('|')})\\s*(?:the\\s+)?$`, 'i');
const SPEECH_BEFORE = /[,:]\s*$/;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && LETTER_OR_DIGIT.test(character);

/** Whether the mark at `at` can open: nothing of a word before it, something other than space after it. */
const mayOpen = (text: string, at: number, block: Span): boolean => {
  const mark = text[at] as string;
  if (CLOSERS[mark] === undefined) return false;
  const before = at > block.start ? (text[at - 1] as string) : ' ';
  const after = at + 1 < block.end ? (text[at + 1] as string) : ' ';
  if (mark === '«' || mark === '„' || mark === '“' || mark === '‹') return true;
  return BEFORE_OPENING.test(before) && !/\s/.test(after);
};

/** Whether a single mark is an apostrophe: within a word ("don't"), before an elided one ("’tis"). */
const isApostrophe = (text: string, at: number): boolean => {
  const mark = text[at];
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  if (isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1])) return true;
  return ELISION.test(text.slice(at, at + 8));
};

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const kindOf = (text: string, start: number, inner: Span): Quotation['kind'] => {
  const before = text.slice(Math.max(0, start - 20), start);
  if (SO_CALLED.test(before)) return 'scare';
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 60));
  if (inner.end - inner.start > 60 || wordCount(words) > 3) return 'direct';
  return SPEECH_BEFORE.test(before) || /[.!?]$/.test(words) ? 'direct' : 'scare';
};

const quotationBetween = (text: string, start: number, end: number): Quotation => {
  const inner = trim(text, { start: start + 1, end: end - 1 });
  return { start, end, inner, kind: kindOf(text, start, inner) };
};

interface Open {
  readonly at: number;
  readonly closers: string;
}

/** How deep marks may nest before the scan stops believing them; keeps ten thousand opening marks linear. */
const DEEPEST = 8;

/** The innermost open mark that `mark` closes, as an index into `open`, or -1. */
const openerFor = (open: readonly Open[], mark: string): number => {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]?.closers.includes(mark)) return i;
  return -1;
};

/** Whether the first mark of `block` stands before its first word. */
const beginsWithMark = (text: string, block: Block | undefined): boolean => {
  if (block === undefined) return false;
  const lead = text.slice(block.start, block.start + 12).trimStart();
  const body = block.marker !== undefined && lead.startsWith(block.marker) ? lead.slice(block.marker.length) : lead;
  return /^\s*[“"«„]/.test(body);
};

/** Reads the marks of one block; `marks` holds the offsets of all marks of the text, the block's own from `from` on. */
const inBlock = (
  text: string,
  block: Block,
  next: Block | undefined,
  marks: readonly number[],
  from: number,
  found: Quotation[],
): number => {
  const open: Open[] = [];
  let m = from;
  for (; m < marks.length && (marks[m] as number) < block.end; m++) {
    const at = marks[m] as number;
    const mark = text[at] as string;
    if (isApostrophe(text, at)) continue;
    const opener = openerFor(open, mark);
    const closes = opener >= 0 && !/\s/.test(text[at - 1] ?? ' ') && !isWordCharacter(text[at + 1]);
    const closesSpaced = opener >= 0 && (mark === '»' || mark === '”');
    if (closes || closesSpaced) {
      const start = (open[opener] as Open).at;
      open.length = opener;
      if (trim(text, { start: start + 1, end: at }).end > start + 1) found.push(quotationBetween(text, start, at + 1));
    } else if (open.length < DEEPEST && mayOpen(text, at, block)) {
      open.push({ at, closers: CLOSERS[mark] as string });
    }
  }
  const first = open[0];
  if (first !== undefined && beginsWithMark(text, block) && beginsWithMark(text, next)) {
    const { end } = trim(text, block);
    if (first.at + 1 < end && text.slice(block.start, first.at).trim().length <= (block.marker ?? '').length) {
      found.push({ start: first.at, end, inner: { start: first.at + 1, end }, kind: 'direct' });
    }
  }
  return m;
};

/** The quotations of a document in reading order, outer before inner. */
export const findQuotations = (document: Document): Quotation[] => {
  const found: Quotation[] = [];
  const { text, blocks } = document;
  const marks = Array.from(text.matchAll(MARKS), (match) => match.index);
  let next = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    if (block.kind === 'quotation') {
      const inner = trim(text, block);
      if (inner.end > inner.start) found.push({ ...inner, inner, kind: 'block' });
    }
    next = inBlock(text, block, blocks[b + 1], marks, next, found);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
