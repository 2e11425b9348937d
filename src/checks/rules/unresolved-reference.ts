import { unresolvedReferences } from '../../annotation/instruments.ts';
import { message } from '../../languages/message.ts';
import { type DocumentRule, quoted } from '../rule.ts';

/**
 * A paragraph of "that resolution", where no resolution was named before.
 *
 *     The sale is forbidden by [paragraph 4 of the said resolution].
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unresolved-reference
 */
export const unresolvedReference: DocumentRule = {
  name: 'unresolved-reference',
  severity: 'warning',
  check: ({ annotated: { document } }) =>
    unresolvedReferences(document).map((span) => ({
      ...span,
      message: message('unresolved-reference', { words: quoted(document.text, span) }),
      mend: message('unresolved-reference.mend'),
    })),
};
