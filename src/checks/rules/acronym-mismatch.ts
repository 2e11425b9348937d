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
              message: `“${quoted(document.text, short)}” is given for “${quoted(document.text, long)}”, and its letters are not that name's`,
              mend: 'give the name that the short form stands for, or the short form of this name',
              citations: [{ document: document.id, ...long }],
            },
          ],
    ),
};
