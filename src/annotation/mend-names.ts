import { distance } from 'fastest-levenshtein';
import type { BlockKind, Document, Field } from '../document/document.ts';
import { nameWords } from '../languages/en/name-words.ts';
import { operativeVerbs } from '../languages/en/operative-verbs.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { type NameKind, RELATIONS, type Sentence, type Tokens, UPOS, XPOS } from './annotation.ts';
import { FEMALE_NAME, MALE_NAME, NATIONALITY, ORGANISATION, PLACE, STATE } from './gazetteer.ts';
import { isAcronym, lettersMatch } from './introductions.ts';
import { foldName, knownNames } from './known-names.ts';
import { dropClasses, dropOpeners, partHyphens, partOfficers, tellLeaders } from './mend-sorts.ts';
import { landStem, landStems, tellByWords } from './name-evidence.ts';
import { beginsWithCapital, type NameColumns } from './name-features.ts';
import { nounKind } from './noun-kind.ts';
import type { NAME_SORTS } from './tag-names.ts';
import { tokenAt, wordOf } from './tokens.ts';
import { findTurns } from './turns.ts';

/*
 * What the tagger leaves undone, rule by rule: each takes the names found so far, in reading order, and gives them back
 * longer, cut or with others added.
 *
 *     [Gulf] of [Mexico]                          →  [Gulf of Mexico]
 *     J.M. [Huber]                                →  [J.M. Huber]
 *     Islamic [State] of the [Coast] (ISC)        →  [Islamic State of the Coast] (ISC)
 */

export type NameSort = (typeof NAME_SORTS)[number];

/** A name while it is being mended: its tokens, both included, and its sort. */
export interface DraftName {
  readonly first: number;
  readonly last: number;
  readonly sort: NameSort;
}

/** What the rules look at. */
export interface NameSight {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly columns: NameColumns;
  readonly sentences: readonly Sentence[];
}

type Rule = (names: readonly DraftName[], sight: NameSight) => DraftName[];

const PROPN = UPOS.indexOf('PROPN');
const ADJ = UPOS.indexOf('ADJ');
const PROPER_TAGS = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);
const TITLES = new Set([...nameWords.honorifics, ...nameWords.titleWords]);
const PARTICLES = new Set(nameWords.particles);
const NOBILIARY = new Set(nameWords.nobiliary);
const OF_ORGANISATIONS = new Set(nameWords.organisationHeads);
const FELLOWS = new Set(nameWords.fellowHeads);
const OF_PLACES = new Set(nameWords.placesWithOf);
const COMPANY_ENDINGS = new Set(nameWords.companyEndings);
const THINGS = new Set(nameWords.thingsWithNames);
const BUSINESSES = new Set(nameWords.businesses);
const LOWER_PLACES_NOT = new Set(nameWords.placesThatAreNouns);
const GROUP_HEADS = new Set(nameWords.groupHeads);
/** Those for whom bodies are named, in the plural. */
const OWNERS = new Set(nameWords.owners);
const NOMINAL = new Set([PROPN, ADJ, UPOS.indexOf('NOUN')]);
const SHIP_MARKS = new Set(nameWords.shipMarks);
const FIELDS = new Set(nameWords.fields);
const DET = UPOS.indexOf('DET');
const JOINERS = new Set(['of', 'the', 'in', 'and', 'for', 'on', 'to', '&', 'de', 'al', '-']);

const form = ({ tokens }: NameSight, i: number): string => wordOf(tokens, i);

const wordsOf = ({ document, tokens }: NameSight, { first, last }: Pick<DraftName, 'first' | 'last'>): string =>
  document.text.slice(tokens.start[first], tokens.end[last]);

const isCapital = ({ columns }: NameSight, i: number): boolean => columns.capital[i] === 1;

/** The tokens `[first, last)` of the sentence of token `i`; names never cross its ends. */
const boundsOf = (sentences: readonly Sentence[], i: number): readonly [number, number] => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Sentence).last <= i) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence === undefined ? [0, 0] : [sentence.first, sentence.last];
};

/** A letter by itself is no name. */
const dropLetters: Rule = (names, { tokens }) =>
  names.filter(({ first, last }) => first < last || tokens.end[first]! - tokens.start[first]! > 1);

/** "B. The [Commission]": a letter before an article numbers a paragraph; neither is part of a name. */
const cutLetter: Rule = (names, sight) =>
  names.map((name) =>
    name.last > name.first + 1 && LETTERED.test(wordsOf(sight, name)) ? { ...name, first: name.first + 2 } : name,
  );

const LETTERED = /^\p{Lu}\.\s+(?:The|An?)\s/u;

/** "[Recalling] its resolution": the verb that opens a paragraph of a resolution is nobody. */
const dropOpening: Rule = (names, sight) =>
  names.filter(({ first, last }) => {
    if (first !== last || !OPENING_VERBS.has(form(sight, first))) return true;
    return boundsOf(sight.sentences, first)[0] !== first;
  });

const OPENING_VERBS = new Set(
  operativeVerbs.flatMap(({ verbs }) =>
    verbs.flatMap((verb) => [verb, `${verb.replace(/(?:e?s|ies)$/, '')}ing`, `${verb.replace(/s$/, '')}ing`]),
  ),
);

/** "From: Anna Keld": what stands before a colon at the head of a line names a field of a form, and nobody. */
const dropFields: Rule = (names, sight) =>
  names.filter(({ first, last }) => {
    const { document, tokens } = sight;
    if (first !== last || !(FIELDS.has(form(sight, first)) || nounKind(form(sight, first)) !== 'thing')) return true;
    const before = document.text.slice(Math.max(0, tokens.start[first]! - 2), tokens.start[first]);
    return !(
      /^\.?\s?[:\d]/.test(document.text.slice(tokens.end[last], tokens.end[last]! + 3)) &&
      /(?:^|\n\s?|\[)$/.test(before)
    );
  });

/** "the MV [Quarrel Stone]": the mark of a ship stands before its name, whatever else that may be the name of. */
const nameShips: Rule = (names, sight) => {
  const ships: DraftName[] = [];
  for (const { first: from, last: end } of sight.sentences)
    for (let i = from; i < end; i++) {
      if (!isCapital(sight, i) || !SHIP_MARKS.has(form(sight, i))) continue;
      const first = i + 1;
      while (i + 1 < end && isCapital(sight, i + 1)) i++;
      if (i >= first) ships.push({ first, last: i, sort: 'MISC' });
    }
  return ships.length === 0 ? [...names] : laidOver(names, ships);
};

/** "[@varnharbour]": an account is called by its name, and speaks. */
const nameAccounts: Rule = (names, { document, tokens }) => {
  const accounts: DraftName[] = [];
  for (let at = document.text.indexOf('@'); at >= 0; at = document.text.indexOf('@', at + 1)) {
    const first = tokenAt(tokens, at);
    if (tokens.start[first] === at && tokens.end[first]! > at + 1) accounts.push({ first, last: first, sort: 'ORG' });
  }
  return accounts.length === 0 ? [...names] : laidOver(names, accounts);
};

/** "[Witness 12]", "[Officer B]": a person's noun with a number or a letter is what somebody is called by. */
const nameNumbered: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const numbered: DraftName[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapital(sight, i) || nounKind(form(sight, i)) !== 'person') continue;
    if (
      NUMBERED.test(wordsOf(sight, { first: i, last: i + 1 })) &&
      !isHyphened(sight, i) &&
      !/^[-'’.]\p{L}/u.test(document.text.slice(tokens.end[i + 1], tokens.end[i + 1]! + 2))
    )
      numbered.push({ first: i, last: i + 1, sort: 'PER' });
  }
  return numbered.length === 0 ? [...names] : laidOver(names, numbered);
};

