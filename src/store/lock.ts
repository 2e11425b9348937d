import Database from 'libsql';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { CaseFolder } from './case-folder.ts';
import { asWriteFailure, systemCode } from './system-failure.ts';

/**
 * Runs `act` while no other command writes to the case. The lock is the operating system's, taken by SQLite on an
 * empty file, so that it dies with the process that holds it; readers never ask for it. Fails with `case-locked`.
 */
export const whileLocked = async <Result>(folder: CaseFolder, act: () => Result | Promise<Result>): Promise<Result> => {
  const lock = takeLock(folder, folder.lock, 0);
  try {
    return await act();
  } finally {
    // A closed connection holds its lock until its last statement is collected; a transaction that has ended does not.
    lock.exec('rollback');
    lock.close();
  }
};

/**
 * Runs `act` while nobody else appends to the judgement log. Appending takes milliseconds, so that it is waited for, and
 * a study of hours does not keep people from judging. Fails with `case-locked` after five seconds.
 */
export const whileLogLocked = <Result>(folder: CaseFolder, act: () => Result): Result => {
  const lock = takeLock(folder, folder.logLock, 5000);
  try {
    return act();
  } finally {
    lock.exec('rollback');
    lock.close();
  }
};

const takeLock = (folder: CaseFolder, path: string, patience: number): Database.Database => {
  try {
    const lock = new Database(path, { timeout: patience });
    lock.exec('pragma journal_mode = memory');
    lock.exec('begin exclusive');
    // On a file that may only be read, SQLite begins to read instead and says nothing. This would be written at a commit
    // that never comes; trying is enough to be refused.
    lock.exec('pragma user_version = 1');
    return lock;
  } catch (error) {
    if (systemCode(error) === 'SQLITE_BUSY') {
      throw new Failure(
        'case-locked',
        message('failure.case-locked', { case: folder.name }),
        message('failure.case-locked.hint'),
      );
    }
    throw asWriteFailure(error, folder.name);
  }
};
