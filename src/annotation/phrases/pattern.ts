import type { Item } from './item.ts';
import { foldWord } from './lexicon.ts';

/**
 * Patterns as the language files write them, and their matcher. Elements stand apart by space:
 *
 *     {day} of? {month} [ ,? {year} ]
 *
 * - `word`, `a|b|c`, `a|b:name`: words or marks as they are, kept under the name if one is given;
 * - `{class}`, `{class:name}`: an item of a class, kept under the class's name or the given one;
 * - a trailing `?`: may be absent; `[ … ]`: all of it may be absent;
 * - a leading `~`: no white space before it;
 * - a leading `!`: must not come next (looks, takes nothing; last element only);
 * - a leading `>`: must come next, and is left outside the phrase (last elements only);
 * - a leading `<`: must come before, and is left outside the phrase;
 * - `#tag` at the very beginning names the pattern for its construct.
 *
 * A pattern has no repetition, so matching costs at most a constant per position.
 */
export type ItemTest = { readonly mask: number; readonly test?: (item: Item<unknown>) => boolean };

type Element = {
  readonly words: ReadonlySet<string> | undefined;
  readonly mask: number;
  readonly test: ((item: Item<unknown>) => boolean) | undefined;
  readonly name: string;
  readonly tight: boolean;
  readonly absent: boolean;
  readonly look: boolean;
  /** Where to go on when the element is left out; -1 for one that must be there. */
  readonly skip: number;
};

/** What may come at a place of a pattern. */
interface Reach {
  /** Whether the pattern may be over there. */
  readonly over: boolean;
  /** The elements that may take the next item. */
  readonly elements: readonly number[];
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** What may come before each element, and behind the last: every text asks it of every pattern. */
  readonly reach: readonly Reach[];
  /** How many items at the beginning stay outside the phrase. */
  readonly lead: number;
  /** How many at the end. */
  readonly trail: number;
  readonly tag: string;
}

/** The items that a pattern took, by name. */
export type Captures<V> = Readonly<Record<string, Item<V>>>;

const SEPARATOR = /\s+/;
const NAMED = /^(.+):([a-z]\w*)$/i;

/** Compiles one pattern; `classes` resolves `{class}`. Throws an Error for a pattern that is badly written. */
export const compilePattern = (source: string, classes: (name: string) => ItemTest): Pattern => {
  const elements: (Omit<Element, 'skip'> & { skip: number })[] = [];
  const open: number[] = [];
  const parts = source.trim().split(SEPARATOR);
  const tag = parts[0]?.startsWith('#') && parts[0].length > 1 ? (parts.shift() as string).slice(1) : '';
  let lead = 0;
  for (const part of parts) {
    if (part === '[') {
      open.push(elements.length);
      elements.push({
        words: undefined,
        mask: 0,
        test: undefined,
        name: '[',
        tight: false,
        absent: false,
        look: false,
        skip: 0,
      });
      continue;
    }
    if (part === ']') {
      const at = open.pop();
      if (at === undefined) throw new Error(`unbalanced ] in pattern: ${source}`);
      (elements[at] as { skip: number }).skip = elements.length;
      continue;
    }
    let body = part;
    if (body.length > 1 && body.startsWith('<')) {
      lead++;
      body = body.slice(1);
    }
    const absent = body.length > 1 && body.startsWith('!');
    const look = body.length > 1 && body.startsWith('>');
    if (absent || look) body = body.slice(1);
    const tight = body.length > 1 && body.startsWith('~');
    if (tight) body = body.slice(1);
    const optional = body.length > 1 && body.endsWith('?');
    if (optional) body = body.slice(0, -1);
    const skip = optional ? elements.length + 1 : -1;
    if (body.startsWith('{')) {
      const [name = '', alias] = body.slice(1, -1).split(':');
      const { mask, test } = classes(name);
      elements.push({ words: undefined, mask, test, name: alias ?? name, tight, absent, look, skip });
    } else {
      const [, list = body, name = ''] = NAMED.exec(body) ?? [];
      const words = new Set(list.split('|').map((w) => (w === '.' ? '.' : foldWord(w))));
      elements.push({ words, mask: 0, test: undefined, name, tight, absent, look, skip });
    }
  }
  if (open.length > 0) throw new Error(`unbalanced [ in pattern: ${source}`);
  const reach = Array.from({ length: elements.length + 1 }, (_, e): Reach => {
    const places = new Set<number>();
    const over = reachFrom(elements, e, places);
    return { over, elements: [...places] };
  });
  return { elements, reach, lead, trail: elements.filter(({ look }) => look).length, tag };
};