/** "the Secretary-[General] 42": the second half of a word is what nobody is numbered by; a note is. */
const isHyphened = ({ document: { text }, tokens }: NameSight, i: number): boolean =>
  /\p{L}[-‑]$/u.test(text.slice(Math.max(0, tokens.start[i]! - 2), tokens.start[i]));

const NUMBERED = /^\p{Lu}\p{Ll}+ (?:\d{1,3}|[B-HJ-Z])$/u;

/** "Open [Ledger]": a proper noun that describes a name of one word, and that nothing else explains, begins it. */
const takeProper: Rule = (names, sight) => {
  const { tokens, columns } = sight;
  const free = freeTokens(tokens, names);
  return names.map((name) => {
    const before = name.first - 1;
    const [from] = boundsOf(sight.sentences, name.first);
    const isPart =
      (name.sort === 'ORG' || (name.first === name.last && tokens.xpos[name.first] !== PLURAL_NAME)) &&
      before >= from &&
      free[before] === 1 &&
      isCapital(sight, before) &&
      (tokens.upos[before] === PROPN ||
        PROPER_TAGS.has(tokens.xpos[before]!) ||
        (tokens.upos[before] === ADJ && before > from)) &&
      tokens.head[before]! >= name.first &&
      tokens.head[before]! <= name.last &&
      NAME_PARTS.has(tokens.relation[before]!) &&
      describesBody(sight, before, columns.word[before]!) &&
      !CALENDAR.has(form(sight, before)) &&
      !SHIP_MARKS.has(form(sight, before)) &&
      /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(sight.document.text.slice(tokens.start[before], tokens.end[before]));
    return isPart ? { ...name, first: before } : name;
  });
};

const PLURAL_NAME = XPOS.indexOf('NNPS');
const NAME_PARTS = new Set(['amod', 'compound', 'flat'].map((one) => RELATIONS.indexOf(one as 'amod')));
const CALENDAR = new Set(nameWords.calendar);

/** "Anna Keld - Analyst": a dash between spaces ends a name. */
const cutAtDash: Rule = (names, sight) =>
  names.map((name) => {
    const { text } = sight.document;
    for (let i = name.first + 1; i < name.last; i++) {
      const dash = /^[-–—]$/.test(text.slice(sight.tokens.start[i], sight.tokens.end[i]));
      if (dash && text[sight.tokens.start[i]! - 1] === ' ') return { ...name, last: i - 1 };
    }
    return name;
  });

/** Kinds of blocks whose lines are entries of their own. */
const LINED: readonly BlockKind[] = ['masthead', 'signature', 'heading'];

/** "Minister for [Foreign Trade]": what a minister is for is a matter, and nobody. */
const dropMatters: Rule = (names, sight) =>
  names.filter(
    ({ first, sort }) =>
      sort === 'PER' ||
      sort === 'LOC' ||
      !/^(?:of|for)$/.test(form(sight, first - 1)) ||
      !/^ministers?$/.test(form(sight, first - 2)),
  );

/** In a signature a line break ends a name: "Anna Keld" stands over "Special Representative". */
const cutAtLine: Rule = (names, { document, tokens, sentences }) => {
  const lined = sentences.filter(({ block }) => LINED.includes(document.blocks[block]?.kind ?? 'paragraph'));
  let next = 0;
  return names.flatMap((name) => {
    while (next < lined.length && (lined[next] as Sentence).last <= name.first) next++;
    const within = next < lined.length && (lined[next] as Sentence).first <= name.first;
    const lines: DraftName[] = [];
    let { first } = name;
    for (let i = name.first; within && i < name.last; i++) {
      if (!document.text.slice(tokens.end[i], tokens.start[i + 1]).includes('\n')) continue;
      lines.push({ ...name, first, last: i });
      first = i + 1;
    }
    return [...lines, { ...name, first }];
  });
};

/** "the [Basin Council] of the cover", "the [Third Corps] of the Orlandic army": what only opens another phrase is no part of a name. */
const cutOpenEnd: Rule = (names, sight) =>
  names.map((name) => {
    const { tokens } = sight;
    const { first } = name;
    let { last } = name;
    // A parse may hang the adjective on the name: "army" is not capital, and "of" is its own.
    const article = form(sight, last - 1) === 'the' ? last - 2 : last - 1;
    const noun = article > first && form(sight, article) === 'of' ? tokens.head[article]! : -1;
    const describes = noun === last + 1 && tokens.upos[noun] === NOUN && !isCapital(sight, noun);
    if (describes && last - first > 1) last--;
    const shouted = wordsOf(sight, name) === wordsOf(sight, name).toUpperCase();
    while (last > first && OPENING.test(form(sight, last)) && (shouted || !isCapital(sight, last))) last--;
    return last === name.last ? name : { ...name, last };
  });

/** "told [Anna Keld] Tuesday": a day right behind a name of two words is when it was. */
const cutDay: Rule = (names, sight) =>
  names.map((name) => {
    const { first, last } = name;
    const day = last - first > 1 && WEEKDAYS.has(form(sight, last)) && !OPENING.test(form(sight, last - 1));
    return day ? { ...name, last: last - 1 } : name;
  });

const WEEKDAYS: ReadonlySet<string> = new Set(nameWords.weekdays);

const NOUN = UPOS.indexOf('NOUN');
const OPENING = /^(?:of|the|in|and|for|on|to)$/;

/** "Present: Anna Keld ⏎ Witness: …": a word that opens a line and stands before a colon is no part of the name above it. */
const cutAtLabel: Rule = (names, sight) =>
  names.map((name) => {
    const { document, tokens } = sight;
    const { first, last } = name;
    const opensLine = last > first && document.text.slice(tokens.end[last - 1], tokens.start[last]).includes('\n');
    return opensLine && document.text[tokens.end[last]!] === ':' ? { ...name, last: last - 1 } : name;
  });

