import type { Span } from '../../text/span.ts';
import { type Item, NO_SENSES } from './item.ts';
import {
  foldCode,
  HASH_START,
  hashStep,
  hashWord,
  isSilent,
  type Lexicon,
  type LexiconEntry,
  symbolOf,
} from './lexicon.ts';

/**
 * Cuts a text into islands: the longest runs of known words, numerals and marks that hold a numeral or a word with a
 * sense. A phrase never crosses an unknown word or an empty line, so everything else is skipped unseen.
 *
 *     The council met on 3 March 2014 in Varn.
 *                     ^^^^^^^^^^^^^^^^^^             one island, of which "on" is plain
 */
export interface ScanOptions {
  /** Short words that Arabic writes together with the next one ("و", "ب", "ال"), longest first. */
  readonly proclitics: readonly string[];
  /** Articles written together with the next word ("ال"); they stay in its span. */
  readonly articles: readonly string[];
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

const asciiClasses = (): Uint8Array => {
  const table = new Uint8Array(128).fill(MARK);
  for (let c = 0; c <= 32; c++) table[c] = SPACE;
  for (let c = 48; c <= 57; c++) table[c] = DIGIT;
  for (let c = 65; c <= 90; c++) table[c] = table[c + 32] = LETTER;
  return table;
};
const ascii = asciiClasses();

const classOf = (code: number): number => {
  if (code < 128) return ascii[code] as number;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200f) || code === 0x3000) return SPACE;
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return DIGIT;
  if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) {
    return code === 0x60c || code === 0x61b || code === 0x61f || code === 0x66a || code === 0x66b || code === 0x66c
      ? MARK
      : LETTER;
  }
  // Bidi controls and the byte order mark are as invisible as space; everything else separates.
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff) return SPACE;
  return MARK;
};

const digitOf = (code: number): number => (code < 128 ? code - 48 : code < 0x6f0 ? code - 0x660 : code - 0x6f0);

/** Marks that patterns may name; any other mark ends an island. Dashes and quotes are folded to one sign each. */
const marks = new Map<number, string>([
  ...[...'-/.,:()\'+%$£€¥#~"<>=;¢₹₺₽₪@₦₩°²³|'].map((c) => [c.charCodeAt(0), c] as const),
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2012, '-'],
  [0x2013, '–'],
  [0x2014, '–'],
  [0x2212, '-'],
  [0x2019, "'"],
  [0x2018, "'"],
  [0xbd, '½'],
  [0xbc, '¼'],
  [0xbe, '¾'],
  [0x60c, ','],
  [0x66a, '%'],
  [0x66b, '.'],
  [0x66c, ','],
]);

const sameWord = (text: string, start: number, end: number, word: string): boolean => {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSilent(code)) continue;
    if (at >= word.length || foldCode(code) !== word.charCodeAt(at)) return false;
    at++;
  }
  return at === word.length;
};

const lookUp = (lexicon: Lexicon, hash: number, text: string, start: number, end: number): LexiconEntry | undefined => {
  const bucket = lexicon.buckets.get(hash);
  if (bucket === undefined) return undefined;
  for (const entry of bucket) if (sameWord(text, start, end, entry.word)) return entry;
  return undefined;
};

/** Whether nothing, a line break or the end of a sentence stands before a word. */
const isInitial = (text: string, from: number, at: number): boolean => {
  let i = at - 1;
  while (i >= from && i > at - 8 && classOf(text.charCodeAt(i)) === SPACE) {
    if (text.charCodeAt(i) === 10) return true;
    i--;
  }
  if (i < from) return true;
  const code = text.charCodeAt(i);
  return code === 46 || code === 33 || code === 63 || code === 34 || code === 0x201c;
};

/** A token of the island at hand, kept in columns so that islands without a trigger cost no objects. */
interface Columns {
  length: number;
  readonly start: number[];
  readonly end: number[];
  readonly spaced: boolean[];
  /** The word known, the mark, or undefined for a numeral. */
  readonly entry: (LexiconEntry | string | undefined)[];
  readonly number: number[];
}

const itemOf = <V>(
  text: string,
  from: number,
  columns: Columns,
  at: number,
  lexicon: Lexicon,
  numeralBit: number,
  next: Item<V>['next'],
): Item<V> => {
  const start = columns.start[at] as number;
  const end = columns.end[at] as number;
  const entry = columns.entry[at];
  const known = typeof entry === 'object' ? entry : undefined;
  const first = text.charCodeAt(start);
  const isNumeral = entry === undefined;
  const word = typeof entry === 'string' ? entry : (known?.word ?? '');
  const bits = isNumeral ? numeralBit : (known?.bits ?? 0);
  return {
    start,
    end,
    word,
    bits,
    symbol: symbolOf(lexicon, bits, word),
    senses: known?.senses ?? NO_SENSES,
    number: columns.number[at] as number,
    digits: isNumeral ? end - start : 0,
    spaced: columns.spaced[at] as boolean,
    capital: foldCode(first) !== first,
    initial: known !== undefined && isInitial(text, from, start),
    next,
    value: undefined,
    parts: undefined,
  };
};

