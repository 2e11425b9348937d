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

const SPACE = 0x20;
const GRAVE = 0x60;
const LAST_MARK = 0x7e;

/** Whether only small letters are left to do: ASCII with single spaces inside, as almost every name and word is. */
const isPlain = (name: string): boolean => {
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < SPACE || code > LAST_MARK || code === GRAVE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || name === '';
};

/** The comparable form of a name: lower case, plain quotes, no accents, single spaces. */
export const foldName = (name: string): string =>
  isPlain(name)
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
