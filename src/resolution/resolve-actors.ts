import { governmentHeads, loadedHeads, stateOrgans } from '../languages/en/matching-words.ts';
import { inEnglish, inOrder, type Message } from '../languages/message.ts';
import type { LocalActor } from '../statement/extraction.ts';
import { changedKeys, keeping, ofObject, sameList } from '../text/kept.ts';
import type { Actor, ResolvedActors } from './actor.ts';
import { compareNames } from './compare-names.ts';
import { type Bearers, bearerGatherer, type Gathered, type Node } from './gather-bearers.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type Judgement, saidOf, type Verdict, verdictsOn } from './judgement.ts';
import { landStem, states } from './names/land.ts';
import { readMatchable } from './names/matchable.ts';
import { type Name, readName, tellsWho } from './names/name.ts';
import { stateKeyOf } from './names/state-key.ts';
import { acronym } from './rules/acronym.ts';
import type { ActorRule, Bearer, Known, Sort } from './rules/actor-rule.ts';
import { adjective } from './rules/adjective.ts';
import { genericTail } from './rules/generic-tail.ts';
import { government, statesOf } from './rules/government.ts';
import { introducedAlias } from './rules/introduced-alias.ts';
import { leader } from './rules/leader.ts';
import { oneOfMany } from './rules/one-of-many.ts';
import { oneRegime } from './rules/one-regime.ts';
import { sameName } from './rules/same-name.ts';
import { shortenedName } from './rules/shortened-name.ts';
import { spelling } from './rules/spelling.ts';
import { surname } from './rules/surname.ts';
import { usedName } from './rules/used-name.ts';

/** The ways in which two names become one actor, the surest first: what is joined early decides what stays open later. */
const rules: readonly ActorRule[] = [
  sameName,
  adjective,
  introducedAlias,
  government,
  acronym,
  genericTail,
  oneOfMany,
  shortenedName,
  surname,
  usedName,
  spelling,
  leader,
  oneRegime,
];

/** Joins and parts what people judged, the latest judgement first, and records the joins. */
const obey = (verdicts: readonly Verdict[], nodes: readonly Node[], groups: Groups, note: Note) => {
  if (verdicts.length === 0) return;
  const bySubject = new Map<string, number[]>();
  // Whom a person judged has a node of his own.
  for (const [index, node] of nodes.entries())
    for (const subject of [node.label.key, (node.locals[0] as Gathered).id]) {
      const known = bySubject.get(subject);
      if (known === undefined) bySubject.set(subject, [index]);
      else known.push(index);
    }
  const nodesOf = (subject: string) =>
    bySubject.get(subject) ??
    bySubject.get(readName(subject).key) ??
    bySubject.get(readName(subject, 'person').key) ??
    [];
  for (const { left, right, decision, because } of verdicts)
    for (const a of nodesOf(left))
      for (const b of nodesOf(right)) {
        if (decision !== 'same') groups.part(a, b);
        else if (groups.join(a, b)) note(a, because);
      }
};

type Note = (node: number, because: Message) => void;

/** Sorts that may be one actor: like with like, one name of several words whatever it was taken for, a land and its adjective, and a leader with the government that is named by him. */
const sortsAgree = (a: Sort, b: Sort, rule: string): boolean =>
  a === b ||
  rule === 'same-name' ||
  rule === 'adjective' ||
  (rule === 'leader' && a !== 'place' && b !== 'place') ||
  ((rule === 'generic-tail' || rule === 'one-of-many') && a === 'people');

/** Two persons with two full names are two persons unless the names are spellings of one. */
const personsAgree = (a: Bearer, b: Bearer): boolean =>
  a.sort !== 'person' ||
  b.sort !== 'person' ||
  !a.label.key.includes(' ') ||
  !b.label.key.includes(' ') ||
  compareNames(readMatchable(a.label.written, 'person'), readMatchable(b.label.written, 'person')).verdict !==
    'different';

