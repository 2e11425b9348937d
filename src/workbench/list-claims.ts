import type { CaseFolder } from '../store/case-folder.ts';
import {
  type ClaimFilter,
  type ClaimListRow,
  type ClaimSort,
  countFacet,
  FACETS,
  type FacetKind,
  selectClaims,
} from '../store/claim-list.ts';
import { readDerived } from '../store/database.ts';
import { actorsById, entriesById } from '../store/lookups.ts';

/** Which claims, in which order, and which page of them. `offset` and `limit` count claims from 0. */
export interface ClaimQuestion {
  readonly filter: ClaimFilter;
  readonly sort: ClaimSort;
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the list of claims. */
export interface ClaimPage {
  readonly rows: readonly ClaimListRow[];
  /** How many the filter leaves in all. */
  readonly total: number;
}

/** One page of the claims of a case. Fails with `not-found` where it was not studied. */
export const listClaims = (folder: CaseFolder, question: ClaimQuestion): Promise<ClaimPage> => {
  const { filter, sort, isDescending, offset, limit } = question;
  return readDerived(folder, (derived) => selectClaims(derived, filter, sort, isDescending, offset, limit));
};

/** A value that claims can be filtered by, what to call it, and how many claims it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Most values of one kind that are offered; the rest can be searched for. */
const MOST_VALUES = 40;

/** What the claims that a filter leaves can be filtered by further. Fails with `not-found` where nothing was studied. */
export const facetClaims = (
  folder: CaseFolder,
  filter: ClaimFilter,
): Promise<Readonly<Record<FacetKind, readonly FacetValue[]>>> =>
  readDerived(folder, async (derived) => {
    const facets: Partial<Record<FacetKind, readonly FacetValue[]>> = {};
    for (const kind of FACETS) {
      const counts = await countFacet(derived, filter, kind, MOST_VALUES);
      const values = counts.map(({ value }) => value);
      const labels: ReadonlyMap<string, string> =
        kind === 'actor'
          ? new Map([...(await actorsById(derived, values))].map(([id, { label }]) => [id, label]))
          : kind === 'document'
            ? new Map([...(await entriesById(derived, values))].map(([id, { name }]) => [id, name]))
            : new Map();
      facets[kind] = counts.map(({ value, count }) => ({ value, count, label: labels.get(value) ?? value }));
    }
    return facets as Readonly<Record<FacetKind, readonly FacetValue[]>>;
  });
