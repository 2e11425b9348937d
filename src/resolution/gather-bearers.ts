import type { NameKind } from '../annotation/annotation.ts';
import { nameWords } from '../languages/en/name-words.ts';
import type { LocalActor } from '../statement/extraction.ts';
import { idOf } from '../text/digest.ts';
import { remembering, withChanges } from '../text/kept.ts';
import { type Name, readName, tellsWho } from './names/name.ts';
import type { Bearer, Sort } from './rules/actor-rule.ts';

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

/** An entity of a document among those that bear its name. */
export interface Gathered {
  readonly local: LocalActor;
  /** What it alone is called in judgements. */
  readonly id: string;
  /** Key of the node that holds it. */
  readonly node: string;
}

/** A bearer and the entities of documents that it was read from. The same object for as long as they are the same. */
export interface Node extends Bearer {
  readonly key: string;
  /** By id. */
  readonly locals: readonly Gathered[];
  /** By document and entity. */
  readonly places: readonly Gathered[];
}

/** What bears the names of a case. */
export interface Bearers {
  /** By key. */
  readonly nodes: readonly Node[];
  readonly byDocument: ReadonlyMap<string, readonly Gathered[]>;
}

const organisationHeads: ReadonlySet<string> = new Set(nameWords.organisationHeads);

/**
 * What kind of thing a document names. A name that ends in what bodies are called names a body, whatever one document's
 * sentences, or its heading in capitals, made of it.
 *
 *     CALDER PORT [AUTHORITY]   Orland [Institute] of Soils   not a person, not a place
 */
const kindOf = ({ kind, label }: Pick<LocalActor, 'kind' | 'label'>): NameKind => {
  if (kind !== 'person' && kind !== 'place') return kind;
  const words = label.toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  const head = (of > 0 ? words.slice(0, of) : words).at(-1) ?? '';
  return words.length > 1 && organisationHeads.has(head) ? 'organisation' : kind;
};

/** What one local actor is called in judgements, and the smallest of which names the actor: stable when others come. */
const ownId = (local: LocalActor): string => idOf('actor', local.document, local.kind, local.label);

/** Most words in what counts as a name of something; longer mentions tell about it. */
const LONGEST_NAME = 8;

const uniqueNames = (written: ReadonlySet<string>, kind: NameKind): Name[] => {
  const names = new Map<string, Name>();
  for (const form of written) {
    const name = readName(form, kind);
    const key = `${name.key}\n${/[a-z]/.test(form) ? '' : 'capitals'}`;
    if (name.key !== '' && name.tokens.length <= LONGEST_NAME && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
};

/** The value that occurs most; of equals the longest, then the first in the alphabet. */
const mostFrequent = <Value extends string>(values: Iterable<Value>): Value => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most] = ['' as Value, 0];
  for (const [value, count] of counts) {
    const lead = count - most || value.length - best.length;
    if (lead > 0 || (lead === 0 && value < best)) [best, most] = [value, count];
  }
  return best;
};

const byId = (a: Gathered, b: Gathered): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byPlace = ({ local: a }: Gathered, { local: b }: Gathered): number =>
  a.document === b.document ? a.entity - b.entity : a.document < b.document ? -1 : 1;

const NOBODY: ReadonlySet<Gathered> = new Set();

const nodeOf = (key: string, locals: readonly Gathered[], places: readonly Gathered[]): Node => {
  const kind = mostFrequent(locals.map(({ local }) => kindOf(local)));
  const label = mostFrequent(locals.map(({ local }) => local.label));
  const forms = new Set([label]);
  const proper = new Set<string>();
  const introduced = new Set<string>();
  for (const { local } of locals) {
    forms.add(local.label);
    for (const name of local.names) {
      forms.add(name);
      proper.add(name);
    }
    for (const words of local.descriptions) forms.add(words);
    for (const alias of local.aliases) introduced.add(alias);
  }
  return {
    key,
    label: readName(label, kind),
    kind,
    sort: sorts[kind],
    names: uniqueNames(forms, kind),
    proper: uniqueNames(proper, kind),
    aliases: uniqueNames(introduced, kind),
    documents: [...new Set(places.map(({ local }) => local.document))],
    locals,
    places,
  };
};

