import { message, time, timeInEnglish } from '../../languages/message.ts';
import { timeRelation } from '../../law/in-force.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseRule } from '../case-rule.ts';

/**
 * An instrument held up as broken when another had taken its place.
 *
 *     In 2035 Orland broke [resolution 41 (2031)] by …        (resolution 52 (2033) ended it)
 *                           ^^^^^^^^^^^^^^^^^^^^ stale-instrument
 */
export const staleInstrument: CaseRule = {
  name: 'stale-instrument',
  severity: 'warning',
  check: (reading) =>
    [...breachesByDocument(reading)].flatMap(([document, breaches]) =>
      breaches.flatMap(({ instrument, statement, symbol }) => {
        const when = statement.time ?? reading.tellings.get(statement.id)?.writtenOn ?? null;
        const cited = statement.patient.find((p) => p.label === symbol) ?? statement;
        return (instrument?.supersededBy ?? [])
          .flatMap(({ from, ...successor }) => (from === undefined ? [] : [{ ...successor, from }]))
          .filter(({ from }) => timeRelation(when, from) === 'after')
          .map((successor) => ({
            document,
            start: cited.start,
            end: cited.end,
            message: message(successor.provisions === undefined ? 'stale-instrument' : 'stale-instrument.paragraph', {
              instrument: symbol,
              paragraphs: (successor.provisions ?? []).join(', '),
              successor: successor.instrument,
              date: time(successor.from),
            }),
            mend: message('stale-instrument.mend'),
            because: [
              statement.time === null
                ? `the document was written on ${timeInEnglish(when ?? '')}`
                : `the conduct is told of ${timeInEnglish(statement.time)}`,
            ],
          }));
      }),
    ),
};
