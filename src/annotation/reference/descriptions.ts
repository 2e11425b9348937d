import { calendarNames } from '../../languages/en/calendar-names.ts';
import { nameWords } from '../../languages/en/name-words.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Mention, NameKind } from '../annotation.ts';
import { foldName } from '../known-names.ts';
import { childIn, lemmaOf, relationOf } from '../tokens.ts';
import { agree, type Features, MANY } from './agreement.ts';
import { actingBeside, SUBJECT } from './arguments.ts';
import { mergeDrafts, rootOf } from './draft-entity.ts';
import {
  DEFINITE,
  DET,
  draftOf,
  firstWord,
  headedBy,
  holds,
  INDEFINITE,
  isNamed,
  type Link,
  type NamedMention,
  nameKey,
  near,
  PERSONAL,
  PRON,
  type Reading,
  wordAt,
} from './reading.ts';
import { entityOfField, partAt } from './speakers.ts';

/*
 * Descriptions: a noun that is spoken of again, the same words again, or a general word for the last one named.
 *
 *     [a patrol boat (1)] … [the boat (1)]      [the Kestrel Front (2)] … [that group (2)]
 */

const GOVERNMENTS = new Set(referenceWords.governments);

const FIRST = new Set([...referenceWords.firstSingular, ...referenceWords.firstPlural]);

const DEMONSTRATIVE = new Set(referenceWords.demonstrative);

const DIFFERENT = new Set(referenceWords.different);

const GENERAL: readonly (readonly [NameKind | 'state', ReadonlySet<string>])[] = (
  ['publication', 'group', 'organisation', 'state', 'place', 'person'] as const
).map((kind) => [kind, new Set(referenceWords.general[kind])]);

const GENERAL_GROUPS = new Set(referenceWords.general.group);

/** How much of a phrase is compared with another. */
const LONGEST_PHRASE = 120;

/** The phrase without its determiner, folded: two like it are taken for one thing. */
const phraseKey = ({ document, mentions }: Reading, m: number): string => {
  const { start, end } = mentions[m] as Mention;
  const text = foldName(document.text.slice(start, Math.min(end, start + LONGEST_PHRASE)));
  return text.replace(/^(?:the|this|that|these|those|a|an|both|such) /, '').replace(/ ?'s$/, '');
};

/** How far back, in sentences, a description looks for what it describes. */
const DESCRIPTION_WINDOW = 16;

/** What a description describes. */
export const linkDescription = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  const { word, upos } = firstWord(reading, m);
  if (INDEFINITE.has(word)) return undefined;
  const self = linkSelf(reading, m, word) ?? linkShortened(reading, m);
  if (self !== undefined) return self;
  const possessed = upos === PRON;
  const definite = upos === DET && DEFINITE.has(word);
  const head = lemmaOf(reading.tokens, mention.head);
  const again = definite || possessed ? spokenOfBefore(reading, m, head) : -1;
  const predicate = childIn(reading.tokens, reading.children, mention.head, 'cop') >= 0;
  const general =
    definite && !predicate && !isModified(reading, mention) && !isNamedBeside(reading, m)
      ? lastOfKind(reading, m, DEMONSTRATIVE.has(word))
      : definite && !predicate
        ? lastSoNamed(reading, m)
        : undefined;
  // "the commander" is sooner the commander just spoken of than the last person named.
  const person = again >= 0 && PERSONAL.has(mention.kind);
  const before = again < 0 ? Number.NEGATIVE_INFINITY : nearness(reading, m, again) + WEIGHTS.again;
  if (general !== undefined && general.score > before && !person)
    return {
      to: reading.draftAt[general.mention] as number,
      because: `the last one named that “${head}” may stand for`,
    };
  const people =
    definite && again < 0 && !predicate && !isModified(reading, mention) ? lastPeople(reading, m, head) : -1;
  if (people >= 0) return { to: reading.draftAt[people] as number, because: `the last people that “${head}” may be` };
  const known = possessed || again >= 0 ? undefined : reading.byPhrase.get(phraseKey(reading, m));
  const called = known === undefined ? [] : rootOf(reading.drafts, known).mentions.slice(-MOST_OWN);
  const last = called.findLast((own) => lemmaOf(reading.tokens, (reading.mentions[own] as Mention).head) === head);
  const isOthers = last !== undefined && areAnyPeople(reading, m, head) && areOthersTold(reading, last, m);
  const same = isOthers ? undefined : known;
  if (same !== undefined) return { to: same, because: 'the same words' };
  return again < 0 ? undefined : { to: reading.draftAt[again] as number, because: `“${head}” again` };
};

