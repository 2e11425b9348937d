import { message, time, timeInEnglish } from '../../languages/message.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

/**
 * A date in figures that has two readings.
 *
 *     captured near Ostrel on 06/08/2020
 *                             ^^^^^^^^^^ ambiguous-date: 6 August or 8 June
 */
export const ambiguousDate: DocumentRule = {
  name: 'ambiguous-date',
  severity: 'warning',
  check: ({ annotated: { document, mentions } }) => {
    const dates = [
      ...document.metadata.dates.map((d) => ({ start: d.start, end: d.end, edtf: d.value, other: d.other })),
      ...mentions.flatMap((m) =>
        m.kind === 'date' ? [{ start: m.start, end: m.end, edtf: m.date.edtf, other: m.date.ambiguous }] : [],
      ),
    ];
    const seen = new Set<number>();
    return dates.flatMap(({ start, end, edtf, other }) => {
      if (other === undefined || seen.has(start)) return [];
      seen.add(start);
      return [
        {
          start,
          end,
          message: message('ambiguous-date', {
            words: quoted(document.text, { start, end }),
            one: time(edtf),
            other: time(other),
          }),
          mend: message('ambiguous-date.mend'),
          because: [`taken as ${timeInEnglish(edtf)} here`],
        },
      ];
    });
  },
};
