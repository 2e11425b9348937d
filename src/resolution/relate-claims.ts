import { ofObject } from '../text/kept.ts';
import type { Claim, ClaimRelation } from './claim.ts';
import { samePlace } from './place.ts';
import { isSilent, type Reading, type Side } from './reading.ts';
import { closenessOf, entailsTie } from './tie-closeness.ts';

/** A claim with the fullest of its readings: what it says when all is taken together. */
export interface ClaimReading {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** Most claims under one key that are held against each other: of more, each is held against those that say the least. */
const MOST = 40;

/** Whether what one side names is named on the other too; silence is contained in everything. */
const within = (general: Side, special: Side): boolean => {
  if (isSilent(general)) return true;
  if (general.named.length > 0)
    return special.named.length > 0 && general.named.every((actor) => special.named.includes(actor));
  return special.named.length === 0 && general.words.every((word) => special.words.includes(word));
};

/**
 * What the more general of two claims leaves out, in words; undefined where it is not the more general.
 *
 *     the Front traded with the Guard          goods, time unsaid
 *     the Front sold oil to the Guard in March 2014
 */
const leftOut = (general: Reading, special: Reading): readonly string[] | undefined => {
  if (
    general.mode !== special.mode ||
    !within(general.agent, special.agent) ||
    !within(general.patient, special.patient)
  )
    return undefined;
  const out: string[] = [];
  if (general.agent.named.length < special.agent.named.length) out.push('who did it');
  if (general.patient.named.length < special.patient.named.length) out.push('to whom');
  if (general.goods.length === 0 && special.goods.length > 0) out.push('in what');
  else if (!general.goods.every((goods) => special.goods.includes(goods))) return undefined;
  if (general.places.length === 0 && special.places.length > 0) out.push('where');
  else if (!placesWithin(general, special)) return undefined;
  else if (
    special.places.some(
      (place) => place.within !== undefined && !general.places.some((other) => samePlace(other, place)),
    )
  )
    out.push('where exactly');
  if (general.time === undefined) {
    if (special.time !== undefined) out.push('when');
  } else {
    if (special.time === undefined || special.time.first < general.time.first || special.time.last > general.time.last)
      return undefined;
    if (special.time.last - special.time.first < general.time.last - general.time.first) out.push('when exactly');
  }
  return out;
};

const placesWithin = (general: Reading, special: Reading): boolean =>
  general.places.length === 0 ||
  special.places.some((place) =>
    general.places.some(
      (other) => samePlace(place, other) || place.within === other.key || (other.vague && !place.vague),
    ),
  );

const relation = (general: ClaimReading, special: ClaimReading): ClaimRelation | undefined => {
  if (!entailsTie(special.reading.tie, general.reading.tie)) return undefined;
  const out = leftOut(general.reading, special.reading);
  if (out === undefined) return undefined;
  const sameTie = special.reading.tie === general.reading.tie;
  if (sameTie && out.length === 0) return undefined;
  const because = [
    ...(sameTie ? [] : [closenessOf(special.reading.tie, general.reading.tie).because]),
    ...(out.length === 0 ? [] : [`it leaves open ${out.join(', ')}`]),
  ];
  return { claim: general.claim.id, relation: 'general', because: because.join('; ') };
};

/** Two claims about the same two parties by ties that authors choose for one deed. */
const neighbour = (a: ClaimReading, b: ClaimReading): ClaimRelation | undefined => {
  const { closeness, because } = closenessOf(a.reading.tie, b.reading.tie);
  if (closeness === 0 || a.reading.tie === b.reading.tie || a.reading.mode !== b.reading.mode) return undefined;
  if (entailsTie(a.reading.tie, b.reading.tie) || entailsTie(b.reading.tie, a.reading.tie)) return undefined;
  return { claim: b.claim.id, relation: 'close', because };
};

const pairKeys = ofObject(({ reading: { agent, patient } }: ClaimReading): readonly string[] => {
  const everyone = [...new Set([...agent.named, ...patient.named])].sort();
  if (everyone.length < 2) return [];
  return everyone.flatMap((a, i) => everyone.slice(i + 1).map((b) => `${a} ${b}`));
});

/** Claim id → what it bears on, by kind and claim. */
type Relations = ReadonlyMap<string, ReadonlyMap<string, ClaimRelation>>;

const NO_RELATIONS: Relations = new Map();

/** How the claims between two parties bear on each other. */
const relateGroup = (group: readonly ClaimReading[]): Relations => {
  if (group.length === 1) return NO_RELATIONS;
  const relations = new Map<string, Map<string, ClaimRelation>>();
  const keep = (of: ClaimReading, found: ClaimRelation | undefined) => {
    if (found === undefined) return;
    const known = relations.get(of.claim.id) ?? new Map<string, ClaimRelation>();
    relations.set(of.claim.id, known.set(`${found.relation} ${found.claim}`, found));
  };
  const barest = [...group].sort((a, b) => said(a) - said(b) || (a.claim.id < b.claim.id ? -1 : 1)).slice(0, MOST);
  for (const special of group)
    for (const general of barest)
      if (special !== general) {
        keep(special, relation(general, special));
        keep(special, neighbour(special, general));
        keep(general, neighbour(general, special));
      }
  return relations;
};

const isSameRelation = (a: ClaimRelation, b: ClaimRelation): boolean =>
  a.claim === b.claim && a.relation === b.relation && a.because === b.because;

const isSameList = (a: readonly ClaimRelation[], b: readonly ClaimRelation[]): boolean =>
  a.length === b.length && a.every((one, i) => isSameRelation(one, b[i] as ClaimRelation));

const byId = (a: ClaimReading, b: ClaimReading): number => (a.claim.id < b.claim.id ? -1 : 1);

/** How the claims of a case bear on each other, and for which of them that changed. */
export interface RelatedClaims {
  readonly relationsOf: (claim: string) => readonly ClaimRelation[];
  readonly changed: ReadonlySet<string>;
}

const UNRELATED: readonly ClaimRelation[] = [];

/**
 * How claims between the same parties bear on each other: which one follows from which, and which tell a like deed by
 * another tie. What is more general is never merged with what it follows from: who denies the general denies all of it, who
 * bears out one case has not borne out the rest. Takes the claims that come and go, and holds only those parties' claims
 * against each other among which there is one of them.
 */
export const claimRelater = (): ((come: readonly ClaimReading[], gone: readonly ClaimReading[]) => RelatedClaims) => {
  const byPair = new Map<string, Set<ClaimReading>>();
  const related = new Map<string, Relations>();
  const known = new Map<string, ClaimReading>();
  const lists = new Map<string, readonly ClaimRelation[]>();
  return (come, gone) => {
    const touched = new Set<string>();
    for (const claim of gone) {
      known.delete(claim.claim.id);
      for (const key of pairKeys(claim)) {
        byPair.get(key)?.delete(claim);
        touched.add(key);
      }
    }
    for (const claim of come) {
      known.set(claim.claim.id, claim);
      for (const key of pairKeys(claim)) {
        const group = byPair.get(key);
        if (group === undefined) byPair.set(key, new Set([claim]));
        else group.add(claim);
        touched.add(key);
      }
    }
    const affected = new Set([...gone, ...come].map(({ claim }) => claim.id));
    for (const key of touched) {
      const group = [...(byPair.get(key) as ReadonlySet<ClaimReading>)].sort(byId);
      const before = related.get(key) ?? NO_RELATIONS;
      const now = relateGroup(group);
      if (before === NO_RELATIONS && now === NO_RELATIONS) continue;
      for (const id of [...before.keys(), ...now.keys()]) affected.add(id);
      if (now === NO_RELATIONS) related.delete(key);
      else related.set(key, now);
    }
    const changed = new Set<string>();
    for (const id of affected) {
      const claim = known.get(id);
      const found = new Map(
        (claim === undefined ? [] : pairKeys(claim)).flatMap((key) => [...(related.get(key)?.get(id) ?? [])]),
      );
      const list = [...found.values()].sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0));
      if (isSameList(lists.get(id) ?? UNRELATED, list)) continue;
      changed.add(id);
      if (list.length === 0) lists.delete(id);
      else lists.set(id, list);
    }
    return { relationsOf: (claim) => lists.get(claim) ?? UNRELATED, changed };
  };
};

/** How much a claim says beside who and whom. */
const said = ({ reading: { goods, places, time } }: ClaimReading): number =>
  goods.length + places.length + (time === undefined ? 0 : 1);
