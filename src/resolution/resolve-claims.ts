import { chargeWords, rejectWords } from '../languages/en/matching-words.ts';
import type { Extraction } from '../statement/extraction.ts';
import { idOf } from '../text/digest.ts';
import type { ResolvedActors } from './actor.ts';
import type { Claim } from './claim.ts';
import { compareReadings } from './compare-readings.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type Judgement, type Verdict, verdictsOn } from './judgement.ts';
import { type Reading, readStatements, type Side } from './reading.ts';

/** What a claim of this statement alone would be called. */
const ownId = (statement: string): string => idOf('claim', statement);

/** A claim in the making: its members, and one reading for each different way in which they tell it. */
interface Draft {
  readonly members: number[];
  readonly tellings: Reading[];
  readonly signatures: Set<string>;
  readonly because: Set<string>;
}

const signatureOf = ({ agent, patient, goods, places, time, spheres, words }: Reading): string =>
  JSON.stringify([agent, patient, goods, places.map(({ key }) => key), time?.first, time?.last, spheres, words]);

/** Details told: the fuller statements open the claims, so that the barer ones find them. */
const fullness = ({ agent, patient, goods, places, time }: Reading): number =>
  2 * (agent.named.length > 0 ? 1 : 0) +
  2 * (patient.named.length > 0 ? 1 : 0) +
  (goods.length > 0 ? 1 : 0) +
  (places.length > 0 ? 1 : 0) +
  (time !== undefined ? 1 : 0);

const UNTOLD = ['?'];
const whoOf = (side: Side): readonly string[] => (side.named.length > 0 ? [...side.named, ...UNTOLD] : UNTOLD);

/** Keys under which two statements of one claim meet: tie, mode, and an actor of either side or none. */
const keysOf = ({ tie, mode, agent, patient }: Reading): readonly string[] => {
  const keys: string[] = [];
  for (const who of whoOf(agent))
    for (const whom of whoOf(patient)) if (who !== '?' || whom !== '?') keys.push(`${tie}|${mode}|${who}|${whom}`);
  return keys;
};

/** Joins and parts what people judged, the latest judgement first. */
const obey = (
  verdicts: readonly Verdict[],
  readings: readonly Reading[],
  groups: Groups,
  reasons: Map<number, string>,
) => {
  if (verdicts.length === 0) return;
  const bySubject = new Map<string, number>();
  for (const [index, { statement }] of readings.entries()) {
    bySubject.set(statement.id, index);
    bySubject.set(ownId(statement.id), index);
  }
  for (const { left, right, decision, because } of verdicts) {
    const [a, b] = [bySubject.get(left), bySubject.get(right)];
    if (a === undefined || b === undefined) continue;
    if (decision !== 'same') groups.part(a, b);
    else if (groups.join(a, b)) reasons.set(a, because).set(b, because);
  }
};

/** The draft with every telling of which a reading agrees, and most; undefined where there is none. */
const draftFor = (reading: Reading, index: number, candidates: ReadonlySet<Draft>, groups: Groups) => {
  let best: Draft | undefined;
  let bestScore = 0;
  let because: readonly string[] = [];
  for (const draft of candidates) {
    if (groups.apart(index, draft.members[0] as number)) continue;
    let least = Number.POSITIVE_INFINITY;
    let why: readonly string[] = [];
    for (const telling of draft.tellings) {
      const comparison = compareReadings(reading, telling);
      if (comparison.verdict === 'same' && comparison.score < least) {
        least = comparison.score;
        why = comparison.because;
      } else if (comparison.verdict !== 'same') {
        least = 0;
        break;
      }
    }
    if (least > bestScore) [best, bestScore, because] = [draft, least, why];
  }
  return best === undefined ? undefined : { draft: best, because };
};

