import { SaxesParser } from 'saxes';
import { writtenDates } from '../document/structure/written-dates.ts';
import { Failure } from '../failure.ts';
import { documentFurniture } from '../languages/en/document-furniture.ts';
import { listingWords } from '../languages/en/listing-words.ts';
import type { Listing } from './listing.ts';

/** The fields of an entry that tell who and since when, by the element that holds them. */
const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** Whether bytes are the consolidated list of the United Nations, by the element they open with. */
export const isListings = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<CONSOLIDATED_LIST\b/.test(text.slice(0, 2000));

/**
 * Reads the Security Council's consolidated list (XML): every entry with its names, its list and the day it was listed.
 * Gives a `malformed` failure where the XML breaks off or an entry has no reference number or date.
 */
export const readListings = (text: string, name: string): readonly Listing[] | Failure => {
  const listings: Listing[] = [];
  const malformed: string[] = [];
  let fields = new Map<string, string[]>();
  const path: string[] = [];
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => malformed.push(error.message));
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    words = '';
    if (tag.name === 'ENTITY' || tag.name === 'INDIVIDUAL') fields = new Map();
  });
  parser.on('text', (more) => {
    words += more;
  });
  parser.on('closetag', (tag) => {
    path.pop();
    const value = words.replace(/\s+/g, ' ').trim();
    words = '';
    if (tag.name === 'ENTITY' || tag.name === 'INDIVIDUAL') {
      const listing = listingOf(fields, tag.name === 'ENTITY' ? 'entity' : 'individual');
      if (listing === undefined) malformed.push(`entry ${listings.length + 1} has no reference number or date`);
      else listings.push(listing);
    } else if (value !== '') fields.set(tag.name, [...(fields.get(tag.name) ?? []), value]);
  });
  parser.write(text).close();
  const [problem] = malformed;
  if (problem === undefined) return listings;
  return new Failure(
    'malformed',
    `${name} is no readable sanctions list: ${problem}`,
    'Give the consolidated list as the Security Council publishes it in XML.',
  );
};

const listingOf = (fields: ReadonlyMap<string, readonly string[]>, kind: Listing['kind']): Listing | undefined => {
  const first = (field: string): string | undefined => fields.get(field)?.[0];
  const reference = first('REFERENCE_NUMBER');
  const listedOn = first('LISTED_ON')?.slice(0, 10);
  if (reference === undefined || listedOn === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(listedOn)) return undefined;
  const name = nameParts.flatMap((part) => first(part) ?? []).join(' ');
  const aliases = [...(fields.get('ALIAS_NAME') ?? []), ...(fields.get('NAME_ORIGINAL_SCRIPT') ?? [])].flatMap(namesIn);
  const earlier = earlierIn((fields.get('COMMENTS1') ?? []).join(' '));
  return {
    reference,
    list: first('UN_LIST_TYPE') ?? 'UN',
    kind,
    name,
    listedOn,
    aliases: [...new Set(aliases)],
    ...(earlier === undefined ? {} : { earlier }),
  };
};

/** "Front of Varn (FV; Varn Front; original script)" → the name before the bracket and each one in it. */
const namesIn = (alias: string): readonly string[] => {
  const outside = alias.replace(/\([^()]*\)/g, ' ');
  const inside = [...alias.matchAll(/\(([^()]*)\)/g)].flatMap((match) => (match[1] ?? '').split(';'));
  return [...outside.split(';'), ...inside]
    .map((name) => name.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name) && !listingWords.remark.test(name));
};

const earlierIn = (comments: string): Listing['earlier'] => {
  const groups = listingWords.earlierAlias.exec(comments)?.groups;
  const day = (words: string | undefined): string | undefined =>
    writtenDates(words ?? '', 0, documentFurniture, 'day-first')[0]?.value;
  const [from, until] = [day(groups?.from), day(groups?.until)];
  const reference = groups?.reference;
  return from === undefined || until === undefined || reference === undefined ? undefined : { reference, from, until };
};
