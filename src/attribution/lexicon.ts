import { type Reporting, reportingAdjectives, reportingNouns, reportingVerbs } from '../languages/en/reporting.ts';
import type { Act, Factuality, Stance } from './attribution.ts';

/** One sense of a reporting word: what its complements are and what they are worth. */
export interface Sense {
  readonly act: Act;
  readonly stance: Stance;
  readonly factuality: Factuality;
  /** The commitment that is left where the cue is denied, if the word has one of its own. */
  readonly denied?: Factuality;
  readonly takes: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The particle that the verb needs ("out" of "point out"), or "". */
  readonly particle: string;
}

const senseOf = (row: Reporting, particle: string): Sense => ({
  act: row.act,
  stance: row.stance,
  factuality: row.factuality,
  ...(row.denied === undefined ? {} : { denied: row.denied }),
  takes: new Set(row.takes.split(' ')),
  prepositions: new Set((row.with ?? '').split(' ').filter((word) => word !== '')),
  particle,
});

/** Lemma → its senses, those with a particle first. */
const index = (rows: readonly Reporting[]): ReadonlyMap<string, readonly Sense[]> => {
  const senses = new Map<string, Sense[]>();
  for (const row of rows) {
    for (const entry of row.words.split(' ')) {
      const [lemma = '', particle = ''] = entry.split('_');
      const known = senses.get(lemma) ?? [];
      if (particle === '') known.push(senseOf(row, ''));
      else known.unshift(senseOf(row, particle));
      senses.set(lemma, known);
    }
  }
  return senses;
};

export const verbSenses = index(reportingVerbs);
export const nounSenses = index(reportingNouns);
export const adjectiveSenses = index(reportingAdjectives);
