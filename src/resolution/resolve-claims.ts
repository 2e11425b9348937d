import { inEnglish } from '../languages/message.ts';
import type { Extraction } from '../statement/extraction.ts';
import { changedKeys, ofObject, sameList, withChanges } from '../text/kept.ts';
import type { Actor, ResolvedActors } from './actor.ts';
import type { Claim } from './claim.ts';
import { claimDrafter, type Draft, fullest } from './draft-claims.ts';
import { findRebuttals } from './find-rebuttals.ts';
import { claimIdOf } from './judged-readings.ts';
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
  /** With its relations and its name; undefined until it is made, or made anew. */
  whole: Claim | undefined;
}

const byClaimId = ({ claim: a }: BareClaim, { claim: b }: BareClaim): number => (a.id < b.id ? -1 : 1);

/** "copper, copper concentrate" is copper concentrate: words that others of them hold tell nothing more. */
const withoutParts = (goods: readonly string[]): readonly string[] =>
  goods.filter((words) => !goods.some((other) => other !== words && ` ${other} `.includes(` ${words} `)));

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
  const parts = [labelOf('agent', agent), first.tie, labelOf('patient', patient), withoutParts(goods).join(', ')];
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
  return { claim, reading: fullest(draft.tellings), whole: undefined };
};

/** Everybody whom the readings of a draft name. */
const namedIn = ofObject(({ members }: Draft): readonly string[] =>
  union(members.flatMap(({ agent, patient }) => [agent.named, patient.named])),
);

/** Resolves the claims of a case; see `resolveClaims`. `readings` are those of each document, documents in their order. */
export type ClaimResolver = (
  readings: ReadonlyMap<string, readonly Reading[]>,
  actors: readonly Actor[],
  judgements: readonly Judgement[],
) => readonly Claim[];

const isSameRenaming = (a: Renaming | undefined, b: Renaming | undefined): boolean =>
  a?.said === b?.said && (a === undefined || b === undefined || inEnglish(a.because) === inEnglish(b.because));

type Renaming = NonNullable<ReturnType<ReturnType<typeof saidOf>['get']>>;

/**
 * Resolves the claims of a case as often as it is called. What the readings, actors and judgements leave as it was is the
 * same object in every result.
 */
export const claimResolver = (): ClaimResolver => {
  const draft = claimDrafter();
  const relate = claimRelater();
  const rebuttedIn = ofObject(findRebuttals);
  const bare = new Map<Draft, BareClaim>();
  const byId = new Map<string, BareClaim>();
  let ordered: readonly BareClaim[] = [];
  let labels: ReadonlyMap<string, string> = new Map();
  let rebuttals: ReadonlyMap<Draft, readonly Reading[]> = new Map();
  let renamings: ReadonlyMap<string, Renaming> = new Map();

  /** The statements that reject each draft by reference alone, in the order of documents and offsets. */
  const rebuttalsIn = (
    readings: ReadonlyMap<string, readonly Reading[]>,
    draftOf: (reading: Reading) => Draft,
  ): ReadonlyMap<Draft, readonly Reading[]> => {
    const found = new Map<Draft, Reading[]>();
    for (const own of readings.values())
      for (const [rejecting, charge] of rebuttedIn(own)) {
        const rebutted = draftOf(charge);
        const known = found.get(rebutted);
        if (known === undefined) found.set(rebutted, [rejecting]);
        else known.push(rejecting);
      }
    return found;
  };

  return (readings, actors, judgements) => {
    const drafted = draft(readings, judgements);
    const [come, gone]: [BareClaim[], BareClaim[]] = [[], []];
    for (const one of drafted.gone) {
      gone.push(bare.get(one) as BareClaim);
      bare.delete(one);
    }
    const before = { labels, rebuttals };
    labels = new Map(actors.map((actor) => [actor.id, actor.label]));
    rebuttals = rebuttalsIn(readings, drafted.draftOf);
    const make = (one: Draft): void => {
      const made = claimOf(one, labels, rebuttals.get(one) ?? []);
      bare.set(one, made);
      come.push(made);
    };
    for (const one of drafted.come) make(one);
    // Whoever comes or goes changes the readings that name him, so that their drafts came or went.
    const relabelled = new Set(
      [...changedKeys(before.labels, labels)].filter((id) => before.labels.has(id) && labels.has(id)),
    );
    const fresh = new Set(drafted.come);
    const isOther = (one: Draft): boolean =>
      !sameList(before.rebuttals.get(one) ?? [], rebuttals.get(one) ?? []) ||
      (relabelled.size > 0 && namedIn(one).some((id) => relabelled.has(id)));
    const suspects = relabelled.size > 0 ? bare.keys() : new Set([...before.rebuttals.keys(), ...rebuttals.keys()]);
    for (const one of [...suspects].filter((draft) => bare.has(draft) && !fresh.has(draft) && isOther(draft))) {
      gone.push(bare.get(one) as BareClaim);
      make(one);
    }

    ordered = withChanges(ordered, new Set(gone), come, byClaimId);
    for (const { claim } of gone) byId.delete(claim.id);
    for (const one of come) byId.set(one.claim.id, one);
    const { relationsOf, changed } = relate(come, gone);
    const renamed = renamings;
    renamings = saidOf('claim', 'rename', judgements);
    const renew = (id: string): void => {
      const one = byId.get(id);
      if (one !== undefined) one.whole = undefined;
    };
    for (const id of changed) renew(id);
    for (const id of new Set([...renamed.keys(), ...renamings.keys()]))
      if (!isSameRenaming(renamed.get(id), renamings.get(id))) renew(id);
    return ordered.map((one) => {
      if (one.whole !== undefined) return one.whole;
      const { claim } = one;
      const renaming = renamings.get(claim.id);
      one.whole = {
        ...claim,
        relations: relationsOf(claim.id),
        ...(renaming === undefined
          ? {}
          : { label: renaming.said, because: [inEnglish(renaming.because), ...claim.because] }),
      };
      return one.whole;
    });
  };
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
): readonly Claim[] => claimResolver()(readStatements(extractions, actors), actors.actors, judgements);
