import { demonymEnding } from '../../languages/en/demonyms.ts';
import { nameWords } from '../../languages/en/name-words.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { AliasIntroduction, Mention, NameKind, Tokens } from '../annotation.ts';
import { isAcronym } from '../introductions.ts';
import { foldName, knownNames } from '../known-names.ts';
import { relationOf, wordOf } from '../tokens.ts';
import { agree, type Features } from './agreement.ts';
import { ARGUMENTS } from './arguments.ts';
import { type DraftEntity, mergeDrafts, rootOf } from './draft-entity.ts';
import {
  COLLECTIVE,
  isNamed,
  knownKey,
  type Link,
  type NamedMention,
  nameKey,
  nameOf,
  PERSONAL,
  type Reading,
} from './reading.ts';

/*
 * Names: the same name, its first letters, a part of it, the adjective of a state.
 *
 *     [The Varn Relief Agency (1)] … [VRA (1)] … [the Agency (1)]      [Orland (2)] … [Orlandic (2)] miners
 */

/** Letters that the adjective of a land shares with its name, at least and at most. */
const SHORTEST_START = 4;
const LONGEST_START = 8;

const sameSort = (a: NameKind, b: NameKind): boolean =>
  PERSONAL.has(a) === PERSONAL.has(b) && (a === 'place') === (b === 'place');

/** A name's antecedent: the same name, an acronym of it either way, or a longer name that holds its words. */
export const linkName = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  const name = nameOf(reading, mention);
  const key = reading.keys[m] as string;
  const state = mention.kind === 'nationality' ? stateOf(reading, key) : undefined;
  if (mention.kind === 'nationality') {
    const place = state === undefined ? undefined : reading.byName.get(nameKey(state));
    if (place !== undefined) return { to: place, because: `“${name}” is the adjective of ${state}` };
  }
  const same = reading.byName.get(knownKey(key));
  if (same !== undefined && mayBe(reading, m, same)) return { to: same, because: 'same name' };
  if (isAcronym(name)) {
    const long = reading.byAcronym.get(key);
    if (long !== undefined) return { to: long, because: `“${name}” is made of the first letters of the name` };
  }
  const words = key.split(' ');
  const last = words.at(-1) as string;
  // "the Red Kite … the [Red Kite Movement]": a word for what it is, behind the name that it has alone.
  const alone =
    words.length > 2 && WHAT_BODIES_ARE.has(last) ? reading.byName.get(words.slice(0, -1).join(' ')) : undefined;
  const short = alone === undefined ? undefined : rootOf(reading.drafts, alone);
  if (short !== undefined && BODIES.has(short.kind) && BODIES.has(mention.kind)) {
    short.kind = mention.kind;
    return { to: short.index, because: `“${name}” is the name with what it is` };
  }
  const holder = reading.byWord.get(last);
  if (holder === undefined || !mayBe(reading, m, holder)) return undefined;
  const draft = rootOf(reading.drafts, holder);
  const ended = hasArticle(reading, mention) && knownNames.get(key) === undefined && ends(reading, draft, last);
  const guess = isGuess(reading, mention) && (begins(reading, draft, last) || endsWithArticle(reading, draft, last));
  const guessed = words.length === 1 && (ended || guess);
  if (!guessed && !sameSort(draft.kind, mention.kind)) return undefined;
  const land = knownNames.get(key)?.state;
  if (reading.longNames.get(draft.index)?.some((longer) => isOfAnother(longer, words, land !== undefined)) === true)
    return undefined;
  const first = reading.mentions[draft.mentions[0] as number] as Mention;
  const other = knownNames.get(foldName(nameOf(reading, first)))?.state ?? land;
  if (land !== undefined && other !== land) return undefined;
  const fits = reading.longNames
    .get(draft.index)
    ?.some(
      (longer) =>
        (words.every((word) => longer.includes(word)) && !isOwnerIn(longer, words)) ||
        (longer.every((word) => words.includes(word)) && !isOwnerIn(words, longer)),
    );
  // "the Oll Rangers … [the Rangers]": of a name of no known sort its short form may tell that it is a body's.
  if (fits === true && ended && draft.kind === 'thing' && COLLECTIVE.has(mention.kind)) draft.kind = mention.kind;
  return fits === true ? { to: holder, because: `shares the name “${last}”` } : undefined;
};

