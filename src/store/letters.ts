import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../briefing/letter.ts';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import { sha256 } from '../text/digest.ts';
import type { CaseFolder } from './case-folder.ts';
import { readBytes, writeWhole } from './files.ts';
import { whileLogLocked } from './lock.ts';
import { asWriteFailure } from './system-failure.ts';

/** A letter as it is kept: `version` is the SHA-256 of its file. */
export interface KeptLetter {
  readonly id: string;
  readonly version: string;
  readonly letter: Letter;
}

const isId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);

const pathOf = (folder: CaseFolder, id: string): string => join(folder.letters, `${id}.json`);

/** Every letter of a case, by id. */
export const listLetters = (folder: CaseFolder): readonly KeptLetter[] =>
  existsSync(folder.letters)
    ? readdirSync(folder.letters)
        .filter((name) => /^[0-9a-f]{16}\.json$/.test(name))
        .sort()
        .map((name) => readLetter(folder, name.slice(0, 16)))
    : [];

/** A letter by its id. Fails with `not-found`, or `case-damaged` where its file is no letter. */
export const readLetter = (folder: CaseFolder, id: string): KeptLetter => {
  if (!isId(id) || !existsSync(pathOf(folder, id))) {
    throw new Failure(
      'not-found',
      message('failure.no-letter', { case: folder.name, id }),
      message('failure.no-letter.hint'),
    );
  }
  const bytes = readBytes(pathOf(folder, id));
  return { id, version: sha256(bytes), letter: parsed(folder, id, Buffer.from(bytes).toString('utf8')) };
};

const parsed = (folder: CaseFolder, id: string, text: string): Letter => {
  try {
    const letter = JSON.parse(text) as Partial<Letter>;
    if (Array.isArray(letter.blocks)) return letter as Letter;
  } catch {
    // Told below, with what is no letter.
  }
  throw new Failure(
    'case-damaged',
    `${join(folder.name, 'letters', `${id}.json`)} is no letter`,
    'Restore the file from a copy of the case.',
  );
};

/**
 * Keeps a letter in place of its version `over`; null for a new one. Fails with `judged-meanwhile` where somebody else has
 * kept another version since, `no-space`, `read-only`; then the letter is as it was.
 */
export const keepLetter = (folder: CaseFolder, id: string, letter: Letter, over: string | null): KeptLetter => {
  if (!isId(id))
    throw new Failure(
      'not-found',
      message('failure.no-letter', { case: folder.name, id }),
      message('failure.no-letter.hint'),
    );
  return whileLogLocked(folder, () => {
    try {
      mkdirSync(folder.letters, { recursive: true });
    } catch (error) {
      throw asWriteFailure(error, folder.letters);
    }
    const now = existsSync(pathOf(folder, id)) ? readLetter(folder, id).version : null;
    if (now !== over) {
      throw new Failure('judged-meanwhile', message('failure.letter-changed'), message('failure.letter-changed.hint'));
    }
    const text = `${JSON.stringify(letter, undefined, 2)}\n`;
    writeWhole(pathOf(folder, id), text);
    return { id, version: sha256(text), letter };
  });
};