/**
 * "two captives … [The men] said", "fighters of the Kestrel Front … [the men] beat": the last people in this sentence or the one
 * before who were told of by their number or as a body's; -1 for none.
 */
const lastPeople = (reading: Reading, m: number, noun: string): number => {
  const { mentions, features, drafts, draftAt, tokens, children } = reading;
  if (!areAnyPeople(reading, m, noun)) return -1;
  if (!SUBJECT.has(relationOf(tokens, (mentions[m] as Mention).head))) return -1;
  for (let before = m - 1; before >= 0 && near(reading, m, before, 1); before--) {
    const mention = mentions[before] as Mention;
    if (draftAt[before] === -1 || isNamed(mention) || holds(reading, before, m)) continue;
    const draft = rootOf(drafts, draftAt[before]!);
    const isOfBody = draft.mentions.some((own) => areOfBody(reading, own));
    if (!isOfBody && (mention.kind !== 'person' || draft.kind !== 'person')) continue;
    if (!isOfBody && childIn(tokens, children, mention.head, 'nummod') < 0) continue;
    if (features[before]?.number !== MANY) continue;
    // The body itself is one, whoever is of it several.
    if (agree(features[m] as Features, isOfBody ? (features[before] as Features) : draft.features)) return before;
  }
  return -1;
};

const PEOPLE = new Set(referenceWords.peopleAtLarge);

/** "the men": people of whom the noun tells nothing. */
const areAnyPeople = ({ features }: Reading, m: number, noun: string): boolean =>
  PEOPLE.has(noun) && features[m]?.number === MANY;

/** "the men … [five members of the Oram Militia] … the men": whether other people are told of since, by their number or as a body's. */
const areOthersTold = (reading: Reading, before: number, m: number): boolean => {
  const { mentions, features, drafts, draftAt, tokens, children } = reading;
  const own = rootOf(drafts, draftAt[before]!).index;
  for (let k = m - 1; k > before && near(reading, m, k, DESCRIPTION_WINDOW); k--) {
    const { kind, head } = mentions[k] as Mention;
    if (draftAt[k] === -1 || features[k]?.number !== MANY || holds(reading, k, m)) continue;
    if (rootOf(drafts, draftAt[k]!).index === own) continue;
    if (areOfBody(reading, k) || (kind === 'person' && childIn(tokens, children, head, 'nummod') >= 0)) return true;
  }
  return false;
};

/** "[fighters of the Kestrel Front]": several people who are told of as a named body's. */
const areOfBody = (reading: Reading, m: number): boolean => {
  const { mentions, features, draftAt, drafts, tokens } = reading;
  const { head, end } = mentions[m] as Mention;
  if (features[m]?.number !== MANY || isNamed(mentions[m] as Mention)) return false;
  for (let within = m + 1; within < mentions.length && (mentions[within] as Mention).start < end; within++) {
    const body = mentions[within] as Mention;
    const isOwn = tokens.head[body.head] === head && relationOf(tokens, body.head) === 'nmod';
    if (isOwn && isNamed(body) && draftAt[within] !== -1 && BODIES.has(rootOf(drafts, draftAt[within]!).kind))
      return true;
  }
  return false;
};

/** "the newspaper [El Faro]": what its own name stands right behind means nobody named before. */
const isNamedBeside = ({ mentions, tokens }: Reading, m: number): boolean => {
  const { head, end } = mentions[m] as Mention;
  for (let next = m + 1; next < mentions.length && (mentions[next] as Mention).start <= end + 1; next++) {
    const beside = mentions[next] as Mention;
    if (isNamed(beside) && relationOf(tokens, beside.head) === 'appos' && tokens.head[beside.head] === head)
      return true;
  }
  return false;
};

/** "according to files seen by [this newspaper]", "she told [this organisation]": whoever issued the document. */
const linkSelf = (reading: Reading, m: number, first: string): Link | undefined => {
  const { issuer } = reading.document.metadata;
  if (first !== 'this' || issuer === undefined) return undefined;
  const paper = SELVES.has(reading.heads[m] as string);
  if (!paper && !isToldSelf(reading, m)) return undefined;
  const kind = paper ? 'publication' : 'organisation';
  return { to: entityOfField(reading, issuer.value, kind), because: 'what the document calls itself' };
};

