import { rmSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { CaseFolder } from './case-folder.ts';
import { derivedSchema } from './migrations/0001-derived.ts';
import { sourcesSchema } from './migrations/0002-sources.ts';
import { listsSchema } from './migrations/0003-lists.ts';
import { asFailure, asWriteFailure, systemCode } from './system-failure.ts';

interface Row {
  readonly position: number;
  readonly data: string;
}

/** The tables of derived.sqlite; see the migration for what they are for. */
export interface Tables {
  readonly contribution: {
    readonly document: string;
    readonly stage: string;
    readonly words: number;
    readonly data: string;
  };
  readonly study: { readonly key: string; readonly value: string };
  readonly document: Row & { readonly id: string };
  readonly actor: Row & { readonly id: string };
  readonly statement: Row & { readonly id: string; readonly document: string; readonly start: number };
  readonly claim: Row & { readonly id: string };
  readonly corroboration: Row & { readonly claim: string; readonly standing: string };
  readonly origin: Row & { readonly id: string; readonly claim: string };
  readonly conflict: Row & { readonly id: string; readonly claim: string };
  readonly reliability: Row & { readonly id: string };
  readonly instrument: Row & { readonly symbol: string };
  readonly assessment: Row & { readonly claim: string };
  readonly finding: Row & {
    readonly id: string;
    readonly document: string;
    readonly rule: string;
    readonly severity: string;
  };
  readonly claim_list: {
    readonly position: number;
    readonly claim: string;
    readonly label: string;
    readonly tie: string;
    readonly standing: string;
    readonly origins: number;
    readonly documents: number;
    readonly statements: number;
    readonly denials: number;
    readonly conflicts: number;
    /** Statements that a person accepted, corrected or added. */
    readonly judged: number;
    /** ISO 8601 days between which the claim's statements place it; null where open or not told. */
    readonly first_day: string | null;
    readonly last_day: string | null;
  };
  readonly claim_facet: { readonly kind: string; readonly value: string; readonly position: number };
  readonly passage: { readonly document: string; readonly start: number; readonly end: number; readonly text: string };
}

/** The derived database of a case: queries through `query`, bulk writing and transactions through `native`. */
export interface Derived {
  readonly query: Kysely<Tables>;
  readonly native: Libsql.Database;
}

/** Every step that makes the present schema, in order. The database keeps how many of them it has. */
const migrations: readonly string[] = [derivedSchema, sourcesSchema, listsSchema];

/**
 * The derived database for writing, made where it is absent and made anew where another Proffer's schema or damage
 * makes it useless: nothing in it is anybody's work. Call while the case is locked. Fails with `no-space`, `read-only`.
 */
export const openDerivedForWriting = (folder: CaseFolder): Derived => {
  try {
    const native = openSound(folder.derived);
    return { query: queryOver(native), native };
  } catch (error) {
    throw asWriteFailure(error, folder.derived);
  }
};

const openSound = (path: string): Libsql.Database => {
  const native = openUnlessDamaged(path) ?? openFresh(path);
  native.pragma('journal_mode = wal');
  // Losing the last transaction to a power cut costs a recomputation, nothing else.
  native.pragma('synchronous = normal');
  return native;
};

const openUnlessDamaged = (path: string): Libsql.Database | undefined => {
  try {
    const native = new Libsql(path);
    const version = versionOf(native);
    if (version === migrations.length) return native;
    if (version === 0 && isEmpty(native)) return migrate(native);
    native.close();
    return undefined;
  } catch (error) {
    if (['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(systemCode(error))) return undefined;
    throw error;
  }
};

const openFresh = (path: string): Libsql.Database => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  return migrate(new Libsql(path));
};

const versionOf = (native: Libsql.Database): number =>
  (native.prepare('pragma user_version').all([]) as { user_version: number }[])[0]?.user_version ?? 0;

const isEmpty = (native: Libsql.Database): boolean =>
  native.prepare('select 1 from sqlite_schema').all([]).length === 0;

const migrate = (native: Libsql.Database): Libsql.Database => {
  native.exec('begin immediate');
  for (const step of migrations) native.exec(step);
  native.exec(`pragma user_version = ${migrations.length}`);
  native.exec('commit');
  return native;
};

/** Readers by path. A connection lives until its statements are collected, so a process keeps one and uses it again. */
const readers = new Map<string, { readonly inode: bigint; readonly derived: Derived }>();

/**
 * Runs `act` over the derived database as it is at this moment; waits for nobody, and what is studied meanwhile is not
 * seen. Fails with `not-found` where the case was not studied yet or was studied by a Proffer with another schema,
 * `case-damaged` where the database cannot be read.
 */
export const readDerived = async <Result>(
  folder: CaseFolder,
  act: (snapshot: Derived) => Promise<Result>,
): Promise<Result> => {
  const { query, native } = readerOf(folder);
  try {
    return await query.transaction().execute((snapshot) => act({ query: snapshot, native }));
  } catch (error) {
    throw asFailure(error, folder.derived);
  }
};

const readerOf = (folder: CaseFolder): Derived => {
  const inode = statSync(folder.derived, { bigint: true, throwIfNoEntry: false })?.ino;
  const known = readers.get(folder.derived);
  if (known !== undefined && known.inode === inode) return known.derived;
  const native = inode === undefined ? undefined : openForReading(folder.derived);
  if (inode === undefined || native === undefined) {
    throw new Failure(
      'not-found',
      message('failure.not-studied', { case: folder.name }),
      message('failure.not-studied.hint', { case: folder.name }),
    );
  }
  const derived = { query: queryOver(native), native };
  readers.set(folder.derived, { inode, derived });
  return derived;
};

const openForReading = (path: string): Libsql.Database | undefined => {
  try {
    return openAsIs(path);
  } catch (error) {
    const code = systemCode(error);
    if (['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(code)) return undefined;
    // SQLite keeps an index beside a database that others may write. Where none may be made, nothing changes either.
    if (['SQLITE_READONLY', 'SQLITE_CANTOPEN'].includes(code))
      return openAsIs(`${pathToFileURL(path).href}?immutable=1`);
    throw asFailure(error, path);
  }
};

const openAsIs = (path: string): Libsql.Database | undefined => {
  const native = new Libsql(path);
  return versionOf(native) === migrations.length ? native : undefined;
};

/** A derived database that is nowhere on the disk, to recompute into. */
export const openDerivedInMemory = (): Derived => {
  const native = migrate(new Libsql(':memory:'));
  return { query: queryOver(native), native };
};

const queryOver = (native: Libsql.Database): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: native as never }) });

