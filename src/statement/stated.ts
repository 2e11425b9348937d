import type { Sentence } from '../annotation/annotation.ts';
import type { Candidate } from './candidate.ts';
import type { Statement } from './statement.ts';

/** A statement with what it was made of. */
export interface Stated {
  readonly statement: Statement;
  readonly candidate: Candidate;
  /** The sentence that tells it. */
  readonly sentence: Sentence;
}
