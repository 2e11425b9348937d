import { message } from '../../languages/message.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/**
 * A short form whose letters do not come from the long form that introduces it.
 *
 *     the Kestrel Liberation Front (KFD)
 *                                   ^^^ acronym-mismatch
 */
export const acronymMismatch: DocumentRule = {
  name: 'acronym-mismatch',
  severity: 'warning',
  check: ({ annotated: { document, introductions } }) =>
    introductions.flatMap(({ long, short, lettersMatch }) =>
      lettersMatch
        ? []
        : [
            {
              start: short.start,
              end: short.end,
              message: message('acronym-mismatch', {
                short: quoted(document.text, short),
                long: quoted(document.text, long),
              }),
              mend: message('acronym-mismatch.mend'),
              citations: [{ document: document.id, ...long }],
            },
          ],
    ),
};
