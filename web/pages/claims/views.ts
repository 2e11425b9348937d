import { useState } from 'react';
import type { ClaimSearch } from '../../queries.ts';

/** A question about the claims that is kept in this browser. */
interface View {
  readonly name: string;
  readonly search: ClaimSearch;
}

const KEY = 'proffer.views';

const read = (): readonly View[] => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly View[];
  } catch {
    return [];
  }
};

/** A view is called by what it asks. */
const nameOf = ({ words, from, to, sort, descending: _, ...values }: ClaimSearch): string =>
  [
    words,
    ...Object.values(values as Readonly<Record<string, readonly string[]>>)
      .flat()
      .map(shortened),
    from,
    to,
    sort,
  ]
    .filter(Boolean)
    .join(' · ');

/** Ids are told apart by their beginning. */
const shortened = (value: string): string => (/^[0-9a-f]{16,}$/.test(value) ? value.slice(0, 6) : value);

export const useViews = () => {
  const [views, setViews] = useState(read);
  const keep = (next: readonly View[]): void => {
    setViews(next);
    localStorage.setItem(KEY, JSON.stringify(next));
  };
  return {
    views,
    save: (search: ClaimSearch) => {
      const name = nameOf(search);
      keep([...views.filter((view) => view.name !== name), { name, search }]);
    },
    forget: (name: string) => keep(views.filter((view) => view.name !== name)),
  };
};
