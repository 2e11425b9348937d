import type { Document } from '../document/document.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import type { Span } from '../text/span.ts';
import type { AliasIntroduction, Mention, NameKind } from './annotation.ts';
import { foldName, knownNames } from './known-names.ts';

/*
 * Finds the places where a document gives a thing a second name, and checks the letters of an acronym:
 *
 *     the Kestrel Liberation Front (KLF)           long: Kestrel Liberation Front   short: KLF   letters match
 *     KLF (Kestrel Liberation Front)               the same, the other way round
 *     Anna Keld, also known as “Rook”, …           long: Anna Keld                  short: Rook
 *     … Front, also known as the KLF or the Kites  the same, with two short ones
 *     … Front (KLF), also known as the Kites       the same behind a bracket
 *     … Front, the movement known as the Kites     the same: a description stands between
 *     … Front, whose fighters are called Kites     the same
 *     the Kites (Kestrel Liberation Front, KLF)    long: Kestrel Liberation Front   short: Kites, KLF
 *     the Varn Relief Agency (hereafter “the Agency”)
 */

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&/.-]{1,11}|\p{Lu}\p{L}{0,3}(?:\p{Lu}\p{Ll}{0,2}){1,6})s?$/u;
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'et',
  'a',
  'an',
  'at',
  'by',
]);
const CUES = [...referenceWords.aliasCues].sort((a, b) => b.length - a.length).map((cue) => cue.replaceAll('.', '\\.'));
const QUOTE = '["“”‘’\'«»]?';
const CUE = new RegExp(`^(?:${CUES.join('|')})(?=[\\s:"“‘«])[\\s:]*(?:the\\s)?`, 'i');
/** Behind a name, or behind the stop of its last word: "Varn Lines Ltd. (…)". */
const BRACKETED = /\.?\s?[([]([^()[\]\n]{2,60})[)\]]/y;
const ALIAS = `(${QUOTE}\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s(?:(?:al|el|of|the|for|bin|ibn|abu)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,6})`;
/** The cues that say by themselves that a name follows. */
const NAMING = CUES.filter((cue) => cue !== 'or' && cue !== 'formerly').join('|');
const AFTER_COMMA = new RegExp(
  `,?\\s(?:\\(|who\\sis\\s|which\\sis\\s|is\\s)?(?:${NAMING})\\s(?:the\\s)?${ALIAS}`,
  'yu',
);
const AFTER_DESCRIPTION = new RegExp(
  `,\\s(?:(?:a|an|the)\\s(?:[\\p{L}-]+\\s){1,5}|whose\\s\\p{Ll}+\\s(?:are|is|were|was)\\s)(?:\\p{Ll}+ly\\s)?(?:${NAMING}|called)\\s(?:the\\s)?${ALIAS}`,
  'yu',
);
const OR_ANOTHER = new RegExp(`,?${QUOTE},?\\s(?:or|and\\sas)\\s(?:as\\s)?(?:the\\s)?${ALIAS}`, 'yu');

/**
 * Whether the letters of an acronym can be read off a name in order: each begins a word or follows the letter before it
 * within one; small words may be passed over, and no more than one of the others.
 */
export const lettersMatch = (acronym: string, name: string): boolean => {
  const letters = acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
  const words = foldName(name)
    .split(/[\s\-/]+/)
    .filter((word) => word !== '');
  const reads = (letter: number, word: number, passed: number): boolean => {
    if (letter === letters.length) return words.slice(word).every((rest) => SMALL.has(rest));
    const here = words[word];
    if (here === undefined) return false;
    for (let taken = Math.min(here.length, letters.length - letter, 5); taken > 0; taken--) {
      if (here.startsWith(letters.slice(letter, letter + taken)) && reads(letter + taken, word + 1, passed))
        return true;
    }
    if (SMALL.has(here)) return reads(letter, word + 1, passed);
    return passed < 1 && reads(letter, word + 1, passed + 1);
  };
  return letters.length <= 12 && words.length <= 14 && reads(0, 0, 0);
};