/** "Q14 [Anna Keld]: …": who speaks a turn of a transcript is called by name. */
const nameSpeakers: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const found: DraftName[] = [];
  for (const { speaker } of findTurns(document)) {
    const first = tokenAt(tokens, speaker.start);
    const last = tokenAt(tokens, speaker.end) - 1;
    const words = document.text.slice(speaker.start, speaker.end);
    if (last > first && PLAIN_NAME.test(words) && !TITLES.has(form(sight, first)))
      found.push({ first, last, sort: 'PER' });
  }
  return found.length === 0 ? [...names] : laidOver(names, found);
};

const PLAIN_NAME = /^\p{Lu}\p{L}*\p{Ll}[\p{L}\p{M}’'.-]*(?: \p{L}[\p{L}\p{M}’'.-]*)+$/u;

/** "Prime Minister Anna Keld": titles stand before a name. A title alone is kept: it names an office. */
const cutTitles: Rule = (names, sight) =>
  names.map((name) => {
    // "Officer 3": a number alone is no name.
    if (name.sort !== 'PER' || NUMBERED.test(wordsOf(sight, name))) return name;
    let { first } = name;
    while (first < name.last && (TITLES.has(form(sight, first)) || form(sight, first) === '-')) first++;
    // "the Secretary-[General]": half an office's word is nobody's name.
    return first === name.last && isHyphened(sight, first) ? name : { ...name, first };
  });

/** "Chief Constable [Anna] Keld": the capital behind a given name that a title stands before is its family name. */
const takeFamilyName: Rule = (names, sight) =>
  names.map((name, n) => {
    const { tokens } = sight;
    const next = name.last + 1;
    const [from, end] = boundsOf(sight.sentences, name.last);
    const titled = name.sort === 'PER' && name.first === name.last && TITLES.has(form(sight, name.first - 1));
    if (!titled || name.first - 1 < from || next >= end || names[n + 1]?.first === next) return name;
    const given = (sight.columns.word[name.first]! & (MALE_NAME | FEMALE_NAME)) !== 0;
    const family = isCapital(sight, next) && tokens.upos[next] === PROPN && !isDateOrTitle(form(sight, next));
    return given && family && nounKind(form(sight, next)) === 'thing' ? { ...name, last: next } : name;
  });

/** "[Anna Keld Ms Ines Vadar]": an honorific begins another name; in a list of signatures nothing else parts them. */
const partHonorifics: Rule = (names, sight) =>
  names.flatMap((name) => {
    for (let i = name.first + 2; i < name.last; i++)
      if (name.sort === 'PER' && HONORIFICS.test(form(sight, i)))
        return [
          { ...name, last: i - 1 },
          { ...name, first: i + 1 },
        ];
    return [name];
  });

const HONORIFICS = /^(?:mrs?|ms|dr|prof)\.?$/;

/** "Orland Could Do More Against [Keld]": the words of a sentence part the names of a headline, in which every word has a capital. */
const partHeadlines: Rule = (names, sight) =>
  names.flatMap((name) => {
    if (name.last - name.first < 2) return [name];
    const parts: DraftName[] = [];
    let first = name.first;
    for (let t = name.first; t <= name.last + 1; t++) {
      if (t <= name.last && (t === name.first || !SENTENCE_WORDS.has(form(sight, t)))) continue;
      if (t > first) parts.push({ first, last: t - 1, sort: name.sort });
      first = t + 1;
    }
    return parts;
  });

const SENTENCE_WORDS = new Set(nameWords.sentenceWords);

/** "[St. Aubry] refused": a saint's name by itself is a place's; "Anna St. Aubry" is one name already. */
const takeSaint: Rule = (names, sight) => {
  let end = -1;
  return names.map((name) => {
    const { first, last, sort } = name;
    const [from] = boundsOf(sight.sentences, first);
    const saint = first > from && first - 1 > end && SAINT.has(form(sight, first - 1)) && isCapital(sight, first - 1);
    end = last;
    if (!saint) return name;
    const place = sort === 'PER' && first === last && !TITLES.has(form(sight, first - 2));
    return { first: first - 1, last, sort: place ? 'LOC' : sort };
  });
};

const SAINT = new Set(['st', 'st.', 'saint', 'sainte', 'ste', 'ste.']);

/** "J.M. Huber", "Ash-Sharq": initials before a name and what a hyphen ties to it belong to it. */
const takeBefore: Rule = (names, sight) => {
  const { document, tokens } = sight;
  let end = -1;
  return names.map((name) => {
    let { first } = name;
    const [from] = boundsOf(sight.sentences, first);
    const floor = Math.max(from, end + 1);
    if (
      name.sort === 'PER' &&
      first > floor &&
      /^(?:\p{Lu}\.)+$/u.test(document.text.slice(tokens.start[first - 1], tokens.end[first - 1]))
    ) {
      first--;
    }
    const tied =
      first - 2 >= floor &&
      tokens.end[first - 1] === tokens.start[first] &&
      tokens.end[first - 2] === tokens.start[first - 1];
    const before = tied ? form(sight, first - 2) : '';
    if (tied && form(sight, first - 1) === '-' && (isCapital(sight, first - 2) || PARTICLES.has(before))) first -= 2;
    if (name.sort === 'PER' && first > floor && !isCapital(sight, first - 1) && NOBILIARY.has(form(sight, first - 1)))
      first--;
    end = name.last;
    return { ...name, first };
  });
};

/** Whether a hyphen without spaces and a capital follow token `i`: "al-Sadr" is three tokens and one name. */
const tiedAfter = ({ document: { text }, tokens }: NameSight, i: number): boolean => {
  const end = tokens.end[i]!;
  return (
    text[end] === '-' && i + 2 < tokens.length && tokens.start[i + 2] === end + 1 && beginsWithCapital(text, end + 1)
  );
};

/** "Muqtada al-[Sadr]", "Kestrel Shipping, [Inc.]": what a hyphen ties to a name and a company's ending belong to it. */
const takeAfter: Rule = (names, sight) =>
  names.map((name, n) => {
    let { last, sort } = name;
    const [, end] = boundsOf(sight.sentences, last);
    const ceiling = Math.min(end, names[n + 1]?.first ?? end);
    while (last + 2 < end && tiedAfter(sight, last)) last += 2;
    const headNext = (): boolean =>
      last + 1 < ceiling && isCapital(sight, last + 1) && OF_ORGANISATIONS.has(form(sight, last + 1));
    while (sort === 'ORG' && headNext()) last++;
    const next = last + 1;
    const business = next < ceiling && isCapital(sight, next) && BUSINESSES.has(form(sight, next));
    if (business && !(next + 1 < end && isCapital(sight, next + 1))) {
      last = next;
      sort = 'ORG';
    }
    const comma = last + 1 < ceiling && form(sight, last + 1) === ',' ? last + 2 : last + 1;
    if (comma < end && isCapital(sight, comma) && COMPANY_ENDINGS.has(form(sight, comma))) {
      last = comma;
      sort = 'ORG';
    }
    return { ...name, last, sort };
  });

