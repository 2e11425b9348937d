import { type Judgement, standingJudgements } from '../resolution/judgement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readJudgements } from '../store/judgements.ts';
import { actorsById, claimById } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** A judgement as people read it in the log. */
export interface JudgementView extends Omit<Judgement, 'previous'> {
  /** Whether it stands: it was not undone, or its undoing was. */
  readonly stands: boolean;
  /** What its subjects are called, in their order; the subject itself where it is a name or is known no more. */
  readonly labels: readonly string[];
}

/** Everything that people decided in a case, the latest first. Fails with `case-damaged`. */
export const listJudgements = async (folder: CaseFolder): Promise<readonly JudgementView[]> => {
  const log = readJudgements(folder);
  const standing = new Set(standingJudgements(log).map(({ sequence }) => sequence));
  const labelOf = await labelsFor(folder, log);
  return log
    .map(({ previous: _, ...judgement }): JudgementView => {
      // An undoing stands where what it names does not, by whatever later one.
      const stands =
        judgement.decision === 'undo' ? !standing.has(Number(judgement.subject[0])) : standing.has(judgement.sequence);
      return { ...judgement, stands, labels: judgement.subject.map((subject) => labelOf.get(subject) ?? subject) };
    })
    .reverse();
};

const labelsFor = async (folder: CaseFolder, log: readonly Judgement[]): Promise<ReadonlyMap<string, string>> => {
  const labels = new Map<string, string>();
  for (const { subject, statement } of log) if (statement !== undefined) labels.set(subject[0] ?? '', statement.quote);
  if (!isStudied(folder)) return labels;
  return readDerived(folder, async (derived) => {
    const of = (about: Judgement['about']) => [
      ...new Set(log.filter((one) => one.about === about && one.decision !== 'undo').flatMap(({ subject }) => subject)),
    ];
    for (const [id, { label }] of await actorsById(derived, of('actor'))) labels.set(id, label);
    for (const id of of('claim')) {
      const claim = await claimById(derived, id);
      if (claim !== undefined) labels.set(id, claim.label);
    }
    return labels;
  });
};
