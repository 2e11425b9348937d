import type { Instrument } from '../law/instrument.ts';
import { instrumentNamed } from '../law/lookup.ts';
import { accusedOf } from '../law/telling.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { ofObject } from '../text/kept.ts';
import type { CaseReading } from './case-rule.ts';

/** An instrument that a document says was broken. */
export interface Breach {
  /** As the document names it. */
  readonly symbol: string;
  readonly statement: Statement;
  /** Labels of those who are said to have broken it. */
  readonly accused: readonly string[];
  /** What the case knows of it, where it knows it. */
  readonly instrument: Instrument | undefined;
}

const violationsIn = ofObject(({ statements }: Extraction) => statements.filter(({ tie }) => tie === 'violate'));

/** The instruments that each document says were broken, in the order in which it says so; documents that say so of none are absent. */
export const breachesByDocument = ofObject(
  ({ extractions, tellings, instruments }: CaseReading): ReadonlyMap<string, readonly Breach[]> => {
    const byDocument = new Map<string, readonly Breach[]>();
    for (const extraction of extractions) {
      const breaches = violationsIn(extraction).flatMap((statement) => {
        const accused = accusedOf(statement, tellings.get(statement.id));
        return statement.patient.map(({ label }) => ({
          symbol: label,
          statement,
          accused,
          instrument: instrumentNamed(label, instruments),
        }));
      });
      if (breaches.length > 0) byDocument.set(extraction.document, breaches);
    }
    return byDocument;
  },
);
