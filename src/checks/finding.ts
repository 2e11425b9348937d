import type { Citation } from '../document/document.ts';
import type { Message } from '../languages/message.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'note';

/**
 * What a check has to say about a passage. `message` quotes the words at issue; `mend` says what would put it right;
 * `because` gives the steps; `citations` lead to other passages it rests on.
 */
export interface Finding extends Span {
  readonly id: string;
  readonly document: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  /** `message` and `mend` apart from their language. */
  readonly said: { readonly message: Message; readonly mend: Message };
  readonly because: readonly string[];
  readonly citations: readonly Citation[];
}