const CAUSE_JOINERS = new Set(['of', 'the', 'and']);

/** The last word of a name before "of", which says what it names. */
const headOf = (sight: NameSight, { first, last }: DraftName): string => {
  for (let i = first + 1; i < last; i++) if (form(sight, i) === 'of') return form(sight, i - 1);
  return form(sight, last);
};

/**
 * "the [Ministry] of the Interior", "the Federation of Orrin": what a body is of belongs to its name, where both are written
 * as names are and neither begins the sentence. Such a body is one though nothing was taken for a name yet.
 */
const takeMatter: Rule = (names, sight) => {
  const free = freeTokens(sight.tokens, names);
  const endsAt = new Map(names.map((name) => [name.last, name]));
  const found: DraftName[] = [];
  for (const { first: from, last: end } of sight.sentences) {
    for (let i = from + 1; i + 2 < end; i++) {
      const fellows = FELLOWS.has(form(sight, i));
      if (!isCapital(sight, i) || form(sight, i + 1) !== 'of') continue;
      if (!fellows && !OF_ORGANISATIONS.has(form(sight, i))) continue;
      const own = endsAt.get(i);
      if (own === undefined ? free[i] === 0 : own.sort === 'PER' && !fellows) continue;
      let last = form(sight, i + 2) === 'the' ? i + 2 : i + 1;
      // "the Sons of the [Dawn]": a name by itself is theirs.
      while (last + 1 < end && (isMatter(sight, last + 1, free) || (fellows && isNominal(sight, last + 1)))) last++;
      if (last > i + 1 && form(sight, last) !== 'the') found.push({ first: own?.first ?? i, last, sort: 'ORG' });
    }
  }
  return found.length === 0 ? [...names] : laidOver(names, found);
};

const isMatter = (sight: NameSight, i: number, free: Uint8Array): boolean => free[i] === 1 && isNominal(sight, i);

const isNominal = (sight: NameSight, i: number): boolean =>
  isCapital(sight, i) && NOMINAL.has(sight.tokens.upos[i]!) && !isDateOrTitle(form(sight, i));

const isDateOrTitle = (word: string): boolean => CALENDAR.has(word) || TITLES.has(word);

/** Joins names that one name follows after "of" or "for": an organisation's matter or place, a gulf's or a bay's. */
const joinOf: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const gap = before === undefined ? 99 : name.first - before.last - 1;
    if (before === undefined || gap < 1 || gap > 2) {
      joined.push(name);
      continue;
    }
    const link = form(sight, before.last + 1);
    const article = gap === 1 || form(sight, name.first - 1) === 'the';
    // "Department of Ports of the [Republic of Orland]": whose a body is that has its matter already is no part of its name.
    const whose = link === 'of' && name.sort === 'LOC' && headOf(sight, before) !== form(sight, before.last);
    const ofOrganisation =
      before.sort === 'ORG' && OF_ORGANISATIONS.has(headOf(sight, before)) && /^(?:of|for|on)$/.test(link) && !whose;
    const ofPlace =
      before.sort === 'LOC' && OF_PLACES.has(form(sight, before.last)) && link === 'of' && name.sort !== 'ORG';
    const same = boundsOf(sight.sentences, before.last)[1] > name.first;
    if (same && article && (ofOrganisation || ofPlace)) joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
};

/** "[Department of Ports of the Republic of Orland]": whose a body is that has its matter is a name of its own. */
const partStates: Rule = (names, sight) =>
  names.flatMap((name) => {
    const head = headOf(sight, name);
    if (name.sort !== 'ORG' || !OF_ORGANISATIONS.has(head)) return [name];
    for (let i = name.last - 2; i > name.first + 2; i--) {
      if (form(sight, i - 1) !== 'the' || form(sight, i - 2) !== 'of' || form(sight, i + 1) !== 'of') continue;
      const matter = STATES.has(form(sight, i)) && form(sight, i - 3) !== head;
      if (matter)
        return [
          { ...name, last: i - 3 },
          { first: i, last: name.last, sort: 'LOC' },
        ];
    }
    return [name];
  });

/** "[Front] for the Deliverance of [Varn]": what a body is for belongs to its name, where it is written as a name is. */
const takeCause: Rule = (names, sight) => {
  const taken: DraftName[] = [];
  for (const name of names) {
    const before = taken.at(-1);
    if (before !== undefined && name.first <= before.last) continue;
    const head = form(sight, name.last);
    const body =
      name.sort !== 'PER' && (GROUP_HEADS.has(head) || OF_ORGANISATIONS.has(head)) && isCapital(sight, name.last);
    const last = body ? causeEnd(sight, name.last) : name.last;
    taken.push(last > name.last ? { ...name, last, sort: 'ORG' } : name);
  }
  return taken;
};

/** The last capital of "for the Deliverance of Varn" behind token `last`, or `last` where no cause follows. */
const causeEnd = (sight: NameSight, last: number): number => {
  const [, end] = boundsOf(sight.sentences, last);
  if (last + 1 >= end || form(sight, last + 1) !== 'for') return last;
  let found = last;
  for (let i = last + 2; i < end && (isCapital(sight, i) || CAUSE_JOINERS.has(form(sight, i))); i++)
    if (isCapital(sight, i)) found = i;
  return found;
};

/** "the Orlandic [House] of Elders": what follows "of" belongs to the name of a house of parliament. */
const takeHouse: Rule = (names, sight) => {
  const free = freeTokens(sight.tokens, names);
  return names.map((name) => {
    const [, end] = boundsOf(sight.sentences, name.last);
    const next = name.last + 2;
    const isHouse = HOUSES.has(form(sight, name.last)) && next < end && form(sight, next - 1) === 'of';
    return isHouse && free[next] === 1 && isCapital(sight, next) ? { ...name, last: next, sort: 'ORG' } : name;
  });
};

const HOUSES = new Set(['house', 'chamber']);

/** "Ministry of [Housing] and [Urban Development]": two matters of one body. */
const joinMatters: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const matters =
      before !== undefined &&
      before.sort === 'ORG' &&
      name.first === before.last + 2 &&
      /^(?:and|&)$/.test(form(sight, before.last + 1)) &&
      OF_ORGANISATIONS.has(headOf(sight, before)) &&
      headOf(sight, before) !== form(sight, before.last) &&
      (sight.columns.phrase[name.first]! & STATE) === 0 &&
      name.sort !== 'LOC' &&
      (sight.columns.word[name.first]! & (MALE_NAME | FEMALE_NAME)) === 0;
    if (matters) joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
};