/**
 * "the Charter of the [United Harbours]", "a Committee of the [Harbour Council]": several words that only say whose a thing is
 * are another's name; "the Republic of the Kestrel Isles" is the Kestrel Isles.
 */
const isOwnerIn = (longer: readonly string[], words: readonly string[]): boolean => {
  const of = longer.indexOf('of');
  if (words.length < 2 || of < 1) return false;
  if (LANDS.has(longer[of - 1] as string)) return false;
  // "the Assembly of Delegates of the [Union of Free Ports]"
  if (words.includes('of')) return ofWhom(longer, words);
  return words.every((word) => longer.indexOf(word) > of);
};

/** Whether a name ends in "of" and the other name, all of it. */
const ofWhom = (longer: readonly string[], words: readonly string[]): boolean => {
  const at = longer.length - words.length;
  const lead = longer[at - 1] === 'the' ? longer[at - 2] : longer[at - 1];
  return lead === 'of' && words.every((word, i) => longer[at + i] === word);
};

/**
 * "the Harbour Union [Council] … the Harbour Union": a body of a body is another. "Peru [Talks] … Peru": what a land has is not
 * the land.
 */
const isOfAnother = (longer: readonly string[], words: readonly string[], land: boolean): boolean => {
  const within = longer.length > words.length && words.every((word, i) => longer[i] === word);
  const last = longer.at(-1) as string;
  return within && (land || (words.length > 1 && BODY_HEADS.has(last) && BODY_HEADS.has(words.at(-1) as string)));
};

const LANDS = new Set(referenceWords.general.state);

const BODY_HEADS: ReadonlySet<string> = new Set([...nameWords.organisationHeads, ...nameWords.bodyWords]);

const WHAT_BODIES_ARE: ReadonlySet<string> = new Set([...nameWords.companyEndings, ...nameWords.bodyWords]);

/** "Mr. Keld" is not "Mrs. Keld", nor "Anna Keld". */
const mayBe = ({ mentions, drafts, features }: Reading, m: number, to: number): boolean => {
  const draft = rootOf(drafts, to);
  return (mentions[m] as Mention).kind !== draft.kind || agree(features[m] as Features, draft.features);
};

/** A sort that a word by itself is given for want of a better: a person's, or a place's where nothing happens in it. */
const isGuess = ({ tokens }: Reading, { kind, head }: NamedMention): boolean =>
  kind === 'person' || (kind === 'place' && (ARGUMENTS.has(relationOf(tokens, head)) || hasForces(tokens, head)));

/** "[Oll] fighters" */
const hasForces = (tokens: Tokens, head: number): boolean =>
  relationOf(tokens, head) === 'compound' && FORCES.has(wordOf(tokens, tokens.head[head] as number));

const FORCES = new Set(referenceWords.forces);

/** "Varn Freight … [Varn] said": a word by itself that begins a body's name is short for it, though it seems a person's. */
const begins = ({ longNames, landWords }: Reading, { kind, index }: DraftEntity, word: string): boolean =>
  BODIES.has(kind) && !landWords.has(word) && longNames.get(index)?.some((longer) => longer[0] === word) === true;

const BODIES: ReadonlySet<NameKind> = new Set(['organisation', 'group', 'thing']);

/** "the Army of the Covenant … [the Covenant] fled": with an article a word that no list knows is no person and no place. */
const ends = ({ longNames }: Reading, { kind, index }: DraftEntity, word: string): boolean =>
  BODIES.has(kind) && longNames.get(index)?.some((longer) => longer.at(-1) === word) === true;

/** "the Karu Oll … [Oll] fighters": a name with an article is no person's, and neither is its last word by itself. */
const endsWithArticle = (reading: Reading, draft: DraftEntity, word: string): boolean =>
  !reading.landWords.has(word) &&
  ends(reading, draft, word) &&
  draft.mentions.some((m) => {
    const mention = reading.mentions[m] as Mention;
    return isNamed(mention) && hasArticle(reading, mention);
  });

const hasArticle = ({ document }: Reading, { start }: NamedMention): boolean =>
  /^the /i.test(document.text.slice(start, start + 4));

/**
 * Words that were taken for no name and that the document introduces as one.
 *
 *     [Emil Sartor (1)] (“the [Accused (1)]”) … [the Accused (1)]
 */
