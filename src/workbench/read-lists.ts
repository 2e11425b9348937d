import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { Listing } from '../resolution/listing.ts';
import { isListings, readListings } from '../resolution/read-listings.ts';

/** Entities and sanctions as FollowTheMoney writes them, a line each. Source: followthemoney.tech, OpenSanctions. */
const ftmLine = z.object({
  id: z.string(),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())),
});
type FtmLine = z.infer<typeof ftmLine>;

const FTM = /^\s*\{[^\n]*"schema"\s*:/;
const PERSONS = new Set(['Person']);
const BODIES = new Set(['Organization', 'Company', 'LegalEntity', 'PublicBody', 'Vessel']);

/** Columns of a CSV list under the names that they go by; the first of each is what Proffer asks for. */
const columns = {
  name: ['name', 'caption', 'full name'],
  reference: ['reference', 'reference number', 'id', 'unique id'],
  listed: ['listed', 'listed on', 'listed_on', 'date listed', 'listing date', 'start date'],
  list: ['list', 'program', 'programme', 'regime', 'dataset'],
  kind: ['kind', 'schema', 'type'],
  aliases: ['aliases', 'alias', 'also known as', 'aka'],
} as const;

/** Whether bytes are a list of names: the consolidated list (XML), FollowTheMoney (JSON lines), or CSV by the file's name. */
export const isList = (text: string, name: string): boolean =>
  isListings(text) || FTM.test(text.slice(0, 20_000)) || /\.csv$/i.test(name);

/**
 * Reads a list of listed persons and bodies. Entries without a day of listing are left out: the day is what a list is held
 * against conduct by. Fails with `malformed` where the file breaks its format or no entry has a name, a reference and a day.
 */
export const readList = (text: string, name: string): readonly Listing[] => {
  const listings = isListings(text)
    ? readListings(text, name)
    : FTM.test(text)
      ? readFtm(text, name)
      : readCsv(text, name);
  if (listings instanceof Failure) throw listings;
  if (listings.length > 0) return listings;
  throw new Failure(
    'malformed',
    `${name} holds no entry with a name, a reference and a day of listing`,
    'A CSV list needs the columns name, reference and listed; FollowTheMoney lines need Sanction entities with a listingDate or startDate.',
  );
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

const parseLine = (line: string, number: number, name: string): FtmLine => {
  try {
    return ftmLine.parse(JSON.parse(line));
  } catch {
    throw new Failure(
      'malformed',
      `${name}: line ${number} is no FollowTheMoney entity: ${line.slice(0, 60)}`,
      'Give one JSON object a line, each with id, schema and properties.',
    );
  }
};

const strings = (values: readonly unknown[] | undefined): readonly string[] =>
  (values ?? []).filter((value) => typeof value === 'string');

const readFtm = (text: string, name: string): readonly Listing[] => {
  const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1, name)]));
  /** Entity → its sanctions. */
  const sanctions = new Map<string, FtmLine[]>();
  for (const line of lines) {
    if (line.schema !== 'Sanction') continue;
    for (const of of strings(line.properties.entity)) {
      const known = sanctions.get(of);
      if (known === undefined) sanctions.set(of, [line]);
      else known.push(line);
    }
  }
  return lines.flatMap((entity) => {
    if (!PERSONS.has(entity.schema) && !BODIES.has(entity.schema)) return [];
    const { properties } = entity;
    const [written, ...others] = [
      ...new Set([...strings(properties.name), ...(entity.caption === undefined ? [] : [entity.caption])]),
    ];
    if (written === undefined) return [];
    const aliases = [...others, ...strings(properties.alias), ...strings(properties.weakAlias)];
    return (sanctions.get(entity.id) ?? []).flatMap(({ properties: of }): readonly Listing[] => {
      const listedOn = [...strings(of.listingDate), ...strings(of.startDate)]
        .find((day) => DAY.test(day))
        ?.slice(0, 10);
      if (listedOn === undefined) return [];
      return [
        {
          reference: strings(of.authorityId)[0] ?? entity.id,
          list: strings(of.program)[0] ?? strings(of.authority)[0] ?? 'list',
          kind: PERSONS.has(entity.schema) ? 'individual' : 'entity',
          name: written,
          listedOn,
          aliases: [...new Set(aliases)],
        },
      ];
    });
  });
};

const readCsv = (text: string, name: string): readonly Listing[] => {
  const rows = csvRows(text, name);
  const cell = (row: Readonly<Record<string, string>>, column: keyof typeof columns): string =>
    columns[column].map((header) => row[header]).find((value) => value !== undefined && value !== '') ?? '';
  return rows.flatMap((row): readonly Listing[] => {
    const [written, reference, listed] = [cell(row, 'name'), cell(row, 'reference'), cell(row, 'listed')];
    if (written === '' || reference === '' || !DAY.test(listed)) return [];
    return [
      {
        reference,
        list: cell(row, 'list') || 'list',
        kind: /^(?:person|individual)/i.test(cell(row, 'kind')) ? 'individual' : 'entity',
        name: written,
        listedOn: listed.slice(0, 10),
        aliases: cell(row, 'aliases')
          .split(';')
          .map((alias) => alias.trim())
          .filter(Boolean),
      },
    ];
  });
};

const csvRows = (text: string, name: string): readonly Readonly<Record<string, string>>[] => {
  try {
    return parse(text, {
      bom: true,
      columns: (headers: readonly string[]) => headers.map((header) => header.trim().toLowerCase()),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new Failure(
      'malformed',
      `${name} is no readable CSV: ${error instanceof Error ? error.message : String(error)}`,
      'Write fields that hold commas or quotation marks in quotation marks.',
    );
  }
};