/** "the [Conference on Tides] and Harbours in [Orland]": the second matter of a body, and where both are, though nothing took it for a name. */
const takeSecondMatter: Rule = (names, sight) => {
  const free = freeTokens(sight.tokens, names);
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const where = before !== undefined && name.first === before.last + 2 && form(sight, name.first - 1) === 'in';
    if (where && name.sort === 'LOC' && form(sight, before.last - 1) === 'and' && isOfMatter(sight, before)) {
      joined[joined.length - 1] = { ...before, last: name.last };
      continue;
    }
    const [, end] = boundsOf(sight.sentences, name.last);
    const second = name.last + 2;
    const taken =
      name.sort === 'ORG' &&
      isOfMatter(sight, name) &&
      second < end &&
      form(sight, second - 1) === 'and' &&
      isMatter(sight, second, free) &&
      nounKind(form(sight, second)) === 'thing';
    joined.push(taken ? { ...name, last: second } : name);
  }
  return joined;
};

/** "Conference [on] Tides", "Ministry [of] Ports". */
const isOfMatter = (sight: NameSight, name: DraftName): boolean =>
  OF_ORGANISATIONS.has(ownHead(sight, name)) && ownHead(sight, name) !== form(sight, name.last);

/** "[Varn] [Symphony Orchestra]": a place right before an organisation's name is its first word. */
const joinPlaceBefore: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const adjoining =
      before !== undefined && before.sort === 'LOC' && name.sort === 'ORG' && name.first === before.last + 1;
    const state = before !== undefined && (sight.columns.phrase[before.first]! & STATE) !== 0;
    if (
      adjoining &&
      !state &&
      sight.tokens.head[before.last]! >= name.first &&
      sight.tokens.head[before.last]! <= name.last
    ) {
      joined[joined.length - 1] = { ...before, last: name.last, sort: 'ORG' };
    } else joined.push(name);
  }
  return joined;
};

/** Furthest that a name before its acronym is looked for, in words. */
const LONGEST_SPELT = 14;

/** "the Islamic State of the Coast (ISC)", "ISC (Islamic State of the Coast)": the letters say how far the name goes. */
const spellAcronyms: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const found: DraftName[] = [];
  for (let open = 1; open + 2 < tokens.length; open++) {
    if (document.text[tokens.start[open]!] !== '(') continue;
    const close = closingBracket(sight, open);
    if (close === open + 2) {
      const spelt = spellingStart(sight, open - 1, open + 1);
      const first = spelt < 0 ? spelt : adjectivesBefore(sight, spelt, -1);
      if (first >= 0)
        found.push({ first, last: open - 1, sort: 'ORG' }, { first: open + 1, last: open + 1, sort: 'ORG' });
    } else if (close > 0 && spellsOut(sight, open + 1, close - 1, open - 1)) {
      found.push({ first: open - 1, last: open - 1, sort: 'ORG' }, { first: open + 1, last: close - 1, sort: 'ORG' });
    }
  }
  return found.length === 0 ? [...names] : laidOver(names, found);
};

/** The bracket that closes the one at token `open`, with no other between and not further than a name is long; else -1. */
const closingBracket = ({ document, tokens }: NameSight, open: number): number => {
  for (let i = open + 1; i < Math.min(tokens.length, open + LONGEST_SPELT + 2); i++) {
    const mark = document.text[tokens.start[i]!];
    if (mark === ')') return i > open + 1 ? i : -1;
    if (mark === '(') return -1;
  }
  return -1;
};

/** Whether the words `[first, last]` spell out the acronym at token `at`. */
const spellsOut = (sight: NameSight, first: number, last: number, at: number): boolean => {
  const { document, tokens } = sight;
  const letters = document.text.slice(tokens.start[at], tokens.end[at]);
  if (!isAcronym(letters) || !isCapital(sight, first)) return false;
  return lettersMatch(letters, document.text.slice(tokens.start[first], tokens.end[last]));
};

/** Capitals that begin the words of a name: "Relief Service in Varn" gives RSV. */
const initials = (name: string): string => name.replace(/[^\p{Lu}\s]|(?<=\p{L})\p{Lu}|\s/gu, '');

/**
 * Where the name that ends at token `last` and that the acronym at token `at` stands for begins; -1 where there is no such name. A name
 * whose letters miss one of the acronym's, or have one too many, will do where none fits.
 */
const spellingStart = (sight: NameSight, last: number, at: number): number => {
  const { document, tokens } = sight;
  const letters = document.text.slice(tokens.start[at], tokens.end[at]);
  if (!isAcronym(letters)) return -1;
  const [from] = boundsOf(sight.sentences, last);
  let nearly = -1;
  for (let i = last; i >= Math.max(from, last - LONGEST_SPELT); i--) {
    const capital = isCapital(sight, i);
    if (!capital && !JOINERS.has(form(sight, i))) break;
    if (!capital || document.text[tokens.start[i]!] !== letters[0] || form(sight, i) === 'the') continue;
    const name = document.text.slice(tokens.start[i], tokens.end[last]);
    if (lettersMatch(letters, name)) return i;
    if (letters.length > 2 && distance(initials(name), letters.toUpperCase()) <= 1) nearly = i;
  }
  return nearly;
};

/** `names` with `over` laid on top: what `over` touches gives way. Both in reading order. */
const laidOver = (names: readonly DraftName[], over: readonly DraftName[]): DraftName[] => {
  const taken = new Set<number>();
  for (const { first, last } of over) for (let i = first; i <= last; i++) taken.add(i);
  const kept = names.filter(({ first, last }) => {
    for (let i = first; i <= last; i++) if (taken.has(i)) return false;
    return true;
  });
  return [...kept, ...over].sort((a, b) => a.first - b.first);
};

/** Which tokens no name holds yet. */
const freeTokens = (tokens: Tokens, names: readonly DraftName[]): Uint8Array => {
  const free = new Uint8Array(tokens.length).fill(1);
  for (const { first, last } of names) free.fill(0, first, last + 1);
  return free;
};