export const linkIntroduced = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  if (isNamed(mention) || mention.end - mention.start > LONGEST_SHORT) return undefined;
  const words = reading.document.text.slice(mention.start, mention.end);
  const bare = words.replace(/^[Tt]he /, '').replace(/['’]s$/, '');
  const long = reading.introduced.get(bare);
  const to = long === undefined ? undefined : reading.byName.get(long);
  return to === undefined ? undefined : { to, because: `introduced as “${bare}”` };
};

/** "Varn … [Varnite] guns": the adjective of a land that no list holds, though it was taken for no name. */
export const linkDemonym = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  const word = reading.document.text.slice(mention.start, mention.end);
  if (isNamed(mention) || !/^\p{Lu}\p{Ll}{4,}$/u.test(word)) return undefined;
  const key = nameKey(word);
  for (let length = Math.min(key.length, LONGEST_START); length >= SHORTEST_START; length--) {
    const to = reading.byName.get(`^${key.slice(0, length)}`);
    if (to === undefined) continue;
    const land = placeName(reading, to);
    const shared = [...land].findIndex((letter, i) => letter !== key[i]);
    const ending = key.slice(shared < 0 ? land.length : shared);
    const fits = (shared < 0 || land.length - shared <= 2) && demonymEnding.test(ending);
    return fits ? { to, because: `“${word}” is the adjective of ${land}` } : undefined;
  }
  return undefined;
};

/** "orland" of a place named "Orland" or "the Kingdom of Orland". */
const placeName = (reading: Reading, draft: number): string => {
  const first = rootOf(reading.drafts, draft).mentions.find((m) => isNamed(reading.mentions[m] as Mention));
  return first === undefined
    ? ''
    : nameKey(nameOf(reading, reading.mentions[first] as Mention)).replace(/^.* of (?:the )?/, '');
};