/** Sorts the readings into claims: each joins the draft with every telling of which it agrees best, or opens one. */
const sortIntoDrafts = (readings: readonly Reading[], groups: Groups, judged: ReadonlyMap<number, string>): Draft[] => {
  const drafts: Draft[] = [];
  const draftOfRoot = new Map<number, Draft>();
  const bySignature = new Map<string, Draft>();
  const byKey = new Map<string, Set<Draft>>();
  const order = readings
    .map((reading, index) => ({ index, rank: fullness(reading), id: reading.statement.id }))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));

  for (const { index } of order) {
    const reading = readings[index] as Reading;
    const keys = keysOf(reading);
    const signature = `${reading.tie}|${reading.mode}|${signatureOf(reading)}`;
    let draft = draftOfRoot.get(groups.rootOf(index));
    const judgement = judged.get(index);
    if (draft !== undefined && judgement !== undefined) draft.because.add(judgement);
    if (draft === undefined) {
      const twin = bySignature.get(signature);
      const open = twin !== undefined && !groups.apart(index, twin.members[0] as number) ? new Set([twin]) : undefined;
      const candidates = open ?? new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      const found = draftFor(reading, index, candidates, groups);
      if (found !== undefined) {
        draft = found.draft;
        const root = draft.members[0] as number;
        draftOfRoot.delete(groups.rootOf(root));
        groups.join(index, root);
        draft.because.add(found.because.join('; '));
      }
    }
    draft ??= { members: [], tellings: [], signatures: new Set(), because: new Set() };
    if (draft.members.length === 0) drafts.push(draft);
    draft.members.push(index);
    draftOfRoot.set(groups.rootOf(index), draft);
    if (!draft.signatures.has(signature)) {
      draft.signatures.add(signature);
      draft.tellings.push(reading);
    }
    if (!bySignature.has(signature)) bySignature.set(signature, draft);
    for (const key of keys) {
      const known = byKey.get(key) ?? new Set();
      byKey.set(key, known.add(draft));
    }
  }
  return drafts;
};

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** The claim that a draft comes to. `labels` gives the label of an actor id. */
const claimOf = (draft: Draft, readings: readonly Reading[], labels: ReadonlyMap<string, string>): Claim => {
  const members = draft.members.sort((a, b) => a - b).map((index) => readings[index] as Reading);
  const first = members[0] as Reading;
  const statements = members.map(({ statement }) => statement.id);
  const goods = union(members.map(({ statement }) => statement.goods));
  const agent =
    first.tie === 'cooperate' ? first.told.agent.named : union(members.map((reading) => reading.agent.named));
  const patient = union(
    members.map((reading) => [...reading.patient.named, ...(first.tie === 'cooperate' ? reading.agent.named : [])]),
  ).filter((id) => first.tie !== 'cooperate' || !agent.includes(id));
  const label = (side: 'agent' | 'patient', actors: readonly string[]) =>
    actors.length > 0
      ? actors.map((id) => labels.get(id) ?? id).join(', ')
      : (members.find(({ statement }) => statement[side].length > 0)?.statement[side][0]?.label ?? '');
  const parts = [label('agent', agent), first.tie, label('patient', patient), goods.join(', ')];
  return {
    id: ownId([...statements].sort()[0] as string),
    tie: first.tie,
    agent,
    patient,
    goods,
    label: parts.filter((part) => part !== '').join(' · '),
    statements,
    because: [...draft.because].filter((why) => why !== '').sort(),
  };
};

/** Whether a statement rejects a charge by reference alone: "rejects the accusation", "denied the claims". */
const rejectsByReference = ({ tie, statement }: Reading): boolean => {
  if (tie !== 'oppose') return false;
  const words = statement.quote.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) => rejectWords.has(word)) && words.some((word) => chargeWords.has(word));
};

/** Ties that are no charge: nobody rejects them as an accusation. */
const noCharge: ReadonlySet<string> = new Set(['oppose', 'urge', 'state']);

/**
 * For each statement that rejects a charge by reference alone, the claim it must mean: the last charge against the same
 * actor that stands before it in its document.
 */
const rebuttalsOf = (
  readings: readonly Reading[],
  claimOfReading: ReadonlyMap<number, number>,
): Map<number, string[]> => {
  const rebuttals = new Map<number, string[]>();
  for (const [index, reading] of readings.entries()) {
    if (!rejectsByReference(reading)) continue;
    for (let before = index - 1; before >= 0; before--) {
      const charge = readings[before] as Reading;
      if (charge.statement.document !== reading.statement.document) break;
      if (noCharge.has(charge.tie) || charge.mode !== 'claimed') continue;
      if (!charge.agent.named.some((actor) => reading.agent.named.includes(actor))) continue;
      const claim = claimOfReading.get(before) as number;
      rebuttals.set(claim, [...(rebuttals.get(claim) ?? []), reading.statement.id]);
      break;
    }
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
  const readings = readStatements(extractions, actors);
  const groups = groupsOf(readings.length);
  const judged = new Map<number, string>();
  obey(verdictsOn('claim', judgements), readings, groups, judged);
  const drafts = sortIntoDrafts(readings, groups, judged);
  const claimOfReading = new Map(drafts.flatMap((draft, at) => draft.members.map((index) => [index, at] as const)));
  const rebuttals = rebuttalsOf(readings, claimOfReading);
  const labels = new Map(actors.actors.map((actor) => [actor.id, actor.label]));
  return drafts
    .map((draft, at) => {
      const claim = claimOf(draft, readings, labels);
      const rejecting = rebuttals.get(at);
      return rejecting === undefined ? claim : { ...claim, rebuttals: rejecting };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
