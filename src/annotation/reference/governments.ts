import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, UPOS } from '../annotation.ts';
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
  INDEFINITE,
  isNamed,
  type Link,
  nameKey,
  nameOf,
  PRON,
  type Reading,
  wordAt,
} from './reading.ts';

/*
 * Governments, and those through whom a government or an armed group acts:
 *
 *     [The Orland regime (1)] bought oil. [Regime forces (1)] left Varn. [The regime (1)] denied it.
 */

const GOVERNMENTS = new Set(referenceWords.governments);

const FORCES = new Set(referenceWords.forces);

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

/**
 * What a government is named for, in one spelling: the state for an adjective, otherwise the name, also one that was passed
 * over ("the [Sevrin] authorities"); undefined where it has no name.
 */
const namedFor = (reading: Reading, m: number): string | undefined => {
  const { end, head } = reading.mentions[m] as Mention;
  const modifier = namedModifier(reading, head);
  const passedOver = modifier < 0 ? childIn(reading.tokens, reading.children, head, 'compound') : -1;
  if (passedOver >= 0 && reading.tokens.upos[passedOver] === PROPN) return wordAt(reading, passedOver);
  // "the Government of Orland" as one name
  const name =
    modifier < 0
      ? OF_NAME.exec(reading.document.text.slice(reading.tokens.end[head], end))?.[1]
      : nameOf(reading, reading.mentions[modifier] as Mention);
  return name === undefined ? undefined : nameKey(stateOf(reading, nameKey(name)) ?? name);
};

const PROPN = UPOS.indexOf('PROPN');

const OF_NAME = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]*)*)/u;

const isGovernment = ({ heads }: Reading, m: number): boolean => GOVERNMENTS.has(heads[m] as string);

/** Whether a government is the one spoken of: "the regime", "its government", "[regime] forces"; not "levels of government". */
const meansKnownOne = (reading: Reading, m: number): boolean => {
  const { word, upos } = firstWord(reading, m);
  const { head } = reading.mentions[m] as Mention;
  return (upos === DET && DEFINITE.has(word)) || upos === PRON || relationOf(reading.tokens, head) === 'compound';
};

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
  const known = reading.byGovernment.get(named);
  if (known !== undefined) return { to: known, because: `the ${reading.heads[m]} named for the same state or leader` };
  // "the government … the Government of Orland": one that was named for nobody yet.
  return reading.lastGovernment < 0 || isNamedForOne(reading, reading.lastGovernment)
    ? undefined
    : { to: reading.lastGovernment, because: `the last ${reading.heads[m]} spoken of before` };
};

const isNamedForOne = ({ byGovernment, drafts }: Reading, government: number): boolean => {
  const { index } = rootOf(drafts, government);
  return [...byGovernment.values()].some((other) => rootOf(drafts, other).index === index);
};

export const rememberGovernment = (reading: Reading, m: number): void => {
  if (!isGovernment(reading, m) || INDEFINITE.has(firstWord(reading, m).word)) return;
  const draft = rootOf(reading.drafts, reading.draftAt[m] as number);
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

const isOwner = ({ tokens, children }: Reading, child: number, relation: string): boolean => {
  if (relation === 'compound' || relation === 'nmod:poss') return true;
  const preposition = relation === 'nmod' ? childIn(tokens, children, child, 'case') : -1;
  return preposition >= 0 && lemmaOf(tokens, preposition) === 'of';
};

/** The draft of the mention headed by token `head`, opened now if it is a name or government read later than its owner. */
const draftOfHead = (reading: Reading, head: number): number => {
  const m = reading.mentionOfHead.get(head);
  if (m === undefined) return GOVERNMENTS.has(wordAt(reading, head)) ? reading.lastGovernment : -1;
  return draftOf(reading, m);
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
