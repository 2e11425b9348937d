import { calendarNames } from '../../languages/en/calendar-names.ts';
import { demonymEnding } from '../../languages/en/demonyms.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Mention } from '../annotation.ts';
import { knownNames } from '../known-names.ts';
import { childIn, lemmaOf, relationOf } from '../tokens.ts';
import { type Features, ONE } from './agreement.ts';
import { type DraftEntity, mergeDrafts, rootOf } from './draft-entity.ts';
import { stateOf } from './names.ts';
import {
  DEFINITE,
  DET,
  draftOf,
  firstWord,
  headedBy,
  INDEFINITE,
  isNamed,
  type Link,
  nameKey,
  nameOf,
  PRON,
  type Reading,
  wordAt,
} from './reading.ts';
import { entityOfField, partAt } from './speakers.ts';

/*
 * Governments, and those through whom a government or an armed group acts:
 *
 *     [The Orland regime (1)] bought oil. [Regime forces (1)] left Varn. [The regime (1)] denied it.
 */

const GOVERNMENTS = new Set(referenceWords.governments);

const AGENCIES = new Set(referenceWords.agencies);

const FIRST_PERSON = new Set([...referenceWords.firstSingular, ...referenceWords.firstPlural]);

const FORCES = new Set(referenceWords.forces);

const NAMING_RELATIONS: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'nmod:poss', 'flat']);

/**
 * What a government is named for, in one spelling; undefined where it has no name: "[Orland] regime", "government of
 * [Orland]". A word with a capital is a name here, whatever it was taken for: "the [Sevrin] authorities".
 */
const namedFor = (reading: Reading, m: number): string | undefined => {
  const { document, tokens, children } = reading;
  const { head, end } = reading.mentions[m] as Mention;
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    if (!NAMING_RELATIONS.has(relationOf(tokens, child))) continue;
    const mention = reading.mentions[headedBy(reading, child)];
    if (mention !== undefined && isNamed(mention)) return governmentKey(reading, nameOf(reading, mention));
    const word = document.text.slice(tokens.start[child], tokens.end[child]);
    if (/^\p{Lu}\p{Ll}/u.test(word) && !NO_NAMES.has(wordAt(reading, child))) return governmentKey(reading, word);
  }
  // "the Government of Orland" as one name
  const name = OF_NAME.exec(document.text.slice(tokens.end[head], end))?.[1];
  return name === undefined ? undefined : governmentKey(reading, name);
};

const OF_NAME = /^\s+(?:of|in)\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]*)*)/u;

/** Words in front of a government that may have a capital and name nothing: "[Federal] Government". */
const NO_NAMES: ReadonlySet<string> = new Set(referenceWords.levelsOfGovernment);

/** The name of a state or leader in one spelling: the state for an adjective, "Orland" for "Kingdom of Orland". */
const governmentKey = (reading: Reading, name: string): string =>
  nameKey(stateOf(reading, nameKey(name)) ?? name).replace(TITLE_OF_STATE, '');

const TITLE_OF_STATE = new RegExp(`^(?:\\S+ ){0,2}(?:${(referenceWords.general.state ?? []).join('|')}) of (?:the )?`);

const isGovernment = (reading: Reading, m: number): boolean =>
  GOVERNMENTS.has(reading.heads[m] as string) && !isArm(reading, m) && !isAgency(reading, m);

/** "the [military] authorities" are others than the government. */
const isArm = ({ mentions, tokens, children }: Reading, m: number): boolean => {
  const arm = childIn(tokens, children, (mentions[m] as Mention).head, 'amod');
  return arm >= 0 && ARMS.has(lemmaOf(tokens, arm));
};

/** "the [Harbour Works Administration]": a body so called, for no land and no leader. */
const isAgency = (reading: Reading, m: number): boolean => {
  const mention = reading.mentions[m] as Mention;
  if (!isNamed(mention) || !AGENCIES.has(reading.heads[m] as string)) return false;
  const [first = '', ...rest] = nameKey(nameOf(reading, mention)).split(' ');
  return (
    rest.length > 1 &&
    rest.at(-1) === reading.heads[m] &&
    reading.byName.get(first) === undefined &&
    knownNames.get(first) === undefined
  );
};

/** Whether a government is the one spoken of: "the regime", "its government", "[regime] forces"; not "levels of government". */
const meansKnownOne = (reading: Reading, m: number): boolean => {
  const { word, upos } = firstWord(reading, m);
  const { head } = reading.mentions[m] as Mention;
  return (upos === DET && DEFINITE.has(word)) || upos === PRON || relationOf(reading.tokens, head) === 'compound';
};

const ARMS: ReadonlySet<string> = new Set(referenceWords.armsOfGovernment);