const byKeyOf = (nodes: readonly Node[], keysOf: (node: Node) => readonly string[]): Map<string, number[]> => {
  const byKey = new Map<string, number[]>();
  for (const [index, node] of nodes.entries())
    for (const key of keysOf(node)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  return byKey;
};

/** A rule with the keys that it gave for each node under what is known of the case. */
interface KeyedRule {
  readonly rule: ActorRule;
  readonly asks: (node: Node) => readonly string[];
  readonly carries: (node: Node) => readonly string[];
}

const keyed = (known: Known): readonly KeyedRule[] =>
  rules.map((rule) => ({
    rule,
    asks: ofObject((node: Node) => rule.asks(node, known)),
    carries: ofObject((node: Node) => rule.carries(node, known)),
  }));

/** Applies one rule to all nodes: candidates by key, joined as the rule's `joins` allows. */
const apply = ({ rule, asks, carries }: KeyedRule, nodes: readonly Node[], groups: Groups, note: Note): void => {
  const askers = byKeyOf(nodes, asks);
  if (askers.size === 0) return;
  const carriers = byKeyOf(nodes, carries);
  for (const [key, asking] of askers) {
    const carrying = carriers.get(key);
    if (carrying === undefined || (carrying.length === 1 && asking.length === 1 && carrying[0] === asking[0])) continue;
    if (rule.joins === 'one-to-one' && new Set(asking.map(groups.rootOf)).size > 1) continue;
    for (const asker of asking) {
      const node = nodes[asker] as Node;
      const open = carrying.filter((carrier) => {
        const other = nodes[carrier] as Node;
        return carrier !== asker && sortsAgree(node.sort, other.sort, rule.rule) && personsAgree(node, other);
      });
      if (rule.joins !== 'all' && new Set(open.map(groups.rootOf)).size > 1) continue;
      for (const carrier of open) {
        const other = nodes[carrier] as Node;
        if (groups.rootOf(asker) === groups.rootOf(carrier)) continue;
        if ((rule.accepts?.(node, other) ?? true) && groups.join(asker, carrier))
          note(asker, rule.because(node, other, key));
      }
    }
  }
};

/** Whether a name is that of one organ through which a state acts: a ministry, its army. */
const isOrgan = (name: Name): boolean =>
  stateKeyOf(name) !== undefined &&
  name.tokens.some(({ text }) => stateOrgans.has(text) && !governmentHeads.has(text)) &&
  !name.tokens.some(({ text }) => governmentHeads.has(text));

/**
 * The name that serves best as label: of a land before its adjective, of a body before that of its leader, of a government before that of one of its
 * ministries, used in most documents, the longest.
 */
const labelOf = (nodes: readonly Node[]): Node => {
  let best = nodes[0] as Node;
  const rank = (node: Node) => (node.sort === 'people' ? -1 : node.sort !== 'body' ? 0 : isOrgan(node.label) ? 1 : 2);
  for (const node of nodes) {
    const isOneName = node.label.key === best.label.key;
    const lead =
      (isOneName ? 0 : rank(node) - rank(best)) ||
      node.documents.length - best.documents.length ||
      node.label.written.length - best.label.written.length;
    if (lead > 0) best = node;
  }
  return best;
};

/** A name as a label: without article and possessive. */
const asLabel = (written: string): string => written.replace(/^the\s+/i, '').replace(/['’]s$/, '');

/**
 * The label of an actor. A government is not called a regime where any document calls it by a neutral name: a label is
 * Proffer's own voice, which takes no side.
 */
const neutralLabel = (nodes: readonly Node[]): string => {
  const best = labelOf(nodes).label;
  const isLoaded = (name: Name): boolean => name.tokens.some(({ text }) => loadedHeads.has(text));
  if (!isLoaded(best)) return best.written;
  const neutral = nodes
    .flatMap((node) => [...node.names, ...node.aliases])
    .filter(
      (name) =>
        !isLoaded(name) && name.tokens.some(({ text }) => text === 'government') && stateKeyOf(name) !== undefined,
    )
    .map((name) => asLabel(name.written))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return neutral[0] ?? best.written;
};

/** Places, peoples and office holders that stand for a government where they act, by the stem of the land. */
const actingFor = (nodes: readonly Node[], actorOfNode: readonly string[]): Map<string, string> => {
  const governments = new Map<string, string>();
  const lands = new Map<string, string>();
  for (const [index, node] of nodes.entries()) {
    // A navy acts for its land, and the land not for its navy.
    if (!isOrgan(node.label)) for (const stem of statesOf(node)) governments.set(stem, actorOfNode[index] as string);
    if (node.sort === 'place') {
      const stem = landStem(node.label.key);
      if (!lands.has(stem)) lands.set(stem, actorOfNode[index] as string);
    }
  }
  const acts = new Map<string, string>();
  for (const [index, node] of nodes.entries()) {
    const own = actorOfNode[index] as string;
    const stems = landsOf(node);
    const stands = stems.map((stem) => governments.get(stem) ?? lands.get(stem)).find((actor) => actor !== undefined);
    if (stands !== undefined && stands !== own) acts.set(own, stands);
  }
  return acts;
};

/** The lands that a place, a people or an office holder may act for. */
const landsOf = (node: Node): readonly string[] => {
  if (node.sort === 'place' || node.sort === 'people') return [landStem(node.label.key)];
  if (node.sort === 'office') return [stateKeyOf(node.label) ?? []].flat();
  return [];
};

/** The stems of the states, and of the lands and peoples that the case speaks of. */
const knownLands = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set([
    ...states,
    ...nodes.filter((node) => node.sort === 'place' || node.sort === 'people').map((node) => landStem(node.label.key)),
  ]);

type Renamings = ReturnType<typeof saidOf>;

/** What a person said that an actor is to be called: by its id, or by one of its names. */
const renamingOf = (id: string, nodes: readonly Node[], renamings: Renamings) => {
  if (renamings.size === 0) return undefined;
  const names = nodes.flatMap((node) => [...node.names, ...node.aliases].map(({ written }) => written));
  return [id, ...names].map((name) => renamings.get(name)).find((found) => found !== undefined);
};

/** Which actor a name stands for on its own; a name of two actors for none. */
const namesOf = (
  nodes: readonly Node[],
  actorOfNode: readonly string[],
  tellingKeys: (node: Node) => readonly string[],
): Map<string, string> => {
  const named = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, node] of nodes.entries())
    for (const key of tellingKeys(node)) {
      const actor = actorOfNode[index] as string;
      if ((named.get(key) ?? actor) !== actor) shared.add(key);
      named.set(key, actor);
    }
  for (const key of shared) named.delete(key);
  return named;
};

/** Keys of those names of a node that tell who is meant. */
const tellingKeysOf = ({ names, aliases }: Node): readonly string[] =>
  [...names, ...aliases].filter(tellsWho).map(({ key }) => key);

/**
 * What a person may call whoever bears these names: names, and those descriptions by which governments go; "the group" and
 * "forces loyal to the Oll regime" are none.
 */
const calledBy = (node: Node): readonly string[] =>
  [
    ...(isNamed(node) ? [node.label] : []),
    ...node.proper,
    ...node.aliases,
    ...node.names.filter((name) => tellsWho(name) && stateKeyOf(name) !== undefined),
  ].flatMap(({ written }) => (POSSESSIVE.test(written) ? [] : [asLabel(written)]));

/** "my Government": whose it is depends on who speaks. */
const POSSESSIVE = /^(?:my|our|your|his|her|its|their)\s/i;

/** Names each once, without those that are another in capitals: "PORT VARN". */
const unshouted = (names: readonly string[]): string[] => {
  const plain = new Set(names.filter((name) => name !== name.toUpperCase()).map((name) => name.toUpperCase()));
  return [...new Set(names)].filter((name) => name !== name.toUpperCase() || !plain.has(name));
};

const isNamed = ({ locals }: Node): boolean => locals.some(({ local }) => local.named);

const byPlace = (a: Actor['members'][number], b: Actor['members'][number]): number =>
  a.document === b.document ? a.entity - b.entity : a.document < b.document ? -1 : 1;

const actorFrom = (
  id: string,
  nodes: readonly Node[],
  placesOf: (node: Node) => Actor['members'],
  renamed: ReturnType<typeof renamingOf>,
  because: readonly Message[],
): Actor => ({
  id,
  label: renamed?.said ?? neutralLabel(nodes),
  kind: labelOf(nodes).kind,
  named: nodes.some(isNamed),
  names: unshouted([asLabel(neutralLabel(nodes)), ...nodes.flatMap(calledBy)]).sort(),
  members: nodes.length === 1 ? placesOf(nodes[0] as Node) : nodes.flatMap(placesOf).sort(byPlace),
  because: inOrder([...(renamed === undefined ? [] : [renamed.because]), ...because]),
});

/** A map as it was, where it holds the same as the new one. */
const asBefore = (
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => (changedKeys(before, now).size === 0 ? before : now);

/** Resolves the actors of a case; see `resolveActors`. `locals` are those of each document. */
export type ActorResolver = (
  locals: ReadonlyMap<string, readonly LocalActor[]>,
  judgements: readonly Judgement[],
) => ResolvedActors;

/**
 * Resolves the actors of a case as often as it is called. What the documents and judgements leave as it was is the same
 * object in every result.
 */
export const actorResolver = (): ActorResolver => {
  const gather = bearerGatherer();
  const kept = keeping<Actor>();
  const placesOf = ofObject((node: Node) =>
    node.places.map(({ local: { document, entity } }) => ({ document, entity })),
  );
  const tellingKeys = ofObject(tellingKeysOf);
  let lands: ReadonlySet<string> = new Set();
  let keyedRules = keyed({ lands });
  let actorOf: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map();
  let ofKey: ReadonlyMap<string, string> = new Map();
  let gatheredIn: Bearers['byDocument'] = new Map();
  let actsAs: ReadonlyMap<string, string> = new Map();
  let named: ReadonlyMap<string, string> = new Map();

  return (locals, judgements) => {
    const verdicts = verdictsOn('actor', judgements);
    const { nodes, byDocument } = gather(locals, new Set(verdicts.flatMap(({ left, right }) => [left, right])));
    const groups = groupsOf(nodes.length);
    const reasons = new Map<number, Message[]>();
    const note: Note = (node, because) => {
      const known = reasons.get(node);
      if (known === undefined) reasons.set(node, [because]);
      else known.push(because);
    };
    obey(verdicts, nodes, groups, note);
    const nowKnown = knownLands(nodes);
    if (!sameList([...lands], [...nowKnown])) {
      lands = nowKnown;
      keyedRules = keyed({ lands });
    }
    for (const rule of keyedRules) apply(rule, nodes, groups, note);

    const members = new Map<number, number[]>();
    for (let index = 0; index < nodes.length; index++) {
      const root = groups.rootOf(index);
      const group = members.get(root);
      if (group === undefined) members.set(root, [index]);
      else group.push(index);
    }
    const renamings = saidOf('actor', 'rename', judgements);
    const actorOfNode = new Array<string>(nodes.length);
    const nowOfKey = new Map<string, string>();
    const actors: Actor[] = [];
    kept.next();
    for (const group of members.values()) {
      const of = group.map((index) => nodes[index] as Node);
      const id = of.map(({ locals: [first] }) => (first as Gathered).id).sort()[0] as string;
      for (const index of group) {
        actorOfNode[index] = id;
        nowOfKey.set((nodes[index] as Node).key, id);
      }
      const renamed = renamingOf(id, of, renamings);
      const because = group.flatMap((index) => reasons.get(index) ?? []);
      const whyRenamed = renamed === undefined ? undefined : inEnglish(renamed.because);
      const parts = [renamed?.said, whyRenamed, of.length, ...of, ...because.map(inEnglish)];
      actors.push(kept.get(id, parts, () => actorFrom(id, of, placesOf, renamed, because)));
    }
    actors.sort((a, b) => (a.id < b.id ? -1 : 1));
    const moved = changedKeys(ofKey, nowOfKey);
    const before = { actorOf, gatheredIn };
    [ofKey, gatheredIn] = [nowOfKey, byDocument];
    actorOf = new Map(
      [...byDocument].map(([document, gathered]) => {
        const known = before.actorOf.get(document);
        return before.gatheredIn.get(document) === gathered && known !== undefined && !namesOneOf(gathered, moved)
          ? [document, known]
          : [document, actorsIn(gathered, nowOfKey, known)];
      }),
    );
    actsAs = asBefore(actsAs, actingFor(nodes, actorOfNode));
    named = asBefore(named, namesOf(nodes, actorOfNode, tellingKeys));
    return { actors, actorOf, actsAs, named };
  };
};

/** Whether a document names something that bears one of these names. */
const namesOneOf = (gathered: readonly Gathered[], keys: ReadonlySet<string>): boolean =>
  keys.size > 0 && gathered.some(({ node }) => keys.has(node));

/** The actor of each entity of a document, in the map of before where that holds the same. */
const actorsIn = (
  gathered: readonly Gathered[],
  ofKey: ReadonlyMap<string, string>,
  before: ReadonlyMap<number, string> | undefined,
): ReadonlyMap<number, string> => {
  if (before?.size === gathered.length && gathered.every((g) => before.get(g.local.entity) === ofKey.get(g.node)))
    return before;
  return new Map(gathered.map(({ local, node }) => [local.entity, ofKey.get(node) as string]));
};

/**
 * Who is who across the documents of a case: the entities that the documents name, joined where a rule or a person says
 * that they are one. Judgements outrank rules; of two that contradict each other the later stands. The order of `locals`
 * changes nothing. Names that tell nobody apart ("the group") never leave their document.
 */
export const resolveActors = (locals: readonly LocalActor[], judgements: readonly Judgement[]): ResolvedActors => {
  const byDocument = new Map<string, LocalActor[]>();
  for (const local of locals) {
    const known = byDocument.get(local.document);
    if (known === undefined) byDocument.set(local.document, [local]);
    else known.push(local);
  }
  return actorResolver()(byDocument, judgements);
};
