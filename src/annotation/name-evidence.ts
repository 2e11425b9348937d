import { nameWords } from '../languages/en/name-words.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import type { NameKind } from './annotation.ts';
import { RELATIONS, UPOS, XPOS } from './annotation.ts';
import { NATIONALITY, STATE } from './gazetteer.ts';
import type { DraftName, NameSight, NameSort } from './mend-names.ts';
import { nounKind } from './noun-kind.ts';
import { lemmaOf, wordOf } from './tokens.ts';

/*
 * What a document says of a name that no list knows, wherever it says so:
 *
 *     the monitoring group [Open Ledger]            a noun before it           →  organisation
 *     [Open Ledger] is an independent foundation    what it is said to be      →  organisation
 *     [Quarrel Stone], a dealer in gravel           what stands beside it      →  person
 *     the director of [Open Ledger]                 whose officer somebody is  →  organisation
 *     the freighter [Aurelie Marsh]                 a ship                     →  thing
 *     They met in [Sevrin].   the town of [Kolm]                               →  place
 */

const PROPN = UPOS.indexOf('PROPN');
const NOUN = UPOS.indexOf('NOUN');
const PROPER_TAGS = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);
/** "the Kites": one word in the plural names many. */
const PLURAL_NAME = XPOS.indexOf('NNPS');
const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);
const SUBJECT = relation('nsubj');
const COPULA = relation('cop');
const APPOSITION = relation('appos');
const LED = new Set(nameWords.bodyPosts);
const CALENDAR = new Set(nameWords.calendar);
const TITLES = new Set([...nameWords.honorifics, ...nameWords.titleWords]);
const FACILITIES = new Set(nameWords.facilityHeads);

/** Surest first: of equally many hints the first counts. */
const SORTS: readonly NameSort[] = ['ORG', 'LOC', 'MISC', 'PER'];

const sortOfKind: Readonly<Partial<Record<NameKind, NameSort>>> = {
  organisation: 'ORG',
  group: 'ORG',
  publication: 'ORG',
  place: 'LOC',
  person: 'PER',
  office: 'PER',
};

const SHIPS = new Set(nameWords.ships);
const SHIP_MARKS = new Set(nameWords.shipMarks);

const wordAt = ({ tokens }: NameSight, i: number): string => (i < 0 ? '' : lemmaOf(tokens, i).toLowerCase());

/** The sort of what a common noun names, where it tells one. */
const sortOfNoun = (sight: NameSight, i: number): NameSort | undefined => {
  const lemma = wordAt(sight, i);
  // A party to a treaty or a dispute may be anybody.
  if (lemma === 'party') return undefined;
  return SHIPS.has(lemma) ? 'MISC' : sortOfKind[nounKind(lemma)];
};

/** "Kestorian guards": endings that make an adjective of a land's name, with its last vowel or without. */
const LAND_ADJECTIVE = /(?:ian|an|ese|ish|ic|i)$/;
/** What a land has and is. */
const STATES = new Set(['government', ...(referenceWords.general.state ?? [])]);
/** What nobody but a land has: "[Kell]'s ambassador". */
const OF_LANDS = new Set(nameWords.ofLands);
/** "the [Kell] authorities": not "the Keld government", which may be named for whoever leads it. */
const OF_LANDS_ALONE = new Set(nameWords.ofLandsAlone);
/** "Permanent Representative of [Kell] to the Council" sends the letter. */
const SENT_BY_LAND = new RegExp(
  `\\b(?:${nameWords.landPosts.join('|')}) of (?:the )?(\\p{Lu}\\p{Ll}+)(?: to\\b|$)`,
  'u',
);
const COMPOUND = relation('compound');
const DESCRIBING = new Set([relation('amod'), COMPOUND]);
/** Letters of a stem by which a land and its adjective are known to belong together. */
const SHORTEST_STEM = 4;

/** What the name of a land and its adjective share: "kestori" of "Kestoria" and "Kestorian", "orland" of "Orlandic". */
export const landStem = (word: string): string => word.replace(/[aeiouy]$/, '').replace(/i$/, '');

