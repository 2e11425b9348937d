import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { FIRST_PREVIOUS, type Judgement } from '../resolution/judgement.ts';
import { sha256 } from '../text/digest.ts';
import type { CaseFolder } from './case-folder.ts';
import { readBytes, syncFolder, writeAll, writeWhole } from './files.ts';
import { whileLogLocked } from './lock.ts';
import { asWriteFailure } from './system-failure.ts';

/** What a person decides; the log adds the place in the chain. */
export type NewJudgement = Omit<Judgement, 'sequence' | 'previous'>;

/** One line of the log: the hash of its bytes, and the judgement unless the bytes are none. */
interface Line {
  readonly hash: string;
  readonly judgement: Judgement | undefined;
}

interface Log {
  readonly judgements: readonly Judgement[];
  /** SHA-256 of the last line, for the next one to carry. */
  readonly head: string;
  /** Bytes that hold whole lines; what follows was cut off while being written and never acknowledged. */
  readonly length: number;
}

/**
 * Every judgement of a case, in order, each held against the hash that the next line carries, the last against
 * `judgements.head`. Fails with `case-damaged`, naming the line.
 *
 *     {"sequence":1,…,"previous":"0000…"}
 *     {"sequence":2,…,"previous":"<SHA-256 of line 1>"}
 */
export const readJudgements = (folder: CaseFolder): readonly Judgement[] => readLog(folder).judgements;

const readLog = (folder: CaseFolder): Log => {
  // The head first: what is appended meanwhile is then a line too many, which the chain vouches for, and none too few.
  const head = readHead(folder);
  const bytes = existsSync(folder.judgements) ? Buffer.from(readBytes(folder.judgements)) : Buffer.alloc(0);
  const length = bytes.lastIndexOf(0x0a) + 1;
  const lines = readLines(bytes.subarray(0, length));
  const wrong = wrongLine(lines, head);
  if (wrong !== undefined) {
    throw new Failure(
      'case-damaged',
      `${join(folder.name, 'judgements.ndjson')}: line ${wrong} is not what was written`,
      'Restore judgements.ndjson and judgements.head from a copy of the case.',
    );
  }
  return {
    judgements: lines.map((line) => line.judgement as Judgement),
    head: lines.at(-1)?.hash ?? FIRST_PREVIOUS,
    length,
  };
};

const readLines = (bytes: Buffer): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end);
    lines.push({ hash: sha256(line), judgement: parseLine(line) });
    start = end + 1;
  }
  return lines;
};

const parseLine = (line: Buffer): Judgement | undefined => {
  try {
    // Invalid UTF-8 must not pass as the replacement character.
    const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as Partial<Judgement>;
    const whole = typeof parsed.sequence === 'number' && typeof parsed.previous === 'string';
    return whole && Array.isArray(parsed.subject) ? (parsed as Judgement) : undefined;
  } catch {
    return undefined;
  }
};

/** How many lines were written and the hash of the last: the chain alone cannot see its last line changed or dropped. */
interface Head {
  readonly count: number;
  readonly hash: string;
}

const headPath = (folder: CaseFolder): string => join(folder.path, 'judgements.head');

const readHead = (folder: CaseFolder): Head => {
  if (!existsSync(headPath(folder))) return { count: 0, hash: FIRST_PREVIOUS };
  const [count, hash] = Buffer.from(readBytes(headPath(folder)))
    .toString('utf8')
    .trim()
    .split(' ');
  return { count: Number(count), hash: hash ?? '' };
};

/**
 * The number of the line that is not what was written; undefined where all are. A line is vouched for by the hash in
 * the line after it. Where the two do not fit, the later line is the changed one, unless something vouches for it:
 *
 *     line 3 ─hash→ line 4 ─hash→ line 5      3 ≠ hash in 4, 4 = hash in 5: line 3 was changed
 *                                             3 ≠ hash in 4, 4 ≠ hash in 5: the hash in line 4 was changed
 */
const wrongLine = (lines: readonly Line[], head: Head): number | undefined => {
  const vouched = (index: number): boolean => {
    const next = lines[index + 1];
    if (next !== undefined) return next.judgement?.previous === lines[index]?.hash;
    // The head is written after the line, so a death between the two leaves it one line behind.
    return head.count === index || (head.count === index + 1 && head.hash === lines[index]?.hash);
  };
  let previous = FIRST_PREVIOUS;
  for (const [index, { hash, judgement }] of lines.entries()) {
    if (judgement?.sequence !== index + 1) return index + 1;
    if (judgement.previous !== previous) return vouched(index) ? Math.max(1, index) : index + 1;
    previous = hash;
  }
  if (head.count > lines.length) return lines.length + 1;
  const isHeadSound = lines.length === 0 || (vouched(lines.length - 1) && isHashOfLine(lines, head));
  return isHeadSound ? undefined : lines.length;
};

const isHashOfLine = (lines: readonly Line[], head: Head): boolean =>
  head.hash === (head.count === 0 ? FIRST_PREVIOUS : lines[head.count - 1]?.hash);

/**
 * Appends a judgement and returns it once it is on the disk; waits for others who append. Fails with `case-damaged` where
 * the log is not sound, `no-space` or `read-only` where it cannot grow; then the log is as it was.
 */
export const appendJudgement = (folder: CaseFolder, judgement: NewJudgement): Judgement =>
  whileLogLocked(folder, () => appendToLog(folder, judgement));

const appendToLog = (folder: CaseFolder, judgement: NewJudgement): Judgement => {
  const log = readLog(folder);
  const { at, by, about, decision, subject, why, statement } = judgement;
  const sequence = log.judgements.length + 1;
  const said = { sequence, at, by, about, decision, subject, why };
  const entry: Judgement = { ...said, ...(statement === undefined ? {} : { statement }), previous: log.head };
  const line = JSON.stringify(entry);
  try {
    const handle = openSync(folder.judgements, 'a');
    try {
      // What a death in the middle of a write left was never acknowledged.
      ftruncateSync(handle, log.length);
      orCutBack(handle, log.length, () => {
        writeAll(handle, Buffer.from(`${line}\n`));
        fsyncSync(handle);
        writeWhole(headPath(folder), `${sequence} ${sha256(line)}\n`);
      });
    } finally {
      closeSync(handle);
    }
    syncFolder(folder.path);
  } catch (error) {
    throw asWriteFailure(error, join(folder.name, 'judgements.ndjson'));
  }
  return entry;
};

/** Runs `write`; where it fails, the file is cut back to `length` so that nothing half-written stays. */
const orCutBack = (handle: number, length: number, write: () => void): void => {
  try {
    write();
  } catch (error) {
    ftruncateSync(handle, length);
    throw error;
  }
};
