import { type Message, message } from '../languages/message.ts';
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
  /** The one of them that it is taken for; null where nothing speaks for one. */
  readonly town: Town | null;
  /** The town that a province or a region bears the name of: it lies around it. Null where it is a town, or has none. */
  readonly seat: Town | null;
  /** The state that it is, or is a part of; null where its name says none. */
  readonly state: State | null;
  readonly because: Message;
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

/** The named places of a case with the towns that bear their names. Fails with `not-found` where the case was not studied. */
export const listPlaces = async (folder: CaseFolder): Promise<readonly PlaceView[]> =>
  locate((await readDerived(folder, readActors)).filter(({ kind, named }) => kind === 'place' && named));

/** What speaks for a country without any other place of the case in it. */
const PRIOR = 0.3;
/** How many people a place has, on the average, that bears a name of a town and is none of those known: a hamlet, an invented town. */
const UNLISTED = 20_000;
/** How much a place is spoken of by how many live there: a city twice as large almost three times as much. */
const prominence = (population: number): number => population ** 1.5;
/** From how much of the weight on a town is taken for the place that is meant. */
const TAKEN = 0.5;

/**
 * Tells towns of one name apart by their size and the company that they keep in the case: the country that its other places
 * lie in, and how near they are. Where that speaks for none of them, none is taken: the name may be another town's.
 *
 *     Palmyra beside Homs and Damascus → Tadmur (SY), not Palmyra (US)      Lindau beside Varn and Kolm → nowhere
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
  const shares = candidates.map(({ towns: of, state }) => sharesOf(of, state));
  const support = new Map<string, number>();
  for (const own of shares)
    for (const [country, share] of own) support.set(country, (support.get(country) ?? 0) + share);
  const weightOf = (at: number, town: Town): number =>
    prominence(town.population) * (PRIOR + (support.get(town.country) ?? 0) - (shares[at]?.get(town.country) ?? 0));
  const sure = candidates.flatMap(({ towns: of }, at) => taken(of, (town) => weightOf(at, town)) ?? []);
  return candidates
    .map(({ place: { id, label }, precision, state, towns: of }, at): PlaceView => {
      const weigh = (town: Town): number => weightOf(at, town) * nearness(town, sure);
      const ranked = [...of].sort((a, b) => weigh(b) - weigh(a) || a.id - b.id);
      const town = taken(of, weigh) ?? null;
      return precision === 'town'
        ? { id, label, precision, town, towns: ranked, seat: null, state: null, because: whyTown(town, ranked) }
        : {
            id,
            label,
            precision,
            town: null,
            towns: [],
            seat: town,
            state: state ?? null,
            because: whyArea(town, state),
          };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
};

/** How much of a place lies in each country: by the size of the towns of its name, as far as it is one of them. */
const sharesOf = (towns: readonly Town[], state: State | undefined): ReadonlyMap<string, number> => {
  if (state !== undefined) return new Map([[state.country, 1]]);
  const all = towns.reduce((sum, { population }) => sum + prominence(population), prominence(UNLISTED));
  const shares = new Map<string, number>();
  for (const { country, population } of towns)
    shares.set(country, (shares.get(country) ?? 0) + prominence(population) / all);
  return shares;
};

/** The town with the most weight, where it has most of all the weight. */
const taken = (towns: readonly Town[], weigh: (town: Town) => number): Town | undefined => {
  const weights = towns.map(weigh);
  const all = weights.reduce((sum, weight) => sum + weight, prominence(UNLISTED));
  return towns.find((_, at) => (weights[at] as number) >= TAKEN * all);
};

/** From 1 for what lies beside a town that is sure to 1/4 for what lies far from all of them; 1 where none is sure. */
const nearness = (town: Town, sure: readonly Town[]): number => {
  const others = sure.filter(({ id }) => id !== town.id);
  if (others.length === 0) return 1;
  return 1 - (0.75 * Math.min(FAR, ...others.map((other) => kilometres(town, other)))) / FAR;
};

const whyTown = (town: Town | null, towns: readonly Town[]): Message =>
  towns.length === 0
    ? message('place.unknown')
    : town === null
      ? message('place.open', { count: towns.length })
      : towns.length === 1
        ? message('place.only')
        : message('place.likeliest', { count: towns.length });

const whyArea = (seat: Town | null, state: State | undefined): Message =>
  state !== undefined
    ? message(state.isWhole ? 'place.state' : 'place.part-of-state', { state: state.name })
    : seat === null
      ? message('place.no-point')
      : message('place.seat', { town: seat.name, country: seat.country });

/** Under which names the gazetteer may have a place: its own, or that of the town in the name of a province. */
const namesOfTowns = ({ names }: Actor, precision: PlaceView['precision']): readonly string[] =>
  precision === 'town'
    ? names
    : precision === 'province'
      ? names.flatMap((name) => [name.replace(PROVINCE, ''), readPlace(name).key])
      : names.map((name) => stretchOf(readPlace(name).key)).filter((name) => name !== '');
