import type { Document, Part } from '../document/document.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { agree, type Features, featuresOf, MANY, ONE, THING } from './agreement.ts';
import {
  type AliasIntroduction,
  type Entity,
  type Mention,
  type NameKind,
  type Quotation,
  RELATIONS,
  type Sentence,
  type Tokens,
  UPOS,
} from './annotation.ts';
import { type DraftEntity, mergeDrafts, openDraft, rootOf } from './draft-entity.ts';
import { labelOf } from './entity-label.ts';
import { isAcronym } from './introductions.ts';
import { foldName, knownNames } from './known-names.ts';
import { type Children, childIn, lemmaOf, relationOf, tokenAt } from './tokens.ts';
import { findTurns, type Turn, turnAt } from './turns.ts';

/*
 * Decides, in one pass from left to right, which mentions stand for the same thing:
 *
 *     [The Kestrel Front (1)] took [Oster (2)]. [The group (1)] says that [it (1)] will stay in [the city (2)].
 *
 * Names look for names, descriptions for heads and kinds, pronouns for the nearest mention that agrees. What is found is
 * kept with its reason; what is not opens an entity of its own.
 */

type NamedMention = Extract<Mention, { named: boolean }>;

/** What the pass knows so far. */
interface Reading {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly children: Children;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly turns: readonly Turn[];
  /** Start of the innermost quotation around each mention, -1 where none is. */
  readonly quoteAt: Int32Array;
  readonly features: Features[];
  /** The folded form of each mention's head. */
  readonly heads: string[];
  readonly sentenceAt: Int32Array;
  /** The mention right around each, -1 where none is. */
  readonly outerOf: Int32Array;
  /** Names of several words of each draft, as words. */
  readonly longNames: Map<number, string[][]>;
  readonly drafts: DraftEntity[];
  /** Index of the draft of each mention, -1 before it has one. */
  readonly draftAt: Int32Array;
  readonly byName: Map<string, number>;
  readonly byWord: Map<string, number>;
  readonly byAcronym: Map<string, number>;
  readonly byHead: Map<string, number>;
  readonly byPhrase: Map<string, number>;
  readonly byGovernment: Map<string, number>;
  readonly byKind: Map<NameKind | 'state', number>;
  /** The mention that begins at a token and is headed by it, for relations between heads. */
  readonly mentionOfHead: Map<number, number>;
  /** The first mention of each name. */
  readonly mentionOfName: Map<string, number>;
  lastGovernment: number;
}

const DET = UPOS.indexOf('DET');
const PRON = UPOS.indexOf('PRON');
/** Kinds that are one and many: "the Front has … they have …". */
const COLLECTIVE: ReadonlySet<NameKind> = new Set(['organisation', 'group', 'publication']);
const GOVERNMENTS = new Set(referenceWords.governments);
const FORCES = new Set(referenceWords.forces);
const DEFINITE = new Set(referenceWords.definite);
const DEMONSTRATIVE = new Set(referenceWords.demonstrative);
const INDEFINITE = new Set(referenceWords.indefinite);
const DIFFERENT = new Set(referenceWords.different);
const REFLEXIVE = new Set(referenceWords.reflexive);
const NEGATIVE = new Set(referenceWords.negative);
const SPEECH = new Set(referenceWords.speech);
const GENERAL: readonly (readonly [NameKind | 'state', ReadonlySet<string>])[] = (
  ['publication', 'group', 'organisation', 'state', 'place', 'person'] as const
).map((kind) => [kind, new Set(referenceWords.general[kind])]);

const wordAt = ({ document, tokens }: Reading, i: number): string =>
  foldName(document.text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + 40)));

const isNamed = (mention: Mention): mention is NamedMention & { name: { start: number; end: number } } =>
  'named' in mention && mention.named && mention.name !== undefined;

const nameOf = ({ document }: Reading, mention: Mention): string =>
  isNamed(mention) ? document.text.slice(mention.name.start, mention.name.end) : '';

/** The words of a name that tell it from others: folded, without article and possessive mark. */
const nameKey = (name: string): string => foldName(name).replace(/^the /, '').replace(/'s$/, '').replace(/[.']/g, '');

const attach = (reading: Reading, m: number, to: number, because: string): void => {
  const draft = rootOf(reading.drafts, to);
  draft.mentions.push(m);
  draft.because.push(because);
  draft.named ||= isNamed(reading.mentions[m] as Mention);
  reading.draftAt[m] = draft.index;
  const features = reading.features[m] as Features;
  const shared = { number: draft.features.number & features.number, gender: draft.features.gender & features.gender };
  draft.features = {
    number: COLLECTIVE.has(draft.kind) ? draft.features.number : shared.number || draft.features.number,
    gender: shared.gender || draft.features.gender,
    pronoun: 'none',
  };
};

const open = (reading: Reading, m: number): number => {
  const mention = reading.mentions[m] as Mention;
  const kind = 'named' in mention ? mention.kind : 'thing';
  const draft = openDraft(reading.drafts, kind, reading.features[m] as Features, m);
  draft.named = isNamed(mention);
  reading.draftAt[m] = draft.index;
  return draft.index;
};

/* Names */

const PERSONAL: ReadonlySet<NameKind> = new Set(['person', 'office']);
const sameSort = (a: NameKind, b: NameKind): boolean =>
  PERSONAL.has(a) === PERSONAL.has(b) && (a === 'place') === (b === 'place');

interface Link {
  readonly to: number;
  readonly because: string;
}

