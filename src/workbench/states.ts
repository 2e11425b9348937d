import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { findLand, landStem } from '../resolution/names/land.ts';
import { normalise } from '../resolution/names/normalise.ts';
import { readPlace } from '../resolution/place.ts';

/** A state as ISO 3166-1 lists it; being listed says nothing about its status. */
export interface State {
  readonly name: string;
  /** Alpha-2 code. */
  readonly country: string;
  /** Numeric code, three digits: what the outlines of the map are known by. */
  readonly code: string;
  /** Whether the whole of it is meant, not a part: "northern Syria". */
  readonly isWhole: boolean;
}

const keyOf = (name: string): string => landStem(normalise(name).replaceAll('-', ' '));

/** Every name of a state in the languages that are read → alpha-2 code. Source: the package i18n-iso-countries (MIT). */
const codes: ReadonlyMap<string, string> = new Map(
  ['en', 'fr', 'ar'].flatMap((language) => {
    countries.registerLocale(createRequire(import.meta.url)(`i18n-iso-countries/langs/${language}.json`));
    return Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      names.map((name) => [keyOf(name), code] as const),
    );
  }),
);

/**
 * The state that a place is; or, where it may be a stretch of one, the state that its own name puts it in.
 *
 *     Syria, سوريا → SY      northern Syria → a part of SY      eastern Aleppo → undefined
 */
export const findState = (names: readonly string[], mayBePart: boolean): State | undefined => {
  for (const name of names) {
    const { key } = readPlace(name);
    const whole = codes.get(keyOf(name)) ?? codes.get(keyOf(key));
    const country = whole ?? (mayBePart ? codes.get(findLand(key.split(' '))?.land ?? '') : undefined);
    const code = country === undefined ? undefined : countries.alpha2ToNumeric(country);
    if (country === undefined || code === undefined) continue;
    return { name: countries.getName(country, 'en') ?? country, country, code, isWhole: whole !== undefined };
  }
  return undefined;
};
