import { instrumentNamed } from '../../law/lookup.ts';
import { timeRange } from '../../resolution/time-range.ts';
import type { Extraction } from '../../statement/extraction.ts';
import type { Statement, Tie } from '../../statement/statement.ts';
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
  'cede',
  'attack',
  'seize',
  'coerce',
]);

/**
 * Who is said to have broken law: the agents of the breaches, and whoever is named before the predicate, for what breaks
 * the law may be an act of two.
 *
 *     [Orland's] trade with [the Front] breaches resolution 41.
 */
const accusedIn = (extraction: Extraction, breaches: readonly Statement[]): ReadonlySet<string> => {
  const participants = extraction.statements.flatMap((s) => [...s.agent, ...s.patient]);
  const accused = new Set(breaches.flatMap((s) => s.agent.map((p) => p.label)));
  for (const breach of breaches) {
    const sentence = extraction.passages[extraction.statements.indexOf(breach)];
    if (sentence === undefined) continue;
    const words = new Set(sentence.text.slice(0, breach.start - sentence.start).match(/[\p{L}\p{N}-]+/gu));
    for (const { mention, label } of participants) if (isName(mention) && words.has(mention)) accused.add(label);
  }
  return accused;
};

/** A name of one word: enough to find "Orland" in "Orland's trade", and no pronoun that opens a sentence. */
const isName = (mention: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}-]{3,}$/u.test(mention) && !/^Th(?:ey|ese|is|ose)$/.test(mention);

const actors = (statement: Statement): readonly string[] =>
  [...statement.agent, ...statement.patient].map((p) => p.label);

/**
 * Conduct that is held against rules adopted after it.
 *
 *     [In 2019] Orland bought ore. … This breaches resolution 41 (2031).
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conduct-before-law
 */
export const conductBeforeLaw: CaseRule = {
  name: 'conduct-before-law',
  severity: 'warning',
  check: ({ extractions, instruments }) =>
    extractions.flatMap((extraction) => {
      const breaches = extraction.statements.filter((s) => s.tie === 'violate');
      const cited = breaches.flatMap((s) => s.patient.flatMap((p) => instrumentNamed(p.label, instruments) ?? []));
      const dated = cited.flatMap((i) => (i.adopted === undefined ? [] : [{ instrument: i, adopted: i.adopted }]));
      const earliest = dated.sort((a, b) => (a.adopted < b.adopted ? -1 : 1))[0];
      const inForce = earliest === undefined ? undefined : timeRange(earliest.adopted);
      if (earliest === undefined || inForce === undefined) return [];
      const accused = accusedIn(extraction, breaches);
      return extraction.statements.flatMap((s) => {
        if (!conduct.has(s.tie) || s.time === null || !actors(s).some((a) => accused.has(a))) return [];
        const range = timeRange(s.time);
        if (range === undefined || range.first >= inForce.first) return [];
        const before = range.last < inForce.first;
        return [
          {
            document: extraction.document,
            start: s.start,
            end: s.end,
            message: before
              ? `this conduct (${s.time}) came before every instrument that is said to be broken: the first, ${earliest.instrument.symbol}, was adopted on ${earliest.adopted}`
              : `this conduct (${s.time}) begins before the first instrument that is said to be broken: ${earliest.instrument.symbol} was adopted on ${earliest.adopted}`,
            mend: before
              ? 'name a rule that was in force at the time'
              : 'say which part of the conduct came after the adoption',
            citations: breaches.map((b) => ({ document: extraction.document, start: b.start, end: b.end })),
          },
        ];
      });
    }),
};