/** A name's antecedent: the same name, an acronym of it either way, or a longer name that holds its words. */
const linkName = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  const name = nameOf(reading, mention);
  const key = nameKey(name);
  const state = mention.kind === 'nationality' ? stateOf(reading, key) : undefined;
  if (mention.kind === 'nationality') {
    const place = state === undefined ? undefined : reading.byName.get(nameKey(state));
    if (place !== undefined) return { to: place, because: `“${name}” is the adjective of ${state}` };
  }
  const same = reading.byName.get(knownKey(key));
  if (same !== undefined) return { to: same, because: 'same name' };
  if (isAcronym(name)) {
    const long = reading.byAcronym.get(key);
    if (long !== undefined) return { to: long, because: `“${name}” is made of the first letters of the name` };
  }
  const words = key.split(' ');
  const last = words.at(-1) as string;
  const holder = reading.byWord.get(last) ?? (words.length === 1 ? reading.byWord.get(words[0] as string) : undefined);
  if (holder === undefined) return undefined;
  const draft = rootOf(reading.drafts, holder);
  if (!sameSort(draft.kind, mention.kind)) return undefined;
  const fits = reading.longNames
    .get(draft.index)
    ?.some((longer) => words.every((word) => longer.includes(word)) || longer.every((word) => words.includes(word)));
  return fits === true ? { to: holder, because: `shares the name “${last}”` } : undefined;
};

/** Names of one state share a key: "UK" and "United Kingdom". */
const knownKey = (key: string): string => {
  const known = knownNames.get(key);
  return known?.state === undefined || known.kind !== 'place' ? key : nameKey(known.state);
};

/** The state whose adjective or people a word is: a known one, or a place of this document that begins like it. */
const stateOf = (reading: Reading, key: string): string | undefined => {
  const known = knownNames.get(key)?.state;
  if (known !== undefined) return known;
  for (let length = Math.min(key.length, 8); length >= 4; length--) {
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

const remember = (reading: Reading, m: number): void => {
  const mention = reading.mentions[m] as NamedMention;
  const draft = reading.draftAt[m] as number;
  const name = nameOf(reading, mention);
  const key = nameKey(name);
  if (mention.kind === 'nationality') {
    reading.byName.set(key, draft);
    return;
  }
  reading.byName.set(knownKey(key), draft);
  if (mention.kind === 'place' && !name.includes(' ')) {
    for (let length = 4; length <= Math.min(8, key.length); length++)
      reading.byName.set(`^${key.slice(0, length)}`, draft);
  }
  const whole = initialsOfPhrase(reading, mention);
  if (whole.length > 2) reading.byAcronym.set(whole, draft);
  const words = key.split(' ');
  if (words.length > 1) {
    rememberLongName(reading, draft, words);
    reading.byWord.set(words.at(-1) as string, draft);
    if (mention.kind === 'person') reading.byWord.set(words[0] as string, draft);
    else for (const word of words) if (word.length > 3) reading.byWord.set(word, draft);
    const initials = initialsOf(name);
    if (initials.length > 1) reading.byAcronym.set(initials, draft);
  } else if (!reading.byWord.has(key)) reading.byWord.set(key, draft);
};

/* Governments and those who act for them */

/** The named mention that modifies the noun at `head`: "[Orland] regime", "government of [Orland]". */
const namedModifier = (reading: Reading, head: number): number => {
  const { children } = reading;
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    const relation = relationOf(reading.tokens, child);
    if (!['compound', 'amod', 'nmod', 'nmod:poss', 'flat'].includes(relation)) continue;
    const m = reading.mentionOfHead.get(child);
    if (m !== undefined && isNamed(reading.mentions[m] as Mention)) return m;
  }
  return -1;
};

/** What a government is named for, in one spelling: the state for an adjective, otherwise the name. */
const governmentKey = (reading: Reading, modifier: Mention): string => {
  const name = nameOf(reading, modifier);
  return nameKey(stateOf(reading, nameKey(name)) ?? name);
};

const governmentNoun = (reading: Reading, mention: Mention): boolean => GOVERNMENTS.has(wordAt(reading, mention.head));

const linkGovernment = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as Mention;
  if (!governmentNoun(reading, mention)) return undefined;
  const modifier = namedModifier(reading, mention.head);
  const named = modifier < 0 ? undefined : governmentKey(reading, reading.mentions[modifier] as Mention);
  if (named === undefined) {
    return reading.lastGovernment < 0 || !meansKnownOne(reading, mention)
      ? undefined
      : { to: reading.lastGovernment, because: `the only ${reading.heads[m]} spoken of just before` };
  }
  const known = reading.byGovernment.get(named);
  return known === undefined
    ? undefined
    : { to: known, because: `the ${reading.heads[m]} named for the same state or leader` };
};

const rememberGovernment = (reading: Reading, m: number): void => {
  const mention = reading.mentions[m] as Mention;
  if (!governmentNoun(reading, mention) || INDEFINITE.has(firstWord(reading, mention).word)) return;
  const draft = rootOf(reading.drafts, reading.draftAt[m] as number);
  draft.government = true;
  if (draft.kind === 'thing') draft.kind = 'organisation';
  const modifier = namedModifier(reading, mention.head);
  if (modifier >= 0)
    reading.byGovernment.set(governmentKey(reading, reading.mentions[modifier] as Mention), draft.index);
  reading.lastGovernment = draft.index;
};

