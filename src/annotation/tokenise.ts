import { CLOSING_ABBREVIATIONS, INTRODUCING_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { CLITICS, FUSED_WORDS } from '../languages/en/clitics.ts';
import { HYPHENATED_PREFIXES } from '../languages/en/prefixes.ts';
import { ELISIONS, WORDS_WITH_APOSTROPHE } from '../languages/fr/elisions.ts';
import { fold } from './hash.ts';

/** Token offsets under construction: parallel lists of starts and ends. */
export interface TokenSpans {
  readonly start: number[];
  readonly end: number[];
}

/** Character classes that the scanner tells apart. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const classifySlowly = (code: number): number => {
  const character = String.fromCharCode(code);
  if (/[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Halves of surrogate pairs go with letters, so that no character outside the basic plane is cut in two.
  const joiner = code === 0x200c || code === 0x200d;
  return joiner || (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
};

/** Class of every UTF-16 unit, worked out once. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classifySlowly(code));

/** Whether a UTF-16 unit only separates: white space, controls, invisible direction marks. */
export const isSpace = (code: number): boolean => CLASSES[code] === SPACE;

const PREFIXES: ReadonlySet<string> = new Set(HYPHENATED_PREFIXES);
const ABBREVIATIONS: ReadonlySet<string> = new Set([...INTRODUCING_ABBREVIATIONS, ...CLOSING_ABBREVIATIONS]);

const isDigit = (code: number): boolean => CLASSES[code] === DIGIT;
const isLetter = (code: number): boolean => CLASSES[code] === LETTER;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const UNDERSCORE = 95;
/** Before the name of an account: "@varnharbour". */
const AT = 64;
/** Marks that stand as one token when they are repeated: ... -- ** __ == << >> `` and '' for quotation marks. */
const REPEATED: ReadonlySet<number> = new Set([FULL_STOP, HYPHEN, 42, UNDERSCORE, 61, 60, 62, 96, 39]);

/** An address of the web or of mail takes the whole run, but for closing punctuation. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,10}:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.)/i;
/** A document symbol: capital letters, figures and points between slashes ("S/RES/2199"). */
const SYMBOL = /^[A-Z]{1,4}(?:\/[A-Z0-9][A-Za-z0-9.-]{0,15}){1,6}/;
/** A figure with its separators and an ordinal's or a section's letters; a date in figures; a telephone number. */
const FIGURE =
  /^(?:\d{4}-\d{2}-\d{2}(?!\d)|\d{3}-\d{3}-\d{4}(?!\d)|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|TH|s|[A-Z])(?![\p{L}\d]))?)/u;
/** The name of a site or of a file without anything before it ("relief.org", "figures.xls"). */
const SITE =
  /^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|org|net|edu|gov|mil|int|info|uk|fr|de|ru|doc|docx|pdf|xls|xlsx|txt|html?)(?![\p{L}\d])/iu;
/** Letters with full stops between them ("U.S.", "e.g."). */
const POINTED = /^(?:\p{L}\.){2,8}/u;

/** How far the patterns look ahead: longer runs are cut by class alone, so that a line of a megabyte stays linear. */
const LOOKAHEAD = 256;

/** Appends the tokens of `text` in `[from, to)`. Every unit that is not white space comes to stand in exactly one. */
export const tokenise = (text: string, from: number, to: number, language: string, out: TokenSpans): void => {
  const english = language.startsWith('en');
  const french = language.startsWith('fr');
  let at = from;
  while (at < to) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && !isSpace(text.charCodeAt(end))) end++;
    if (french) tokeniseFrench(text, at, end, out);
    else tokeniseRun(text, at, end, english, out);
    at = end;
  }
};

const push = (out: TokenSpans, start: number, end: number): void => {
  out.start.push(start);
  out.end.push(end);
};

/** One run between white space, from left to right. */
const tokeniseRun = (text: string, from: number, to: number, english: boolean, out: TokenSpans): void => {
  let at = from;
  while (at < to) {
    const end = tokenEnd(text, at, to, english);
    if (english && isLetter(text.charCodeAt(at))) splitClitics(text, at, end, out);
    else push(out, at, end);
    at = end;
  }
};

/**
 * One run of French: an elided word keeps its apostrophe, a word with hyphens is one, but a pronoun hung on its verb is
 * not part of it.
 *
 *     l'armée      aujourd'hui      porte-parole      a-t-il
 *     [][---]      [---------]      [----------]      |[--]
 */
const tokeniseFrench = (text: string, from: number, to: number, out: TokenSpans): void => {
  let at = from;
  while (at < to) {
    let end = tokenEnd(text, at, to, false);
    if (isLetter(text.charCodeAt(at))) end = frenchWordEnd(text, at, end, to);
    else if (text.charCodeAt(at) === HYPHEN) end = Math.max(end, matchEnd(HUNG_PRONOUN, text, at, to));
    push(out, at, end);
    at = end;
  }
};

const HUNG_PRONOUN =
  /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|ci|là|moi|toi|les?|la|lui|leur|en|y)(?![\p{L}\d-])/iu;
const ELIDED: ReadonlySet<string> = new Set(ELISIONS);
const WHOLE: ReadonlySet<string> = new Set(WORDS_WITH_APOSTROPHE);

const frenchWordEnd = (text: string, at: number, from: number, to: number): number => {
  let end = from;
  while (end + 1 < to) {
    const code = text.charCodeAt(end);
    if (!isLetter(text.charCodeAt(end + 1))) return end;
    const word = text.slice(at, Math.min(end, at + LOOKAHEAD)).toLowerCase();
    if (isApostrophe(code) && !WHOLE.has(word)) return ELIDED.has(word) ? end + 1 : end;
    if (!isApostrophe(code) && (code !== HYPHEN || matchEnd(HUNG_PRONOUN, text, end, to) > end)) return end;
    end = lettersEnd(text, end + 1, to, false);
  }
  return end;
};

