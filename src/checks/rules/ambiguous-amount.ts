import { message } from '../../languages/message.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/**
 * An amount with rival readings: two currency signs, or a sign that several currencies share where the text has no other hint.
 *
 *     up to $€4 million a month
 *           ^^^^^^^^^^^ ambiguous-amount
 */
export const ambiguousAmount: DocumentRule = {
  name: 'ambiguous-amount',
  severity: 'error',
  check: ({ annotated: { document, mentions } }) =>
    mentions.flatMap((m) =>
      m.kind === 'amount' && m.amount.ambiguous !== undefined
        ? [
            {
              start: m.start,
              end: m.end,
              message: message('ambiguous-amount', {
                words: quoted(document.text, m),
                one: m.amount.currency ?? m.amount.unit ?? message('ambiguous-amount.as-written'),
                other: m.amount.ambiguous,
              }),
              mend: message('ambiguous-amount.mend'),
            },
          ]
        : [],
    ),
};
