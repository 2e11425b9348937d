import { type Message, message } from '../../languages/message.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

const reserved = /^https?:\/\/([^/]*\.)?(example\.(com|org|net)|localhost|invalid|test|example)(\/|$)/i;

/** Why a target leads nowhere, or undefined. Nothing is fetched: only what the target itself shows is said. */
const fault = (target: string): Message | undefined => {
  const bare = target.trim();
  if (bare === '') return message('dead-link.empty');
  if (/^#+$/.test(bare)) return message('dead-link.bare', { target: bare });
  if (/^(https?:)?\/{0,2}$/i.test(bare)) return message('dead-link.no-host', { target: bare });
  if (/^(tbc|tbd|todo|link|url|xxx+|insert.*)$/i.test(bare)) return message('dead-link.placeholder', { target: bare });
  if (/^(file|[a-z]):[\\/]/i.test(bare)) return message('dead-link.one-computer', { target: bare });
  return reserved.test(bare) ? message('dead-link.reserved', { target: bare }) : undefined;
};

/**
 * A link that leads nowhere is a source that nobody can look up.
 *
 *     The invoices [show](#) three payments.
 *                   ^^^^ dead-link
 */
export const deadLink: DocumentRule = {
  name: 'dead-link',
  severity: 'error',
  check: ({ annotated: { document } }) =>
    document.links.flatMap((link) => {
      const why = fault(link.target);
      if (why === undefined) return [];
      return [
        {
          start: link.start,
          end: link.end,
          message: message('dead-link', { words: quoted(document.text, link), why }),
          mend: message('dead-link.mend'),
        },
      ];
    }),
};
