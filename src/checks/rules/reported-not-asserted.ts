import { message } from '../../languages/message.ts';
import { overlap } from '../../text/span.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/**
 * Documents that the text does not show are said to *show* something: that is the word of whoever has read them.
 *
 *     Papers obtained by the Courier reveal that Orland paid the front.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reported-not-asserted
 */
export const reportedNotAsserted: DocumentRule = {
  name: 'reported-not-asserted',
  severity: 'note',
  check: ({ annotated: { document }, attributions, statements }) =>
    attributions.flatMap(({ source, through, cue, content, stance, evidence }) => {
      if (source === undefined || evidence !== 'document' || stance !== 'endorses') return [];
      if (!statements.some((s) => content.some((c) => overlap(c, s) > 0))) return [];
      const reader = through === undefined ? message('reported-not-asserted.reader') : quoted(document.text, through);
      return [
        {
          start: Math.min(source.start, cue.start),
          end: Math.max(source.end, cue.end),
          message: message('reported-not-asserted', { source: quoted(document.text, source), reader }),
          mend: message('reported-not-asserted.mend'),
        },
      ];
    }),
};
