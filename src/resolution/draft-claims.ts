import { type Kept, keeping, ofObject, sameList } from '../text/kept.ts';
import { compareReadings } from './compare-readings.ts';
import { goods } from './features/goods.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { EPISODE, episodic } from './features/time.ts';
import type { JudgedReadings } from './judged-readings.ts';
import type { Reading, Side } from './reading.ts';

/** A claim in the making: its members, and one reading for each different way in which they tell it. */
export interface Draft {
  /** In the order in which they joined. */
  readonly members: readonly Reading[];
  /** The first opened it. */
  readonly tellings: readonly Reading[];
  readonly because: ReadonlySet<string>;
}

/** Readings with one signature say the same word for word as far as claims go. */
const signatureOf = ({ tie, mode, agent, patient, goods, places, time, spheres, words }: Reading): string =>
  [
    tie,
    mode,
    agent.named.join(' '),
    agent.named.length > 0 ? '' : agent.words.join(' '),
    patient.named.join(' '),
    patient.named.length > 0 ? '' : patient.words.join(' '),
    goods.join(' '),
    places.map(({ key }) => key).join(),
    time?.first ?? '',
    time?.last ?? '',
    spheres.join(' '),
    words.join(' '),
  ].join('|');

/** Details told: the fuller statements open the claims, so that the barer ones find them. */
const fullness = ({ agent, patient, goods, places, time }: Reading): number =>
  2 * (agent.named.length > 0 ? 1 : 0) +
  2 * (patient.named.length > 0 ? 1 : 0) +
  (goods.length > 0 ? 1 : 0) +
  (places.length > 0 ? 1 : 0) +
  (time !== undefined ? 1 : 0);

/** The telling that gives the most details, the first of equals. */
export const fullest = (tellings: readonly Reading[]): Reading =>
  tellings.reduce((best, one) => (fullness(one) > fullness(best) ? one : best));

/** Nobody named on a side, and anybody: what a statement that names nobody there is looked up under. */
const UNNAMED = ['?'];
const ANYBODY = '*';

const namedOr = (side: Side): readonly string[] => (side.named.length > 0 ? side.named : UNNAMED);

/**
 * Keys under which a draft is kept and looked up: tie, mode and those named on both sides. What names both sides is also
 * kept under each side alone, where what names one side looks for it.
 */
const keysOf = ({
  tie,
  mode,
  agent,
  patient,
}: Reading): { readonly kept: readonly string[]; readonly sought: readonly string[] } => {
  const key = (who: string, whom: string) => `${tie}|${mode}|${who}|${whom}`;
  const both = agent.named.length > 0 && patient.named.length > 0;
  const kept = new Set<string>();
  const sought = new Set<string>();
  // Of a trade in goods unsaid either may be the seller.
  if (tie === 'trade' && both)
    for (const who of agent.named) for (const whom of patient.named) sought.add(key(whom, who));
  for (const who of namedOr(agent))
    for (const whom of namedOr(patient)) {
      kept.add(key(who, whom));
      sought.add(key(who, whom));
      if (both) {
        kept.add(key(who, ANYBODY)).add(key(ANYBODY, whom));
        sought.add(key(who, '?')).add(key('?', whom));
      } else {
        if (agent.named.length > 0) sought.add(key(who, ANYBODY));
        if (patient.named.length > 0) sought.add(key(ANYBODY, whom));
      }
    }
  return { kept: [...kept], sought: [...sought] };
};

/** What a reading is looked up by, and its place in the order in which readings are sorted into claims. */
interface Prepared {
  readonly rank: number;
  readonly kept: readonly string[];
  readonly sought: readonly string[];
  readonly signature: string;
}

/** Which draft a reading came to: that which `opener` opened, be it the reading itself. */
interface Decision {
  readonly opener: Reading;
  /** Whether it tells the claim in a way of its own, so that later readings are held against it. */
  readonly isTelling: boolean;
  /** Why it joined; undefined where it opened the draft or was joined by a judgement. */
  readonly because: string | undefined;
}

/** Readings that may come to one draft, sorted into drafts. */
interface Block {
  readonly readings: readonly Reading[];
  /** The same in the order in which they were sorted. */
  readonly order: readonly Reading[];
  readonly decisions: ReadonlyMap<Reading, Decision>;
  /** By their openers. */
  readonly drafts: ReadonlyMap<Reading, Draft>;
}

