import type { Extraction } from '../statement/extraction.ts';
import type { Participant, Statement } from '../statement/statement.ts';
import { keeping } from '../text/kept.ts';
import { overlap } from '../text/span.ts';
import { type JudgedParticipant, type JudgedStatement, type Judgement, standingJudgements } from './judgement.ts';

/** A standing judgement about a statement, which it carries. */
type OfStatement = Judgement & { readonly statement: JudgedStatement };

/** A statement as it was found or added, and as it reads now; none where it is rejected. */
interface Slot {
  readonly found: Statement;
  readonly passage: Extraction['passages'][number];
  readonly reads: Statement | undefined;
}

/** Statements found in two ways are one where they share more than this of the words that either covers. */
const SHARED = 0.5;

const sharedPart = (a: JudgedStatement, b: Statement): number => {
  const common = overlap(a, b);
  return common / (a.end - a.start + b.end - b.start - common);
};

/**
 * The index of the statement that a judgement is about: the one of that id, else the one of the same tie that shares most
 * words with it; -1 where none does.
 */
const findJudged = (slots: readonly Slot[], { decision, subject, statement: judged }: OfStatement): number => {
  const byId = slots.findIndex(({ found }) => found.id === subject[0]);
  if (byId >= 0 || decision === 'add') return byId;
  let best = -1;
  let most = SHARED;
  for (const [index, { found }] of slots.entries()) {
    const shared = found.tie === judged.tie ? sharedPart(judged, found) : 0;
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
};

const participantOf = ({ actors }: Extraction, given: JudgedParticipant): Participant => ({
  ...given,
  entity: actors.find(({ label, names }) => label === given.label || names.includes(given.label))?.entity ?? -1,
});

const inWords: Readonly<Partial<Record<Judgement['decision'], string>>> = {
  accept: 'accepted',
  correct: 'corrected',
  add: 'added',
};

const reasonOf = ({ decision, by, at, why }: Judgement): string =>
  `${inWords[decision]} by ${by} on ${at.slice(0, 10)}${why === '' ? '' : `: ${why}`}`;

const readAs = (extraction: Extraction, judgement: OfStatement, found: Statement | undefined): Statement => {
  const { start, end, document, quote, tie, agent, patient, time, voice, factuality } = judgement.statement;
  const { goods, place, amount } = judgement.statement;
  const blank = { goods: [], place: [], amount: null, source: [], speaker: null, evidence: 'none' as const };
  return {
    ...blank,
    ...found,
    start,
    end,
    id: found?.id ?? (judgement.subject[0] as string),
    document,
    quote,
    tie,
    agent: agent.map((given) => participantOf(extraction, given)),
    patient: patient.map((given) => participantOf(extraction, given)),
    ...(goods !== undefined && { goods }),
    ...(place !== undefined && { place: place.map((given) => participantOf(extraction, given)) }),
    ...(amount !== undefined && { amount }),
    time,
    voice,
    factuality,
    authorFactuality: voice === 'reported' ? (found?.authorFactuality ?? 'Uu') : factuality,
    rule: 'judgement',
    because: [...(found?.because ?? []), reasonOf(judgement)],
  };
};

const judgeExtraction = (extraction: Extraction, judgements: readonly OfStatement[]): Extraction => {
  const slots = extraction.statements.map((found, index): Slot => {
    return { found, passage: extraction.passages[index] as Slot['passage'], reads: found };
  });
  for (const judgement of judgements) {
    const index = findJudged(slots, judgement);
    const slot = slots[index];
    if (slot !== undefined) slots[index] = { ...slot, reads: asJudged(extraction, judgement, slot.found) };
    else if (judgement.decision === 'add' || judgement.decision === 'correct') {
      const own = readAs(extraction, judgement, undefined);
      slots.push({ found: own, passage: judgement.statement.passage, reads: own });
    }
  }
  const kept = slots.flatMap(({ passage, reads }) => (reads === undefined ? [] : [{ passage, reads }]));
  kept.sort((a, b) => a.reads.start - b.reads.start);
  return { ...extraction, statements: kept.map(({ reads }) => reads), passages: kept.map(({ passage }) => passage) };
};

const asJudged = (extraction: Extraction, judgement: OfStatement, found: Statement): Statement | undefined => {
  if (judgement.decision === 'reject') return undefined;
  if (judgement.decision === 'accept') return { ...found, because: [...found.because, reasonOf(judgement)] };
  return readAs(extraction, judgement, found);
};

/** The standing judgements about statements, by document. */
const byDocument = (log: readonly Judgement[]): ReadonlyMap<string, readonly OfStatement[]> => {
  const judgements = new Map<string, OfStatement[]>();
  for (const judgement of standingJudgements(log)) {
    if (judgement.statement === undefined || judgement.decision === 'note') continue;
    const known = judgements.get(judgement.statement.document);
    const own = judgement as OfStatement;
    if (known === undefined) judgements.set(judgement.statement.document, [own]);
    else known.push(own);
  }
  return judgements;
};

/**
 * The extractions as people judged their statements: what was rejected is left out, what was corrected reads as corrected,
 * what was added stands among the others. The latest judgement about a statement outranks those before. Called again, it
 * judges only those anew that changed or of which other judgements stand.
 *
 *     extract   [The Guard sold copper]   trade   asserted      correct → reported
 *     judged    [The Guard sold copper]   trade   reported      because: corrected by M. Tarn on 2026-01-02: …
 */
export const statementJudge = (): ((
  extractions: readonly Extraction[],
  log: readonly Judgement[],
) => readonly Extraction[]) => {
  const kept = keeping<Extraction>();
  return (extractions, log) => {
    const judged = byDocument(log);
    kept.next();
    return extractions.map((extraction) => {
      const judgements = judged.get(extraction.document);
      if (judgements === undefined) return extraction;
      // A line of the log never changes.
      const parts = [extraction, ...judgements.map(({ previous, sequence }) => `${sequence} ${previous}`)];
      return kept.get(extraction.document, parts, () => judgeExtraction(extraction, judgements));
    });
  };
};

/** As `statementJudge`, once. */
export const judgeStatements = (extractions: readonly Extraction[], log: readonly Judgement[]): readonly Extraction[] =>
  statementJudge()(extractions, log);
