/**
 * Values that are made of parts, kept from one run to the next: a value is made anew only where one of its parts is not
 * the same object (or the same plain value) as before. Whoever makes values of the same parts in the same way gets the
 * same, so keeping changes how long a run takes and nothing else.
 *
 *     first run    claim 7 ← readings a, b        made
 *     second run   claim 7 ← readings a, b        kept
 *     third run    claim 7 ← readings a, b, c     made
 */
export interface Kept<Value> {
  /** The value under `key`, which `make` makes of `parts` alone. */
  readonly get: (key: string, parts: readonly unknown[], make: () => Value) => Value;
  /** Begins another run: what the run before did not ask for is forgotten. */
  readonly next: () => void;
}

interface Entry<Value> {
  readonly parts: readonly unknown[];
  readonly value: Value;
  run: number;
}

/** Whether two lists hold the same things in the same order. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

export const keeping = <Value>(): Kept<Value> => {
  const entries = new Map<string, Entry<Value>>();
  let run = 0;
  let touched = 0;
  return {
    get: (key, parts, make) => {
      const known = entries.get(key);
      if (known !== undefined && sameList(known.parts, parts)) {
        if (known.run !== run) touched++;
        known.run = run;
        return known.value;
      }
      const value = make();
      if (known?.run !== run) touched++;
      entries.set(key, { parts, value, run });
      return value;
    },
    next: () => {
      if (touched < entries.size) for (const [key, entry] of entries) if (entry.run !== run) entries.delete(key);
      touched = 0;
      run++;
    },
  };
};

/** What a function gave for an object, for as long as the object lives. */
export const ofObject = <Of extends object, Value>(compute: (of: Of) => Value): ((of: Of) => Value) => {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const value = compute(of);
    known.set(of, value);
    return value;
  };
};

/** What a function gave for a string: labels and mentions recur thousands of times in a case. */
export const remembering = <Value>(compute: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

/** The keys under which two maps do not hold the same. */
export const changedKeys = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Set<string> => {
  const changed = new Set<string>();
  if (before === after) return changed;
  for (const [key, value] of after) if (before.get(key) !== value) changed.add(key);
  for (const key of before.keys()) if (!after.has(key)) changed.add(key);
  return changed;
};

/** Whether two sets have something in common. */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const one of fewer) if (more.has(one)) return true;
  return false;
};

/** One map of what many things hold, called with all of them as often as they change: only what came and went is put and taken. */
export const gathering = <Of extends object, Value>(
  entriesOf: (of: Of) => Iterable<readonly [string, Value]>,
): ((all: Iterable<Of>) => ReadonlyMap<string, Value>) => {
  const gathered = new Map<string, Value>();
  let before: ReadonlySet<Of> = new Set();
  return (all) => {
    const now = new Set(all);
    for (const of of before) if (!now.has(of)) for (const [key] of entriesOf(of)) gathered.delete(key);
    for (const of of now) if (!before.has(of)) for (const [key, value] of entriesOf(of)) gathered.set(key, value);
    before = now;
    return gathered;
  };
};

/** Sets under keys, such as the claims that each statement stands in. */
export interface Multimap<Value> {
  readonly add: (key: string, value: Value) => void;
  readonly delete: (key: string, value: Value) => void;
  readonly get: (key: string) => ReadonlySet<Value>;
}

export const multimap = <Value>(): Multimap<Value> => {
  const sets = new Map<string, Set<Value>>();
  const none: ReadonlySet<Value> = new Set();
  return {
    add: (key, value) => {
      const known = sets.get(key);
      if (known === undefined) sets.set(key, new Set([value]));
      else known.add(value);
    },
    delete: (key, value) => {
      const known = sets.get(key);
      known?.delete(value);
      if (known?.size === 0) sets.delete(key);
    },
    get: (key) => sets.get(key) ?? none,
  };
};

/** Tells of things that are made by asking for keys whether what they asked for is still what it was. */
export interface Watch {
  /** Notes what was asked for to make `thing`. */
  readonly asked: (thing: string, keys: ReadonlySet<string>) => void;
  /** Tells that what stands under these keys changed. */
  readonly changed: (keys: ReadonlySet<string>) => void;
  /** A number that is another one once something changed that `thing` asked for: a part of what is kept of it. */
  readonly versionOf: (thing: string) => number;
}

export const watching = (): Watch => {
  const askedBy = new Map<string, ReadonlySet<string>>();
  const versions = new Map<string, number>();
  return {
    asked: (thing, keys) => askedBy.set(thing, keys),
    changed: (keys) => {
      if (keys.size === 0) return;
      for (const [thing, asked] of askedBy) if (meet(keys, asked)) versions.set(thing, (versions.get(thing) ?? 0) + 1);
    },
    versionOf: (thing) => versions.get(thing) ?? 0,
  };
};

/** The first place of a sorted list whose item does not stand before `item`. */
const placeOf = <Item>(sorted: readonly Item[], item: Item, order: (a: Item, b: Item) => number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(sorted[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A sorted list without what went and with what came, where sorting it again would be a dozen passes over it. `gone` are of
 * the list, `come` are not.
 */
export const withChanges = <Item>(
  sorted: readonly Item[],
  gone: ReadonlySet<Item>,
  come: readonly Item[],
  order: (a: Item, b: Item) => number,
): readonly Item[] => {
  if (gone.size === 0 && come.length === 0) return sorted;
  const left = gone.size === 0 ? sorted : sorted.filter((item) => !gone.has(item));
  const now: Item[] = [];
  let at = 0;
  for (const item of [...come].sort(order)) {
    for (const place = placeOf(left, item, order); at < place; at++) now.push(left[at] as Item);
    now.push(item);
  }
  for (; at < left.length; at++) now.push(left[at] as Item);
  return now;
};

/** Sorts as often as it is called, and puts only what came in its place. `order` tells any two things apart. */
export const sorting = <Item extends object>(
  order: (a: Item, b: Item) => number,
): ((items: Iterable<Item>) => readonly Item[]) => {
  let sorted: readonly Item[] = [];
  let before: ReadonlySet<Item> = new Set();
  return (items) => {
    const now = new Set(items);
    const [gone, come] = [new Set<Item>(), [] as Item[]];
    for (const item of before) if (!now.has(item)) gone.add(item);
    for (const item of now) if (!before.has(item)) come.push(item);
    sorted = withChanges(sorted, gone, come, order);
    before = now;
    return sorted;
  };
};
