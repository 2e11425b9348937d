/** One entry of a sanctions list: who is listed, under which names, since when. */
export interface Listing {
  /** The entry's own number: "XYe.041". */
  readonly reference: string;
  /** The list or regime, as the list calls it. */
  readonly list: string;
  readonly kind: 'entity' | 'individual';
  /** The name that the entry stands under. */
  readonly name: string;
  /** EDTF day. */
  readonly listedOn: string;
  /** Other names. A list gives them no dates of their own: when each was added is not told. */
  readonly aliases: readonly string[];
  /** When the entry, before it stood by itself, was an alias of another. EDTF days, both included. */
  readonly earlier?: { readonly reference: string; readonly from: string; readonly until: string };
}

/** A name of an actor found in a list: under the entry's own name or as one of its aliases. */
export interface ListedAs {
  readonly listing: Listing;
  readonly by: 'name' | 'alias';
  /** The name as the list writes it. */
  readonly written: string;
}

/** Case, accents, hyphens, apostrophes, an article and a short form in brackets set aside; nothing else. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Every entry that stands under one of the names, own names before aliases, then the entry that was listed first. */
export const findListings = (names: readonly string[], listings: readonly Listing[]): readonly ListedAs[] => {
  const keys = new Set(names.map(keyOf).filter((key) => key !== ''));
  const found: ListedAs[] = [];
  for (const listing of listings) {
    if (keys.has(keyOf(listing.name))) found.push({ listing, by: 'name', written: listing.name });
    else {
      const alias = listing.aliases.find((one) => keys.has(keyOf(one)));
      if (alias !== undefined) found.push({ listing, by: 'alias', written: alias });
    }
  }
  const rank = ({ by }: ListedAs): number => (by === 'name' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.listing.listedOn < b.listing.listedOn ? -1 : 1));
};
