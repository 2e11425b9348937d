import { lemmaOf } from '../../annotation/tokens.ts';
import { loadedWords } from '../../languages/en/checks.ts';
import { message } from '../../languages/message.ts';
import { contains } from '../../text/span.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

const loaded = new Set(loadedWords);

/**
 * A word that judges, in the author's own voice.
 *
 *     the butcher's vile campaign
 *         ^^^^^^^ loaded-wording
 */
export const loadedWording: DocumentRule = {
  name: 'loaded-wording',
  severity: 'note',
  check: ({ annotated: { document, tokens, quotations }, attributions }) => {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!loaded.has(lemmaOf(tokens, i).toLowerCase())) continue;
      const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
      const another =
        quotations.some((q) => contains(q, span)) || attributions.some((a) => a.content.some((c) => contains(c, span)));
      if (another) continue;
      found.push({
        ...span,
        message: message('loaded-wording', { words: quoted(document.text, span) }),
        mend: message('loaded-wording.mend'),
      });
    }
    return found;
  },
};
