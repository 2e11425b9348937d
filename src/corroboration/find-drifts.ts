import { message } from '../languages/message.ts';
import type { Derivation } from './derivation.ts';
import type { Drift, DriftRule } from './drift.ts';
import { bound } from './drifts/bound.ts';
import { certainty } from './drifts/certainty.ts';
import { deed } from './drifts/deed.ts';
import { figure } from './drifts/figure.ts';
import { hedge } from './drifts/hedge.ts';
import { period } from './drifts/period.ts';
import { quantifier } from './drifts/quantifier.ts';
import { speaker } from './drifts/speaker.ts';
import type { Telling } from './telling.ts';

/** Every way in which a statement may change on its way. */
const rules: readonly DriftRule[] = [certainty, hedge, speaker, bound, figure, period, quantifier, deed];

/** Of what hardens in translation: these are the translator's as much as the author's. */
const hardening: ReadonlySet<Drift['kind']> = new Set(['certainty', 'hedge', 'quantifier', 'deed']);

/** What changed between the two statements of each step that joins two of them in a known direction. */
export const findDrifts = (
  derivations: readonly Derivation[],
  tellingOf: (statement: string) => Telling | undefined,
): readonly Drift[] => {
  const seen = new Set<string>();
  return derivations.flatMap(({ from, to, isDirected }) => {
    if (seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    const [later, earlier] = [tellingOf(from), to === null ? undefined : tellingOf(to)];
    if (!isDirected || later === undefined || earlier === undefined) return [];
    const drifts = rules.flatMap((rule): readonly Drift[] => {
      const change = rule.changed(earlier, later);
      return change === undefined
        ? []
        : [{ kind: rule.drift, earlier: earlier.statement.id, later: later.statement.id, message: change }];
    });
    return drifts.map((drift) =>
      earlier.language !== later.language && hardening.has(drift.kind)
        ? {
            ...drift,
            kind: 'translation' as const,
            message: message('drift.translation', { from: earlier.language, to: later.language, drift: drift.message }),
          }
        : drift,
    );
  });
};
