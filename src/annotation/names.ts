import type { Document } from '../document/document.ts';
import { nameWords } from '../languages/en/name-words.ts';
import { type NameKind, type Sentence, type Tokens, UPOS } from './annotation.ts';
import { foldName, knownNames, longestKnownName } from './known-names.ts';

/*
 * Proper names, token by token:
 *
 *     President Anna Keld of Orland met the Varn Relief Agency in Oster.
 *               [person-]    [place]        [organisation----]    [place]
 */

/** A proper name: its tokens, both included, and what it names. Titles and articles stand outside. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

const PROPN = UPOS.indexOf('PROPN');
const HONORIFICS = new Set(nameWords.honorifics);
const ORGANISATION_HEADS = new Set(nameWords.organisationHeads);
const GROUP_HEADS = new Set(nameWords.groupHeads);
const PLACE_HEADS = new Set(nameWords.placeHeads);
const FACILITY_HEADS = new Set(nameWords.facilityHeads);
const OUTLET_HEADS = new Set(nameWords.outletHeads);
const PARTICLES = new Set(nameWords.particles);

const isCapital = (code: number): boolean => code >= 65 && (code <= 90 || (code >= 0xc0 && code <= 0xde));

/** The longest known name that starts at token `first`, as its last token; -1 where there is none. */
const knownFrom = (document: Document, tokens: Tokens, first: number, end: number): number => {
  let found = -1;
  const limit = Math.min(end, first + longestKnownName);
  for (let last = first; last < limit; last++) {
    if (tokens.end[last]! - tokens.start[first]! > 80) break;
    if (knownNames.has(foldName(document.text.slice(tokens.start[first], tokens.end[last])))) found = last;
  }
  return found;
};

const wordAt = (document: Document, tokens: Tokens, i: number): string =>
  document.text.slice(tokens.start[i], tokens.end[i]);

const kindOfHead = (word: string): NameKind | undefined => {
  if (GROUP_HEADS.has(word)) return 'group';
  if (ORGANISATION_HEADS.has(word)) return 'organisation';
  if (FACILITY_HEADS.has(word)) return 'facility';
  if (PLACE_HEADS.has(word)) return 'place';
  if (OUTLET_HEADS.has(word)) return 'publication';
  return undefined;
};

const kindOfRun = (document: Document, tokens: Tokens, first: number, last: number): NameKind => {
  const known = knownNames.get(foldName(document.text.slice(tokens.start[first], tokens.end[last])));
  if (known !== undefined) return known.kind;
  const head = kindOfHead(wordAt(document, tokens, last).toLowerCase());
  if (head !== undefined) return head;
  const before = first > 0 ? wordAt(document, tokens, first - 1).toLowerCase() : '';
  if (HONORIFICS.has(before)) return 'person';
  if (before === 'in' || before === 'at' || before === 'near') return 'place';
  return last > first || PARTICLES.has(wordAt(document, tokens, first).toLowerCase()) ? 'person' : 'organisation';
};

const isNameToken = (document: Document, tokens: Tokens, i: number): boolean =>
  tokens.upos[i] === PROPN && isCapital(document.text.charCodeAt(tokens.start[i]!));

/** The last token of the run of name tokens that starts at `first`. */
const runEnd = (document: Document, tokens: Tokens, first: number, end: number): number => {
  let last = first;
  while (last + 1 < end && isNameToken(document, tokens, last + 1)) last++;
  return last;
};

/** The proper names of a document in reading order; they do not overlap. */
export const findNames = (document: Document, tokens: Tokens, sentences: readonly Sentence[]): Name[] => {
  const names: Name[] = [];
  for (const { first: from, last: end } of sentences) {
    for (let i = from; i < end; i++) {
      if (!isCapital(document.text.charCodeAt(tokens.start[i]!))) continue;
      const known = knownFrom(document, tokens, i, end);
      const run = isNameToken(document, tokens, i) ? runEnd(document, tokens, i, end) : -1;
      let first = i;
      const last = Math.max(known, run);
      if (last < 0) continue;
      while (first < last && HONORIFICS.has(wordAt(document, tokens, first).toLowerCase())) first++;
      names.push({ first, last, kind: kindOfRun(document, tokens, first, last) });
      i = last;
    }
  }
  return names;
};