/** Every plain word of a pattern, so that the lexicon knows it. */
export const wordsOf = (pattern: Pattern): string[] => pattern.elements.flatMap((e) => [...(e.words ?? [])]);

/** The words that can give away a pattern which needs nothing but words, long ones only; none for any other. */
export const startersOf = ({ elements }: Pattern): string[] => {
  const needed: Element[] = [];
  for (let e = 0; e < elements.length; ) {
    const element = elements[e] as Element;
    if (element.skip < 0 && !element.absent) needed.push(element);
    e = element.name === '[' ? element.skip : e + 1;
  }
  if (needed.length === 0 || needed.some(({ words }) => words === undefined)) return [];
  return [...(needed.find(({ words }) => [...(words ?? [])].every((word) => word.length > 2))?.words ?? [])];
};

const fits = (element: Element, item: Item<unknown> | undefined, isFirst: boolean): boolean => {
  if (item === undefined) return false;
  if (element.tight && item.spaced && !isFirst) return false;
  if (element.words !== undefined) return item.value === undefined && item.word !== '' && element.words.has(item.word);
  return (item.bits & element.mask) !== 0 && (element.test === undefined || element.test(item));
};

const mayFit = (element: Element, item: Item<unknown>): boolean =>
  element.words === undefined ? (item.bits & element.mask) !== 0 : element.words.has(item.word);

/** Adds to `places` the elements that may come next where element `e` may; whether the pattern may be over there. */
const reachFrom = (elements: readonly Element[], e: number, places: Set<number>): boolean => {
  const element = elements[e];
  if (element === undefined) return true;
  const group = element.name === '[';
  if (!group && !element.absent) places.add(e);
  const onward = (group || element.absent) && reachFrom(elements, e + 1, places);
  return (element.skip >= 0 && reachFrom(elements, element.skip, places)) || onward;
};

const mayTake = ({ elements }: Pattern, reach: Reach | undefined, item: Item<unknown> | undefined): boolean =>
  reach === undefined ||
  reach.over ||
  (item !== undefined && reach.elements.some((e) => mayFit(elements[e] as Element, item)));

/** Whether the pattern can begin with the item, its value left aside: a quick look before `matchAt`. */
export const canBegin = (pattern: Pattern, first: Item<unknown>): boolean => mayTake(pattern, pattern.reach[0], first);

/** Whether it can go on with the second, undefined where there is none; the space between the two left aside. */
export const canGoOn = (pattern: Pattern, first: Item<unknown>, second: Item<unknown> | undefined): boolean => {
  const { elements, reach } = pattern;
  const [begin] = reach;
  if (begin === undefined || begin.over) return true;
  return begin.elements.some((e) => mayFit(elements[e] as Element, first) && mayTake(pattern, reach[e + 1], second));
};

/** Matches from item `at`; the index after the last item taken, or -1. `captures` is filled on success. */
export const matchAt = <V>(
  pattern: Pattern,
  items: readonly Item<V>[],
  at: number,
  captures: Record<string, Item<V>>,
): number => step(pattern.elements, 0, items, at, at, captures);

const step = <V>(
  elements: readonly Element[],
  e: number,
  items: readonly Item<V>[],
  first: number,
  i: number,
  captures: Record<string, Item<V>>,
): number => {
  const element = elements[e];
  if (element === undefined) return i;
  if (element.name === '[') {
    const taken = step(elements, e + 1, items, first, i, captures);
    return taken >= 0 ? taken : step(elements, element.skip, items, first, i, captures);
  }
  const item = items[i];
  const fit = fits(element, item, i === first);
  if (element.absent) return fit ? -1 : step(elements, e + 1, items, first, i, captures);
  if (fit) {
    const end = step(elements, e + 1, items, first, i + 1, captures);
    if (end >= 0) {
      if (element.name !== '') captures[element.name] = item as Item<V>;
      return end;
    }
  }
  return element.skip < 0 ? -1 : step(elements, element.skip, items, first, i, captures);
};
