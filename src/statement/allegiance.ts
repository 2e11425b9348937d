import type { Annotated, Entity, Mention } from '../annotation/annotation.ts';
import { childrenOf, lemmaOf, relationOf, wordOf } from '../annotation/tokens.ts';
import { forceKinds, movementForces, stateForces } from '../languages/en/allegiance-words.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { ofObject } from '../text/kept.ts';
import { mentionAt, type Reading } from './reading.ts';

/*
 * Whose forces are that no phrase calls anybody's: a state's, or a movement's, of which the document says that it has such.
 *
 *     [The Orlandian army (1)] crossed the Sever, and [Kite fighters (2)] fled. [Government mortars (1)] fired on Varn.
 *     [Two soldiers (1)] were wounded; [fighters (2)] had laid mines.
 */

type Side = 'state' | 'movement';

const ofStates = new Set(stateForces);
const ofMovements = new Set(movementForces);
/** "[armed] forces" are a state's: the nouns that are one's only with a word before them. */
const ofStatesBehindAnother = new Set(
  stateForces.filter((noun) => noun.includes(' ')).map((noun) => noun.slice(noun.indexOf(' ') + 1)),
);
const kinds = new Set(forceKinds);
const governments = new Set(referenceWords.governments);

/** What kind of side a noun is of, with what stands before it: "[armed] forces" are a state's, "forces" may be anybody's. */
const sideOf = ({ tokens, children }: Reading, head: number): Side | undefined => {
  const noun = lemmaOf(tokens, head).toLowerCase();
  if (ofMovements.has(noun)) return 'movement';
  if (ofStates.has(noun)) return 'state';
  if (!ofStatesBehindAnother.has(noun)) return undefined;
  return childrenOf(children, head).some((c) => c < head && ofStates.has(`${wordOf(tokens, c)} ${noun}`))
    ? 'state'
    : undefined;
};

const ofOwners: ReadonlySet<string> = new Set(['nmod:poss', 'compound', 'amod', 'nmod']);

/** The entity that a phrase says its forces are of, -1 where it says none: "[Orland]'s army", "fighters of the [Front]". */
const ownerOf = (reading: Reading, head: number): number => {
  const { annotated, tokens, children } = reading;
  const own = mentionAt(reading, head);
  for (const c of childrenOf(children, head)) {
    const relation = relationOf(tokens, c);
    if (!ofOwners.has(relation) || (relation === 'nmod' && !belongsBy(reading, c))) continue;
    const state = reading.stateOf(c);
    const m = state >= 0 ? state : mentionAt(reading, c);
    if (m < 0 || m === own) continue;
    const entity = annotated.entities[annotated.entityOf[m] ?? -1];
    if (entity !== undefined && bodies.has(entity.kind) && isCalled(annotated, m))
      return annotated.entityOf[m] as number;
  }
  return -1;
};

const bodies: ReadonlySet<string> = new Set(['place', 'nationality', 'organisation', 'group']);

/** Whether what a mention stands for goes by a name of its own, and not by "government". */
const isCalled = ({ entities, entityOf, mentions }: Annotated, m: number): boolean => {
  const { named, label } = entities[entityOf[m] ?? -1] ?? { named: false, label: '' };
  const mention = mentions[m] as Mention;
  return named || /\p{Lu}/u.test(label) || ('named' in mention && mention.named);
};

const belongsBy = ({ tokens, children }: Reading, c: number): boolean =>
  childrenOf(children, c).some((p) => relationOf(tokens, p) === 'case' && wordOf(tokens, p) === 'of');

/** How often each entity is said to have forces, by their noun and by what kind of side they are of. */
type Tally = ReadonlyMap<string, ReadonlyMap<number, number>>;

const tallyOf = ofObject((reading: Reading): Tally => {
  const tally = new Map<string, Map<number, number>>();
  const seen = new Set<number>();
  const count = (key: string, entity: number): void => {
    const owners = tally.get(key) ?? new Map<number, number>();
    tally.set(key, owners.set(entity, (owners.get(entity) ?? 0) + 1));
  };
  for (const { head } of reading.annotated.mentions) {
    if (head < 0 || seen.has(head)) continue;
    seen.add(head);
    const noun = lemmaOf(reading.tokens, head).toLowerCase();
    const side = governments.has(noun) ? 'government' : sideOf(reading, head);
    const own = side === 'government' ? governmentAt(reading, head) : -1;
    const owner = side === undefined || own >= 0 ? own : ownerOf(reading, head);
    if (owner < 0 || side === undefined) continue;
    count(noun, owner);
    count(side, owner);
  }
  return tally;
});