/** "regime forces", "forces loyal to the regime", "the forces of the Kestrel Front" act as the one they belong to. */
const linkForces = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as Mention;
  const word = reading.heads[m] as string;
  if (!FORCES.has(word) || (reading.features[m] as Features).number === ONE) return undefined;
  const { children, tokens } = reading;
  for (let k = children.from[mention.head]!; k < children.from[mention.head + 1]!; k++) {
    const child = children.of[k]!;
    const relation = relationOf(tokens, child);
    const loyal = lemmaOf(tokens, child) === 'loyal' ? childIn(tokens, children, child, 'obl', 'nmod') : -1;
    const owner = loyal >= 0 ? loyal : isOwner(reading, child, relation) ? child : -1;
    const to = owner < 0 ? -1 : draftOfHead(reading, owner);
    if (to < 0) continue;
    const draft = rootOf(reading.drafts, to);
    if (draft.government || draft.kind === 'group' || draft.kind === 'organisation') {
      return { to, because: `its ${word} act for it` };
    }
  }
  return undefined;
};

const isOwner = ({ tokens, children }: Reading, child: number, relation: string): boolean => {
  if (relation === 'compound' || relation === 'nmod:poss') return true;
  const preposition = relation === 'nmod' ? childIn(tokens, children, child, 'case') : -1;
  return preposition >= 0 && lemmaOf(tokens, preposition) === 'of';
};

/** The draft of the mention headed by token `head`, opened now if it is a name or government read later than its owner. */
const draftOfHead = (reading: Reading, head: number): number => {
  const m = reading.mentionOfHead.get(head);
  if (m === undefined) return GOVERNMENTS.has(wordAt(reading, head)) ? reading.lastGovernment : -1;
  if (reading.draftAt[m] === -1) place(reading, m);
  return reading.draftAt[m] as number;
};

/* Descriptions */

const firstWord = (reading: Reading, mention: Mention): { word: string; upos: number } => {
  const first = tokenAt(reading.tokens, mention.start);
  return { word: wordAt(reading, first), upos: reading.tokens.upos[first] ?? 0 };
};

/** Whether a government is the one spoken of: "the regime", "its government", "[regime] forces"; not "levels of government". */
const meansKnownOne = (reading: Reading, mention: Mention): boolean => {
  const { word, upos } = firstWord(reading, mention);
  return (
    (upos === DET && DEFINITE.has(word)) || upos === PRON || relationOf(reading.tokens, mention.head) === 'compound'
  );
};

/** The phrase without its determiner, folded: two like it are taken for one thing. */
const phraseKey = (reading: Reading, mention: Mention): string => {
  const text = foldName(reading.document.text.slice(mention.start, Math.min(mention.end, mention.start + 120)));
  return text.replace(/^(?:the|this|that|these|those|a|an|both|such) /, '').replace(/ ?'s$/, '');
};

/** How far back, in sentences, a description looks for what it describes. */
const DESCRIPTION_WINDOW = 8;

const linkDescription = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as NamedMention;
  const { word, upos } = firstWord(reading, mention);
  if (INDEFINITE.has(word)) return undefined;
  const possessed = upos === PRON;
  const definite = upos === DET && DEFINITE.has(word);
  const head = lemmaOf(reading.tokens, mention.head);
  const before = definite || possessed ? (reading.byHead.get(head) ?? -1) : -1;
  const again =
    before >= 0 && near(reading, m, before, DESCRIPTION_WINDOW) && fitsHead(reading, m, before) ? before : -1;
  const predicate = childIn(reading.tokens, reading.children, mention.head, 'cop') >= 0;
  const general =
    definite && !predicate && !isModified(reading, mention) ? lastOfKind(reading, m, DEMONSTRATIVE.has(word)) : -1;
  // "the commander" is sooner the commander just spoken of than the last person named.
  const person = again >= 0 && PERSONAL.has(mention.kind);
  if (general > again && !person)
    return { to: reading.draftAt[general] as number, because: `the last one named that is a ${head}` };
  const same = possessed || again >= 0 ? undefined : reading.byPhrase.get(phraseKey(reading, mention));
  if (same !== undefined) return { to: same, because: 'the same words' };
  return again < 0 ? undefined : { to: reading.draftAt[again] as number, because: `“${head}” again` };
};

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group']);

/** The last mention of the kind that a general word stands for ("the group", "that country"), for a while; else -1. */
const lastOfKind = (reading: Reading, m: number, demonstrative: boolean): number => {
  const lemma = lemmaOf(reading.tokens, (reading.mentions[m] as Mention).head).toLowerCase();
  for (const [kind, nouns] of GENERAL) {
    // "the parties" are several: no one body that was named before.
    if (!nouns.has(lemma) || (reading.features[m]?.number === MANY && BODIES.has(kind))) continue;
    const latest = reading.byKind.get(kind) ?? (kind === 'group' ? reading.byKind.get('organisation') : undefined);
    if (latest === undefined || !near(reading, m, latest, demonstrative ? 4 : 3) || holds(reading, latest, m)) continue;
    const draft = rootOf(reading.drafts, reading.draftAt[latest] as number);
    if (agree(reading.features[m] as Features, draft.features)) return latest;
  }
  return -1;
};

const near = (reading: Reading, m: number, before: number, window: number): boolean =>
  reading.sentenceAt[m]! - reading.sentenceAt[before]! <= window;

const holds = ({ mentions }: Reading, outer: number, inner: number): boolean => {
  const a = mentions[outer] as Mention;
  const b = mentions[inner] as Mention;
  return a.start <= b.start && b.end <= a.end;
};

