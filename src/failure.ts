import { inEnglish, type Message } from './languages/message.ts';

/**
 * What a person can put right. One closed table: every code that Proffer can end with, what it means, the exit code
 * of the command line and the HTTP status of the server. A bug is an ordinary `Error`, never a `Failure`.
 */
export const failures = {
  usage: { exit: 2, status: 400, meaning: 'the command was not understood' },
  'not-found': { exit: 3, status: 404, meaning: 'a file, folder, case or id does not exist' },
  unreadable: {
    exit: 3,
    status: 422,
    meaning: 'a file cannot be opened: the operating system refuses, or it asks for a password',
  },
  'is-a-directory': { exit: 3, status: 422, meaning: 'a folder was given where a file was expected' },
  'unknown-format': { exit: 4, status: 415, meaning: 'the bytes are in no format that Proffer reads' },
  malformed: { exit: 4, status: 422, meaning: 'a file is in a known format and breaks its rules' },
  'too-large': { exit: 4, status: 413, meaning: 'a file is over the limit that its reader sets' },
  'too-slow': { exit: 4, status: 422, meaning: 'a file took longer to read than is allowed' },
  empty: { exit: 4, status: 422, meaning: 'a file holds no text' },
  unprintable: { exit: 4, status: 422, meaning: 'a text has characters that no font at hand prints' },
  'not-a-case': { exit: 5, status: 404, meaning: 'the folder holds no case' },
  'newer-case': { exit: 5, status: 409, meaning: 'the case was written by a newer Proffer' },
  'case-locked': { exit: 5, status: 409, meaning: 'another command is writing to the case' },
  'judged-meanwhile': { exit: 5, status: 409, meaning: 'somebody else has judged or written the same meanwhile' },
  'case-damaged': { exit: 6, status: 409, meaning: 'a sealed document or the judgement log is not what was sealed' },
  'no-space': { exit: 7, status: 507, meaning: 'the disk is full' },
  'read-only': { exit: 7, status: 403, meaning: 'the folder or file may not be written' },
  'missing-part': { exit: 8, status: 501, meaning: 'an optional part of the installation is absent' },
} as const satisfies Record<string, { exit: number; status: number; meaning: string }>;

export type FailureCode = keyof typeof failures;

/** What is said to a person: by its id where the workbench says it in the language of its reader, or in English words. */
export type Words = Message | string;

const english = (words: Words): string => (typeof words === 'string' ? words : inEnglish(words));

/** Something a person can put right: what happened (`message` names the file or quotes the text) and what to do (`hint`). */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string;
  /** The same as it was given, so that it can be said in another language. */
  readonly said: { readonly message: Words; readonly hint: Words };

  constructor(code: FailureCode, message: Words, hint: Words) {
    super(english(message));
    this.name = 'Failure';
    this.code = code;
    this.hint = english(hint);
    this.said = { message, hint };
  }
}
