import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readActors, studiedInputs } from '../store/derived.ts';
import { isStudied } from './is-studied.ts';
import { claimsBy } from './list-actors.ts';
import { locate, type PlaceView } from './list-places.ts';

/** A place of a case with how many claims are told of it. */
export interface MappedPlace extends PlaceView {
  readonly claims: number;
}

/** Reading the gazetteer takes a second; only a study changes what it is asked. */
let located: { readonly key: string; readonly places: readonly MappedPlace[] } | undefined;

/** The places that claims are told of, those with the most first. Empty where the case was not studied. */
export const mapPlaces = async (folder: CaseFolder): Promise<readonly MappedPlace[]> => {
  if (!isStudied(folder)) return [];
  return readDerived(folder, async (derived) => {
    const key = `${folder.path} ${await studiedInputs(derived)}`;
    if (located?.key !== key) {
      const actors = (await readActors(derived)).filter(({ kind }) => kind === 'place');
      const claims = await claimsBy(derived, 'place');
      const told = locate(actors).flatMap((place) => {
        const count = claims.get(place.label);
        return count === undefined ? [] : [{ ...place, claims: count }];
      });
      located = { key, places: told.sort((a, b) => b.claims - a.claims) };
    }
    return located.places;
  });
};
