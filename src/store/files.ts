import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asFailure, asWriteFailure } from './system-failure.ts';

/** The bytes of a file, or of standard input for 0. Fails with `not-found`, `is-a-directory`, `unreadable` or `too-large`. */
export const readBytes = (path: string | 0): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw asFailure(error, path === 0 ? 'standard input' : path);
  }
};

/** Makes the entries of a folder durable: a new name is only safe once its folder is. */
export const syncFolder = (folder: string): void => {
  // Windows cannot open a folder as a file; it makes renames durable by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes all of `data` at the handle's place; a short write is continued until the system refuses. */
export const writeAll = (handle: number, data: Uint8Array): void => {
  for (let done = 0; done < data.length; ) done += writeSync(handle, data, done);
};

/**
 * Puts `data` at `path` so that a reader sees the whole of it or nothing, whenever the process or the machine dies:
 *
 *     write path.part → fsync → rename to path → fsync the folder
 *
 * Fails with `no-space` or `read-only`; then nothing is left behind.
 */
export const writeWhole = (path: string, data: Uint8Array | string): void => {
  const part = `${path}.part`;
  try {
    const handle = openSync(part, 'w');
    try {
      writeAll(handle, typeof data === 'string' ? Buffer.from(data) : data);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    removeQuietly(part);
    throw asWriteFailure(error, path);
  }
};

/** Removes what a failed act left; the failure that led here is the one to tell. */
const removeQuietly = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that may not be written holds nothing of ours to remove.
  }
};