const NO_BLOCK: Block = { readings: [], order: [], decisions: new Map(), drafts: new Map() };

/** A block with the claims that its drafts come to. */
interface DraftedBlock {
  readonly block: Block;
  readonly joined: readonly Draft[];
  readonly merged: Kept<Draft>;
}

/** A draft that readings still join. */
interface OpenDraft {
  readonly members: Reading[];
  readonly tellings: Reading[];
  readonly because: Set<string>;
  /** Groups that people joined of which it holds readings. */
  readonly groups: Set<string>;
}

interface Match {
  readonly draft: OpenDraft;
  readonly score: number;
  readonly because: readonly string[];
}

/**
 * How well a reading agrees with a draft: the least agreement with any of its tellings; undefined where one of them is not
 * the same. Where goods alone keep two apart, most of the others may bridge them.
 */
const agreementWith = (draft: OpenDraft, reading: Reading): Match | undefined => {
  let match: Match | undefined;
  let bridged = 0;
  for (const telling of draft.tellings) {
    const { verdict, score, because, isBridgeable } = compareReadings(reading, telling);
    if (verdict === 'different' && isBridgeable === true) bridged++;
    else if (verdict !== 'same') return undefined;
    else if (match === undefined || score < match.score) match = { draft, score, because };
  }
  return 2 * bridged < draft.tellings.length ? match : undefined;
};

const prepare = ofObject(
  (reading: Reading): Prepared => ({
    rank: fullness(reading),
    ...keysOf(reading),
    signature: signatureOf(reading),
  }),
);

const inOrder = (a: Reading, b: Reading): number =>
  prepare(b).rank - prepare(a).rank || (a.statement.id < b.statement.id ? -1 : 1);

/** The order of before without what is gone, and with what is new in its places. */
const reorder = (before: Block, readings: readonly Reading[]): { order: Reading[]; gone: ReadonlySet<Reading> } => {
  const now = new Set(readings);
  const gone = new Set(before.order.filter((reading) => !now.has(reading)));
  const fresh = readings.filter((reading) => !before.decisions.has(reading));
  // What is gone stays in its place, to be taken out of the draft that it came to.
  return { order: [...before.order, ...fresh.sort(inOrder)].sort(inOrder), gone };
};

/**
 * Sorts the readings of a block into drafts, one after the other. A reading comes to what it came to before unless a draft
 * under a key that it looks up is no longer what it was when the reading looked it up: what changed is followed from draft
 * to draft, and the rest is taken over.
 */