/** "the Federation of Orland … [the Federation]": a word of a body's name with its capital is the body, though it was taken for no name. */
export const linkCapital = (reading: Reading, m: number): Link | undefined => {
  const { document, heads, mentions } = reading;
  const mention = mentions[m] as NamedMention;
  const words = document.text.slice(mention.start, mention.end).replace(/['’]s$/, '');
  const [, word = ''] = /^the (?:same |said )?(\p{Lu}\p{Ll}+)$/iu.exec(words) ?? [];
  const holder = /^\p{Lu}/u.test(word) && word.toLowerCase() === heads[m] ? reading.byWord.get(heads[m]) : undefined;
  if (holder === undefined || rootOf(reading.drafts, holder).kind === 'person') return undefined;
  return { to: holder, because: `shares the name “${word}”` };
};

/** Longer phrases are no short form of a name. */
const LONGEST_SHORT = 40;

/** The state whose adjective or people a word is: a known one, or a place of this document that begins like it. */
export const stateOf = (reading: Reading, key: string): string | undefined => {
  const known = knownNames.get(key)?.state;
  if (known !== undefined) return known;
  for (let length = Math.min(key.length, LONGEST_START); length >= SHORTEST_START; length--) {
    const place = reading.byName.get(`^${key.slice(0, length)}`);
    if (place !== undefined)
      return nameOf(reading, reading.mentions[rootOf(reading.drafts, place).mentions[0] as number] as Mention);
  }
  return undefined;
};

const initialsOf = (name: string): string =>
  foldName(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 || /^[a-z]{1,2}$/.test(word))
    .filter((word) => !['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'a', 'an', 'at', 'by'].includes(word))
    .map((word) => word[0])
    .join('');

/** The initials of a name with what follows it in its phrase: "the [Front] for the Freedom of Varn" gives "ffv". */
const initialsOfPhrase = ({ document }: Reading, mention: Mention): string => {
  if (!isNamed(mention)) return '';
  const { start } = mention.name;
  const phrase = /^(?:\p{Lu}[\p{L}-]*|of|for|the|and|in)(?: (?:\p{Lu}[\p{L}-]*|of|for|the|and|in)){2,9}/u.exec(
    document.text.slice(start, start + 120),
  );
  return phrase === null ? '' : initialsOf(phrase[0]);
};

/** How many different long names of one entity are compared with a short one. */
const MOST_NAMES = 8;

const rememberLongName = ({ longNames }: Reading, draft: number, words: string[]): void => {
  const own = longNames.get(draft) ?? [];
  longNames.set(draft, own);
  const key = words.join(' ');
  if (own.length < MOST_NAMES && !own.some((other) => other.join(' ') === key)) own.push(words);
};

/** Whether a word ends the name that it was last kept for. */
const endsAName = ({ byWord, drafts, longNames }: Reading, word: string): boolean => {
  const holder = byWord.get(word);
  return (
    holder !== undefined && longNames.get(rootOf(drafts, holder).index)?.some((name) => name.at(-1) === word) === true
  );
};

/** Lets later mentions find this name by itself, its words and its first letters. */
export const rememberName = (reading: Reading, m: number): void => {
  const mention = reading.mentions[m] as NamedMention;
  const draft = reading.draftAt[m] as number;
  const name = nameOf(reading, mention);
  const key = reading.keys[m] as string;
  if (mention.kind === 'nationality') {
    reading.byName.set(key, draft);
    return;
  }
  reading.byName.set(knownKey(key), draft);
  // "Orland", "the Republic of Orland": what its adjective and its people begin with.
  const land = mention.kind === 'place' ? /^\S+$|(?<= of )\S+$/.exec(name)?.[0] : undefined;
  if (land !== undefined) {
    const start = nameKey(land);
    for (let length = SHORTEST_START; length <= Math.min(LONGEST_START, start.length); length++)
      reading.byName.set(`^${start.slice(0, length)}`, draft);
  }
  const whole = initialsOfPhrase(reading, mention);
  if (whole.length > 2) reading.byAcronym.set(whole, draft);
  // "[President] Anna Keld … the president"
  if (mention.kind === 'person' && mention.name !== undefined && mention.start < mention.name.start)
    for (const title of foldName(reading.document.text.slice(mention.start, mention.name.start)).split(' '))
      rootOf(reading.drafts, draft).called.add(title);
  const words = key.split(' ');
  // "[a Keld ministry]", "[Keld v. Brim]": one of such, and a case, which no shorter name stands for.
  const oneOfSuch =
    mention.kind !== 'person' && /^an? /i.test(reading.document.text.slice(mention.start, mention.start + 3));
  if (words.length > 1 && (oneOfSuch || / vs? /.test(key))) return;
  if (words.length > 1) {
    rememberLongName(reading, draft, words);
    reading.byWord.set(words.at(-1) as string, draft);
    if (mention.kind === 'person') reading.byWord.set(words[0] as string, draft);
    // "the Council" is sooner the Harbour Council than the Permanent Council of the League.
    else for (const word of words) if (word.length > 3 && !endsAName(reading, word)) reading.byWord.set(word, draft);
    // "Directorate of Special Works of Orland": the letters may leave out whose it is.
    for (const part of [name, name.replace(/ of (?:the )?\p{Lu}[\p{L}-]*$/u, '')]) {
      const initials = initialsOf(part);
      if (initials.length > 1) reading.byAcronym.set(initials, draft);
    }
  } else if (!reading.byWord.has(key)) reading.byWord.set(key, draft);
};

/** "the [Orlandic] miners … [Orland]": a land and its adjective are one, though the adjective comes first. */
export const mergeAdjectives = (reading: Reading): void => {
  const { drafts, draftAt, mentions, keys, byName } = reading;
  mentions.forEach((mention, m) => {
    if (mention.kind !== 'nationality' || !isNamed(mention) || draftAt[m] === -1) return;
    const state = stateOf(reading, keys[m] as string);
    const place = state === undefined ? undefined : byName.get(nameKey(state));
    if (state === undefined || place === undefined || rootOf(drafts, place).kind !== 'place') return;
    mergeDrafts(drafts, place, draftAt[m] as number, `“${nameOf(reading, mention)}” is the adjective of ${state}`);
  });
};

/** Makes one of what an introduction says are two names of one thing. */
export const mergeIntroduced = (reading: Reading, introductions: readonly AliasIntroduction[]): void => {
  for (const { long, short } of introductions) {
    const a = reading.byName.get(knownKey(nameKey(reading.document.text.slice(long.start, long.end))));
    const alias = reading.document.text.slice(short.start, short.end);
    const b = reading.byName.get(knownKey(nameKey(alias)));
    if (a === undefined) continue;
    rootOf(reading.drafts, a).aliases.add(alias);
    if (b !== undefined)
      mergeDrafts(
        reading.drafts,
        a,
        b,
        `introduced as another name of ${reading.document.text.slice(long.start, long.end)}`,
      );
  }
};