const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nummod', 'acl', 'acl:relcl', 'nmod:desc']);

const modifiersOf = (reading: Reading, head: number): string[] => {
  const { children, tokens } = reading;
  const found: string[] = [];
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    if (MODIFIERS.has(relationOf(tokens, child))) found.push(lemmaOf(tokens, child).toLowerCase());
  }
  return found;
};

const isModified = (reading: Reading, mention: Mention): boolean =>
  modifiersOf(reading, mention.head).some((word) => word !== 'same' && word !== 'said');

/** Whose a described thing is: the draft of the possessor, -1 where the phrase names none. */
const possessor = (reading: Reading, m: number): number => {
  const owner = childIn(reading.tokens, reading.children, (reading.mentions[m] as Mention).head, 'nmod:poss');
  const mention = owner < 0 ? undefined : reading.mentionOfHead.get(owner);
  if (mention === undefined) return owner < 0 ? -1 : -2;
  if (reading.draftAt[mention] === -1) place(reading, mention);
  return rootOf(reading.drafts, reading.draftAt[mention] as number).index;
};

/** Whether a phrase with the same head may be the same thing: it adds no modifier that the earlier one lacks. */
const fitsHead = (reading: Reading, m: number, before: number): boolean => {
  if (holds(reading, before, m)) return false;
  const own = modifiersOf(reading, (reading.mentions[m] as Mention).head);
  if (own.some((word) => DIFFERENT.has(word))) return false;
  if (possessor(reading, m) !== possessor(reading, before)) return false;
  const earlier = modifiersOf(reading, (reading.mentions[before] as Mention).head);
  return (
    own.every((word) => word === 'same' || word === 'said' || earlier.includes(word)) &&
    ((reading.features[m] as Features).number & (reading.features[before] as Features).number) !== 0
  );
};

/* Pronouns */

/** How many mentions and sentences a pronoun looks back. */
const PRONOUN_WINDOW = 40;
const PRONOUN_SENTENCES = 3;

const SUBJECT = new Set(['nsubj', 'nsubj:pass']);

/** "They" are sooner people than things; "it" is sooner a body or a thing than a place. */
const kindScore = ({ number, gender }: Features, kind: NameKind, plural: boolean): number => {
  if (number === MANY && gender !== 0)
    return kind === 'publication'
      ? -6
      : plural
        ? 6
        : kind === 'person' || COLLECTIVE.has(kind)
          ? 4
          : kind === 'place'
            ? -4
            : -1;
  if (gender === THING) return kind === 'place' ? -3 : COLLECTIVE.has(kind) ? 2 : 0;
  return 0;
};

/** How many mentions of a candidate speak for it. */
const MOST_COUNTED = 4;

/** The subject of a sentence's main clause is what it is about. */
const MAIN_SUBJECT = 11;

const isMainClause = ({ tokens }: Reading, subject: number): boolean => {
  const verb = tokens.head[subject]!;
  return verb >= 0 && tokens.head[verb]! < 0;
};

/** How good an antecedent mention `c` is for pronoun `m`; every weight in sentences' worth of nearness (10 = one). */
const pronounScore = (reading: Reading, m: number, c: number): number => {
  const mention = reading.mentions[m] as Mention;
  const candidate = reading.mentions[c] as Mention;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  const role = relationOf(reading.tokens, candidate.head);
  let score = -10 * (reading.sentenceAt[m]! - reading.sentenceAt[c]!);
  if (SUBJECT.has(role)) score += isMainClause(reading, candidate.head) ? MAIN_SUBJECT : 8;
  else if (role === 'obj') score += 3;
  else if (role === 'nmod' || role === 'compound' || role === 'amod') score -= 4;
  if (candidate.kind === 'pronoun') score += 4;
  if (isNamed(candidate)) score += 3;
  if (role === relationOf(reading.tokens, mention.head)) score += 3;
  if (inClauseOf(reading, m, c)) score += 8;
  // What is said within quotation marks is seldom taken up outside them.
  if (reading.quoteAt[c]! >= 0 && reading.quoteAt[c] !== reading.quoteAt[m]) score -= 8;
  score +=
    kindScore(reading.features[m] as Features, draft.kind, draft.features.number === MANY && draft.kind === 'person') +
    Math.min(MOST_COUNTED, draft.mentions.length);
  return score - Math.min(6, (m - c) >> 2);
};

/** Whether two mentions are arguments of one verb, so that a plain pronoun cannot stand for the other. */
const coArguments = (reading: Reading, m: number, c: number): boolean => {
  const { tokens } = reading;
  const a = (reading.mentions[m] as Mention).head;
  const b = (reading.mentions[c] as Mention).head;
  return tokens.head[a] === tokens.head[b] && relationOf(tokens, a) !== 'nmod:poss' && tokens.head[a]! >= 0;
};

/** "[the Front], which hides [its] boats": a pronoun in the clause that describes a thing may stand for the thing. */
const inClauseOf = ({ tokens, mentions }: Reading, m: number, c: number): boolean => {
  const { head } = mentions[c] as Mention;
  let at = (mentions[m] as Mention).head;
  // "the agency that hired [them]": an argument of the clause itself is somebody else.
  if (ARGUMENTS.has(relationOf(tokens, at)) && /^acl/.test(relationOf(tokens, tokens.head[at]!))) return false;
  // "Orland, for its part, …"
  if (lemmaOf(tokens, tokens.head[at]!) === 'part' && tokens.head[tokens.head[at]!] === head) return true;
  let clause = false;
  for (let steps = 0; at >= 0 && at !== head && steps < 12; steps++) {
    clause = /^acl/.test(relationOf(tokens, at));
    at = tokens.head[at]!;
  }
  return at === head && clause;
};