/** What the lists alone say of a run of proper nouns that the tagger passed over. */
const listedSort = (sight: NameSight, first: number, last: number): NameSort | undefined => {
  const { columns } = sight;
  const word = columns.word[first]!;
  const phrase = columns.phrase[first]!;
  if ((phrase & STATE) !== 0 || (first === last && (word & STATE) !== 0)) return 'LOC';
  if (last > first && phrase === PLACE) return 'LOC';
  if (phrase === ORGANISATION || (first === last && word === ORGANISATION)) return 'ORG';
  if ((word & (MALE_NAME | FEMALE_NAME)) !== 0 && (last > first || (word & PLACE) === 0))
    return last - first < 4 ? 'PER' : undefined;
  if (first === last && word === PLACE) return 'LOC';
  const head = form(sight, last);
  if (last > first && (OF_ORGANISATIONS.has(head) || GROUP_HEADS.has(head) || BUSINESSES.has(head))) return 'ORG';
  return undefined;
};

const addListed: Rule = (names, sight) => {
  const { tokens, sentences } = sight;
  const free = freeTokens(tokens, names);
  const added: DraftName[] = [];
  const isName = (i: number): boolean =>
    free[i] === 1 && isCapital(sight, i) && (tokens.upos[i] === PROPN || PROPER_TAGS.has(tokens.xpos[i]!));
  for (const { first: from, last: end } of sentences) {
    for (let i = from; i < end; i++) {
      if (!isName(i)) continue;
      let last = i;
      while (last + 1 < end && isName(last + 1)) last++;
      const sort = listedSort(sight, i, last);
      if (sort !== undefined) added.push({ first: i, last, sort });
      i = last;
    }
  }
  return added.length === 0 ? [...names] : laidOver(names, added);
};

/** "they fled to orland": states and places in small letters, where the word is no common noun. */
const addLowerCase: Rule = (names, sight) => {
  const { tokens, columns } = sight;
  const free = freeTokens(tokens, names);
  const added: DraftName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (free[i] === 0 || columns.capital[i] === 1 || tokens.end[i]! - tokens.start[i]! < 4) continue;
    const upos = tokens.upos[i]!;
    const place = (columns.word[i]! & STATE) !== 0 || (upos === PROPN && (columns.word[i]! & PLACE) !== 0);
    if (place && !LOWER_PLACES_NOT.has(form(sight, i))) added.push({ first: i, last: i, sort: 'LOC' });
  }
  return added.length === 0 ? [...names] : laidOver(names, added);
};

/** "Hurricane Anna": what bears a person's name and is none. */
const tellThings: Rule = (names, sight) =>
  names.map((name) => (name.sort === 'PER' && THINGS.has(form(sight, name.first)) ? { ...name, sort: 'MISC' } : name));

/** "[Kest] & [Sons]", "[Kest] & Daughters": what an ampersand joins is one firm. */
const joinAmpersand: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  names.forEach((name, n) => {
    const before = joined.at(-1);
    if (before !== undefined && name.first <= before.last) return;
    const next = name.last + 2;
    const [, end] = boundsOf(sight.sentences, name.last);
    const firm = next < end && form(sight, name.last + 1) === '&' && isCapital(sight, next);
    if (!firm) {
      joined.push(name);
      return;
    }
    const partner = names.slice(n + 1, n + 2).find(({ first }) => first === next);
    joined.push({ first: name.first, last: partner?.last ?? next, sort: 'ORG' });
  });
  return joined;
};

/** "the United [Kingdom of Lesser Orland] and the [Isles]": two that are one state's name where a list has it whole. */
const joinStates: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const pair = before !== undefined && name.first === before.last + 2 && form(sight, before.last + 1) === 'and';
    const whole = pair ? { ...before, last: name.last, sort: 'LOC' as const } : undefined;
    const known = whole === undefined ? undefined : knownNames.get(foldName(wordsOf(sight, whole)));
    if (whole !== undefined && known?.kind === 'place') joined[joined.length - 1] = whole;
    else joined.push(name);
  }
  return joined;
};

/**
 * "the State of [Jandar and Kessim] … in [Jandar and Kessim]": two that a document speaks of as one land, and never apart, are
 * its name.
 */
const joinLands: Rule = (names, sight) => {
  const pairs = new Map<string, { count: number; isOneLand: boolean }>();
  const told = new Map<string, number>();
  names.forEach((name, n) => {
    const own = landOf(sight, name);
    told.set(own, (told.get(own) ?? 0) + 1);
    const next = names[n + 1];
    if (next === undefined || !isPair(sight, name, next)) return;
    const key = `${own} and ${wordsOf(sight, next)}`;
    const known = pairs.get(key);
    const isOneLand =
      own !== wordsOf(sight, name) ||
      (form(sight, name.first - 1) === 'of' && LAND_NOUNS.has(form(sight, name.first - 2)));
    pairs.set(key, { count: (known?.count ?? 0) + 1, isOneLand: isOneLand || known?.isOneLand === true });
  });
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && isPair(sight, before, name)) {
      const [one, other] = [landOf(sight, before), wordsOf(sight, name)];
      const pair = pairs.get(`${one} and ${other}`);
      const isTogether = pair !== undefined && [one, other].every((land) => told.get(land) === pair.count);
      if (isTogether && pair.count > 1 && pair.isOneLand) {
        joined[joined.length - 1] = { ...before, last: name.last };
        continue;
      }
    }
    joined.push(name);
  }
  return joined;
};

const isPair = (sight: NameSight, one: DraftName, other: DraftName): boolean =>
  one.sort === 'LOC' && other.sort === 'LOC' && other.first === one.last + 2 && form(sight, one.last + 1) === 'and';

/** A place without what says which kind of land it is: "the State of [Jandar]". */
const landOf = (sight: NameSight, { first, last }: DraftName): string =>
  wordsOf(sight, {
    first: LAND_NOUNS.has(form(sight, first)) && form(sight, first + 1) === 'of' ? first + 2 : first,
    last,
  });

/** "the Verification [Mission] in [Ostrava Vale]": a mission is called by what it does, and by the land where it does it. */
const joinMissions: Rule = (names, sight) => {
  const joined: DraftName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isWhere = before !== undefined && name.first === before.last + 2 && form(sight, before.last + 1) === 'in';
    if (isWhere && name.sort === 'LOC' && before.sort === 'ORG' && isMission(sight, before))
      joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
};

/** "[Verification] [Mission]": a body that is sent, by its head, and what it is sent for. */
const isMission = (sight: NameSight, { first, last }: DraftName): boolean => {
  if (!MISSIONS.has(form(sight, last))) return false;
  for (let i = first; i < last; i++) if (MANDATES.has(form(sight, i))) return true;
  return false;
};

const LAND_NOUNS = new Set(nameWords.landNouns);
const MISSIONS = new Set(nameWords.missionHeads);
const MANDATES = new Set(nameWords.mandates);

const NUM = UPOS.indexOf('NUM');

