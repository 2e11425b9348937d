import { countries } from '../languages/en/countries.ts';
import { nameWords } from '../languages/en/name-words.ts';
import { knownGroups, organisations } from '../languages/en/organisations.ts';
import { peoples, regions } from '../languages/en/peoples.ts';
import type { NameKind } from './annotation.ts';

/*
 * Names that are known before any text is read: states, peoples, parts of the world, organisations, outlets.
 *
 *     the Islamic Republic of Iran   place         Iranian   nationality of Iran        BBC   publication
 */

/** What is known of a name: its kind, and for a state or its people the state's label. */
export interface KnownName {
  readonly kind: NameKind;
  readonly state?: string;
}

/** ASCII in which only lower case is left to do: almost every name and word. */
const PLAIN = /^(?:[!-_a-~]+(?: (?!$)|$))*$/;

/** The comparable form of a name: lower case, plain quotes, no accents, single spaces. */
export const foldName = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼʻ`]/g, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();

const addAll = (known: Map<string, KnownName>, names: readonly string[], what: KnownName): void => {
  for (const name of names) {
    const folded = foldName(name);
    if (folded !== '' && !known.has(folded)) known.set(folded, what);
  }
};

const addCountry = (known: Map<string, KnownName>, line: string): void => {
  const [names = [], demonyms = [], capitals = []] = line.split('|').map((field) => field.split(','));
  const state = names[0] ?? '';
  addAll(known, names, { kind: 'place', state });
  addAll(known, demonyms, { kind: 'nationality', state });
  addAll(known, capitals, { kind: 'place' });
};

const build = (): ReadonlyMap<string, KnownName> => {
  const known = new Map<string, KnownName>();
  for (const line of countries) addCountry(known, line);
  addAll(known, regions, { kind: 'place' });
  addAll(known, peoples, { kind: 'nationality' });
  addAll(known, nameWords.outlets, { kind: 'publication' });
  addAll(known, knownGroups, { kind: 'group' });
  addAll(known, organisations, { kind: 'organisation' });
  return known;
};

/** Every known name by its comparable form. */
export const knownNames = build();
