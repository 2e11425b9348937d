import { unresolvedReferences } from '../../annotation/instruments.ts';
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
      message: `“${quoted(document.text, span)}” points at an instrument that is named nowhere before`,
      mend: 'name the instrument by its number or title',
    })),
};