/** Those that bear one name: those in order, those that came since, and the node that was made of them last. */
interface Bucket {
  locals: readonly Gathered[];
  places: readonly Gathered[];
  come: Gathered[];
  node: Node | undefined;
}

/**
 * Gathers what bears one name into one node. Names that tell nobody apart ("the group") stay with their document, and so
 * does whom a person judged (`pinned`, by id). Called again, it makes only those nodes anew whose entities changed.
 */
export const bearerGatherer = (): ((
  locals: ReadonlyMap<string, readonly LocalActor[]>,
  pinned: ReadonlySet<string>,
) => Bearers) => {
  const sources = new Map<string, readonly LocalActor[]>();
  const byDocument = new Map<string, readonly Gathered[]>();
  const buckets = new Map<string, Bucket>();
  let keys: string[] = [];
  let wasPinned: ReadonlySet<string> = new Set();

  /** Key of a name, and whether it tells who is meant, by the kind and the label. */
  const read = remembering((written) => {
    const [kind, label] = written.split('\t') as [NameKind, string];
    const name = readName(label, kind);
    return { key: `${sorts[kind]}:${name.key}`, tells: tellsWho(name) };
  });

  const take = (local: LocalActor, id: string, pinned: ReadonlySet<string>): Gathered => {
    const { key, tells } = read(`${kindOf(local)}\t${local.label}`);
    const node = tells && !pinned.has(id) ? key : `${key}\n${id}`;
    const one = { local, id, node };
    const bucket = buckets.get(node);
    if (bucket === undefined) {
      buckets.set(node, { locals: [], places: [], come: [one], node: undefined });
      keys.push(node);
    } else {
      bucket.come.push(one);
      bucket.node = undefined;
    }
    return one;
  };

  const drop = (gathered: readonly Gathered[]): void => {
    const gone = new Set(gathered);
    for (const node of new Set(gathered.map(({ node }) => node))) {
      const bucket = buckets.get(node) as Bucket;
      bucket.locals = bucket.locals.filter((one) => !gone.has(one));
      bucket.places = bucket.places.filter((one) => !gone.has(one));
      bucket.come = bucket.come.filter((one) => !gone.has(one));
      bucket.node = undefined;
      if (bucket.locals.length + bucket.come.length === 0) buckets.delete(node);
    }
  };

  /** Takes those anew who are judged now and were not, or the other way round. */
  const repin = (pinned: ReadonlySet<string>): void => {
    if (pinned.size === 0 && wasPinned.size === 0) return;
    for (const [document, gathered] of byDocument) {
      const moved = gathered.filter(({ id }) => pinned.has(id) !== wasPinned.has(id));
      if (moved.length === 0) continue;
      drop(moved);
      byDocument.set(
        document,
        gathered.map((one) => (moved.includes(one) ? take(one.local, one.id, pinned) : one)),
      );
    }
  };

  return (locals, pinned) => {
    repin(pinned);
    wasPinned = pinned;
    for (const [document, source] of sources)
      if (locals.get(document) !== source) {
        drop(byDocument.get(document) as readonly Gathered[]);
        sources.delete(document);
        byDocument.delete(document);
      }
    for (const [document, source] of locals) {
      if (sources.has(document)) continue;
      sources.set(document, source);
      byDocument.set(
        document,
        source.map((local) => take(local, ownId(local), pinned)),
      );
    }
    keys = [...new Set(keys)].filter((key) => buckets.has(key)).sort();
    const nodes = keys.map((key) => {
      const bucket = buckets.get(key) as Bucket;
      if (bucket.node !== undefined) return bucket.node;
      bucket.locals = withChanges(bucket.locals, NOBODY, bucket.come, byId);
      bucket.places = withChanges(bucket.places, NOBODY, bucket.come, byPlace);
      bucket.come = [];
      bucket.node = nodeOf(key, bucket.locals, bucket.places);
      return bucket.node;
    });
    return { nodes, byDocument: new Map(byDocument) };
  };
};
