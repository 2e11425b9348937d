import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';

/** SQLite's primary result codes that a person can do something about. Source: sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** The code that the operating system or SQLite gave an error ("ENOSPC", "SQLITE_BUSY"); empty where there is none. */
export const systemCode = (error: unknown): string => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return '';
  const number = sqliteNumber(error);
  // The low byte of SQLite's extended codes is the primary one.
  return (number === undefined ? undefined : sqliteCodes[number & 0xff]) ?? error.code;
};

const sqliteNumber = (error: Error & { readonly rawCode?: unknown }): number | undefined => {
  if (typeof error.rawCode === 'number') return error.rawCode;
  // Where opening fails, libsql gives SQLite's number only at the end of the message.
  const match = /ConnectionFailed.*: (\d+)/.exec(error.message);
  return match === null ? undefined : Number(match[1]);
};

/**
 * The `Failure` for an error of the operating system or of SQLite that a person can put right; any other error comes
 * back as it is, because it is a bug. `path` is what was being read or written.
 *
 *     ENOSPC while writing my.case/judgements.ndjson  →  no-space, "no space left to write my.case/judgements.ndjson"
 */
export const asFailure = (error: unknown, path: string): unknown => {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure('not-found', `there is no ${path}`, 'Check the path.');
    case 'EISDIR':
      return new Failure('is-a-directory', `${path} is a folder`, 'Give a file.');
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        'unreadable',
        `not allowed to open ${path}`,
        'Check the permissions of the file and its folder.',
      );
    case 'EIO':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EMFILE':
    case 'ENFILE':
      return new Failure('unreadable', `${path} could not be read (${code})`, 'Check the disk and the path.');
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return new Failure(
        'case-damaged',
        `${path} is damaged`,
        'Delete it and study the case again: it is only derived.',
      );
    case 'ERR_FS_FILE_TOO_LARGE':
      return new Failure('too-large', `${path} is too large to read`, 'Split the file.');
    default:
      return error;
  }
};

/** As `asFailure`, for an act of writing: what may not be written is read-only, not unreadable. */
export const asWriteFailure = (error: unknown, path: string): unknown => {
  const code = systemCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR':
      return new Failure('no-space', message('failure.no-space', { path }), message('failure.no-space.hint'));
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return new Failure('read-only', message('failure.read-only', { path }), message('failure.read-only.hint'));
    case 'EEXIST':
      return new Failure('not-a-case', `${path} is in the way`, 'Give a folder that does not exist yet, or a case.');
    default:
      return asFailure(error, path);
  }
};
