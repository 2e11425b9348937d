import { useEffect, useState } from 'react';
import type { ClaimSearch } from '../../queries.ts';

/** A question about the claims that is kept in this browser. */
interface View {
  readonly name: string;
  readonly search: ClaimSearch;
}

/** Views belong to a case: they name its actors by id. */
const keyOf = (ofCase: string): string => `proffer.views.${ofCase}`;

const read = (ofCase: string): readonly View[] => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(ofCase)) ?? '[]') as readonly View[];
  } catch {
    return [];
  }
};

/** The views of a case that are kept in this browser; `ofCase` is its key. */
export const useViews = (ofCase: string) => {
  const [views, setViews] = useState<readonly View[]>([]);
  useEffect(() => setViews(read(ofCase)), [ofCase]);
  const keep = (next: readonly View[]): void => {
    setViews(next);
    localStorage.setItem(keyOf(ofCase), JSON.stringify(next));
  };
  return {
    views,
    save: (name: string, search: ClaimSearch) =>
      keep([...views.filter((view) => view.name !== name), { name, search }]),
    forget: (name: string) => keep(views.filter((view) => view.name !== name)),
  };
};