/** "she told [this organisation]", "files seen by [this group]": whom people speak and show things to is who writes it down. */
const isToldSelf = ({ heads, mentions, tokens }: Reading, m: number): boolean => {
  const { head } = mentions[m] as Mention;
  const verb = tokens.head[head]!;
  return (
    WRITERS.has(heads[m] as string) &&
    verb >= 0 &&
    GIVEN.has(relationOf(tokens, head)) &&
    TELLING.has(lemmaOf(tokens, verb))
  );
};

const WRITERS = new Set(referenceWords.writers);
const TELLING = new Set(referenceWords.tellingWriters);
const GIVEN = new Set(['obj', 'iobj', 'obl', 'obl:agent']);

/** "Observation Mission to Varn … [the Mission]": a common noun with a capital is short for the name that holds it. */
const linkShortened = (reading: Reading, m: number): Link | undefined => {
  const { document, tokens, mentions } = reading;
  const { start, head } = mentions[m] as Mention;
  const noun = reading.heads[m] as string;
  const short = /^(?:the |this )?$/i.test(document.text.slice(start, tokens.start[head]));
  if (
    !short ||
    start === tokens.start[head] ||
    !/^\p{Lu}\p{Ll}/u.test(document.text.slice(tokens.start[head], tokens.end[head]))
  )
    return undefined;
  // "the Government of Orland … the Government of Varn"
  const holder = GOVERNMENTS.has(noun) ? undefined : reading.byWord.get(noun);
  if (holder === undefined) return undefined;
  const { index, kind } = rootOf(reading.drafts, holder);
  const holds = reading.longNames.get(index)?.some((name) => name.includes(noun)) === true;
  return holds && BODIES.has(kind) ? { to: holder, because: `shares the name “${noun}”` } : undefined;
};

/** The last mention with the same head that may be the same thing, or -1. */
const spokenOfBefore = (reading: Reading, m: number, head: string): number => {
  const earlier = reading.byHead.get(head) ?? [];
  const any = areAnyPeople(reading, m, head);
  return (
    earlier.find(
      (before) =>
        near(reading, m, before, DESCRIPTION_WINDOW) &&
        fitsHead(reading, m, before) &&
        !(any && areOthersTold(reading, before, m)),
    ) ?? -1
  );
};

/** How many mentions with one head are kept. */
const MOST_HEADS = 4;

/**
 * "[A family salt firm (1)] has bribed guards … [Keld Brothers (1)] paid … [the firm (1)]": a lead tells of somebody whom the
 * text names further on; the only body that it goes on to call so is meant.
 */
export const mergeLead = (reading: Reading): void => {
  const { mentions, drafts, draftAt, sentenceAt, document, sentences, tokens } = reading;
  const blockOf = (m: number): number => sentences[sentenceAt[m]!]?.block ?? -1;
  const lead = mentions.findIndex((_, m) => document.blocks[blockOf(m)]?.kind === 'paragraph');
  for (let m = lead; m >= 0 && m < mentions.length && blockOf(m) === blockOf(lead); m++) {
    const mention = mentions[m] as Mention;
    if (draftAt[m] === -1 || isNamed(mention) || !BODIES.has(mention.kind) || !isFirstTold(reading, m)) continue;
    const own = rootOf(drafts, draftAt[m] as number);
    const noun = lemmaOf(tokens, mention.head).toLowerCase();
    if (own.named || !GENERAL.some(([kind, nouns]) => BODIES.has(kind) && nouns.has(noun))) continue;
    const so = new Set(
      mentions.flatMap((later, k) => {
        const said =
          k > m && draftAt[k] !== -1 && !isNamed(later) && lemmaOf(tokens, later.head).toLowerCase() === noun;
        const draft =
          said && DEFINITE.has(firstWord(reading, k).word) ? rootOf(drafts, draftAt[k] as number) : undefined;
        return draft?.named === true && BODIES.has(draft.kind) ? [draft.index] : [];
      }),
    );
    const [only] = so;
    if (only !== undefined && so.size === 1) mergeDrafts(drafts, only, own.index, 'told of before it is named');
  }
};

