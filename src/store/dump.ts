import { createHash } from 'node:crypto';
import type { Derived, Tables } from './database.ts';

/**
 * Every derived table with the columns that its rows are told apart by, in the order in which they are dumped. The text
 * index is none of them: it holds the sources' own words, which are held against their hashes.
 */
const tables: readonly (readonly [keyof Tables, string])[] = [
  ['contribution', 'document'],
  ['study', 'key'],
  ['document', 'position'],
  ['actor', 'position'],
  ['statement', 'position'],
  ['claim', 'position'],
  ['corroboration', 'position'],
  ['origin', 'position'],
  ['conflict', 'position'],
  ['instrument', 'position'],
  ['assessment', 'position'],
  ['finding', 'position'],
  ['claim_list', 'position'],
  ['claim_facet', 'kind, value, position'],
];

/**
 * The derived database as text, one line a row, the same bytes for the same content however and in whatever order it
 * was written:
 *
 *     claim	["0","3f6a…","{\"id\":…}"]
 */
export function* dumpDerived(derived: Derived): Generator<string> {
  for (const [table, key] of tables) {
    const rows = derived.native.prepare(`select * from ${table} order by ${key}`).iterate([]);
    for (const row of rows) yield `${table}\t${JSON.stringify(Object.values(row as Record<string, unknown>))}\n`;
  }
}

/** SHA-256 of the dump. */
export const digestOfDerived = (derived: Derived): string => {
  const hash = createHash('sha256');
  for (const line of dumpDerived(derived)) hash.update(line);
  return hash.digest('hex');
};
