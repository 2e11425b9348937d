import type { SourceKind } from '../../attribution/attribution.ts';
import { message } from '../../languages/message.ts';
import { overlap } from '../../text/span.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/** Who can be asked without being named: whoever speaks, an office, an institution. */
const answerable: ReadonlySet<SourceKind | undefined> = new Set<SourceKind | undefined>([
  'speaker',
  'office',
  'institution',
]);

/** "Noting that …": whoever writes notes it. */
const ownAct = /^\p{L}+ing\b/iu;
const appeals = /\b(?:should|must|ought|cannot|can)\b/i;

/**
 * A claim on the word of somebody whom nobody can ask: no source at all, or one that is not named.
 *
 *     It has been reported that Orland armed the front.
 *     ^^^^^^^^^^^^^^^^^^^^ unnamed-source
 */
export const unnamedSource: DocumentRule = {
  name: 'unnamed-source',
  severity: 'warning',
  check: ({ annotated: { document }, attributions, statements }) =>
    attributions.flatMap(({ source, through, cue, content, act }) => {
      // "findings of" with nobody behind them are whoever's the sentence before says.
      const says = act === 'report' || act === 'appearance' || (act === 'show' && source !== undefined);
      const known = source?.named === true || answerable.has(source?.kind) || through?.named === true;
      const carries = statements.some((s) => s.voice === 'reported' && content.some((c) => overlap(c, s) > 0));
      // Documents said to show something are another matter; "it should be recalled that" cites nobody.
      if (
        !says ||
        known ||
        !carries ||
        source?.kind === 'document' ||
        appeals.test(document.text.slice(cue.start, cue.end)) ||
        (source === undefined && ownAct.test(document.text.slice(cue.start, cue.end)))
      )
        return [];
      const who =
        source === undefined || overlap(source, cue) > 0
          ? cue
          : { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
      // Source and cue may stand far apart; then the source alone is shown.
      const span = source !== undefined && who.end - who.start > 80 ? source : who;
      return [
        {
          start: span.start,
          end: span.end,
          message: message(source === undefined ? 'unnamed-source.nobody' : 'unnamed-source', {
            words: quoted(document.text, span),
          }),
          mend: message('unnamed-source.mend'),
        },
      ];
    }),
};