const sortBlock = (before: Block, readings: readonly Reading[], judged: JudgedReadings): Block => {
  const { order, gone } = reorder(before, readings);
  const open = new Map<Reading, OpenDraft>();
  const bySignature = new Map<string, OpenDraft>();
  const byKey = new Map<string, OpenDraft[]>();
  const byGroup = new Map<string, OpenDraft>();
  const decisions = new Map<Reading, Decision>();
  /** Keys and openers of drafts that are not, or may not be, what they were. */
  const staleKeys = new Set<string>();
  const stale = new Set<Reading>();

  const spoil = (opener: Reading, tellings: readonly Reading[]): void => {
    stale.add(opener);
    for (const telling of tellings) for (const key of prepare(telling).kept) staleKeys.add(key);
  };
  const spoilFormer = ({ opener, isTelling }: Decision): void => {
    if (isTelling) spoil(opener, before.drafts.get(opener)?.tellings ?? [opener]);
  };

  const find = (reading: Reading, group: string | undefined, sought: readonly string[]): Match | undefined => {
    let best: Match | undefined;
    const seen = new Set<OpenDraft>();
    for (const key of sought)
      for (const draft of byKey.get(key) ?? []) {
        if (sought.length > 1 && seen.has(draft)) continue;
        if (sought.length > 1) seen.add(draft);
        const match = agreementWith(draft, reading);
        if (match === undefined || (best !== undefined && match.score <= best.score)) continue;
        if (!judged.apart(group, draft.groups)) best = match;
      }
    return best;
  };

  /** The draft that a reading belongs to by a judgement, by saying the same word for word, or by agreement. */
  const decide = (
    reading: Reading,
    group: string | undefined,
  ): Decision & { readonly draft: OpenDraft | undefined } => {
    const { signature, sought } = prepare(reading);
    const settled = group === undefined ? undefined : byGroup.get(group);
    const twin = bySignature.get(signature);
    const match =
      settled !== undefined
        ? { draft: settled, because: [] }
        : twin !== undefined && !judged.apart(group, twin.groups)
          ? { draft: twin, because: ['the same in every detail'] }
          : find(reading, group, sought);
    return {
      draft: match?.draft,
      opener: match?.draft.tellings[0] ?? reading,
      isTelling: match === undefined || twin !== match.draft,
      because: match === undefined || settled !== undefined ? undefined : match.because.join('; '),
    };
  };

  for (const reading of order) {
    const former = before.decisions.get(reading);
    if (gone.has(reading)) {
      spoilFormer(former as Decision);
      continue;
    }
    const { id } = reading.statement;
    const { kept, sought, signature } = prepare(reading);
    const group = judged.groupOf.get(id);
    const isSettled =
      former !== undefined &&
      group === undefined &&
      !judged.changed.has(id) &&
      (staleKeys.size === 0 || !sought.some((key) => staleKeys.has(key)));
    const { opener, isTelling, because } = isSettled ? former : decide(reading, group);
    let draft = opener === reading ? undefined : open.get(opener);
    if (draft === undefined) {
      draft = { members: [], tellings: [], because: new Set(), groups: new Set() };
      open.set(reading, draft);
    }
    decisions.set(reading, { opener, isTelling, because });
    draft.members.push(reading);
    if (because !== undefined) draft.because.add(because);
    const judgement = judged.because.get(id);
    if (judgement !== undefined) draft.because.add(judgement);
    if (group !== undefined) {
      draft.groups.add(group);
      byGroup.set(group, draft);
    }
    if (former?.opener !== opener || former.isTelling !== isTelling) {
      if (former !== undefined) spoilFormer(former);
      if (isTelling) spoil(opener, draft.tellings);
    }
    if (!isTelling) continue;
    bySignature.set(signature, draft);
    draft.tellings.push(reading);
    for (const key of kept) {
      if (stale.has(opener)) staleKeys.add(key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [draft]);
      else if (known.at(-1) !== draft && !known.includes(draft)) known.push(draft);
    }
  }
  const drafts = new Map([...open].map(([opener, draft]) => [opener, asBefore(before.drafts.get(opener), draft)]));
  return { readings, order: order.filter((reading) => !gone.has(reading)), decisions, drafts };
};

/** A draft as it was before, where it is made of the same. */
const asBefore = (before: Draft | undefined, { members, tellings, because }: Draft): Draft =>
  before !== undefined &&
  sameList(before.members, members) &&
  sameList(before.tellings, tellings) &&
  sameList([...before.because].sort(), [...because].sort())
    ? before
    : { members, tellings, because };

/** Sorts the readings of a case into claims in the making. */
export type ClaimDrafter = (readings: readonly Reading[], judged: JudgedReadings) => readonly Draft[];

/**
 * Sorts readings into claims: each joins the draft with every telling of which it agrees, and agrees best, or opens one.
 * What people joined is one claim, what they parted never is. The outcome depends on the readings alone, not on their
 * order. Called again, it decides anew only about readings that what changed may bear upon, and gives the drafts that
 * stayed as they were as the same objects.
 */
export const claimDrafter = (): ClaimDrafter => {
  let blocks: ReadonlyMap<string, DraftedBlock> = new Map();
  return (readings, judged) => {
    const sorted = new Map<string, Reading[]>();
    for (const reading of readings) {
      // Only what has one tie and mode is one claim, but for what people joined.
      const block = judged.blockOf(`${reading.tie}|${reading.mode}`);
      const known = sorted.get(block);
      if (known === undefined) sorted.set(block, [reading]);
      else known.push(reading);
    }
    const drafted = new Map<string, DraftedBlock>();
    for (const [name, own] of sorted) {
      const before = blocks.get(name) ?? { block: NO_BLOCK, joined: [], merged: keeping<Draft>() };
      if (sameList(before.block.readings, own) && !own.some(({ statement }) => judged.concerns(statement.id))) {
        drafted.set(name, before);
        continue;
      }
      const block = sortBlock(before.block, own, judged);
      before.merged.next();
      drafted.set(name, { ...before, block, joined: joinUndated(block.drafts, judged, before.merged) });
    }
    blocks = drafted;
    return [...drafted.values()].flatMap(({ joined }) => joined);
  };
};

