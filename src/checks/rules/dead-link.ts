import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

const reserved = /^https?:\/\/([^/]*\.)?(example\.(com|org|net)|localhost|invalid|test|example)(\/|$)/i;

/** Why a target leads nowhere, or undefined. Nothing is fetched: only what the target itself shows is said. */
const fault = (target: string): string | undefined => {
  const bare = target.trim();
  if (bare === '') return 'its target is empty';
  if (/^#+$/.test(bare)) return `its target is a bare “${bare}”`;
  if (/^(https?:)?\/{0,2}$/i.test(bare)) return `its target “${bare}” has no host`;
  if (/^(tbc|tbd|todo|link|url|xxx+|insert.*)$/i.test(bare)) return `its target “${bare}” is a placeholder`;
  if (/^(file|[a-z]):[\\/]/i.test(bare)) return `its target “${bare}” lies on one computer only`;
  return reserved.test(bare) ? `its target “${bare}” is a reserved example address` : undefined;
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
          message: `the link “${quoted(document.text, link)}” leads nowhere: ${why}`,
          mend: 'give the address of the source, or its title, publisher and date in words',
        },
      ];
    }),
};