/** "a firm", "one of the port's firms": somebody whom nothing before has told of. */
const isFirstTold = (reading: Reading, m: number): boolean => {
  const first = reading.firstTokens[m]!;
  const { word } = firstWord(reading, m);
  return word === 'a' || word === 'an' || (wordAt(reading, first - 2) === 'one' && wordAt(reading, first - 1) === 'of');
};

/** Lets later descriptions find this one. */
export const rememberDescription = (reading: Reading, m: number): void => {
  const head = lemmaOf(reading.tokens, (reading.mentions[m] as Mention).head);
  reading.byHead.set(head, [m, ...(reading.byHead.get(head) ?? []).slice(0, MOST_HEADS - 1)]);
  reading.byPhrase.set(phraseKey(reading, m), reading.draftAt[m]!);
};

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group']);

/** In sentences' worth of nearness (10 = one), as for pronouns. */
const WEIGHTS = { subject: 8, sort: 6, called: 24, said: 80, again: 12 };

/** How much it counts that a body is called so: the text says it, its name does, its name is of that sort. */
const BONUS = { said: WEIGHTS.said, so: WEIGHTS.called, likely: WEIGHTS.sort, perhaps: 0 };

/** How sure it is that a body is meant by a noun of its sort. */
const SURENESS = { said: 2, so: 2, likely: 1, perhaps: 0 };

interface Candidate {
  readonly mention: number;
  readonly score: number;
}

/** The best of the mentions named last that a general word may stand for ("the group", "that country"), for a while. */
const lastOfKind = (reading: Reading, m: number, demonstrative: boolean): Candidate | undefined => {
  const lemma = lemmaOf(reading.tokens, (reading.mentions[m] as Mention).head).toLowerCase();
  for (const [kind, nouns] of GENERAL) {
    // "the parties" are several: no one body that was named before.
    if (!nouns.has(lemma) || (reading.features[m]?.number === MANY && BODIES.has(kind))) continue;
    const window = demonstrative ? 4 : 3;
    const own = bestOfKind(reading, m, reading.byKind.get(kind) ?? [], lemma, window);
    if (kind !== 'group' && own !== undefined) return own;
    // "a militia": a body of no known sort goes before a group only where the text calls it so.
    const others = (reading.byKind.get('organisation') ?? []).filter((other) => !speaks(reading, other));
    const body = kind === 'group' ? bestOfKind(reading, m, others, lemma, window) : own;
    const said = (one: Candidate | undefined): boolean =>
      one !== undefined && rootOf(reading.drafts, reading.draftAt[one.mention] as number).called.has(lemma);
    const best = own === undefined || (said(body) && !said(own)) ? body : own;
    if (best !== undefined) return best;
  }
  return undefined;
};

/** "Varn Freight … [the freight company]": the last body whose name holds every word that tells which company is meant. */
const lastSoNamed = (reading: Reading, m: number): Candidate | undefined => {
  const { head } = reading.mentions[m] as Mention;
  const noun = lemmaOf(reading.tokens, head).toLowerCase();
  const told = modifiersOf(reading, head);
  if (told.length === 0 || reading.features[m]?.number === MANY) return undefined;
  const kinds = GENERAL.flatMap(([kind, nouns]) => (BODIES.has(kind) && nouns.has(noun) ? [kind] : []));
  const bodies = kinds.length === 0 ? [] : [...BODIES].flatMap((kind) => reading.byKind.get(kind as NameKind) ?? []);
  const named = bodies.filter(
    (body) =>
      !holds(reading, body, m) &&
      calledSo(reading, body, noun) !== 'no' &&
      namesOf(reading, body).some((name) => told.every((word) => name.includes(word))),
  );
  const [only] = named;
  return only === undefined || named.length > 1
    ? undefined
    : { mention: only, score: nearness(reading, m, only) + WEIGHTS.said };
};

/** "We have seen papers … [the group]": whoever writes calls nobody but others so. */
const speaks = ({ drafts, draftAt, features }: Reading, m: number): boolean =>
  rootOf(drafts, draftAt[m]!)
    .mentions.slice(-MOST_OWN)
    .some((own) => features[own]?.pronoun === 'we');

/** How many of a body's last mentions are asked whether it speaks. */
const MOST_OWN = 8;