/** Closes the database; what was written is moved from the log into the file first. */
export const closeDerived = (derived: Derived): void => {
  try {
    derived.native.pragma('wal_checkpoint(truncate)');
  } catch {
    // A reader is still reading, or nothing may be written: the log stays and serves the next opening.
  }
  derived.native.close();
};

/** Runs `act` in one transaction: all of it is written, or nothing. Fails with `no-space` or `read-only`. */
export const inTransaction = async <Result>(
  derived: Derived,
  path: string,
  act: () => Result | Promise<Result>,
): Promise<Result> => {
  try {
    derived.native.exec('begin immediate');
    const result = await act();
    derived.native.exec('commit');
    return result;
  } catch (error) {
    if (derived.native.inTransaction) derived.native.exec('rollback');
    throw asWriteFailure(error, path);
  }
};

/** Inserts rows into a table; one prepared statement for all of them. */
export const insertRows = <Table extends keyof Tables>(
  derived: Derived,
  table: Table,
  rows: Iterable<Tables[Table]>,
): void => {
  let insert: Libsql.Statement | undefined;
  let columns: string[] = [];
  for (const row of rows) {
    if (insert === undefined) {
      columns = Object.keys(row);
      insert = derived.native.prepare(
        `insert or replace into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      );
    }
    const values = row as Readonly<Record<string, unknown>>;
    insert.run(columns.map((column) => values[column]));
  }
};