/** A government joins the one named for the same state or leader; without a name, the last one called so, or the last one. */
export const linkGovernment = (reading: Reading, m: number): Link | undefined => {
  if (!isGovernment(reading, m)) return undefined;
  const named = namedFor(reading, m);
  if (named === undefined) {
    const last = reading.lastGovernmentCalled.get(reading.heads[m] as string) ?? reading.lastGovernment;
    return last < 0 || !meansKnownOne(reading, m)
      ? undefined
      : { to: last, because: `the last ${reading.heads[m]} spoken of before` };
  }
  const known = reading.byGovernment.get(named) ?? stateSpokenFor(reading, m, named);
  if (known !== undefined) return { to: known, because: `the ${reading.heads[m]} named for the same state or leader` };
  // "the government … the Government of Orland": one that was named for nobody yet.
  return reading.lastGovernment < 0 || isNamedForOne(reading, reading.lastGovernment) || isOfAnotherLand(reading, named)
    ? undefined
    : { to: reading.lastGovernment, because: `the last ${reading.heads[m]} spoken of before` };
};

const isNamedForOne = ({ byGovernment, drafts }: Reading, government: number): boolean => {
  const { index } = rootOf(drafts, government);
  return [...byGovernment.values()].some((other) => rootOf(drafts, other).index === index);
};

/** "the Varnish Air Force … government troops … the Government of Orland": the land whose forces were told of is another. */
const isOfAnotherLand = ({ landsOfForces }: Reading, named: string): boolean =>
  landsOfForces.size > 0 && !landsOfForces.has(stemOf(named));

/** What a land and its adjective begin with alike. */
const stemOf = (name: string): string => name.slice(0, SHORTEST_STEM);

const SHORTEST_STEM = 4;

/** Keeps whose the forces are that an adjective names: "the [Varnish] Air Force". */
export const rememberForces = (reading: Reading, m: number): void => {
  if (!FORCES.has(reading.heads[m] as string)) return;
  const land = namedFor(reading, m);
  if (land !== undefined && isAdjective(land)) reading.landsOfForces.add(stemOf(land));
};

/** "varnish": whether a word ends as the adjectives of lands do. */
const isAdjective = (word: string): boolean =>
  !calendarNames.has(word) &&
  [1, 2, 3].some((length) => word.length - length >= SHORTEST_STEM && demonymEnding.test(word.slice(-length)));

/** "The Government of Orland" in a letter of its envoy: the state that the letter speaks for. */
const stateSpokenFor = (reading: Reading, m: number, named: string): number | undefined => {
  const state = partAt(reading, (reading.mentions[m] as Mention).start)?.onBehalfOf;
  return state === undefined || nameKey(state.value).replace(TITLE_OF_STATE, '') !== named
    ? undefined
    : entityOfField(reading, state.value, 'organisation');
};

export const rememberGovernment = (reading: Reading, m: number): void => {
  if (!isGovernment(reading, m) || INDEFINITE.has(firstWord(reading, m).word)) return;
  const draft = rootOf(reading.drafts, reading.draftAt[m] as number);
  // "my Government": whoever the letter speaks for, by its own name.
  if (draft.kind === 'place' || draft.label !== undefined || FIRST_PERSON.has(firstWord(reading, m).word)) return;
  draft.government = true;
  if (draft.kind === 'thing') draft.kind = 'organisation';
  const named = namedFor(reading, m);
  if (named !== undefined) reading.byGovernment.set(named, draft.index);
  reading.lastGovernment = draft.index;
  reading.lastGovernmentCalled.set(reading.heads[m] as string, draft.index);
};

/** "regime forces", "forces loyal to the regime", "the forces of the Kestrel Front" act as the one they belong to. */
export const linkForces = (reading: Reading, m: number): Link | undefined => {
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

const isOwner = ({ document, tokens, children }: Reading, child: number, relation: string): boolean => {
  if (relation === 'compound' || relation === 'nmod:poss') return true;
  if (relation === 'amod') return /^\p{Lu}/u.test(document.text.slice(tokens.start[child], tokens.end[child]));
  const preposition = relation === 'nmod' ? childIn(tokens, children, child, 'case') : -1;
  return preposition >= 0 && lemmaOf(tokens, preposition) === 'of';
};

/** The draft of the mention headed by token `head`, opened now if it is a name or government read later than its owner. */
const draftOfHead = (reading: Reading, head: number): number => {
  const m = headedBy(reading, head);
  if (m >= 0) return draftOf(reading, m);
  const word = wordAt(reading, head);
  return GOVERNMENTS.has(word)
    ? reading.lastGovernment
    : (reading.byAcronym.get(word) ?? reading.byName.get(word) ?? -1);
};

/** The only government named for a person and the only one named for a state are one. */
export const mergeGovernments = (reading: Reading): void => {
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