/** "[Harbour] Nine": a number written as a name is written belongs to the name before it. */
const takeNumeral: Rule = (names, sight) =>
  names.map((name, n) => {
    const next = name.last + 1;
    const [, end] = boundsOf(sight.sentences, name.last);
    const numeral =
      next < end && sight.tokens.upos[next] === NUM && isCapital(sight, next) && names[n + 1]?.first !== next;
    return numeral ? { ...name, last: next } : name;
  });

/** "the Harbour People's [Front]", "the Miners' [Union]", "the People's [Republic of Orland]": a body or a state is named for those whose it is. */
const takeOwners: Rule = (names, sight) => {
  let end = -1;
  return names.map((name) => {
    const { document, tokens } = sight;
    const [from] = boundsOf(sight.sentences, name.first);
    const last = form(sight, name.last);
    const state = STATES.has(ownHead(sight, name));
    let { first } = name;
    const mark = first - 1 > from ? document.text.slice(tokens.start[first - 1], tokens.end[first - 1]) : '';
    const owners = first - 2 >= from && isCapital(sight, first - 2) && OWNERS.has(form(sight, first - 2));
    if (/^['’]s?$/.test(mark) && (OF_ORGANISATIONS.has(last) || GROUP_HEADS.has(last) || state) && owners) {
      first -= 2;
      while (first - 1 >= from && first - 1 > end && isCapital(sight, first - 1) && tokens.upos[first - 1] !== DET)
        first--;
    }
    end = name.last;
    return first === name.first ? name : { ...name, first, sort: state ? name.sort : 'ORG' };
  });
};

const STATES = new Set(referenceWords.general.state);

/** "the Presidential [Guard]": a capital in front of a body's name belongs to it, but for peoples, titles and what begins a sentence. */
const takeAdjectives: Rule = (names, sight) => {
  let end = -1;
  return names.map((name) => {
    const { tokens } = sight;
    const head = ownHead(sight, name);
    let { first } = name;
    const firm = first < name.last && BUSINESSES.has(head);
    const body = name.sort !== 'PER' && (firm || OF_ORGANISATIONS.has(head) || GROUP_HEADS.has(head));
    if (body) first = adjectivesBefore(sight, first, end);
    end = name.last;
    return first === name.first || tokens.head[first]! > name.last ? name : { ...name, first, sort: 'ORG' };
  });
};

/** The first of the capitals before token `first` that belong to a body's name; those at `end` and before it are another's. */
const adjectivesBefore = (sight: NameSight, first: number, end: number): number => {
  const [from] = boundsOf(sight.sentences, first);
  let start = first;
  while (start - 1 > from && start - 1 > end && describesBody(sight, start - 1, sight.columns.word[start - 1]!))
    start--;
  // "the [Social and Cultural] Council", "the [Seed and Harvest] Organization"
  const pair = start - 2;
  const { upos } = sight.tokens;
  const paired =
    pair > from &&
    pair > end &&
    form(sight, start - 1) === 'and' &&
    ([pair, start].every((i) => upos[i] === ADJ && describesBody(sight, i, sight.columns.word[i]!)) ||
      (upos[pair] === NOUN && [pair, start].every((i) => isMatterWord(sight, i)))) &&
    form(sight, pair - 1) === 'the';
  return paired ? pair : start;
};

/** "[Seed]": a common noun, written as names are, for what a body is about; nobody and no place. */
const isMatterWord = (sight: NameSight, i: number): boolean =>
  isCapital(sight, i) &&
  (sight.columns.word[i]! & (PLACE | STATE | NATIONALITY | MALE_NAME | FEMALE_NAME)) === 0 &&
  MATTERS.has(nounKind(form(sight, i))) &&
  !isDateOrTitle(form(sight, i)) &&
  !OF_ORGANISATIONS.has(form(sight, i)) &&
  !GROUP_HEADS.has(form(sight, i));

const MATTERS: ReadonlySet<NameKind> = new Set(['thing', 'goods']);

/** The word of a name that says what it names: the last before "of", "for" or "on". */
const ownHead = (sight: NameSight, { first, last }: DraftName): string => {
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|on)$/.test(form(sight, i))) return form(sight, i - 1);
  return form(sight, last);
};
/** "the [4th] Mountain Regiment". */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

const describesBody = (sight: NameSight, i: number, word: number): boolean =>
  ORDINAL.test(form(sight, i)) ||
  (isCapital(sight, i) &&
    (sight.tokens.upos[i] === ADJ || sight.tokens.upos[i] === PROPN) &&
    (word & (NATIONALITY | STATE)) === 0 &&
    !TITLES.has(form(sight, i)));

/** Whether one name holds all tokens `[first, last]` and one more beside them. */
const isWithinLonger = (holder: Int32Array, first: number, last: number): boolean => {
  const own = holder[first] ?? -1;
  return own >= 0 && holder[last] === own && (holder[first - 1] === own || holder[last + 1] === own);
};

/**
 * Names of several words are names wherever they stand in the document, in capitals ("KESTREL FRONT" over its letter) and a
 * company's without its ending too.
 */
const repeatLong: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const known = new Map<number, { length: number; text: string; sort: NameSort }[]>();
  const know = (first: number, last: number, sort: NameSort): void => {
    if (last - first < 1 || last - first > LONGEST_SPELT) return;
    const own = known.get(sight.columns.form[first]!) ?? [];
    known.set(sight.columns.form[first]!, own);
    const text = document.text.slice(tokens.start[first], tokens.end[last]);
    if (own.length < 8 && !own.some((other) => other.text === text)) own.push({ length: last - first, text, sort });
  };
  for (const { first, last, sort } of names) {
    know(first, last, sort);
    if (COMPANY_ENDINGS.has(form(sight, last))) know(first, last - 1, 'ORG');
  }
  const found: DraftName[] = [];
  const holder = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, n) => {
    holder.fill(n, first, last + 1);
  });
  for (let i = 0; i < tokens.length && known.size > 0; i++) {
    const fitting = known
      .get(sight.columns.form[i]!)
      ?.find(
        ({ length, text }) =>
          i + length < tokens.length &&
          tokens.end[i + length] === tokens.start[i]! + text.length &&
          (document.text.startsWith(text, tokens.start[i]) ||
            document.text.startsWith(text.toUpperCase(), tokens.start[i])),
      );
    if (fitting === undefined) continue;
    // A longer name that holds these words is a name of its own.
    if (!isWithinLonger(holder, i, i + fitting.length))
      found.push({ first: i, last: i + fitting.length, sort: fitting.sort });
    i += fitting.length;
  }
  return found.length === 0 ? [...names] : laidOver(names, found);
};

/** "Marrow Shipping", "Kest Ltd": what ends in a line of business, or as companies do, is a firm, and no person or place. */
const tellFirms: Rule = (names, sight) =>
  names.map((name) => {
    const last = form(sight, name.last);
    const firm = name.last > name.first && name.sort !== 'ORG' && (BUSINESSES.has(last) || COMPANY_ENDINGS.has(last));
    return firm ? { ...name, sort: 'ORG' } : name;
  });