const bestOfKind = (
  reading: Reading,
  m: number,
  candidates: readonly number[],
  noun: string,
  window: number,
): Candidate | undefined => {
  let best: (Candidate & { readonly sure: number }) | undefined;
  const acting = actingBeside(reading, m);
  for (const latest of candidates) {
    const draft = rootOf(reading.drafts, reading.draftAt[latest] as number);
    if (acting.includes(draft.index)) continue;
    // "the Kites … [the group] … the Guard … [the group]": what the text has called so is called so again.
    const again = draft.mentions
      .slice(-MOST_OWN)
      .some((k) => !isNamed(reading.mentions[k] as Mention) && reading.heads[k] === noun);
    const called =
      draft.called.has(noun) || again ? 'said' : BODIES.has(draft.kind) ? calledSo(reading, latest, noun) : 'perhaps';
    const within = near(reading, m, latest, called === 'said' || called === 'so' ? DESCRIPTION_WINDOW : window);
    if (called === 'no' || !within || holds(reading, latest, m)) continue;
    // "the [network]" in a report of the Panel: whoever writes calls himself by his name.
    if ((called === 'perhaps' || called === 'likely') && BODIES.has(draft.kind) && draft.index === writerAt(reading, m))
      continue;
    if (called === 'perhaps' && bearsAnotherPost(reading, draft.mentions, noun)) continue;
    if (!agree(reading.features[m] as Features, draft.features)) continue;
    const score = nearness(reading, m, latest) + BONUS[called];
    // "the Harbour Bank … Keld & Sons denied it; [the bank] did not": the name says what it is, however far back.
    const sure = again || NAMED_FOR.has(noun) ? SURENESS[called] : 0;
    if (best === undefined || sure > best.sure || (sure === best.sure && score > best.score))
      best = { mention: latest, score, sure };
  }
  return best;
};

/** The draft of whoever writes where a mention stands; -1 where the text names nobody so. */
const writerAt = (reading: Reading, m: number): number => {
  const part = partAt(reading, (reading.mentions[m] as Mention).start);
  const writer = part?.onBehalfOf ?? part?.speaker;
  const key = writer === undefined ? '' : nameKey(writer.value);
  const known = reading.byName.get(key) ?? reading.byName.get(`@${key}`);
  return known === undefined ? -1 : rootOf(reading.drafts, known).index;
};

const POSTS = new Set(nameWords.posts);

/** "Admiral Veen … [the governor]": who goes by a title holds no other post that nobody has told of. */
const bearsAnotherPost = ({ document, mentions }: Reading, own: readonly number[], noun: string): boolean => {
  if (!POSTS.has(noun)) return false;
  const titles = own.slice(0, MOST_OWN).flatMap((m) => {
    const mention = mentions[m] as Mention;
    if (!isNamed(mention)) return [];
    return document.text
      .slice(mention.start, mention.name.start)
      .toLowerCase()
      .split(/[\s-]+/);
  });
  return !titles.includes(noun) && titles.some((word) => POSTS.has(word) || RANKS.has(word));
};

const RANKS = new Set(nameWords.ranks);

const nearness = (reading: Reading, m: number, before: number): number => {
  const role = relationOf(reading.tokens, (reading.mentions[before] as Mention).head);
  const apart = reading.sentenceAt[m]! - reading.sentenceAt[before]!;
  return (SUBJECT.has(role) ? WEIGHTS.subject : 0) - 10 * apart;
};

const NAMED_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(referenceWords.namedFor).map(([noun, heads]) => [noun, new Set(heads)]),
);
const SELVES = new Set(referenceWords.selves);
const ONLY_NAMED_FOR = new Set(referenceWords.onlyNamedFor);
const BODIES_OF_STATES = new Set(referenceWords.bodiesOfStates);
const ANY_BODY = new Set(referenceWords.anyBody);
const BODY_HEADS = new Set([...nameWords.organisationHeads, ...nameWords.groupHeads]);
const LINES_OF_BUSINESS = new Set(nameWords.businesses);
const COMPANIES: ReadonlySet<string> = new Set(['company', 'firm', 'corporation', 'business']);

