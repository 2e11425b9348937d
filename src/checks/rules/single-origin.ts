import type { CaseRule } from '../case-rule.ts';

/**
 * Several documents tell the same, and all of them have it from one origin.
 *
 *     the Courier: Orland sold ore.   the Gazette, citing the Courier: Orland sold ore.
 *                  ^^^^^^^^^^^^^^^ single-origin: two documents, one origin
 */
export const singleOrigin: CaseRule = {
  name: 'single-origin',
  severity: 'note',
  check: (reading) => {
    // What law commands is not told as having happened.
    const laws = new Set(reading.instruments.map((instrument) => instrument.witness));
    return reading.corroborations.flatMap(({ origins, supporting, documents: all }) => {
      const [origin, ...others] = origins;
      if (all.length < 2 || others.length > 0) return [];
      const told = supporting.flatMap((id) => reading.statements.get(id) ?? []).filter((s) => !laws.has(s.document));
      const documents = new Set(told.map((s) => s.document));
      const [first, ...repeated] = told;
      if (documents.size < 2 || origin === undefined || first === undefined) return [];
      return [
        {
          document: first.document,
          start: first.start,
          end: first.end,
          message: `${documents.size} documents tell this, and they go back to one origin: ${origin.label}`,
          mend: 'find a source that does not depend on it, or say that there is one origin',
          because: origin.because,
          citations: repeated.map((s) => ({ document: s.document, start: s.start, end: s.end })),
        },
      ];
    });
  },
};
