import { message } from '../../languages/message.ts';
import type { Statement } from '../../statement/statement.ts';
import { overlap } from '../../text/span.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/** What a body does by saying so ("condemns") needs no source but itself. */
const ownWords: ReadonlySet<string> = new Set(['by-the-body', 'operative']);

/** A claim that somebody could look up: it gives a date, an amount or goods, and names who did it. */
const isSpecific = (statement: Statement): boolean =>
  statement.voice === 'asserted' &&
  statement.factuality === 'CT+' &&
  statement.evidence === 'none' &&
  statement.tie !== 'state' &&
  statement.tie !== 'urge' &&
  !ownWords.has(statement.rule) &&
  statement.agent.length > 0 &&
  (statement.time !== null || statement.amount !== null || statement.goods.length > 0);

/**
 * A paragraph that gives dates, figures or goods for conduct and no source for any of it. Said once a paragraph.
 *
 *     On 4 May Orland sold the front two hundred rifles.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-source
 */
export const noSource: DocumentRule = {
  name: 'no-source',
  severity: 'note',
  check: ({ annotated: { document }, attributions, statements }) =>
    document.blocks.flatMap((block) => {
      if (block.kind === 'masthead' || block.kind === 'heading' || block.kind === 'quotation') return [];
      const cited =
        document.links.some((link) => overlap(block, link) > 0) ||
        attributions.some((a) => a.act !== 'attitude' && a.act !== 'intention' && overlap(block, a.cue) > 0);
      if (cited) return [];
      const [first, ...others] = statements.filter((s) => overlap(block, s) > 0 && isSpecific(s));
      if (first === undefined) return [];
      return [
        {
          start: first.start,
          end: first.end,
          message: message(others.length === 0 ? 'no-source' : 'no-source.more', {
            words: quoted(document.text, first),
            count: others.length,
          }),
          mend: message('no-source.mend'),
          citations: others.map((s) => ({ document: document.id, start: s.start, end: s.end })),
        },
      ];
    }),
};
