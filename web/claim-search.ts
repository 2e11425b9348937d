import type { ClaimSort, FacetKind } from '../src/store/claim-list.ts';

/** What claims are filtered and sorted by, in the order in which the page offers it. */
export const FACETS = [
  'standing',
  'origins',
  'tie',
  'actor',
  'document',
  'language',
  'place',
  'voice',
  'factuality',
  'judged',
  'law',
] as const satisfies readonly FacetKind[];

export const SORTS = [
  'weight',
  'label',
  'tie',
  'origins',
  'documents',
  'statements',
  'time',
] as const satisfies readonly ClaimSort[];
