import type { Actor } from '../resolution/actor.ts';
import { readPlace } from '../resolution/place.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readActors } from '../store/derived.ts';
import { findTowns, type Town } from './gazetteer.ts';

/** A place of a case: where it may be, the likeliest first, and why. */
export interface PlaceView {
  readonly id: string;
  readonly label: string;
  /** How fine the documents name it; only a town has coordinates. */
  readonly precision: 'town' | 'province' | 'state or region';
  readonly towns: readonly Town[];
  readonly because: string;
}

/** Kilometres from which on another town of the name is no likelier for being near. */
const FAR = 2000;
/** Radius of the earth in kilometres. */
const EARTH = 6371;

const PROVINCE = /\b(?:province|governorate|oblast|region|district|county|prefecture|department)\b/i;

const precisionOf = ({ label }: Actor): PlaceView['precision'] =>
  PROVINCE.test(label) ? 'province' : readPlace(label).vague ? 'state or region' : 'town';

const kilometres = (a: Town, b: Town): number => {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(h));
};

/** The places of a case with the towns that bear their names. Fails with `not-found` where the case was not studied. */
export const listPlaces = async (folder: CaseFolder): Promise<readonly PlaceView[]> =>
  locate((await readDerived(folder, readActors)).filter(({ kind }) => kind === 'place'));

/**
 * Tells towns of one name apart by the company that they keep in the case: where the others of its places are, the country
 * that most of them lie in first, then those nearest to them, then the largest.
 *
 *     Palmyra beside Homs and Damascus → Tadmur (SY), not Palmyra (US)
 */
export const locate = (places: readonly Actor[]): readonly PlaceView[] => {
  const towns = findTowns(places.filter((place) => precisionOf(place) === 'town').flatMap(({ names }) => names));
  const candidates = places.map((place) => {
    const all = precisionOf(place) === 'town' ? place.names.flatMap((name) => towns.get(name) ?? []) : [];
    return { place, towns: [...new Map(all.map((town) => [town.id, town])).values()] };
  });
  const countries = new Map<string, number>();
  for (const { towns: of } of candidates)
    for (const country of new Set(of.map((town) => town.country)))
      countries.set(country, (countries.get(country) ?? 0) + 1);
  const votes = ({ country }: Town): number => countries.get(country) ?? 0;
  const sure = candidates.flatMap(({ towns: of }) => (of.length === 1 ? of : []));
  const distance = (town: Town): number =>
    sure.length === 0
      ? FAR
      : Math.min(FAR, ...sure.filter(({ id }) => id !== town.id).map((other) => kilometres(town, other)));
  return candidates
    .map(({ place, towns: of }): PlaceView => {
      const ranked = [...of].sort(
        (a, b) => votes(b) - votes(a) || distance(a) - distance(b) || b.population - a.population || a.id - b.id,
      );
      const [best] = ranked;
      return {
        id: place.id,
        label: place.label,
        precision: precisionOf(place),
        towns: ranked,
        because:
          precisionOf(place) !== 'town'
            ? 'no point stands for it'
            : best === undefined
              ? 'no town of that name is known'
              : ranked.length === 1
                ? 'the only town of that name'
                : `${ranked.length} towns bear the name; ${votes(best)} places of the case may lie in ${best.country}`,
      };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
};
