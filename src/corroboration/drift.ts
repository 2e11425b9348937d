import type { Message } from '../languages/message.ts';
import type { Telling } from './telling.ts';

export type DriftKind =
  | 'certainty'
  | 'hedge'
  | 'speaker'
  | 'bound'
  | 'figure'
  | 'period'
  | 'quantifier'
  | 'deed'
  | 'translation';

/** Something that changed between two statements of one line, in words. Statement ids. */
export interface Drift {
  readonly kind: DriftKind;
  /** The statement that was there first, and the one that goes back to it. */
  readonly earlier: string;
  readonly later: string;
  readonly message: Message;
}

/** One way in which a statement may change on its way; undefined where it did not. */
export interface DriftRule {
  readonly drift: DriftKind;
  readonly changed: (earlier: Telling, later: Telling) => Message | undefined;
}
