import { inEnglish, type Message, message, time } from '../../languages/message.ts';
import type { Actor } from '../../resolution/actor.ts';
import { findListings, type ListedAs, type Listing } from '../../resolution/listing.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Charge } from '../apply.ts';
import type { AssessedElement } from '../assessment.ts';
import { joinRelations, type TimeRelation, timeRelation } from '../in-force.ts';

/**
 * Whether the counterparty was listed when the conduct took place, where the provision is about those on a list.
 *
 *     “Harrow Wing” is an alias of the Kestrel Front (XYe.041, listed on 2 May 2031); the list gives the alias no date of its own
 */
export const listingElement = (
  { provision }: Charge,
  parties: readonly Actor[],
  statements: readonly Statement[],
  listings: readonly Listing[],
): readonly AssessedElement[] => {
  const nodes = provision.nodes.filter((node) => node.kind === 'counterparty');
  const aboutList = nodes.find((node) => node.list !== undefined || (node.names ?? []).length === 0);
  if (aboutList === undefined || listings.length === 0) return [];
  const { words } = aboutList;
  const ofList = aboutList.list === undefined ? listings : listings.filter((one) => one.list === aboutList.list);
  const others = parties.filter(({ kind }) => kind !== 'place' && kind !== 'nationality');
  return others.map((actor): AssessedElement => {
    const names = [actor.label, ...actor.names];
    const [listed] = findListings(names, ofList);
    const element = 'listing';
    if (listed === undefined) {
      const because = message('law.not-on-list', {
        names: names.slice(0, 3).map((words) => message('words.quoted', { words })),
      });
      return {
        element,
        words,
        standing: 'not addressed',
        statements: [],
        because,
        why: [because],
        wanted: message('wanted.listing', { name: actor.label }),
      };
    }
    const dated = statements.filter((s) => s.time !== null);
    const times = dated.flatMap((s) => s.time ?? []);
    const told = listingAt(listed, times, ofList);
    return {
      element,
      words,
      standing: told.standing,
      statements: dated.map((s) => s.id),
      because: told.because,
      why: [entryMessage(listed), ...times.map((when) => message('law.told-of', { time: time(when) })), told.because],
      ...(told.standing === 'met' ? {} : { wanted: message('wanted.listed-since', { name: actor.label }) }),
    };
  });
};

/** "“Varn Wing” is an alias of “KESTREL FRONT” (XYe.041, listed on 2 May 2031)". */
const entryMessage = ({ listing, by, written }: ListedAs): Message => {
  const { name, reference, listedOn } = listing;
  const id = by === 'name' ? 'listing.name' : 'listing.alias';
  return message(id, { written, name, reference, date: time(listedOn) });
};

const standingOf: Readonly<Record<TimeRelation, AssessedElement['standing']>> = {
  before: 'not met',
  after: 'met',
  straddling: 'contested',
  unknown: 'not addressed',
};

/** The entry, and the time when it was an alias of another before it stood by itself. */
export const listingMessage = (listed: ListedAs, listings: readonly Listing[]): Message => {
  const { earlier } = listed.listing;
  const entry = entryMessage(listed);
  if (earlier === undefined) return entry;
  const under = listings.find(({ reference }) => reference === earlier.reference);
  const { reference, from, until } = earlier;
  const whose = under === undefined ? reference : message('listing.whose', { name: under.name, reference });
  return message('listing.earlier', { entry, from: time(from), until: time(until), whose });
};

/** The same in English. */
export const listedInWords = (listed: ListedAs, listings: readonly Listing[]): string =>
  inEnglish(listingMessage(listed, listings));

/** How a listing stands to the times of conduct. An alias has no date of its own, so that it never counts as met. */
export const listingAt = (
  listed: ListedAs,
  times: readonly (string | null)[],
  listings: readonly Listing[],
): { readonly standing: AssessedElement['standing']; readonly because: Message; readonly relation: TimeRelation } => {
  const { listing, by } = listed;
  // Who stood on the list as an alias of another stood on it.
  const since = listing.earlier?.from ?? listing.listedOn;
  const relation = joinRelations(times.map((time) => timeRelation(time, since)));
  const isUndated = by === 'alias' && relation !== 'before';
  return {
    standing: isUndated ? 'not addressed' : standingOf[relation],
    because: listingMessage(listed, listings),
    relation,
  };
};