/** "the [Government of Orland]", "the [Federal Government]": the entity of a government that goes by a name; -1 for none. */
const governmentAt = (reading: Reading, head: number): number => {
  const { entities, entityOf } = reading.annotated;
  const entity = entityOf[mentionAt(reading, head)] ?? -1;
  return entities[entity] !== undefined && isNamedGovernment(entities[entity]) ? entity : -1;
};

/** Whether more than the noun alone calls a government. */
const isNamedGovernment = ({ label, kind }: Entity): boolean => {
  const words = label.split(' ');
  return kind === 'organisation' && words.length > 1 && words.some((word) => governments.has(word.toLowerCase()));
};

/** The entity that is told of by far most often; -1 where none is. */
const foremost = (owners: ReadonlyMap<number, number> | undefined): number => {
  const [first, second] = [...(owners ?? [])].sort(([, a], [, b]) => b - a);
  if (first === undefined || (second !== undefined && second[1] * TIMES_AS_OFTEN > first[1])) return -1;
  return first[0];
};

const TIMES_AS_OFTEN = 2;

/** The entity that has the soldiers, or the fighters, of whom a document tells most; -1 where it is none or more than one. */
export const forcesOf = (reading: Reading, side: Side): number => foremost(tallyOf(reading).get(side));

/**
 * The mention of whoever has the forces that a mention stands for where its own words do not say it, -1 where the document
 * does not either, or where another than they is meant: "former soldiers", "rival fighters".
 */
export const sideBehind = (reading: Reading, m: number): number => {
  const { annotated, tokens, children } = reading;
  const { mentions, entities, entityOf } = annotated;
  const entity = entities[entityOf[m] ?? -1];
  if (entity !== undefined && /\p{Lu}/u.test(entity.label) && entity.named && !isBareForce(entity)) return -1;
  const { head, start, kind } = mentions[entity?.mentions[0] ?? m] as Mention;
  const noun = lemmaOf(tokens, head).toLowerCase();
  const governed = governments.has(noun);
  // "the government" alone may be that of whoever writes.
  if (governed && entity?.mentions.some((k) => sideOf(reading, (mentions[k] as Mention).head) === 'state') !== true)
    return -1;
  const side = governed ? 'state' : sideOf(reading, head);
  if (side === undefined) return -1;
  // "the Orlandian army … [the army]"
  const owned = side === 'state' && !governed && entity !== undefined ? ownerOf(reading, head) : -1;
  if (owned >= 0 && isLand(annotated, owned)) return entities[owned]?.mentions[0] ?? -1;
  for (const c of childrenOf(children, head)) {
    // "a single [army] post"
    if ((tokens.start[c] as number) < start) continue;
    const relation = relationOf(tokens, c);
    const told = relation === 'amod' || relation === 'compound' || relation === 'nmod:poss' || relation === 'acl:relcl';
    if (told && !kinds.has(wordOf(tokens, c)) && !governments.has(wordOf(tokens, c))) return -1;
    if (relation === 'nmod' && belongsBy(reading, c)) return -1;
  }
  const tally = tallyOf(reading);
  const own = governed ? undefined : tally.get(noun);
  const owner =
    own !== undefined
      ? foremost(own)
      : foremost(tally.get(side) ?? (side === 'state' ? tally.get('government') : undefined));
  if (owner < 0) return -1;
  const fits =
    side === 'movement'
      ? owner === lastGroup(reading, m)
      : isLand(annotated, owner) || (kind !== 'person' && isNamedGovernment(entities[owner] as Entity));
  return fits ? (entities[owner]?.mentions[0] ?? -1) : -1;
};

const isLand = ({ entities }: Annotated, entity: number): boolean =>
  entities[entity]?.kind === 'place' || entities[entity]?.kind === 'nationality';

/** "[Army] denies shelling": a headline, which leaves out articles, or a capital gives the noun alone for a name. */
const isBareForce = ({ label }: Entity): boolean => ofStates.has(label.toLowerCase());

/** How many mentions back a movement is looked for whose fighters are spoken of. */
const MOST_BACK = 25;

/** The entity of the group that is named last before a mention; -1 for none near. */
const lastGroup = ({ annotated: { entities, entityOf } }: Reading, m: number): number => {
  for (let k = m - 1; k >= Math.max(0, m - MOST_BACK); k--) {
    const { kind, named } = entities[entityOf[k] ?? -1] ?? { kind: 'thing', named: false };
    if (kind === 'group' && named) return entityOf[k] as number;
  }
  return -1;
};
