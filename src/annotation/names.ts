import type { Document } from '../document/document.ts';
import { nameWords } from '../languages/en/name-words.ts';
import { agreeNames } from './agree-names.ts';
import { type NameKind, type Sentence, type Tokens, UPOS, XPOS } from './annotation.ts';
import { FEMALE_NAME, MALE_NAME, NATIONALITY, PLACE, PUBLICATION } from './gazetteer.ts';
import { foldName, knownNames } from './known-names.ts';
import { type DraftName, mendNames, type NameSight } from './mend-names.ts';
import { landStem, stemOfAdjective } from './name-evidence.ts';
import { nameColumns } from './name-features.ts';
import type { NamesModel } from './names-model.ts';
import { nounKind } from './noun-kind.ts';
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

const ADJECTIVAL = new Set([UPOS.indexOf('ADJ'), UPOS.indexOf('PROPN'), UPOS.indexOf('NOUN')]);
/** "the Kites": one word in the plural names many. */
const PLURAL_NAME = XPOS.indexOf('NNPS');
const GROUP_HEADS = new Set(nameWords.groupHeads);
const FACILITY_HEADS = new Set(nameWords.facilityHeads);
const AGREEMENTS = new Set(nameWords.agreements);
const OUTLET_HEADS = new Set(nameWords.outletHeads);
const DIRECTIONS = new Set(nameWords.directions);
const CALENDAR = new Set(nameWords.calendar);
/** "the Commission", alone: a common noun for a body is nobody's family name. */
const BODY: ReadonlySet<NameKind> = new Set(['organisation', 'group']);
const HONORIFICS = new Set(nameWords.honorifics);
const TITLES = new Set([...nameWords.honorifics, ...nameWords.titleWords]);

const formAt = ({ document, tokens }: NameSight, i: number): string =>
  foldName(document.text.slice(tokens.start[i], tokens.end[i]));

/** The word that says what a name of several words names: the last before "of", "for" or "in". */
const headWord = (sight: NameSight, { first, last }: DraftName): string => {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:of|for|in)$/.test(formAt(sight, i))) return formAt(sight, i - 1);
  }
  return formAt(sight, last);
};

/** Whether a name is nothing but a title: "the Permanent Representative". */
const isTitle = (sight: NameSight, { first, last }: DraftName): boolean => {
  for (let i = first; i <= last; i++) if (!TITLES.has(formAt(sight, i))) return false;
  return true;
};

/** "Mr. [English]", "Mrs. [Jordan]": whoever is addressed so is nobody's people, and no land. */
const isAddressed = (sight: NameSight, i: number): boolean =>
  i > 0 && HONORIFICS.has(formAt(sight, i - 1)) && nounKind(formAt(sight, i - 1)) === 'thing';

/** "[Keld Tower]": a house is nobody, but for "[John Tower]". */
const isHouse = (sight: NameSight, { first, last }: DraftName): boolean =>
  first < last &&
  FACILITY_HEADS.has(formAt(sight, last)) &&
  (sight.columns.word[first]! & (MALE_NAME | FEMALE_NAME)) === 0 &&
  !TITLES.has(formAt(sight, first)) &&
  sight.columns.capital[first] === 1 &&
  /\p{Ll}/u.test(sight.document.text.slice(sight.tokens.start[first], sight.tokens.end[first]));