/** The stem of the land that a word may be the adjective or the people of: "kestor" of "Kestorian", "Kestorians"; else undefined. */
export const stemOfAdjective = (word: string): string | undefined => {
  const adjective = word.replace(/s$/, '');
  const stem = landStem(adjective.replace(LAND_ADJECTIVE, ''));
  return LAND_ADJECTIVE.test(adjective) && stem.length >= SHORTEST_STEM ? stem : undefined;
};

/** Stems of the lands whose adjective the document uses, whose government it names or of which it tells what only lands have. */
export const landStems = ({ document, tokens, columns }: NameSight, names: readonly DraftName[]) => {
  const stems = new Set<string>();
  for (const { speaker, onBehalfOf } of document.parts)
    for (const field of [speaker, onBehalfOf]) {
      const land = SENT_BY_LAND.exec(field?.value ?? '')?.[1];
      if (land !== undefined) stems.add(landStem(land.toLowerCase()));
    }
  const formAt = (i: number): string => wordOf(tokens, i);
  for (let i = 0; i < tokens.length; i++) {
    if (!DESCRIBING.has(tokens.relation[i]!) || columns.capital[i] === 0) continue;
    const stem = stemOfAdjective(formAt(i));
    if (stem !== undefined) stems.add(stem);
  }
  for (const { first, last } of names) {
    // "the Republic of [Kell]" is one name or two, as it was found.
    const ruled = last > 1 && formAt(last - 1) === 'of' && STATES.has(formAt(last - 2));
    const owns = /^['’]s$/.test(formAt(last + 1)) && OF_LANDS.has(formAt(last + 2));
    const governs = tokens.relation[last] === COMPOUND && OF_LANDS_ALONE.has(formAt(last + 1));
    if (ruled || ((owns || governs) && first === last)) stems.add(landStem(formAt(last)));
  }
  return stems;
};

/** What the words of a name say of it: "State [Laboratory] of Ardmoor". */
const ownHint = (sight: NameSight, { first, last }: Pick<DraftName, 'first' | 'last'>): NameSort | undefined => {
  if (first === last) return undefined;
  let head = last;
  for (let i = first + 1; i < last && head === last; i++) if (wordAt(sight, i) === 'of') head = i - 1;
  const kind = nounKind(wordAt(sight, head));
  if (kind === 'facility') return FACILITIES.has(wordAt(sight, head)) ? 'LOC' : 'ORG';
  return kind === 'organisation' || kind === 'group' ? 'ORG' : undefined;
};

/** The last word of a name that hangs on a word outside it. */
const headOf = ({ tokens }: NameSight, { first, last }: Pick<DraftName, 'first' | 'last'>): number => {
  let head = last;
  for (let i = first; i <= last; i++) if (tokens.head[i]! < first || tokens.head[i]! > last) head = i;
  return head;
};

/** The sort of the noun right before a name that says what it is: "the freighter [Aurelie Marsh]". */
const sortOfNounBefore = (
  sight: NameSight,
  { first, last }: Pick<DraftName, 'first' | 'last'>,
  before: number,
  head: number,
): NameSort | undefined => {
  const { tokens } = sight;
  if (before < 0 || tokens.upos[before] !== NOUN) return undefined;
  const above = tokens.head[head]!;
  // Where a parse makes two subjects of "the freighter [Aurelie Marsh]" they are one.
  const isTwin = tokens.head[before] === above && tokens.relation[before] === tokens.relation[head];
  const isTied = above === before || isTwin || (tokens.head[before]! >= first && tokens.head[before]! <= last);
  return isTied ? sortOfNoun(sight, before) : undefined;
};

/** Hints in one place of the text: what stands around the words `[first, last]`, which are a name or may be one. */
const hintsAt = (sight: NameSight, { first, last }: Pick<DraftName, 'first' | 'last'>): readonly NameSort[] => {
  const { tokens, columns } = sight;
  const hints: (NameSort | undefined)[] = [];
  const head = headOf(sight, { first, last });
  const above = tokens.head[head]!;
  const isMarked = SHIP_MARKS.has(wordAt(sight, first - 1));
  const before = isMarked ? first - 2 : first - 1;
  const isNoun = (i: number): boolean => i >= 0 && tokens.upos[i] === NOUN;
  const word = (i: number): string => wordAt(sight, i);
  if (isMarked) hints.push('MISC');
  hints.push(sortOfNounBefore(sight, { first, last }, before, head));
  if (tokens.relation[head] === SUBJECT && isNoun(above)) {
    const isSaidToBe = tokens.head
      .subarray(last + 1, above)
      .some((of, k) => of === above && tokens.relation[last + 1 + k] === COPULA);
    if (isSaidToBe) hints.push(sortOfNoun(sight, above));
  }
  // "the Order of Saint [Arno], a charity": what stands beside the whole is not said of its last words.
  let start = first;
  while (start > 0 && (columns.capital[start - 1] === 1 || wordAt(sight, start - 1) === 'the')) start--;
  const isWhole = !PART_OF.has(wordAt(sight, start - 1));
  for (let i = last + 2; isWhole && i < Math.min(tokens.length, last + LONGEST_APPOSITION); i++)
    if (tokens.head[i] === head && tokens.relation[i] === APPOSITION && isNoun(i)) hints.push(sortOfNoun(sight, i));
  if (word(before) === 'of' && isNoun(before - 1)) {
    if (LED.has(word(before - 1))) hints.push('ORG');
    if (nounKind(word(before - 1)) === 'place') hints.push('LOC');
  }
  if ((INSIDE.has(word(before)) || isInsideToo(sight, head)) && isTown(sight, first, last)) hints.push('LOC');
  return hints.filter((hint) => hint !== undefined);
};

/** What stands in front of where something is. */
const INSIDE = new Set(['in', 'near', 'outside', 'inside']);

/** "in Sevrin, Kolm and [al-Tarn]": what is named beside a place that something is in. */
const isInsideToo = (sight: NameSight, head: number): boolean => {
  const { tokens } = sight;
  // "al-[Tarn]": what a hyphen ties to a name may lead it.
  const lead = tokens.relation[head] === FLAT ? tokens.head[head]! : head;
  const first = tokens.relation[lead] === CONJUNCT ? tokens.head[lead]! : -1;
  if (first < 0) return false;
  for (let i = Math.max(0, first - LONGEST_NAME); i < first; i++)
    if (tokens.head[i] === first && tokens.relation[i] === CASE && INSIDE.has(wordAt(sight, i))) return true;
  return false;
};

const CONJUNCT = relation('conj');
const FLAT = relation('flat');
const CASE = relation('case');
/** Words from a preposition to the head of the name behind it. */
const LONGEST_NAME = 6;

/** "hospitals in [Lorrane]", but for what owns the next word, describes it or is a common noun. */
const isTown = ({ document: { text }, tokens, columns }: NameSight, first: number, last: number): boolean =>
  !/^['’]/.test(text.slice(tokens.end[last], tokens.end[last]! + 1)) &&
  columns.capital[last + 1] !== 1 &&
  (columns.word[first]! & NATIONALITY) === 0 &&
  nounKind(text.slice(tokens.start[last], tokens.end[last])) === 'thing';

/** Words that lead from a name to its last part. */
const PART_OF = new Set(['of', 'for']);
const LONGEST_APPOSITION = 8;

/** Runs of proper nouns that no name holds; a word in capitals alone may be any word of a heading. */
const openRuns = ({ document: { text }, tokens, columns, sentences }: NameSight, names: readonly DraftName[]) => {
  const open = new Uint8Array(tokens.length).fill(1);
  for (const { first, last } of names) open.fill(0, first, last + 1);
  const isOpen = (i: number): boolean =>
    open[i] === 1 &&
    columns.capital[i] === 1 &&
    (tokens.upos[i] === PROPN || PROPER_TAGS.has(tokens.xpos[i]!)) &&
    /^\p{Lu}\p{Ll}[\p{L}'’]+$/u.test(text.slice(tokens.start[i], tokens.end[i]));
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (const { first: from, last: end } of sentences)
    for (let i = from; i < end; i++) {
      if (!isOpen(i)) continue;
      const first = i;
      while (i + 1 < end && isOpen(i + 1)) i++;
      runs.push({ first, last: i });
    }
  return runs;
};

/** Words that people and bodies of the document are called by: a family name is no place, whoever is "in" it. */
const wordsOfOthers = ({ tokens }: NameSight, names: readonly DraftName[]): ReadonlySet<string> => {
  const others = new Set<string>();
  const formAt = (i: number): string => wordOf(tokens, i);
  for (const { first, last, sort } of names)
    if (sort !== 'LOC' && (first < last || (first > 0 && TITLES.has(formAt(first - 1)))))
      for (let i = first; i <= last; i++) others.add(formAt(i));
  return others;
};

/** Sorts that the hints of a document may correct: what was taken for a person, or for nothing in particular. */
const OPEN_SORTS: ReadonlySet<NameSort> = new Set(['PER', 'MISC']);

/**
 * The names with the sorts that the document's own words give them, and with those that were passed over and of which it
 * says what they are. Linear in the words of the document.
 */
export const tellByWords = (names: readonly DraftName[], sight: NameSight): DraftName[] => {
  const { document, tokens } = sight;
  const textOf = ({ first, last }: Pick<DraftName, 'first' | 'last'>): string =>
    document.text.slice(tokens.start[first], tokens.end[last]).toLowerCase();
  const runs = openRuns(sight, names).filter((run) => !CALENDAR.has(textOf(run)));
  const isCorrigible = ({ first, last, sort }: DraftName): boolean =>
    OPEN_SORTS.has(sort) && !(first === last && tokens.xpos[first] === PLURAL_NAME);
  const corrigible = names.filter(isCorrigible);
  const votes = new Map<string, Map<NameSort, number>>();
  const lands = landStems(sight, names);
  const others = wordsOfOthers(sight, names);
  const isLand = ({ first, last }: Pick<DraftName, 'first' | 'last'>): boolean =>
    first === last && !DESCRIBING.has(tokens.relation[first]!) && lands.has(landStem(textOf({ first, last })));
  for (const one of [...corrigible, ...runs])
    for (const hint of [...hintsAt(sight, one), ...(isLand(one) ? (['LOC'] as const) : [])]) {
      if (hint === 'LOC' && others.has(textOf(one))) continue;
      const own = votes.get(textOf(one)) ?? new Map<NameSort, number>();
      votes.set(textOf(one), own.set(hint, (own.get(hint) ?? 0) + 1));
    }
  // "the newspaper [El Faro]": a place is a body where the noun before it says so.
  const bodies = new Set<string>();
  for (const one of names) {
    if (one.sort !== 'LOC' || (sight.columns.phrase[one.first]! & STATE) !== 0) continue;
    if (sortOfNounBefore(sight, one, one.first - 1, headOf(sight, one)) === 'ORG') bodies.add(textOf(one));
  }
  for (const one of corrigible) {
    const hint = one.sort === 'MISC' ? ownHint(sight, one) : undefined;
    if (hint !== undefined && !votes.has(textOf(one))) votes.set(textOf(one), new Map([[hint, 1]]));
  }
  if (votes.size === 0 && bodies.size === 0) return [...names];
  const told = new Map(
    [...votes].map(([text, own]) => [text, SORTS.toSorted((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))[0]]),
  );
  const added = runs.flatMap((run) => {
    const sort = told.get(textOf(run));
    return sort === undefined ? [] : [{ ...run, sort }];
  });
  const sortOf = (name: DraftName): NameSort =>
    isCorrigible(name)
      ? (told.get(textOf(name)) ?? name.sort)
      : name.sort === 'LOC' && bodies.has(textOf(name))
        ? 'ORG'
        : name.sort;
  const mended = names.map((name) => ({ ...name, sort: sortOf(name) }));
  return [...mended, ...added].sort((a, b) => a.first - b.first);
};
