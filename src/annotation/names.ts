import type { Document } from '../document/document.ts';
import { nameWords } from '../languages/en/name-words.ts';
import { agreeNames } from './agree-names.ts';
import { type NameKind, type Sentence, type Tokens, UPOS } from './annotation.ts';
import { NATIONALITY, PLACE, PUBLICATION } from './gazetteer.ts';
import { foldName, knownNames } from './known-names.ts';
import { beginsWithCapital, type NameColumns, nameColumns } from './name-features.ts';
import { joinBeforeAcronyms } from './names-before-acronyms.ts';
import type { NamesModel } from './names-model.ts';
import { NAME_SORTS, tagNames } from './tag-names.ts';

/*
 * Proper names, token by token:
 *
 *     President Anna Keld of Orland met the Varn Relief Agency in Oster.
 *               [person-]    [place]        [organisation----]    [place]
 *
 * The tagger finds them and tells four sorts apart; their words and the lists of known names tell the rest.
 */

/** A proper name: its tokens, both included, and what it names. Titles and articles stand outside. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

type Sort = (typeof NAME_SORTS)[number];

const ADJECTIVAL = new Set([UPOS.indexOf('ADJ'), UPOS.indexOf('PROPN'), UPOS.indexOf('NOUN')]);
const HONORIFICS = new Set(nameWords.honorifics);
const GROUP_HEADS = new Set(nameWords.groupHeads);
const FACILITY_HEADS = new Set(nameWords.facilityHeads);
const OUTLET_HEADS = new Set(nameWords.outletHeads);

const formAt = (document: Document, tokens: Tokens, i: number): string =>
  foldName(document.text.slice(tokens.start[i], tokens.end[i]));

/** The word that says what a name of several words names: the last before "of", "for" or "in". */
const headWord = (document: Document, tokens: Tokens, { first, last }: Omit<Name, 'kind'>): string => {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:of|for|in)$/.test(formAt(document, tokens, i))) return formAt(document, tokens, i - 1);
  }
  return formAt(document, tokens, last);
};

const kindOf = (
  document: Document,
  tokens: Tokens,
  columns: NameColumns,
  span: Omit<Name, 'kind'>,
  sort: Sort,
): NameKind => {
  const { first, last } = span;
  const listed = knownNames.get(
    foldName(document.text.slice(tokens.start[first], tokens.end[last])).replace(/^the /, ''),
  );
  if (listed !== undefined && (listed.kind !== 'place' || sort === 'LOC' || sort === 'MISC')) return listed.kind;
  if (first === last && columns.word[first] === NATIONALITY) return 'nationality';
  if (sort === 'PER') return 'person';
  const head = headWord(document, tokens, span);
  if (sort === 'LOC') return FACILITY_HEADS.has(head) ? 'facility' : 'place';
  if (GROUP_HEADS.has(head)) return 'group';
  if (OUTLET_HEADS.has(head) || (columns.phrase[first]! & PUBLICATION) !== 0) return 'publication';
  return sort === 'ORG' ? 'organisation' : 'thing';
};

/** Whether a hyphen without spaces and a capital follow token `i`: "al-Sadr" is three tokens and one name. */
const goesOnAfter = ({ text }: Document, tokens: Tokens, i: number): boolean => {
  const end = tokens.end[i]!;
  return (
    /[-–]/.test(text[end] ?? '') &&
    i + 2 < tokens.length &&
    tokens.start[i + 2] === end + 1 &&
    beginsWithCapital(text, end + 1)
  );
};

/** The names that the labels spell out; adjectives of states and peoples that no name holds are names of their own. */
const spellOut = (document: Document, tokens: Tokens, columns: NameColumns, labels: Uint8Array): Name[] => {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = labels[i]!;
    if (label === 0) {
      const listed = (columns.word[i]! & NATIONALITY) !== 0 && ADJECTIVAL.has(tokens.upos[i]!);
      if (listed && (columns.word[i]! & PLACE) === 0) names.push({ first: i, last: i, kind: 'nationality' });
      continue;
    }
    let last = i;
    while (
      last + 1 < tokens.length &&
      (labels[last + 1] === label + (label % 2) || goesOnAfter(document, tokens, last))
    ) {
      last += labels[last + 1] === label + (label % 2) ? 1 : 2;
    }
    let first = i;
    while (first < last && HONORIFICS.has(formAt(document, tokens, first))) first++;
    const sort = NAME_SORTS[(label - 1) >> 1] as Sort;
    names.push({ first, last, kind: kindOf(document, tokens, columns, { first, last }, sort) });
    i = last;
  }
  return names;
};

/** The proper names of a document in reading order; they do not overlap. */
export const findNames = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  model: NamesModel,
): Name[] => {
  const columns = nameColumns(document.text, tokens, sentences, model.gazetteer);
  const labels = tagNames(document.text, tokens, sentences, columns, model);
  agreeNames(tokens, columns, labels);
  return joinBeforeAcronyms(document, tokens, spellOut(document, tokens, columns, labels));
};
