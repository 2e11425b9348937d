import { placeAliases } from '../languages/place-aliases.ts';
import { landStem, states } from './names/land.ts';
import { type Name, readName } from './names/name.ts';
import { skeleton } from './names/skeleton.ts';

const VAGUE = /^(?:(?:north|south|east|west|central|mid|upper|lower)[a-z]*|parts|areas|region|outskirts|countryside)\b/;

/** What a stretch of country is a stretch of: "eastern aleppo" → "aleppo", "parts of orland" → "orland". */
export const stretchOf = (key: string): string => key.replace(VAGUE, '').replace(/^\s*(?:of\s+)?/, '');

/** A place as a label gives it. */
export interface Place {
  readonly name: Name;
  /** Without the kind of place: "Varn Province" and "the city of Varn" are both "varn". */
  readonly key: string;
  /** Whether it is a state or a stretch of country, which may hold other places: "eastern Orland". */
  readonly vague: boolean;
  /** The place that the label itself puts it in: "Kesh (Varn)", "Kesh, Varn Province". */
  readonly within?: string;
}

const keyOf = (name: Name): string => {
  const kept = name.tokens.filter(
    (token) => token.role !== 'article' && token.role !== 'place-kind' && token.role !== 'link',
  );
  return (kept.length > 0 ? kept : name.tokens).map((token) => token.text).join(' ');
};

/** Reads a place label. */
export const readPlace = (label: string): Place => {
  const outer = /^(.+?)\s*(?:\(([^()]+)\)|,\s*([^,]+))$/.exec(label);
  const name = readName(outer?.[1] ?? label, 'place');
  const within = outer?.[2] ?? outer?.[3];
  const key = keyOf(name);
  const place = { name, key, vague: VAGUE.test(name.key) || states.has(landStem(key)) };
  return within === undefined ? place : { ...place, within: keyOf(readName(within, 'place')) };
};

/** The key of each name of a town that has several → its line in the list. */
const townOf: ReadonlyMap<string, number> = new Map(
  placeAliases.flatMap((names, line) => names.map((name) => [keyOf(readName(name, 'place')), line] as const)),
);

const areOneTown = (a: Place, b: Place): boolean => {
  const town = townOf.get(a.key);
  return town !== undefined && town === townOf.get(b.key);
};

/** Whether two places are one: the same name without its kind, spellings of one name, or names of one town. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.key === b.key ||
  areOneTown(a, b) ||
  (a.key.length >= 4 && b.key.length >= 4 && a.key[0] === b.key[0] && skeleton(a.key) === skeleton(b.key));

/** Whether a text puts one place in the other, or one of them is too vague to tell them apart. */
export const mayContain = (a: Place, b: Place): boolean =>
  a.vague !== b.vague ||
  (a.within !== undefined && a.within === b.key) ||
  (b.within !== undefined && b.within === a.key);
