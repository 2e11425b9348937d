/** What a person decided about two things. Undone only by another judgement (`undo` names its sequence number). */
export type Decision = 'same' | 'different' | 'unsure' | 'undo';

/**
 * One line of the judgement log. `previous` is the SHA-256 of the line before (64 zeros for the first), so that no line
 * can be changed, dropped or put in without breaking every later one.
 */
export interface Judgement {
  readonly sequence: number;
  /** ISO 8601 UTC instant. */
  readonly at: string;
  readonly by: string;
  readonly about: 'actor' | 'claim';
  readonly decision: Decision;
  /** Two names or ids; for `undo` the sequence number of the judgement undone. */
  readonly subject: readonly string[];
  readonly why: string;
  readonly previous: string;
}
