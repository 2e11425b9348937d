import type { Amount } from '../annotation/annotation.ts';
import type { Evidence, Factuality, Source } from '../attribution/attribution.ts';
import type { Span } from '../text/span.ts';

/** The twenty typed relations between actors. The agent … the patient. Source: PLOVER, CAMEO, and the gold guidelines. */
export const TIES = [
  'support',
  'cooperate',
  'trade',
  'fund',
  'supply',
  'train',
  'shield',
  'spare',
  'release',
  'cede',
  'join',
  'attack',
  'seize',
  'coerce',
  'threaten',
  'oppose',
  'sanction',
  'violate',
  'urge',
  'state',
] as const;
export type Tie = (typeof TIES)[number];

export type Voice = 'asserted' | 'reported' | 'urged' | 'conditional';

/** One participant: the words that stand for it here, and the label of the entity they refer to. */
export interface Participant extends Span {
  readonly mention: string;
  readonly label: string;
  /** Index of the entity in `Annotated.entities`; -1 where the words name nothing that recurs. */
  readonly entity: number;
}

/**
 * One tie as one document presents it. `quote` is exactly `text.slice(start, end)`: the smallest run of text with the
 * predicate and its arguments. Nothing here says that it is true.
 */
export interface Statement extends Span {
  readonly id: string;
  /** SHA-256 of the document's bytes. */
  readonly document: string;
  readonly quote: string;
  readonly tie: Tie;
  readonly agent: readonly Participant[];
  readonly patient: readonly Participant[];
  readonly goods: readonly string[];
  readonly place: readonly Participant[];
  /** EDTF, resolved against the document's dates; null where the sentence gives none. */
  readonly time: string | null;
  readonly amount: Amount | null;
  /** Who is cited, nearest first; empty where the document speaks in its own voice. */
  readonly source: readonly Source[];
  /** Who speaks in the part of the document that holds the statement, when known. */
  readonly speaker: string | null;
  readonly voice: Voice;
  /** The commitment of the innermost source cited. */
  readonly factuality: Factuality;
  /** The commitment that the author makes, who may only hand on what a source says (`Uu`) or stand behind it. */
  readonly authorFactuality: Factuality;
  readonly evidence: Evidence;
  readonly rule: string;
  readonly because: readonly string[];
}