const mayStandFor = (reading: Reading, m: number, c: number, others: readonly number[]): boolean => {
  const candidate = reading.mentions[c] as Mention;
  if (reading.draftAt[c] === -1 || (holds(reading, c, m) && !inClauseOf(reading, m, c))) return false;
  if ('named' in candidate && candidate.kind === 'nationality') return false;
  if (candidate.kind === 'date' || candidate.kind === 'amount') return false;
  if (NEGATIVE.has(reading.heads[c] as string)) return false;
  if ((reading.features[c] as Features).pronoun !== 'none' && (reading.features[c] as Features).pronoun !== 'third')
    return false;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  if (!agree(reading.features[m] as Features, draft.features)) return false;
  if (REFLEXIVE.has(reading.heads[m] as string)) return true;
  return !coArguments(reading, m, c) && !others.includes(draft.index);
};

/** The drafts of what is an argument beside a pronoun: in "they train them", "them" is not who "they" are. */
const beside = ({ tokens, children, mentionOfHead, drafts, draftAt, mentions }: Reading, m: number): number[] => {
  const { head } = mentions[m] as Mention;
  const verb = tokens.head[head]!;
  const found: number[] = [];
  if (verb < 0 || !ARGUMENTS.has(relationOf(tokens, head))) return found;
  for (let k = children.from[verb]!; k < children.from[verb + 1]!; k++) {
    const child = children.of[k]!;
    if (child === head || !ARGUMENTS.has(relationOf(tokens, child))) continue;
    const other = mentionOfHead.get(child);
    const draft = other === undefined ? -1 : draftAt[other]!;
    if (draft >= 0) found.push(rootOf(drafts, draft).index);
  }
  // "stopped a patrol and held it": the second verb has the subject of the first.
  const first = relationOf(tokens, verb) === 'conj' && relationOf(tokens, head) === 'obj' ? tokens.head[verb]! : -1;
  const shared = first < 0 ? -1 : childIn(tokens, children, first, 'nsubj');
  const owner =
    shared < 0 || childIn(tokens, children, verb, 'nsubj', 'nsubj:pass') >= 0 ? undefined : mentionOfHead.get(shared);
  const draft = owner === undefined ? -1 : draftAt[owner]!;
  if (draft >= 0) found.push(rootOf(drafts, draft).index);
  return found;
};

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj']);

const linkPronoun = (reading: Reading, m: number): Link | undefined => {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  const others = beside(reading, m);
  const from = Math.max(0, m - PRONOUN_WINDOW);
  for (let c = m - 1; c >= from; c--) {
    if (!near(reading, m, c, PRONOUN_SENTENCES)) break;
    if (!mayStandFor(reading, m, c, others)) continue;
    const score = pronounScore(reading, m, c);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  if (best < 0) return undefined;
  const named = reading.document.text.slice(
    (reading.mentions[best] as Mention).start,
    (reading.mentions[best] as Mention).end,
  );
  return {
    to: reading.draftAt[best] as number,
    because: `“${reading.heads[m]}” agrees with the nearest fitting mention, “${named.slice(0, 40)}”`,
  };
};

/* Speakers */

const partAt = ({ document }: Reading, at: number): Part | undefined =>
  document.parts.find((part) => part.start <= at && at < part.end);

/** The subject of a verb of speech beside a quotation, as a mention; -1 where there is none. */
const speakerOf = (reading: Reading, quotation: Quotation): number => {
  const { tokens, sentences } = reading;
  const from = Math.max(0, tokenAt(tokens, quotation.start) - 25);
  const to = Math.min(tokens.length, tokenAt(tokens, quotation.end) + 15);
  const near = new Set([
    sentenceIndex(sentences, tokenAt(tokens, quotation.start)),
    sentenceIndex(sentences, tokenAt(tokens, quotation.end - 1)),
  ]);
  for (let i = from; i < to; i++) {
    if (tokens.start[i]! >= quotation.start && tokens.end[i]! <= quotation.end) continue;
    if (!SUBJECT.has(relationOf(tokens, i)) || tokens.head[i]! < 0 || !near.has(sentenceIndex(sentences, i))) continue;
    if (SPEECH.has(lemmaOf(tokens, tokens.head[i]!))) return reading.mentionOfHead.get(i) ?? -1;
  }
  return -1;
};

/** How many quotations of one paragraph may lie between one and the words that say who speaks. */
const MOST_PARTS = 3;

/** How many characters they may be apart. */
const MOST_APART = 300;

/** The speaker of a quotation, or of one before it in the same paragraph: “…,” she said. “[…]” */
const speakerHere = (reading: Reading, quotation: Quotation): number => {
  const { quotations, document } = reading;
  const own = lastBegunBy(quotations, quotation.start);
  for (let q = own; q >= 0 && q >= own - MOST_PARTS; q--) {
    const part = quotations[q] as Quotation;
    const apart = quotation.start - part.end;
    if (apart > MOST_APART || (apart > 0 && document.text.slice(part.end, quotation.start).includes('\n'))) return -1;
    const speaker = part.kind === 'direct' ? speakerOf(reading, part) : -1;
    if (speaker >= 0) return speaker;
  }
  return -1;
};

const sentenceIndex = (sentences: readonly Sentence[], token: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Sentence).last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** An entity for a name that the document's furniture gives: that of the same name in the text, or one without a mention. */
const entityOfField = (reading: Reading, value: string, kind: NameKind): number => {
  const key = nameKey(value);
  const mention = reading.mentionOfName.get(key);
  if (mention !== undefined && reading.draftAt[mention] === -1) place(reading, mention);
  const known = mention === undefined ? reading.byName.get(`@${key}`) : reading.draftAt[mention];
  if (known !== undefined && known >= 0) return known;
  const draft = openDraft(reading.drafts, kind, { number: ONE, gender: THING, pronoun: 'none' }, -1);
  draft.label = value.replace(/^(?:the|The)\s/, '');
  reading.byName.set(`@${key}`, draft.index);
  return draft.index;
};

/** How many quotations that begin before an offset are asked whether they still run there. */
const DEEPEST_QUOTATION = 8;

/** Index of the last quotation that begins at an offset or before it, -1 for none. */
const lastBegunBy = (quotations: readonly Quotation[], at: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle] as Quotation).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const innermostQuotation = ({ quotations }: Pick<Reading, 'quotations'>, at: number): Quotation | undefined => {
  const last = lastBegunBy(quotations, at);
  for (let q = last; q > Math.max(-1, last - DEEPEST_QUOTATION); q--) {
    const { inner, kind } = quotations[q] as Quotation;
    if (kind === 'direct' && inner.start <= at && at < inner.end) return quotations[q];
  }
  return undefined;
};

