import type { Actor } from '../resolution/actor.ts';
import { readPlace, stretchOf } from '../resolution/place.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readActors } from '../store/derived.ts';
import { findTowns, type Town } from './gazetteer.ts';
import { findState, type State } from './states.ts';

/** A place of a case: where it may be, the likeliest first, and why. */
export interface PlaceView {
  readonly id: string;
  readonly label: string;
  /** How fine the documents name it; only a town is a point. */
  readonly precision: 'town' | 'province' | 'state or region';
  readonly towns: readonly Town[];
  /** The town that a province or a region bears the name of: it lies around it. Null where it is a town, or has none. */
  readonly seat: Town | null;
  /** The state that it is, or is a part of; null where its name says none. */
  readonly state: State | null;
  readonly because: string;
}

/** Kilometres from which on another town of the name is no likelier for being near. */
const FAR = 2000;
/** Radius of the earth in kilometres. */
const EARTH = 6371;

const PROVINCE = /\b(?:province|governorate|oblast|region|district|county|prefecture|department)(?:\s+of)?\b/i;

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
  const drafts = places.map((place) => {
    const named = precisionOf(place);
    const state = named === 'province' ? undefined : findState(place.names, named === 'state or region');
    const precision = state === undefined ? named : 'state or region';
    return { place, precision, state, sought: state === undefined ? namesOfTowns(place, precision) : [] };
  });
  const towns = findTowns(drafts.flatMap(({ sought }) => sought));
  const candidates = drafts.map((draft) => {
    const all = draft.sought.flatMap((name) => towns.get(name) ?? []);
    return { ...draft, towns: [...new Map(all.map((town) => [town.id, town])).values()] };
  });
  const countries = new Map<string, { places: number; weight: number }>();
  for (const { towns: of, state } of candidates)
    for (const country of new Set(state === undefined ? of.map((town) => town.country) : [state.country])) {
      const { places, weight } = countries.get(country) ?? { places: 0, weight: 0 };
      // The more towns bear a name, the less it says about where one is.
      countries.set(country, { places: places + 1, weight: weight + 1 / Math.max(1, of.length) });
    }
  const votes = ({ country }: Town): number => countries.get(country)?.weight ?? 0;
  const sure = candidates.flatMap(({ towns: of }) => (of.length === 1 ? of : []));
  const distance = (town: Town): number =>
    sure.length === 0
      ? FAR
      : Math.min(FAR, ...sure.filter(({ id }) => id !== town.id).map((other) => kilometres(town, other)));
  return candidates
    .map(({ place, precision, state, towns: of }): PlaceView => {
      const ranked = [...of].sort(
        (a, b) => votes(b) - votes(a) || distance(a) - distance(b) || b.population - a.population || a.id - b.id,
      );
      const [best] = ranked;
      const { id, label } = place;
      if (precision === 'town') {
        const because =
          best === undefined
            ? 'no town of that name is known'
            : ranked.length === 1
              ? 'the only town of that name'
              : `${ranked.length} towns bear the name; ${countries.get(best.country)?.places} places of the case may lie in ${best.country}`;
        return { id, label, precision, towns: ranked, seat: null, state: null, because };
      }
      const because =
        state !== undefined
          ? `${state.isWhole ? 'the state' : 'a part of the state'} ${state.name}`
          : best === undefined
            ? 'no point stands for it'
            : `it bears the name of the town ${best.name}, ${best.country}`;
      return { id, label, precision, towns: [], seat: best ?? null, state: state ?? null, because };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
};

/** Under which names the gazetteer may have a place: its own, or that of the town in the name of a province. */
const namesOfTowns = ({ names }: Actor, precision: PlaceView['precision']): readonly string[] =>
  precision === 'town'
    ? names
    : precision === 'province'
      ? names.flatMap((name) => [name.replace(PROVINCE, ''), readPlace(name).key])
      : names.map((name) => stretchOf(readPlace(name).key)).filter((name) => name !== '');