/** An acronym that stands for a name of the document is a name wherever it stands. */
const repeatAcronyms: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const sorts = new Map<string, NameSort>();
  for (const { first, last, sort } of names) {
    if (sort === 'PER') continue;
    const name = document.text.slice(tokens.start[first], tokens.end[last]);
    for (const letters of first === last ? [name] : [initials(name), initials(name.replace(/ of (?:the )?\S+$/, ''))])
      if (letters.length > 1 && isAcronym(letters) && !sorts.has(letters)) sorts.set(letters, sort);
  }
  if (sorts.size === 0) return [...names];
  const free = freeTokens(tokens, names);
  const added: DraftName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (free[i] === 0 || !isCapital(sight, i)) continue;
    const sort = sorts.get(document.text.slice(tokens.start[i], tokens.end[i]));
    if (sort !== undefined) added.push({ first: i, last: i, sort });
  }
  return added.length === 0 ? [...names] : laidOver(names, added);
};

/** "Witness [K-14]", "the [S-300] launchers": letters, a hyphen and a number are one name; behind a person's noun a person's. */
const joinCodes: Rule = (names, sight) => {
  const { document, tokens } = sight;
  const codes: DraftName[] = [];
  const people = new Set<string>();
  const codeAt = (i: number): string => document.text.slice(tokens.start[i], tokens.end[i + 2]);
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!isCapital(sight, i) || tokens.end[i + 2]! - tokens.start[i]! > LONGEST_CODE || !CODE.test(codeAt(i))) continue;
    codes.push({ first: i, last: i + 2, sort: 'MISC' });
    if (i > 0 && nounKind(form(sight, i - 1)) === 'person') people.add(codeAt(i));
  }
  const sorted = codes.map((code) => (people.has(codeAt(code.first)) ? ({ ...code, sort: 'PER' } as const) : code));
  return sorted.length === 0 ? [...names] : laidOver(names, sorted);
};

const CODE = /^\p{Lu}{1,4}-\d{1,4}\p{Lu}?$/u;
const LONGEST_CODE = 10;

/**
 * A name of one word is that of a land where the document uses its adjective, names its government or tells what it has: "Kestoria"
 * beside "[Kestorian] guards", "the government of [Kell]", "[Kell]'s ambassador".
 */
const tellLands: Rule = (names, sight) => {
  const stems = landStems(sight, names);
  if (stems.size === 0) return [...names];
  const persons = new Set(
    names.flatMap(({ first, last, sort }) => (sort === 'PER' && first < last ? [form(sight, last)] : [])),
  );
  return names.map((name) => {
    const word = name.first === name.last && name.sort !== 'LOC' ? form(sight, name.first) : '';
    return word !== '' && !persons.has(word) && stems.has(landStem(word)) ? { ...name, sort: 'LOC' } : name;
  });
};

/**
 * "UNITED HARBOUR COMMISSION FOR THE LAKES": the body that issues a document in capitals is one name, all of it; so is one
 * of which only the last or first words were taken for a name: "Rewild [Harbour Society]", "[Group] on Varn".
 */
const joinIssuer: Rule = (names, sight) => {
  const { issuer, addressee } = sight.document.metadata;
  const issued = issuer === undefined ? [...names] : joinBody(names, sight, issuer);
  // "IN THE HIGH COURT OF ORLAND": before whom a party lays its paper.
  const laidBefore = addressee !== undefined && SHOUTED.test(sight.document.text.slice(addressee.start, addressee.end));
  return laidBefore ? joinBody(issued, sight, addressee) : issued;
};

const joinBody = (names: readonly DraftName[], { document, tokens }: NameSight, body: Field): DraftName[] => {
  const first = tokenAt(tokens, body.start);
  let last = first;
  while (last + 1 < tokens.length && tokens.end[last + 1]! <= body.end) last++;
  const words = document.text.slice(body.start, body.end);
  const isBody = body.value.split(/\s+/).some((word) => BODIES.has(nounKind(word.toLowerCase())));
  const isCut = names.some((name) =>
    name.last === last
      ? name.first > first && CAPITALS.test(words)
      : name.first === first && name.last < last && isBody && LINKED.test(words),
  );
  const others = names.filter((name) => name.last < first || last < name.first);
  const isMissed = isBody && LINKED.test(words) && others.length === names.length;
  if (!SHOUTED.test(words) && !isCut && !isMissed) return [...names];
  if (!isBody && others.length === names.length) return others;
  return [...others, { first, last, sort: 'ORG' as const }].sort((a, b) => a.first - b.first);
};

const BODIES: ReadonlySet<NameKind> = new Set(['organisation', 'group']);

/** Several words with capitals, and nothing else. */
const CAPITALS = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)+$/u;

/** Words with capitals, and small words that lead from one to the next. */
const LINKED = /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:of|for|on|to|in) (?:the )?)?\p{Lu}[\p{L}\p{M}’'-]+)+$/u;

/** Several words in capitals, with whatever stands between them. */
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}’'-]+(?:[\s,&-]+\p{Lu}[\p{Lu}\p{M}’'-]*)+$/u;

/** In this order: what is added or cut first may be joined after. */
const rules: readonly Rule[] = [
  dropLetters,
  cutLetter,
  dropOpening,
  cutAtDash,
  cutAtLabel,
  addListed,
  addLowerCase,
  nameShips,
  nameAccounts,
  nameNumbered,
  takeProper,
  tellByWords,
  joinAmpersand,
  takeNumeral,
  takeSaint,
  takeBefore,
  takeAfter,
  takeOwners,
  takeAdjectives,
  joinOf,
  joinStates,
  joinLands,
  takeMatter,
  joinOf,
  partStates,
  takeCause,
  takeHouse,
  joinMatters,
  takeSecondMatter,
  takeAfter,
  cutDay,
  cutOpenEnd,
  joinPlaceBefore,
  joinMissions,
  cutAtLine,
  dropFields,
  dropMatters,
  dropOpeners,
  partOfficers,
  partHeadlines,
  partHonorifics,
  cutTitles,
  takeFamilyName,
  spellAcronyms,
  joinCodes,
  joinIssuer,
  repeatLong,
  repeatAcronyms,
  nameSpeakers,
  tellThings,
  tellFirms,
  tellLands,
  dropClasses,
  partHyphens,
  tellLeaders,
];

/** The names of a document after all rules, in reading order. */
export const mendNames = (names: readonly DraftName[], sight: NameSight): DraftName[] =>
  rules.reduce<DraftName[]>((mended, rule) => rule(mended, sight), [...names]);
