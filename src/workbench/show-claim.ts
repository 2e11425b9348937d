import type { Conflict } from '../corroboration/conflict.ts';
import { knownOrigins } from '../corroboration/find-origins.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Judgement } from '../resolution/judgement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readJudgements } from '../store/judgements.ts';
import {
  actorsById,
  assessmentsOf,
  claimById,
  conflictsOf,
  corroborationOf,
  passageAt,
  statementsById,
} from '../store/lookups.ts';
import { type StatementView, viewStatements } from './statement-view.ts';

/** A statement of a claim with the block of text around it. */
export interface ClaimStatement extends StatementView {
  /** `start` counts in the document's text; null where the text is not indexed. */
  readonly context: { readonly start: number; readonly text: string } | null;
}

/** A claim with everything that bears on it. */
export interface ClaimView {
  readonly claim: Claim;
  readonly corroboration: Corroboration;
  /** How many of its origins are known. */
  readonly origins: number;
  /** Every statement of the claim, of its conflicts and rebuttals, in the order of documents. */
  readonly statements: readonly ClaimStatement[];
  readonly conflicts: readonly Conflict[];
  readonly assessments: readonly Assessment[];
  readonly actors: readonly { readonly id: string; readonly label: string }[];
  /** What people decided about the claim or its statements, the oldest first. */
  readonly judgements: readonly Judgement[];
}

/** A claim of a case as last studied. Fails with `not-found`. */
export const showClaim = (folder: CaseFolder, id: string): Promise<ClaimView> => {
  const log = readJudgements(folder);
  return readDerived(folder, async (derived) => {
    const claim = await claimById(derived, id);
    const corroboration = await corroborationOf(derived, id);
    if (claim === undefined || corroboration === undefined) {
      throw new Failure('not-found', message('failure.no-claim', { id }), message('failure.no-claim.hint'));
    }
    const conflicts = await conflictsOf(derived, id);
    const ids = [
      ...claim.statements,
      ...(claim.rebuttals ?? []),
      ...conflicts.flatMap(({ left, right }) => [...left, ...right]),
    ];
    const told = await viewStatements(derived, await statementsById(derived, [...new Set(ids)]), log);
    const statements: ClaimStatement[] = [];
    for (const statement of told) {
      const block = await passageAt(derived, statement.document, statement.start);
      const holds = block !== undefined && statement.start < block.end;
      statements.push({ ...statement, context: holds ? { start: block.start, text: block.text } : null });
    }
    const actors = await actorsById(derived, [...claim.agent, ...claim.patient]);
    const about = new Set([id, ...ids]);
    return {
      claim,
      corroboration,
      origins: knownOrigins(corroboration.origins).length,
      statements,
      conflicts,
      assessments: await assessmentsOf(derived, id),
      actors: [...actors.values()].map((actor) => ({ id: actor.id, label: actor.label })),
      judgements: log.filter(({ subject }) => subject.some((one) => about.has(one))),
    };
  });
};
