import type { NameKind } from '../annotation/annotation.ts';
import { loadedHeads } from '../languages/en/matching-words.ts';
import type { LocalActor } from '../statement/extraction.ts';
import { idOf } from '../text/digest.ts';
import type { Actor, ResolvedActors } from './actor.ts';
import { compareNames } from './compare-names.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type Judgement, saidOf, type Verdict, verdictsOn } from './judgement.ts';
import { landStem, states } from './names/land.ts';
import { readMatchable } from './names/matchable.ts';
import { type Name, readName, tellsWho } from './names/name.ts';
import { stateKeyOf } from './names/state-key.ts';
import { acronym } from './rules/acronym.ts';
import type { ActorRule, Bearer, Known, Sort } from './rules/actor-rule.ts';
import { genericTail } from './rules/generic-tail.ts';
import { government, statesOf } from './rules/government.ts';
import { introducedAlias } from './rules/introduced-alias.ts';
import { leader } from './rules/leader.ts';
import { oneRegime } from './rules/one-regime.ts';
import { sameName } from './rules/same-name.ts';
import { shortenedName } from './rules/shortened-name.ts';
import { spelling } from './rules/spelling.ts';
import { surname } from './rules/surname.ts';
import { usedName } from './rules/used-name.ts';

/** The ways in which two names become one actor, the surest first: what is joined early decides what stays open later. */
const rules: readonly ActorRule[] = [
  sameName,
  introducedAlias,
  government,
  acronym,
  genericTail,
  shortenedName,
  surname,
  usedName,
  spelling,
  leader,
  oneRegime,
];

const sorts: Readonly<Record<NameKind, Sort>> = {
  person: 'person',
  organisation: 'body',
  group: 'body',
  publication: 'body',
  nationality: 'people',
  place: 'place',
  facility: 'place',
  office: 'office',
  goods: 'thing',
  thing: 'thing',
};

/** A bearer and the entities of documents that it was read from, as indices of the local actors. */
interface Node extends Bearer {
  readonly locals: readonly number[];
}

/** What one local actor is called in judgements, and the smallest of which names the actor: stable when others come. */
const ownId = (local: LocalActor): string => idOf('actor', local.document, local.kind, local.label);

/** Most words in what counts as a name of something; longer mentions tell about it. */
const LONGEST_NAME = 8;

