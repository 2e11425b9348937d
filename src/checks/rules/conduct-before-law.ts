import { message, time } from '../../languages/message.ts';
import { joinRelations, timeRelation } from '../../law/in-force.ts';
import type { Statement, Tie } from '../../statement/statement.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseRule } from '../case-rule.ts';

/** Ties that somebody may be said to have broken a rule by. */
const conduct: ReadonlySet<Tie> = new Set([
  'trade',
  'fund',
  'supply',
  'train',
  'support',
  'cooperate',
  'release',
  'shield',
  'spare',
  'cede',
  'attack',
  'seize',
  'coerce',
]);

/** Ties that bind both sides alike. */
const mutual: ReadonlySet<Tie> = new Set(['trade', 'cooperate']);

const doers = ({ tie, agent, patient }: Statement): readonly string[] =>
  [...agent, ...(mutual.has(tie) ? patient : [])].map((p) => p.label);

/**
 * Conduct that is held against rules adopted after it.
 *
 *     [In 2019] Orland bought ore. … This breaches resolution 41 (2031).
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conduct-before-law
 */
export const conductBeforeLaw: CaseRule = {
  name: 'conduct-before-law',
  severity: 'warning',
  check: (reading) => {
    const byDocument = breachesByDocument(reading);
    return reading.extractions.flatMap(({ document, statements }) => {
      const breaches = byDocument.get(document) ?? [];
      const dated = breaches.flatMap(({ instrument }) => {
        const since = instrument?.inForce ?? instrument?.adopted;
        if (instrument === undefined || since === undefined) return [];
        const how = instrument.inForce === undefined ? 'adopted' : 'in-force';
        return [{ symbol: instrument.symbol, since, how } as const];
      });
      const earliest = dated.sort((a, b) => (a.since < b.since ? -1 : 1))[0];
      if (earliest === undefined) return [];
      const accused = new Set(breaches.flatMap((breach) => breach.accused));
      return statements.flatMap((s) => {
        if (!conduct.has(s.tie) || s.time === null || !doers(s).some((a) => accused.has(a))) return [];
        const relation = joinRelations([timeRelation(s.time, earliest.since)]);
        if (relation !== 'before' && relation !== 'straddling') return [];
        const found = relation === 'before' ? 'conduct-before-law' : 'conduct-before-law.begins';
        return [
          {
            document,
            start: s.start,
            end: s.end,
            message: message(found, {
              time: time(s.time),
              instrument: earliest.symbol,
              since: message(`conduct-before-law.${earliest.how}`, { date: time(earliest.since) }),
            }),
            mend: message(`${found}.mend`),
            citations: breaches.map((b) => ({ document, start: b.statement.start, end: b.statement.end })),
          },
        ];
      });
    });
  },
};