const kindOf = (sight: NameSight, name: DraftName): NameKind => {
  const { document, tokens, columns } = sight;
  const { first, last, sort } = name;
  const listed = knownNames.get(
    foldName(document.text.slice(tokens.start[first], tokens.end[last])).replace(/^the /, ''),
  );
  if (first === last && isAddressed(sight, first)) return 'person';
  if (listed !== undefined && (listed.kind !== 'place' || listed.state !== undefined || sort !== 'PER'))
    return listed.kind;
  if (first === last && columns.word[first] === NATIONALITY) return 'nationality';
  if (first === last && CALENDAR.has(formAt(sight, first))) return 'thing';
  if (sort === 'PER' && first === last && tokens.xpos[first] === PLURAL_NAME) return 'group';
  // "the Battalion", "the Alba Column": no family name, for no person has an article before one.
  const alone = first === last || (first > 0 && formAt(sight, first - 1) === 'the');
  if (sort === 'PER' && alone && BODY.has(nounKind(formAt(sight, last)))) return nounKind(formAt(sight, last));
  if (sort === 'PER' && isHouse(sight, name)) return 'facility';
  if (sort === 'PER') return isTitle(sight, name) ? 'office' : 'person';
  const head = headWord(sight, name);
  if (sort === 'LOC' && first < last && AGREEMENTS.has(head)) return 'thing';
  if (sort === 'LOC' && first === last && nounKind(head) === 'office') return 'office';
  if (sort === 'LOC') return FACILITY_HEADS.has(head) ? 'facility' : 'place';
  // "the Battalion": a name of no sort is of the kind of its noun, where that is a body.
  if (sort === 'MISC') return BODY.has(nounKind(head)) ? nounKind(head) : 'thing';
  if (GROUP_HEADS.has(head)) return 'group';
  return OUTLET_HEADS.has(head) || (columns.phrase[first]! & PUBLICATION) !== 0 ? 'publication' : 'organisation';
};

/** The names that the labels spell out. */
const spellOut = (labels: Uint8Array): DraftName[] => {
  const names: DraftName[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (label === 0) continue;
    let last = first;
    while (last + 1 < labels.length && labels[last + 1] === label + (label % 2)) last++;
    names.push({ first, last, sort: NAME_SORTS[(label - 1) >> 1] ?? 'MISC' });
    first = last;
  }
  return names;
};

/** Adds the adjectives of states and peoples that no name begins or holds: "[Orlandic] militias". */
const withNationalities = (names: readonly Name[], sight: NameSight): Name[] => {
  const { tokens, columns } = sight;
  const all: Name[] = [...names];
  const held = new Uint8Array(tokens.length);
  for (const { first, last } of names) held.fill(1, first, last + 1);
  const lands = new Set(names.filter(({ kind }) => kind === 'place').map(({ last }) => landStem(formAt(sight, last))));
  for (let i = 0; i < tokens.length; i++) {
    if (held[i] === 1) continue;
    const listed =
      (columns.word[i]! & NATIONALITY) !== 0 && (columns.word[i]! & PLACE) === 0 && !DIRECTIONS.has(formAt(sight, i));
    // "Orland … [Orlandic] jets": the adjective of a land that the document names, though no list has either.
    const told = columns.capital[i] !== 0 && lands.has(stemOfAdjective(formAt(sight, i)) ?? '');
    if (told || (listed && ADJECTIVAL.has(tokens.upos[i]!))) all.push({ first: i, last: i, kind: 'nationality' });
  }
  return all.filter((name) => !isLanguage(name, sight)).sort((a, b) => a.first - b.first);
};

/** A language is nobody: "translated into Orlandic", "(Varnic–Orlandic)", "Original: Orlandic", a line of a masthead by itself. */
const isLanguage = ({ first, last, kind }: Name, sight: NameSight): boolean =>
  kind === 'nationality' &&
  first === last &&
  ((first > 0 && /^(?:in|into|[-–—:])$/.test(formAt(sight, first - 1))) || isLine(sight, first));

/** Whether a word is a whole line of the text. */
const isLine = ({ document: { text }, tokens }: NameSight, i: number): boolean =>
  /(?:^|\n)$/.test(text.slice(Math.max(0, tokens.start[i]! - 1), tokens.start[i])) &&
  /^(?:\n|$)/.test(text.slice(tokens.end[i], tokens.end[i]! + 1));

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
  const sight: NameSight = { document, tokens, columns, sentences };
  const names = mendNames(spellOut(labels), sight).map((name) => ({
    first: name.first,
    last: name.last,
    kind: kindOf(sight, name),
  }));
  return withNationalities(names, sight);
};