const linkSpeaker = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as Mention;
  const { pronoun } = reading.features[m] as Features;
  const quotation = innermostQuotation(reading, mention.start);
  if (quotation !== undefined) {
    const speaker = pronoun === 'you' ? -1 : speakerHere(reading, quotation);
    if (speaker >= 0 && speaker !== m && reading.draftAt[speaker] === -1) place(reading, speaker);
    const to = speaker < 0 || speaker === m ? -1 : (reading.draftAt[speaker] as number);
    if (to >= 0) return { to, because: 'the speaker of the quotation' };
    return linkFirst(reading, pronoun, `"${quotation.start}`);
  }
  const turn = turnAt(reading.turns, mention.start);
  if (turn !== undefined && mention.start >= turn.start)
    return linkTurn(reading, m, pronoun === 'you' ? addressedBy(reading, turn) : turn);
  const part = partAt(reading, mention.start);
  const field =
    pronoun === 'you' ? part?.addressee : pronoun === 'we' ? (part?.onBehalfOf ?? part?.speaker) : part?.speaker;
  const issuer = pronoun === 'we' ? reading.document.metadata.issuer : undefined;
  const told = field ?? issuer;
  if (told === undefined) return linkFirst(reading, pronoun, `${part?.start ?? 0}`);
  const to = entityOfField(reading, told.value, pronoun === 'we' ? 'organisation' : 'person');
  return { to, because: pronoun === 'you' ? 'the addressee of this part' : 'the speaker of this part' };
};

/** Whom a turn speaks to: a question whoever speaks next, an answer whoever spoke before. */
const addressedBy = ({ turns, document }: Reading, turn: Turn): Turn | undefined => {
  const at = turns.indexOf(turn);
  const asks = document.text.slice(turn.start, turn.end).trimEnd().endsWith('?');
  return asks ? turns[at + 1] : turns[at - 1];
};

/** "I" and "we" in a turn of a transcript are whoever its label names, "you" whom it speaks to. */
const linkTurn = (reading: Reading, m: number, turn: Turn | undefined): Link | undefined => {
  if (turn === undefined) return undefined;
  const at = tokenAt(reading.tokens, turn.speaker.start);
  let label = -1;
  for (let i = at; i < reading.tokens.length && reading.tokens.start[i]! < turn.speaker.end; i++)
    label = reading.mentionOfHead.get(i) ?? label;
  if (label < 0 || label === m) return undefined;
  if (reading.draftAt[label] === -1) place(reading, label);
  return { to: reading.draftAt[label] as number, because: 'speaks, or is spoken to, in this turn' };
};

/** Without a known speaker, all "I" of one voice are one, and so are all "we" and all "you". */
const linkFirst = (reading: Reading, pronoun: string, voice: string): Link | undefined => {
  const known = reading.byPhrase.get(`@${pronoun} ${voice}`);
  return known === undefined ? undefined : { to: known, because: `the same “${pronoun}”` };
};

const rememberFirst = (reading: Reading, m: number): void => {
  const { pronoun } = reading.features[m] as Features;
  if (pronoun === 'none' || pronoun === 'third') return;
  const { start } = reading.mentions[m] as Mention;
  const quotation = innermostQuotation(reading, start);
  const voice = quotation === undefined ? `${partAt(reading, start)?.start ?? 0}` : `"${quotation.start}`;
  const key = `@${pronoun} ${voice}`;
  if (!reading.byPhrase.has(key)) reading.byPhrase.set(key, reading.draftAt[m] as number);
};

/* Apposition and identity */

/** Two names side by side are two things ("Oster, Varn"), and so are a thing and an actor. */
const mayStandBeside = ({ mentions, drafts, draftAt }: Reading, m: number, other: number): boolean => {
  const a = mentions[m] as Mention;
  const b = mentions[other] as Mention;
  if (!('named' in a) || !('named' in b) || (a.named && b.named)) return false;
  const kind = rootOf(drafts, draftAt[other] as number).kind;
  const personal = PERSONAL.has(a.kind) && PERSONAL.has(kind);
  const collective = COLLECTIVE.has(a.kind) && COLLECTIVE.has(kind);
  return a.kind === b.kind || personal || collective;
};

