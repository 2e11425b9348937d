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

/** The instruments that a document says were broken, in the order in which it says so. */
export const breachesIn = (
  extraction: Extraction,
  { tellings, instruments }: Pick<CaseReading, 'tellings' | 'instruments'>,
): readonly Breach[] =>
  violationsIn(extraction).flatMap((statement) => {
    const accused = accusedOf(statement, tellings.get(statement.id));
    return statement.patient.map(({ label }) => ({
      symbol: label,
      statement,
      accused,
      instrument: instrumentNamed(label, instruments),
    }));
  });

const violationsIn = ofObject(({ statements }: Extraction) => statements.filter(({ tie }) => tie === 'violate'));

/** The same for every document of a case that says so of any. */
export const breachesByDocument = (reading: CaseReading): ReadonlyMap<string, readonly Breach[]> =>
  new Map(
    reading.extractions.flatMap((extraction): readonly [string, readonly Breach[]][] => {
      const breaches = breachesIn(extraction, reading);
      return breaches.length === 0 ? [] : [[extraction.document, breaches]];
    }),
  );