/** Tie, mode and parties of a draft; empty where it does not name both. */
const partiesOf = ofObject(({ tellings }: Draft): string => {
  const { tie, mode, agent, patient } = tellings[0] as Reading;
  return agent.named.length > 0 && patient.named.length > 0
    ? [tie, mode, agent.named.join(' '), patient.named.join(' ')].join('|')
    : '';
});

const isDated = ({ tellings }: Draft): boolean => tellings.some(({ time }) => time !== undefined);

/** Whether two drafts contradict each other in nothing but that one leaves its time open, and share goods or tell places. */
const mayBeOne = (undated: Draft, dated: readonly Draft[]): boolean =>
  undated.tellings.every((a) =>
    dated
      .flatMap(({ tellings }) => tellings)
      .every((b) => {
        const [ofGoods, ofPlace, ofSphere] = [goods(a, b).score, place(a, b).score, sphere(a, b).score];
        if (ofGoods < 0 || ofPlace < 0 || ofSphere < 0) return false;
        return episodic.has(a.tie)
          ? ofGoods > 0 || a.places.length > 0 || namesMonthOf(a, b)
          : ofGoods > 0 && (isDenied(a) || !isEpisode(b) || namesMonthOf(a, b));
      }),
  );

const DAY = 86_400_000;

const isEpisode = ({ time }: Reading): boolean => time !== undefined && time.last - time.first <= EPISODE;

/** Whether the sentence of an undated reading names the month of a dated one, though it was not taken for its time. */
const namesMonthOf = ({ named }: Reading, { time }: Reading): boolean => {
  if (time === undefined) return false;
  const day = new Date(time.first * DAY);
  return named.years.includes(day.getUTCFullYear()) && named.months.includes(day.getUTCMonth());
};

const isDenied = ({ statement }: Reading): boolean => statement.factuality.endsWith('-');

/**
 * An account that leaves the time open tells the one deed of its kind that the case dates, as long as it dates only one:
 * the same parties, and the same goods, or a place that may be the same. Where the case dates several, it stays general;
 * and so does a lasting relation beside one episode of it.
 *
 *     the Front took Kesh  ·  the Front took Kesh in March 2014       and in no other month
 */
const joinUndated = (
  drafts: ReadonlyMap<Reading, Draft>,
  judged: JudgedReadings,
  kept: Kept<Draft>,
): readonly Draft[] => {
  const byParties = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const parties = partiesOf(draft);
    if (parties === '') continue;
    const known = byParties.get(parties);
    if (known === undefined) byParties.set(parties, [draft]);
    else known.push(draft);
  }
  const instead = new Map<Draft, Draft | undefined>();
  for (const group of byParties.values()) {
    if (group.length === 1) continue;
    const dated = group.filter(isDated);
    const [only] = dated;
    if (dated.length !== 1 || only === undefined) continue;
    const one = [only];
    for (const draft of group) {
      if (draft === only || draft.tellings[0]?.mode !== 'claimed' || !mayBeOne(draft, one)) continue;
      if (one.some((other) => judged.areApart(draft.members, other.members))) continue;
      if (draft.members.every(isDenied)) continue;
      one.push(draft);
      instead.set(draft, undefined);
    }
    if (one.length === 1) continue;
    const opener = only.tellings[0] as Reading;
    instead.set(
      only,
      kept.get(opener.statement.id, one, () => ({
        members: one.flatMap(({ members }) => members),
        tellings: one.flatMap(({ tellings }) => tellings),
        because: new Set([
          ...one.flatMap(({ because }) => [...because]),
          'the only deed of its kind between them that the case dates',
        ]),
      })),
    );
  }
  return [...drafts.values()].flatMap((draft) => (instead.has(draft) ? (instead.get(draft) ?? []) : draft));
};