/** Calls `take` with the items of every island of `text` within `span`, in reading order. */
export const scanIslands = <V>(
  text: string,
  span: Span,
  lexicon: Lexicon,
  options: ScanOptions,
  take: (island: Item<V>[]) => void,
): void => {
  const columns: Columns = { length: 0, start: [], end: [], spaced: [], entry: [], number: [] };
  let triggered = false;
  let spaced = false;
  let breaks = 0;
  const numeralBit = lexicon.classes.get('num') ?? 0;
  const joinsWords = options.articles.length + options.proclitics.length > 0;

  const flush = (next: Item<V>['next']): void => {
    if (triggered) {
      const island: Item<V>[] = [];
      const last = columns.length - 1;
      for (let at = 0; at <= last; at++)
        island.push(itemOf(text, span.start, columns, at, lexicon, numeralBit, at === last ? next : 'other'));
      take(island);
    }
    columns.length = 0;
    triggered = false;
  };
  const push = (start: number, end: number, entry: LexiconEntry | string | undefined, number: number): void => {
    const at = columns.length++;
    columns.start[at] = start;
    columns.end[at] = end;
    columns.spaced[at] = spaced;
    columns.entry[at] = entry;
    columns.number[at] = number;
    if (entry === undefined || (typeof entry === 'object' && entry.triggers)) triggered = true;
    spaced = false;
  };
  const lookUpWord = (start: number, end: number): LexiconEntry | undefined => {
    let hash = HASH_START;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (!isSilent(code)) hash = hashStep(hash, foldCode(code));
    }
    return lookUp(lexicon, hash, text, start, end);
  };
  const lookUpWithArticle = (start: number, end: number): LexiconEntry | undefined => {
    for (const article of options.articles) {
      const rest = start + article.length;
      if (rest >= end || !sameWord(text, start, rest, article)) continue;
      const entry = lookUpWord(rest, end);
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  const pushJoined = (start: number, end: number): boolean => {
    const whole = lookUpWithArticle(start, end);
    if (whole !== undefined) {
      push(start, end, whole, Number.NaN);
      return true;
    }
    for (const proclitic of options.proclitics) {
      const rest = start + proclitic.length;
      if (rest >= end || !sameWord(text, start, rest, proclitic)) continue;
      const entry = lookUpWord(rest, end) ?? lookUpWithArticle(rest, end);
      if (entry === undefined) continue;
      push(start, rest, proclitic, Number.NaN);
      push(rest, end, entry, Number.NaN);
      return true;
    }
    return false;
  };
  /** Takes the word that begins at `start`; the offset after it. */
  const takeWord = (start: number, first: number): number => {
    let i = start;
    let hash = HASH_START;
    let at = first;
    let dots = 0;
    do {
      if (!isSilent(at)) hash = hashStep(hash, foldCode(at));
      i++;
      at = i < span.end ? text.charCodeAt(i) : 0;
      // "a.m.", "U.S.": a dot between single letters belongs to the word.
      if (at === 46 && i - start === 1 + 2 * dots && i + 1 < span.end && classOf(text.charCodeAt(i + 1)) === LETTER) {
        dots++;
        i++;
        at = text.charCodeAt(i);
      }
    } while (i < span.end && classOf(at) === LETTER);
    const entry = lookUp(lexicon, hash, text, start, i);
    if (entry !== undefined) {
      if (dots > 0 && i - start === 1 + 2 * dots && i < span.end && text.charCodeAt(i) === 46) i++;
      push(start, i, entry, Number.NaN);
    } else if (!joinsWords || !pushJoined(start, i)) {
      flush(spaced ? (foldCode(first) === first ? 'word' : 'name') : 'other');
      spaced = false;
    }
    return i;
  };
  const takeNumeral = (start: number, first: number): number => {
    let i = start;
    let value = 0;
    let at = first;
    do {
      value = value * 10 + digitOf(at);
      i++;
      at = i < span.end ? text.charCodeAt(i) : 0;
    } while (i < span.end && classOf(at) === DIGIT);
    push(start, i, undefined, value);
    return i;
  };
  const takeMark = (start: number, code: number): void => {
    const mark = marks.get(code);
    if (mark === undefined) {
      flush('other');
      spaced = false;
    } else if (columns.length > 0 || code !== 46) {
      const entry = lexicon.buckets.get(hashWord(mark))?.find(({ word }) => word === mark);
      push(start, start + 1, entry ?? mark, Number.NaN);
    }
  };

  let i = span.start;
  while (i < span.end) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      if (code === 10 && ++breaks === 2) flush('other');
      i++;
      continue;
    }
    breaks = 0;
    if (kind === LETTER) i = takeWord(i, code);
    else if (kind === DIGIT) i = takeNumeral(i, code);
    else takeMark(i++, code);
  }
  flush('other');
};