const matchEnd = (pattern: RegExp, text: string, at: number, to: number): number => {
  const found = pattern.exec(text.slice(at, Math.min(to, at + LOOKAHEAD)));
  return found === null ? at : at + found[0].length;
};

const tokenEnd = (text: string, at: number, to: number, english: boolean): number => {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordEnd(text, at, to, english);
  if (isDigit(code)) return figureEnd(text, at, to);
  if (code === AT && at + 1 < to && isLetter(text.charCodeAt(at + 1))) return lettersEnd(text, at + 1, to, english);
  if (english && isApostrophe(code) && cliticAt(text, at, to)) return cliticEnd(text, at, to);
  let end = at + 1;
  if (isBang(code)) while (end < to && isBang(text.charCodeAt(end))) end++;
  else if (REPEATED.has(code)) while (end < to && text.charCodeAt(end) === code) end++;
  return end;
};

/** ! and ?, which mix in one token. */
const isBang = (code: number): boolean => code === 33 || code === 63;

const figureEnd = (text: string, at: number, to: number): number => {
  const end = matchEnd(FIGURE, text, at, to);
  if (end > at) return end;
  // Digits of other scripts.
  let scan = at;
  while (scan < to && isDigit(text.charCodeAt(scan))) scan++;
  return scan;
};

/** The end of an address without the punctuation that closes the sentence around it. */
const addressEnd = (text: string, at: number, to: number): number => {
  let end = to;
  while (end > at + 1 && /[.,;:!?)\]}>"'”’]/.test(text.charAt(end - 1))) end--;
  return end;
};

const wordEnd = (text: string, at: number, to: number, english: boolean): number => {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (to - at > 6 && to - at < 2048 && ADDRESS.test(text.slice(at, at + 140))) return addressEnd(text, at, to);
  if (english && next === FULL_STOP) {
    const pointed = matchEnd(POINTED, text, at, to);
    if (pointed > at) return pointed;
    // An initial: "J. Smith"; "Anna K., a nurse".
    const initial = at + 2 === to || /[,’']/.test(text.charAt(at + 2));
    if (initial && /\p{Lu}/u.test(text.charAt(at)) && text.charAt(at) !== 'I') return at + 2;
  }
  const symbol = matchSymbol(text, at, to);
  if (symbol > at) return symbol;
  const end = lettersEnd(text, at, to, english);
  if (!english || end >= to) return end;
  const mark = text.charCodeAt(end);
  if (mark === FULL_STOP && end - at <= 8 && ABBREVIATIONS.has(text.slice(at, end).toLowerCase())) return end + 1;
  if (mark === FULL_STOP) return Math.max(end, matchEnd(SITE, text, at, to));
  if (mark === HYPHEN && end + 1 < to && isLetter(text.charCodeAt(end + 1)) && end - at <= 7) {
    return PREFIXES.has(text.slice(at, end).toLowerCase()) ? lettersEnd(text, end + 1, to, true) : end;
  }
  return end;
};

const lettersEnd = (text: string, at: number, to: number, english: boolean): number => {
  let end = at + 1;
  while (end < to && continuesWord(text, end, to, english)) end++;
  return end;
};

const matchSymbol = (text: string, at: number, to: number): number => {
  let scan = at;
  while (scan < to && scan - at < 5 && isLetter(text.charCodeAt(scan))) scan++;
  if (text.charCodeAt(scan) !== 47) return at;
  const end = matchEnd(SYMBOL, text, at, to);
  return /\d/.test(text.slice(at, end)) ? (text.charCodeAt(end - 1) === FULL_STOP ? end - 1 : end) : at;
};

const continuesWord = (text: string, i: number, to: number, english: boolean): boolean => {
  const code = text.charCodeAt(i);
  if (isLetter(code) || isDigit(code)) return true;
  if (i + 1 >= to || !english) return false;
  const joins = isApostrophe(code) || code === AMPERSAND || code === UNDERSCORE;
  return joins && (isLetter(text.charCodeAt(i + 1)) || (code === UNDERSCORE && isDigit(text.charCodeAt(i + 1))));
};

/** Whether `word`, which is in small letters, stands in the text from `at`, in whatever letters. */
const reads = (text: string, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (fold(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
};

const endsWith = (text: string, start: number, end: number, ending: string): boolean =>
  end - start > ending.length && reads(text, end - ending.length, ending);

const FUSED = FUSED_WORDS.map((written) => ({ word: written.replace('|', ''), cut: written.indexOf('|') }));

/** Where a word is cut in two; its end where it is one. Every word is asked: no closures. */
const cutWithin = (text: string, start: number, end: number): number => {
  for (const { word, cut } of FUSED) if (word.length === end - start && reads(text, start, word)) return start + cut;
  for (const ending of CLITICS) if (endsWith(text, start, end, ending)) return end - ending.length;
  return end;
};

const splitClitics = (text: string, start: number, end: number, out: TokenSpans): void => {
  const cut = cutWithin(text, start, end);
  push(out, start, cut);
  if (cut < end) push(out, cut, end);
};

/** A clitic cut off from its word by a mark: `(Orland)'s`. */
const cliticAt = (text: string, at: number, to: number): boolean => cliticEnd(text, at, to) > at + 1;

const cliticEnd = (text: string, at: number, to: number): number => {
  let end = at + 1;
  while (end < to && isLetter(text.charCodeAt(end)) && end - at < 4) end++;
  const written = text.slice(at, end).toLowerCase().replace('’', "'");
  return CLITICS.includes(written) ? end : at + 1;
};
