import { message } from '../../languages/message.ts';
import type { Statement, Tie } from '../../statement/statement.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

const labels = (statement: Statement): string =>
  [statement.agent, statement.patient]
    .map((side) =>
      side
        .map((p) => p.label)
        .sort()
        .join('+'),
    )
    .join('→');

/** Ties so wide that two statements of one of them need not be about the same thing. */
const wide: ReadonlySet<Tie> = new Set(['support', 'cooperate', 'attack', 'oppose', 'state', 'urge', 'threaten']);

const isHedged = (s: Statement): boolean => s.factuality === 'PS+' || s.factuality === 'PR+';

/**
 * The same conduct is possible or reported in one place and flatly so in another.
 *
 *     Orland may have armed the front. … Since Orland armed the front, …
 *                                              ^^^^^^^^^^^^^^^^^^^^^^ hedge-dropped
 */
export const hedgeDropped: DocumentRule = {
  name: 'hedge-dropped',
  severity: 'warning',
  check: ({ annotated: { document }, statements }) =>
    statements.flatMap((flat) => {
      if (flat.factuality !== 'CT+' || flat.voice !== 'asserted' || flat.evidence !== 'none' || wide.has(flat.tie))
        return [];
      if (flat.agent.length === 0 || flat.patient.length === 0) return [];
      const hedged = statements.find(
        (s) => s.tie === flat.tie && isHedged(s) && labels(s) === labels(flat) && s.goods.join() === flat.goods.join(),
      );
      if (hedged === undefined) return [];
      return [
        {
          start: flat.start,
          end: flat.end,
          message: message('hedge-dropped', {
            flat: quoted(document.text, flat),
            hedged: quoted(document.text, hedged),
          }),
          mend: message('hedge-dropped.mend'),
          because: [`there ${hedged.factuality}, here ${flat.factuality}`],
          citations: [{ document: document.id, start: hedged.start, end: hedged.end }],
        },
      ];
    }),
};
