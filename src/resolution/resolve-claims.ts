import type { Extraction } from '../statement/extraction.ts';
import { idOf } from '../text/digest.ts';
import type { ResolvedActors } from './actor.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftClaims, fullest } from './draft-claims.ts';
import { findRebuttals } from './find-rebuttals.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type Judgement, saidOf, type Verdict, verdictsOn } from './judgement.ts';
import { type Reading, readStatements, storiesIn } from './reading.ts';
import { relateClaims } from './relate-claims.ts';

/** What a claim of this statement alone would be called. */
const ownId = (statement: string): string => idOf('claim', statement);

/** Joins and parts what people judged, the latest judgement first; gives the reason for each reading that was joined. */
const obey = (
  verdicts: readonly Verdict[],
  readings: readonly Reading[],
  groups: Groups,
): ReadonlyMap<number, string> => {
  const reasons = new Map<number, string>();
  if (verdicts.length === 0) return reasons;
  const bySubject = new Map<string, number>();
  for (const [index, { statement }] of readings.entries())
    bySubject.set(statement.id, index).set(ownId(statement.id), index);
  for (const { left, right, decision, because } of verdicts) {
    const [a, b] = [bySubject.get(left), bySubject.get(right)];
    if (a === undefined || b === undefined) continue;
    if (decision !== 'same') groups.part(a, b);
    else if (groups.join(a, b)) reasons.set(a, because).set(b, because);
  }
  return reasons;
};

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** The claim that a draft comes to. `labels` gives the label of an actor id. */
const claimOf = (draft: Draft, readings: readonly Reading[], labels: ReadonlyMap<string, string>): Claim => {
  const members = draft.members.sort((a, b) => a - b).map((index) => readings[index] as Reading);
  const first = members[0] as Reading;
  const statements = members.map(({ statement }) => statement.id);
  const goods = union(members.map(({ statement }) => statement.goods));
  const known = (ids: readonly string[]) => ids.filter((id) => labels.has(id));
  const everyone = known(union(members.map(({ agent }) => agent.named)));
  const agent = first.tie === 'cooperate' ? known(first.told.agent.named) : everyone;
  const patient =
    first.tie === 'cooperate'
      ? everyone.filter((id) => !agent.includes(id))
      : known(union(members.map((reading) => reading.patient.named)));
  const labelOf = (side: 'agent' | 'patient', ids: readonly string[]) =>
    ids.length > 0
      ? ids.map((id) => labels.get(id)).join(', ')
      : (members.find(({ statement }) => statement[side].length > 0)?.statement[side][0]?.label ?? '');
  const parts = [labelOf('agent', agent), first.tie, labelOf('patient', patient), goods.join(', ')];
  return {
    id: ownId([...statements].sort()[0] as string),
    tie: first.tie,
    agent,
    patient,
    goods,
    label: parts.filter((part) => part !== '').join(' · '),
    statements,
    because: [...draft.because].sort(),
    relations: [],
  };
};

/** For each draft the statements that reject it by reference alone. */
const rebuttalsOf = (readings: readonly Reading[], drafts: readonly Draft[]): ReadonlyMap<Draft, readonly string[]> => {
  const draftOf = new Map(drafts.flatMap((draft) => draft.members.map((index) => [index, draft] as const)));
  const rebuttals = new Map<Draft, string[]>();
  for (const [rejecting, charge] of findRebuttals(readings)) {
    const draft = draftOf.get(charge) as Draft;
    const id = (readings[rejecting] as Reading).statement.id;
    const known = rebuttals.get(draft);
    if (known === undefined) rebuttals.set(draft, [id]);
    else known.push(id);
  }
  return rebuttals;
};

/**
 * The claims of a case: its statements, sorted by what they say. Judgements outrank the comparison; what is urged or
 * supposed never joins what is claimed; a denied statement joins the claim that it denies. The order of `extractions`
 * changes nothing.
 */
export const resolveClaims = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
  judgements: readonly Judgement[],
): readonly Claim[] => {
  const readings = readStatements(extractions, actors, storiesIn(extractions));
  const groups = groupsOf(readings.length);
  const judged = obey(verdictsOn('claim', judgements), readings, groups);
  const drafts = draftClaims(readings, groups, judged);
  const rebuttals = rebuttalsOf(readings, drafts);
  const labels = new Map(actors.actors.map((actor) => [actor.id, actor.label]));
  const claims = drafts.map((draft) => {
    const claim = claimOf(draft, readings, labels);
    const rejecting = rebuttals.get(draft);
    return {
      claim: rejecting === undefined ? claim : { ...claim, rebuttals: rejecting },
      reading: fullest(draft.tellings),
    };
  });
  const relations = relateClaims(claims);
  const renamings = saidOf('claim', 'rename', judgements);
  const renamed = ({ id, because }: Claim): Partial<Claim> => {
    const renaming = renamings.get(id);
    return renaming === undefined ? {} : { label: renaming.said, because: [renaming.because, ...because] };
  };
  return claims
    .map(({ claim }) => ({ ...claim, ...renamed(claim), relations: relations.get(claim.id) ?? [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
