import { countries } from '../../languages/en/countries.ts';
import { demonymEndings } from '../../languages/en/matching-words.ts';
import { normalise } from './normalise.ts';

/** Fewest letters that must be left when an ending is taken off: "Iranian" → "iran", not "ir". */
const SHORTEST_STEM = 4;

const plain = (written: string): string => normalise(written).replaceAll('-', ' ');

/** Names and demonyms of the states, normalised → the first name of the state; of "Congolese", said of two, nothing. */
const known: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const line of countries) {
    const [names = '', demonyms = ''] = line.split('|');
    const forms = `${names},${demonyms}`.split(',').map(plain).filter(Boolean);
    const land = forms[0] as string;
    for (const form of forms) {
      if ((found.get(form) ?? land) !== land) shared.add(form);
      found.set(form, land);
    }
  }
  for (const form of shared) found.delete(form);
  return found;
})();

/** The states under the names that `landStem` gives them. */
export const states: ReadonlySet<string> = new Set(known.values());

/** Most words in a state's name. */
const LONGEST = 6;

/** A run of tokens `[first, last)` that names a land or its people. */
export interface LandFound {
  readonly first: number;
  readonly last: number;
  readonly land: string;
}

/** The longest run of words that names a known state or its people; undefined where there is none. */
export const findLand = (words: readonly string[]): LandFound | undefined => {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const land = known.get(words.slice(first, first + length).join(' '));
      if (land !== undefined) return { first, last: first + length, land };
    }
  return undefined;
};

/**
 * What a land's name and the words for its people have in common: of known states their first name, of others the stem
 * that is left without the endings of demonyms.
 *
 *     France, French → france      Orland, Orlandian, Orlandians → orland
 */
export const landStem = (key: string): string => {
  const land = known.get(key);
  if (land !== undefined || key.includes(' ')) return land ?? key;
  let stem = key;
  for (;;) {
    const ending = demonymEndings.find((e) => stem.endsWith(e) && stem.length - e.length >= SHORTEST_STEM);
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
};