/** "Varn Freight, a haulage company": what a name is said to be outweighs the sort that it was guessed to be of. */
const resort = (reading: Reading, m: number, other: number): void => {
  const told = reading.mentions[m] as Mention;
  const named = reading.mentions[other] as Mention;
  if (!isNamed(named) || !('named' in told) || told.named || !COLLECTIVE.has(told.kind)) return;
  const draft = rootOf(reading.drafts, reading.draftAt[other] as number);
  if (COLLECTIVE.has(draft.kind) || named.kind === 'nationality' || draft.mentions.length > 3) return;
  draft.kind = told.kind;
  draft.features = reading.features[m] as Features;
};

/** The mention that this one stands beside ("Anna Keld, [the governor]") or is said to be. */
const linkApposition = (reading: Reading, m: number): Link | undefined => {
  const { tokens } = reading;
  const { head } = reading.mentions[m] as Mention;
  const up = tokens.head[head]!;
  if (up < 0) return undefined;
  if (RELATIONS[tokens.relation[head]!] !== 'appos') return undefined;
  const other = reading.mentionOfHead.get(up);
  if (other === undefined || reading.draftAt[other] === -1) return undefined;
  resort(reading, m, other);
  if (!mayStandBeside(reading, m, other)) return undefined;
  const a = reading.features[m] as Features;
  return agree(a, rootOf(reading.drafts, reading.draftAt[other] as number).features)
    ? { to: reading.draftAt[other] as number, because: 'in apposition' }
    : undefined;
};

