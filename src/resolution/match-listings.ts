import { message } from '../languages/message.ts';
import type { Actor, ListOffer } from './actor.ts';
import { compareNames } from './compare-names.ts';
import type { Listing } from './listing.ts';
import { type MatchName, readMatchable } from './names/matchable.ts';
import { readName, tellsWho } from './names/name.ts';

/** A key that more names than this share tells nobody apart. */
const MOST_SHARING = 200;
/** Words that a name must have to be offered where it is only like a listed one. */
const FEWEST = 2;
/** Offers for one actor. */
const MOST_OFFERED = 5;

/** Sounds of the words of a name, long enough to tell: names that share none are not held against each other. */
const keysOf = (name: MatchName): readonly string[] => {
  const sounds = name.tokens.filter(({ role, sound }) => role === 'word' && sound.length > 3).map(({ sound }) => sound);
  return sounds.length > 0 ? sounds : [name.joined];
};

interface ListedName {
  readonly listing: Listing;
  readonly written: string;
  readonly name: MatchName;
}

/**
 * The entries of lists that the actors of a case may be, with how alike the names are and why. Offered, never joined: that
 * two bear one name does not make them one.
 *
 *     Marek Oll  ·  XYi.012 OLL, Marek (listed 2014-03-03)       the same words
 */
export const matchListings = (actors: readonly Actor[], listings: readonly Listing[]): readonly Actor[] => {
  if (listings.length === 0) return actors;
  const byKey = new Map<string, ListedName[]>();
  for (const listing of listings)
    for (const written of [listing.name, ...listing.aliases]) {
      const name = readMatchable(written, listing.kind === 'individual' ? 'person' : 'organisation');
      for (const key of new Set(keysOf(name))) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [{ listing, written, name }]);
        else known.push({ listing, written, name });
      }
    }
  return actors.map((actor) => {
    const listed = offersFor(actor, byKey);
    return listed.length === 0 ? actor : { ...actor, listed };
  });
};

const offersFor = (actor: Actor, byKey: ReadonlyMap<string, readonly ListedName[]>): readonly ListOffer[] => {
  const offers = new Map<string, ListOffer>();
  if (actor.kind === 'place' || actor.kind === 'facility' || actor.kind === 'nationality') return [];
  for (const written of actor.names) {
    if (!tellsWho(readName(written, actor.kind))) continue;
    const name = readMatchable(written, actor.kind);
    const words = name.tokens.filter(({ role }) => role === 'word').length;
    for (const key of new Set(keysOf(name))) {
      const candidates = byKey.get(key) ?? [];
      if (candidates.length > MOST_SHARING) continue;
      for (const { listing, written: listedAs, name: other } of candidates) {
        if ((actor.kind === 'person') !== (listing.kind === 'individual')) continue;
        const { score, verdict, because } = compareNames(name, other);
        if (
          verdict === 'different' ||
          (verdict === 'unsure' && words < FEWEST) ||
          score <= (offers.get(listing.reference)?.score ?? 0)
        )
          continue;
        const { reference, list, name: entry, listedOn } = listing;
        const reasons = [message('names.two', { one: written, other: listedAs }), ...because];
        offers.set(reference, { reference, list, name: entry, written: listedAs, listedOn, score, because: reasons });
      }
    }
  }
  return [...offers.values()]
    .sort((a, b) => b.score - a.score || (a.reference < b.reference ? -1 : 1))
    .slice(0, MOST_OFFERED);
};