export const isAcronym = (text: string): boolean => ACRONYM.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Offsets of a string without quotation marks and article at its ends. */
const bare = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /["“”‘’'«»\s]/.test(text[start] as string)) start++;
  while (end > start && /["“”‘’'«»\s,.;]/.test(text[end - 1] as string)) end--;
  const article = /^(?:the|The)\s/.exec(text.slice(start, start + 4));
  return { start: start + (article?.[0].length ?? 0), end };
};

const introduction = (text: string, long: Span, short: Span): AliasIntroduction => {
  const letters = text.slice(short.start, short.end);
  return { long, short, lettersMatch: !isAcronym(letters) || lettersMatch(letters, text.slice(long.start, long.end)) };
};

/** What a bracket after a name introduces, if anything: a cue, a quoted short form, or an acronym. */
const inBrackets = (text: string, long: Span, inside: Span, kind: NameKind): AliasIntroduction | undefined => {
  const content = text.slice(inside.start, inside.end);
  const cue = CUE.exec(content);
  const quoted = /^(?:the\s)?["“‘«]/.test(content);
  const short = bare(text, { start: inside.start + (cue?.[0].length ?? 0), end: inside.end });
  const words = text.slice(short.start, short.end);
  if (words === '' || !/^(?:\p{Lu}|al-|el-)/u.test(words)) return undefined;
  if (cue !== null || quoted) return introduction(text, long, short);
  const name = text.slice(long.start, long.end);
  if (isAcronym(words) && !isAcronym(name) && knownNames.get(foldName(words))?.kind !== 'place' && name.includes(' ')) {
    // "Mission in the Republic of Orland (MONOR)": letters that are not a land's are those of what is there.
    return kind === 'place' && !lettersMatch(words, name) ? undefined : introduction(text, long, short);
  }
  return isAcronym(name) && lettersMatch(name, words) ? introduction(text, short, long) : undefined;
};

/** What a bracket introduces that holds both the long name and its acronym: "the Kites (Kestrel Liberation Front, KLF)". */
const bothInBrackets = (text: string, name: Span, inside: Span): AliasIntroduction[] => {
  const comma = text.slice(inside.start, inside.end).lastIndexOf(',');
  if (comma < 0) return [];
  const long = bare(text, { start: inside.start, end: inside.start + comma });
  const short = bare(text, { start: inside.start + comma + 1, end: inside.end });
  const letters = text.slice(short.start, short.end);
  if (!isAcronym(letters) || !lettersMatch(letters, text.slice(long.start, long.end))) return [];
  return [introduction(text, long, name), introduction(text, long, short)];
};

/** The aliases that a cue behind a name gives, with those that follow by "or". */
const afterCue = (text: string, end: number): Span[] => {
  const aliases: Span[] = [];
  const take = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) return -1;
    const last = found.index + found[0].length;
    aliases.push(bare(text, { start: last - (found[1] as string).length, end: last }));
    return last;
  };
  let last = take(AFTER_COMMA, end);
  if (last < 0) last = take(AFTER_DESCRIPTION, end);
  while (last >= 0) last = take(OR_ANOTHER, last);
  return aliases;
};

/** The names of a document that it introduces itself, in reading order. */
export const findIntroductions = (document: Document, mentions: readonly Mention[]): AliasIntroduction[] => {
  const { text } = document;
  const found: AliasIntroduction[] = [];
  for (const mention of mentions) {
    if (!('named' in mention) || mention.name === undefined || mention.kind === 'nationality') continue;
    const long = bare(text, mention.name);
    BRACKETED.lastIndex = long.end;
    const bracket = BRACKETED.exec(text);
    if (bracket !== null) {
      const start = bracket.index + bracket[0].indexOf(bracket[1] as string);
      const inside = { start, end: start + (bracket[1] as string).length };
      const one = inBrackets(text, long, inside, mention.kind);
      found.push(...(one === undefined ? bothInBrackets(text, long, inside) : [one]));
    }
    const [direct, behind] = [afterCue(text, long.end), bracket === null ? [] : afterCue(text, BRACKETED.lastIndex)];
    for (const alias of [...direct, ...behind]) found.push(introduction(text, long, alias));
  }
  return found;
};