/** "Orland is the capital": the predicate is the subject, where it is not denied. */
const linkPredicate = (reading: Reading, m: number): Link | undefined => {
  const { tokens, children } = reading;
  const { head } = reading.mentions[m] as Mention;
  const copula = childIn(tokens, children, head, 'cop');
  if (copula < 0 || lemmaOf(tokens, copula) !== 'be' || childIn(tokens, children, head, 'case') >= 0) return undefined;
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    if (/^(?:not|n't|never|no)$/.test(wordAt(reading, children.of[k]!))) return undefined;
  }
  const subject = childIn(tokens, children, head, 'nsubj');
  const other = subject < 0 ? undefined : reading.mentionOfHead.get(subject);
  if (other === undefined || reading.draftAt[other] === -1 || other > m || reading.heads[other] === 'it')
    return undefined;
  return agree(reading.features[m] as Features, reading.features[other] as Features)
    ? { to: reading.draftAt[other] as number, because: 'said to be the same' }
    : undefined;
};

/** Whether `m` lies within a mention of the entity it would join: a thing is no part of its own description. */
const isHeldBy = (reading: Reading, m: number, to: number): boolean => {
  const root = rootOf(reading.drafts, to).index;
  for (let outer = reading.outerOf[m]!; outer >= 0; outer = reading.outerOf[outer]!) {
    if (reading.draftAt[outer]! >= 0 && rootOf(reading.drafts, reading.draftAt[outer]!).index === root) return true;
  }
  return false;
};

/** Finds the entity of one mention, or opens one. */
const place = (reading: Reading, m: number): void => {
  if (reading.draftAt[m] !== -1) return;
  const mention = reading.mentions[m] as Mention;
  const { pronoun } = reading.features[m] as Features;
  const described = 'named' in mention;
  const link =
    (mention.kind === 'pronoun'
      ? pronoun === 'third'
        ? linkPronoun(reading, m)
        : pronoun === 'none'
          ? undefined
          : linkSpeaker(reading, m)
      : undefined) ??
    (described ? linkGovernment(reading, m) : undefined) ??
    (described ? linkForces(reading, m) : undefined) ??
    (isNamed(mention) ? linkName(reading, m) : undefined) ??
    (described ? linkApposition(reading, m) : undefined) ??
    (described ? linkPredicate(reading, m) : undefined) ??
    (described && !mention.named ? linkDescription(reading, m) : undefined);
  if (reading.draftAt[m] !== -1) return;
  // "the Command blamed the militia": nobody blames himself by a description.
  const self = link !== undefined && described && beside(reading, m).includes(rootOf(reading.drafts, link.to).index);
  if (self) {
    open(reading, m);
    rememberAll(reading, m);
    return;
  }
  const within = mention.kind !== 'pronoun' && !isNamed(mention);
  if (link === undefined || (within && isHeldBy(reading, m, link.to))) open(reading, m);
  else attach(reading, m, link.to, link.because);
  rememberAll(reading, m);
};

const rememberAll = (reading: Reading, m: number): void => {
  const mention = reading.mentions[m] as Mention;
  rememberFirst(reading, m);
  if (!('named' in mention)) return;
  rememberGovernment(reading, m);
  if (isNamed(mention)) remember(reading, m);
  else {
    reading.byHead.set(lemmaOf(reading.tokens, mention.head), m);
    reading.byPhrase.set(phraseKey(reading, mention), reading.draftAt[m] as number);
  }
  const { kind, named, government } = rootOf(reading.drafts, reading.draftAt[m] as number);
  const state = kind === 'place' && knownNames.get(nameKey(nameOf(reading, mention)))?.state !== undefined;
  if (!government && named && mention.kind !== 'nationality') reading.byKind.set(state ? 'state' : kind, m);
};

const mergeIntroduced = (reading: Reading, introductions: readonly AliasIntroduction[]): void => {
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

/** The only government named for a person and the only one named for a state are one. */
const mergeGovernments = (reading: Reading): void => {
  const governments = [...new Set([...reading.byGovernment.values()].map((index) => rootOf(reading.drafts, index)))];
  const leaders: DraftEntity[] = [];
  const states: DraftEntity[] = [];
  for (const [named, index] of reading.byGovernment) {
    const draft = rootOf(reading.drafts, index);
    if (!governments.includes(draft)) continue;
    const owner = reading.byName.get(named);
    const kind = knownNames.get(named)?.kind ?? (owner === undefined ? 'place' : rootOf(reading.drafts, owner).kind);
    (kind === 'person' ? leaders : states).push(draft);
  }
  const leader = new Set(leaders).size === 1 ? leaders[0] : undefined;
  const state = new Set(states).size === 1 ? states[0] : undefined;
  if (leader !== undefined && state !== undefined && leader !== state) {
    mergeDrafts(
      reading.drafts,
      state.index,
      leader.index,
      'the only government of a leader and the only one of a state here',
    );
  }
};

/** For each mention the one right around it. */
const enclosing = (mentions: readonly Mention[]): Int32Array => {
  const outerOf = new Int32Array(mentions.length).fill(-1);
  mentions.forEach((mention, m) => {
    let outer = m - 1;
    while (outer >= 0 && (mentions[outer] as Mention).end < mention.end) outer = outerOf[outer]!;
    outerOf[m] = outer >= 0 && (mentions[outer] as Mention).end > mention.start ? outer : -1;
  });
  return outerOf;
};

const beginReading = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  children: Children,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Reading => {
  const heads = mentions.map(({ head }) =>
    foldName(document.text.slice(tokens.start[head], Math.min(tokens.end[head]!, tokens.start[head]! + 40))),
  );
  const sentenceAt = new Int32Array(mentions.length);
  const mentionOfHead = new Map<number, number>();
  const mentionOfName = new Map<string, number>();
  let s = 0;
  mentions.forEach((mention, m) => {
    const { head, start, kind } = mention;
    while (s + 1 < sentences.length && (sentences[s + 1] as Sentence).start <= start) s++;
    sentenceAt[m] = s;
    const key = isNamed(mention) ? nameKey(document.text.slice(mention.name.start, mention.name.end)) : undefined;
    if (key !== undefined && !mentionOfName.has(key)) mentionOfName.set(key, m);
    if (!mentionOfHead.has(head) && kind !== 'date' && kind !== 'amount') mentionOfHead.set(head, m);
  });
  const quoteAt = Int32Array.from(mentions, ({ start }) => innermostQuotation({ quotations }, start)?.start ?? -1);
  return {
    document,
    quoteAt,
    tokens,
    children,
    sentences,
    mentions,
    quotations,
    turns: findTurns(document),
    heads,
    sentenceAt,
    mentionOfHead,
    mentionOfName,
    outerOf: enclosing(mentions),
    longNames: new Map(),
    features: mentions.map((mention, m) => featuresOf(tokens, mention, heads[m] as string)),
    drafts: [],
    draftAt: new Int32Array(mentions.length).fill(-1),
    byName: new Map(),
    byWord: new Map(),
    byAcronym: new Map(),
    byHead: new Map(),
    byPhrase: new Map(),
    byGovernment: new Map(),
    byKind: new Map(),
    lastGovernment: -1,
  };
};

/** Entities that recur or have a name; mentions of others stay without one. */
const finish = (reading: Reading): { entities: Entity[]; entityOf: Int32Array } => {
  const entityOf = new Int32Array(reading.mentions.length).fill(-1);
  const entities: Entity[] = [];
  for (const draft of reading.drafts) {
    if (draft.partOf !== draft.index || draft.mentions.length === 0) continue;
    const order = draft.mentions
      .map((mention, i) => ({ mention, because: draft.because[i] ?? '' }))
      .sort((a, b) => a.mention - b.mention);
    const own = order.map(({ mention }) => reading.mentions[mention] as Mention);
    if (own.length < 2 && !own.some(isNamed) && draft.label === undefined) continue;
    const { label, kind, best } = labelOf(reading.document, reading.tokens, draft, own);
    const first = order[best];
    const sorted = first === undefined ? order : [first, ...order.slice(0, best), ...order.slice(best + 1)];
    for (const { mention } of sorted) entityOf[mention] = entities.length;
    entities.push({
      label,
      kind,
      mentions: sorted.map(({ mention }) => mention),
      aliases: [...draft.aliases].filter((alias) => alias !== label).sort(),
      because: sorted.slice(1).map(({ because }) => because),
    });
  }
  return { entities, entityOf };
};

/** Which mentions of a document stand for the same thing, and why. Linear in the mentions. */
export const resolveReference = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  children: Children,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  introductions: readonly AliasIntroduction[],
): { entities: Entity[]; entityOf: Int32Array } => {
  const reading = beginReading(document, tokens, sentences, children, mentions, quotations);
  for (let m = 0; m < mentions.length; m++) {
    const { kind } = mentions[m] as Mention;
    if (kind !== 'date' && kind !== 'amount' && kind !== 'instrument') place(reading, m);
  }
  mergeIntroduced(reading, introductions);
  mergeGovernments(reading);
  return finish(reading);
};
