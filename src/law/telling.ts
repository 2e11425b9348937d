import type { Extraction } from '../statement/extraction.ts';
import type { Participant, Statement } from '../statement/statement.ts';

/** What the document around a statement tells that the statement itself does not. */
export interface Telling {
  /** The words of its sentence that stand before it. */
  readonly before: string;
  /** The day on which the part of the document that holds it was written, as EDTF: what it tells of was done by then. */
  readonly writtenOn?: string;
  /** What the document calls each of its participants, with the label of the actor. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a document tells around each of its statements, with their ids. */
export const tellingsIn = (extraction: Extraction): readonly (readonly [string, Telling])[] => {
  const names = new Map(extraction.statements.flatMap(participants).map((p): [string, string] => [p.mention, p.label]));
  return extraction.statements.map((statement, i) => {
    const sentence = extraction.passages[i];
    const writtenOn = writtenOnOf(extraction, statement);
    const telling = {
      before: sentence?.text.slice(0, statement.start - sentence.start) ?? '',
      ...(writtenOn === undefined ? {} : { writtenOn }),
      names,
    };
    return [statement.id, telling];
  });
};

const participants = ({ agent, patient }: Statement): readonly Participant[] => [...agent, ...patient];

const writtenOnOf = ({ parts, metadata }: Extraction, { start, end }: Statement): string | undefined => {
  const part = parts.find((p) => p.start <= start && end <= p.end && p.dated !== undefined);
  return (part?.dated ?? metadata.dates.find(({ role }) => role === 'written') ?? metadata.dates[0])?.value;
};

/** Whose act a noun tells: "Orland's trade with", with the other party behind it. */
const possessor =
  /(?<who>\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*)['’]s? (?:\p{L}+ ){0,2}\p{L}+ (?:with|of|to|for|by|against) (?:the )?$/u;

/**
 * Labels of those who are said to have broken law. Where the subject is an act of two, it is the one whose act it is.
 *
 *     [Orland]'s trade with [the Front] breaches resolution 41.     Orland, not the Front
 */
export const accusedOf = (breach: Statement, telling: Telling | undefined): readonly string[] => {
  const who = possessor.exec(telling?.before ?? '')?.groups?.who;
  const label = who === undefined ? undefined : telling?.names.get(who);
  return label === undefined ? breach.agent.map((p) => p.label) : [label];
};
