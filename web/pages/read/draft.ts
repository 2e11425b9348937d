import type { DocumentStatement } from '../../../src/workbench/show-document.ts';
import type { StatementJudgementBody } from '../../queries.ts';

export type StatementDraft = StatementJudgementBody['draft'];

/** A statement as it reads now, to be judged. Participants without words of their own cannot be pointed at and stay out. */
export const draftOf = (statement: DocumentStatement): StatementDraft => {
  const { document, start, end, tie, agent, patient, goods, place, time, voice, factuality } = statement;
  const pointed = (list: DocumentStatement['agent']) =>
    list
      .filter((one) => one.start < one.end)
      .map((one) => ({ start: one.start, end: one.end, label: one.label || one.mention }));
  return {
    document,
    start,
    end,
    tie,
    agent: pointed(agent),
    patient: pointed(patient),
    goods: [...goods],
    place: pointed(place),
    time,
    voice,
    factuality,
  };
};
