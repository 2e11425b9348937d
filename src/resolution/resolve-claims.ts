import type { Extraction } from '../statement/extraction.ts';
import { keeping, ofObject } from '../text/kept.ts';
import type { Actor, ResolvedActors } from './actor.ts';
import type { Claim, ClaimRelation } from './claim.ts';
import { claimDrafter, type Draft, fullest } from './draft-claims.ts';
import { findRebuttals } from './find-rebuttals.ts';
import { claimIdOf, claimJudge } from './judged-readings.ts';
import { type Judgement, saidOf } from './judgement.ts';
import { type Reading, readStatements } from './reading.ts';
import { claimRelater } from './relate-claims.ts';

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

const byPlace = ({ statement: a }: Reading, { statement: b }: Reading): number =>
  a.document === b.document
    ? a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
    : a.document < b.document
      ? -1
      : 1;

/** A claim before it is known how it bears on others, with the fullest of its readings and its actors. */
interface BareClaim {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The claim that a draft comes to. `labels` gives the label of an actor id. */
const claimOf = (draft: Draft, labels: ReadonlyMap<string, string>, rebuttals: readonly Reading[]): BareClaim => {
  const members = [...draft.members].sort(byPlace);
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
  const claim = {
    id: claimIdOf([...statements].sort()[0] as string),
    tie: first.tie,
    agent,
    patient,
    goods,
    label: parts.filter((part) => part !== '').join(' · '),
    statements,
    because: [...draft.because].sort(),
    relations: [],
    ...(rebuttals.length === 0 ? {} : { rebuttals: rebuttals.map(({ statement }) => statement.id) }),
  };
  return { claim, reading: fullest(draft.tellings) };
};

/** Everybody whom the readings of a draft name. */
const namedIn = ofObject(({ members }: Draft): readonly string[] =>
  union(members.flatMap(({ agent, patient }) => [agent.named, patient.named])),
);

/** A name that the draft goes by in what is kept of it. */
const keyOf = ({ tellings }: Draft): string => (tellings[0] as Reading).statement.id;

/** Resolves the claims of a case; see `resolveClaims`. `readings` are those of each document, documents in their order. */
export type ClaimResolver = (
  readings: ReadonlyMap<string, readonly Reading[]>,
  actors: readonly Actor[],
  judgements: readonly Judgement[],
) => readonly Claim[];

/**
 * Resolves the claims of a case as often as it is called. What the readings, actors and judgements leave as it was is the
 * same object in every result.
 */
export const claimResolver = (): ClaimResolver => {
  const judge = claimJudge();
  const draft = claimDrafter();
  const relate = claimRelater();
  const rebutted = ofObject(findRebuttals);
  const bare = keeping<BareClaim>();
  const whole = keeping<Claim>();
  return (readings, actors, judgements) => {
    const all = [...readings.values()].flat();
    const drafts = draft(all, judge(judgements, all));
    const rebuttals = new Map<Reading, Reading[]>();
    for (const own of readings.values())
      for (const [rejecting, charge] of rebutted(own)) {
        const known = rebuttals.get(charge);
        if (known === undefined) rebuttals.set(charge, [rejecting]);
        else known.push(rejecting);
      }
    const labels = new Map(actors.map((actor) => [actor.id, actor.label]));
    bare.next();
    const claims = drafts
      .map((one) => {
        const rejecting =
          rebuttals.size === 0 ? [] : one.members.flatMap((member) => rebuttals.get(member) ?? []).sort(byPlace);
        const parts = [one, ...namedIn(one).map((id) => labels.get(id)), '', ...rejecting];
        return bare.get(keyOf(one), parts, () => claimOf(one, labels, rejecting));
      })
      .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
    const relations = relate(claims);
    const renamings = saidOf('claim', 'rename', judgements);
    whole.next();
    return claims.map(({ claim }) => {
      const renaming = renamings.get(claim.id);
      const related = relations.get(claim.id) ?? UNRELATED;
      return whole.get(claim.id, [claim, related, renaming?.said, renaming?.because], () => ({
        ...claim,
        relations: related,
        ...(renaming === undefined ? {} : { label: renaming.said, because: [renaming.because, ...claim.because] }),
      }));
    });
  };
};

const UNRELATED: readonly ClaimRelation[] = [];

/**
 * The claims of a case: its statements, sorted by what they say. Judgements outrank the comparison; what is urged or
 * supposed never joins what is claimed; a denied statement joins the claim that it denies. The order of `extractions`
 * changes nothing.
 */
export const resolveClaims = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
  judgements: readonly Judgement[],
): readonly Claim[] => claimResolver()(readStatements(extractions, actors), actors.actors, judgements);