/** How well the name of a body goes with what a general noun calls it: it says so, is of that sort, tells nothing, or another. */
const calledSo = (reading: Reading, before: number, noun: string): 'so' | 'likely' | 'perhaps' | 'no' => {
  const names = namesOf(reading, before);
  // "the Fourth Brigade of the army" is a part of one.
  if (
    GENERAL_GROUPS.has(noun) &&
    /^(?:\d+(?:st|nd|rd|th)|\p{L}+(?:th|first|second|third)|first|second|third) /u.test(names[0]?.join(' ') ?? '')
  )
    return 'no';
  // "the Presidential Guard" is a state's.
  if (GENERAL_GROUPS.has(noun) && names.some((name) => name.at(-1) === 'guard' && GUARDS.has(name.at(-2) as string)))
    return 'no';
  const heads = NAMED_FOR.get(noun);
  const holdsOne = (words: ReadonlySet<string> | undefined): boolean =>
    names.some((name) => name.some((word) => words?.has(word) === true));
  if (names.some((name) => name.includes(noun))) return 'so';
  // "the Army of the Lantern" is no state's where the text takes it for a group.
  const { kind } = rootOf(reading.drafts, reading.draftAt[before] as number);
  const ofState = kind !== 'group' && holdsOne(BODIES_OF_STATES);
  const business = !ofState && names.some((name) => LINES_OF_BUSINESS.has(name.at(-1) as string));
  if (holdsOne(heads) || (business && COMPANIES.has(noun))) return 'likely';
  if (ONLY_NAMED_FOR.has(noun)) return 'no';
  if (heads === undefined) return ofState && !ANY_BODY.has(noun) ? 'no' : 'perhaps';
  return ofState || business || holdsOne(BODY_HEADS) ? 'no' : 'perhaps';
};

/** The names that a mention's entity goes by, as words. */
const namesOf = (reading: Reading, m: number): readonly (readonly string[])[] => {
  const own = reading.keys[m]!.split(' ');
  return [own, ...(reading.longNames.get(rootOf(reading.drafts, reading.draftAt[m] as number).index) ?? [])];
};

const GUARDS: ReadonlySet<string> = new Set(referenceWords.guardsOfStates);

const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nummod', 'acl', 'acl:relcl', 'nmod:desc']);

const WHEREABOUTS: ReadonlySet<string> = new Set([
  'to',
  'near',
  'at',
  'during',
  'after',
  'before',
  'since',
  'until',
  'outside',
]);

const modifiersOf = (reading: Reading, head: number): string[] => {
  const { children, tokens } = reading;
  const found: string[] = [];
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    const word = lemmaOf(tokens, child).toLowerCase();
    // "from the group in June", "held by the group near Varn": when and where it was is no part of what it is.
    const preposition = childIn(tokens, children, child, 'case');
    const where = preposition >= 0 && WHEREABOUTS.has(wordAt(reading, preposition));
    // "a spokesman for the group, who goes by a name": an aside tells no group from another.
    const aside = relationOf(tokens, child) === 'acl:relcl' && wordAt(reading, children.first[child]! - 1) === ',';
    if (MODIFIERS.has(relationOf(tokens, child)) && !calendarNames.has(word) && !where && !aside) found.push(word);
  }
  return found;
};

const isModified = (reading: Reading, mention: Mention): boolean =>
  modifiersOf(reading, mention.head).some((word) => word !== 'same' && word !== 'said');

/** Whose a described thing is: the draft of the possessor, -1 where the phrase names none. */
const possessor = (reading: Reading, m: number): number => {
  const owner = childIn(reading.tokens, reading.children, (reading.mentions[m] as Mention).head, 'nmod:poss');
  const mention = headedBy(reading, owner);
  if (mention < 0) return owner < 0 ? -1 : -2;
  return rootOf(reading.drafts, draftOf(reading, mention)).index;
};

/** Whether a phrase with the same head may be the same thing: it adds no modifier that the earlier one lacks. */
const fitsHead = (reading: Reading, m: number, before: number): boolean => {
  if (holds(reading, before, m)) return false;
  const own = modifiersOf(reading, (reading.mentions[m] as Mention).head);
  if (own.some((word) => DIFFERENT.has(word))) return false;
  const owner = possessor(reading, m);
  if (owner !== -1 && owner !== possessor(reading, before)) return false;
  // "my country … [that country]"
  if (firstWord(reading, m).word === 'that' && FIRST.has(firstWord(reading, before).word)) return false;
  const earlier = modifiersOf(reading, (reading.mentions[before] as Mention).head);
  return (
    own.every((word) => word === 'same' || word === 'said' || earlier.includes(word)) &&
    ((reading.features[m] as Features).number & (reading.features[before] as Features).number) !== 0
  );
};