const uniqueNames = (written: Iterable<string>, kind: NameKind): Name[] => {
  const names = new Map<string, Name>();
  for (const form of written) {
    const name = readName(form, kind);
    const key = `${name.key}\n${/[a-z]/.test(form) ? '' : 'capitals'}`;
    if (name.key !== '' && name.tokens.length <= LONGEST_NAME && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
};

/** Gathers what bears one name into one node. Names that tell nobody apart ("the group") stay with their document. */
const gather = (locals: readonly LocalActor[], ids: readonly string[], pinned: ReadonlySet<string>): Node[] => {
  const byKey = new Map<string, number[]>();
  for (const [index, local] of locals.entries()) {
    const name = readName(local.label, local.kind);
    const own = pinned.has(ids[index] as string) || !tellsWho(name) ? `\n${ids[index]}` : '';
    const key = `${sorts[local.kind]}:${name.key}${own}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [index]);
    else known.push(index);
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => {
      const inOrder = members.sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
      const of = inOrder.map((index) => locals[index] as LocalActor);
      const kind = mostFrequent(of.map((local) => local.kind));
      const label = mostFrequent(of.map((local) => local.label));
      return {
        label: readName(label, kind),
        kind,
        sort: sorts[kind],
        names: uniqueNames([label, ...of.flatMap((local) => [local.label, ...local.names])], kind),
        aliases: uniqueNames(
          of.flatMap((local) => local.aliases),
          kind,
        ),
        documents: [...new Set(of.map((local) => local.document))].sort(),
        locals: inOrder,
      };
    });
};

/** The value that occurs most; of equals the longest, then the first in the alphabet. */
const mostFrequent = <Value extends string>(values: readonly Value[]): Value => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] as Value;
  for (const [value, count] of counts) {
    const lead = count - (counts.get(best) ?? 0) || value.length - best.length;
    if (lead > 0 || (lead === 0 && value < best)) best = value;
  }
  return best;
};

/** Joins and parts what people judged, the latest judgement first, and records the joins. */
const obey = (
  verdicts: readonly Verdict[],
  nodes: readonly Node[],
  ids: readonly string[],
  groups: Groups,
  note: Note,
) => {
  if (verdicts.length === 0) return;
  const bySubject = new Map<string, number[]>();
  for (const [index, node] of nodes.entries())
    for (const subject of new Set([node.label.key, ...node.locals.map((local) => ids[local] as string)])) {
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

type Note = (node: number, because: string) => void;

/** Sorts that may be one actor: like with like, and a leader with the government that is named by him. */
const sortsAgree = (a: Sort, b: Sort, rule: string): boolean =>
  a === b || (rule === 'leader' && a !== 'place' && b !== 'place') || (rule === 'generic-tail' && a === 'people');

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
    for (const key of new Set(keysOf(node))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [index]);
      else known.push(index);
    }
  return byKey;
};

/** Applies one rule to all nodes: candidates by key, joined as the rule's `joins` allows. */
const apply = (rule: ActorRule, nodes: readonly Node[], known: Known, groups: Groups, note: Note): void => {
  const carriers = byKeyOf(nodes, (node) => rule.carries(node, known));
  const askers = byKeyOf(nodes, (node) => rule.asks(node, known));
  for (const [key, asking] of askers) {
    const carrying = carriers.get(key);
    if (carrying === undefined) continue;
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

/** The name that serves best as label: of a body before that of its leader, used in most documents, the longest. */
const labelOf = (nodes: readonly Node[]): Node => {
  let best = nodes[0] as Node;
  const rank = (node: Node) => (node.sort === 'body' ? 1 : 0);
  for (const node of nodes) {
    const lead =
      rank(node) - rank(best) ||
      node.documents.length - best.documents.length ||
      node.label.written.length - best.label.written.length;
    if (lead > 0) best = node;
  }
  return best;
};

/** A name as a label: without the article. */
const asLabel = (written: string): string => written.replace(/^the\s+/i, '');

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
    for (const stem of statesOf(node)) governments.set(stem, actorOfNode[index] as string);
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
const knownLands = (nodes: readonly Node[]): Known => ({
  lands: new Set([
    ...states,
    ...nodes.filter((node) => node.sort === 'place' || node.sort === 'people').map((node) => landStem(node.label.key)),
  ]),
});

/**
 * Who is who across the documents of a case: the entities that the documents name, joined where a rule or a person says
 * that they are one. Judgements outrank rules; of two that contradict each other the later stands. The order of `locals`
 * changes nothing. Names that tell nobody apart ("the group") never leave their document.
 */
export const resolveActors = (locals: readonly LocalActor[], judgements: readonly Judgement[]): ResolvedActors => {
  const verdicts = verdictsOn('actor', judgements);
  const ids = locals.map(ownId);
  const nodes = gather(locals, ids, new Set(verdicts.flatMap(({ left, right }) => [left, right])));
  const groups = groupsOf(nodes.length);
  const reasons = new Map<number, string[]>();
  const note: Note = (node, because) => {
    const known = reasons.get(node);
    if (known === undefined) reasons.set(node, [because]);
    else known.push(because);
  };
  obey(verdicts, nodes, ids, groups, note);
  const known = knownLands(nodes);
  for (const rule of rules) apply(rule, nodes, known, groups, note);

  const members = new Map<number, number[]>();
  for (let index = 0; index < nodes.length; index++) {
    const root = groups.rootOf(index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [index]);
    else group.push(index);
  }
  const renamings = saidOf('actor', 'rename', judgements);
  const actorOfNode = new Array<string>(nodes.length);
  const actorOf = new Map<string, Map<number, string>>();
  const actors: Actor[] = [];
  for (const group of members.values()) {
    const of = group.map((index) => nodes[index] as Node);
    const locally = of.flatMap((node) => node.locals);
    const id = locally.map((index) => ids[index] as string).sort()[0] as string;
    const best = labelOf(of);
    for (const index of group) actorOfNode[index] = id;
    for (const index of locally) {
      const { document, entity } = locals[index] as LocalActor;
      const inDocument = actorOf.get(document) ?? new Map<number, string>();
      actorOf.set(document, inDocument.set(entity, id));
    }
    const renamed = renamingOf(id, of, renamings);
    actors.push({
      id,
      label: renamed?.said ?? neutralLabel(of),
      kind: best.kind,
      names: [...new Set(of.flatMap((node) => [...node.names, ...node.aliases].map((name) => name.written)))].sort(),
      members: locally
        .map((index) => locals[index] as LocalActor)
        .map(({ document, entity }) => ({ document, entity }))
        .sort((a, b) => (a.document === b.document ? a.entity - b.entity : a.document < b.document ? -1 : 1)),
      because: [
        ...new Set([
          ...(renamed === undefined ? [] : [renamed.because]),
          ...group.flatMap((index) => reasons.get(index) ?? []),
        ]),
      ].sort(),
    });
  }
  actors.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { actors, actorOf, actsAs: actingFor(nodes, actorOfNode), named: namesOf(nodes, actorOfNode) };
};

type Renamings = ReturnType<typeof saidOf>;

/** What a person said that an actor is to be called: by its id, or by one of its names. */
const renamingOf = (id: string, nodes: readonly Node[], renamings: Renamings) => {
  if (renamings.size === 0) return undefined;
  const names = nodes.flatMap((node) => [...node.names, ...node.aliases].map(({ written }) => written));
  return [id, ...names].map((name) => renamings.get(name)).find((found) => found !== undefined);
};

/** Which actor a name stands for on its own; a name of two actors for none. */
const namesOf = (nodes: readonly Node[], actorOfNode: readonly string[]): Map<string, string> => {
  const named = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, node] of nodes.entries())
    for (const name of [...node.names, ...node.aliases]) {
      if (!tellsWho(name)) continue;
      const actor = actorOfNode[index] as string;
      if ((named.get(name.key) ?? actor) !== actor) shared.add(name.key);
      named.set(name.key, actor);
    }
  for (const key of shared) named.delete(key);
  return named;
};
