import { compareReadings } from './compare-readings.ts';
import { goods } from './features/goods.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { EPISODE, episodic } from './features/time.ts';
import type { Groups } from './groups.ts';
import type { Reading, Side } from './reading.ts';

/** A claim in the making: its members, and one reading for each different way in which they tell it. */
export interface Draft {
  /** Indices of readings. */
  readonly members: number[];
  readonly tellings: Reading[];
  readonly because: Set<string>;
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

interface Match {
  readonly draft: Draft;
  readonly score: number;
  readonly because: readonly string[];
}

/**
 * How well a reading agrees with a draft: the least agreement with any of its tellings; undefined where one of them is not
 * the same. Where goods alone keep two apart, most of the others may bridge them.
 */
const agreementWith = (draft: Draft, reading: Reading): Match | undefined => {
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

/**
 * Sorts readings into claims: each joins the draft with every telling of which it agrees, and agrees best, or opens one.
 * `groups` holds what people judged: readings joined there are one claim, those parted never are. The outcome depends on
 * the readings alone, not on their order.
 */
export const draftClaims = (
  readings: readonly Reading[],
  groups: Groups,
  judged: ReadonlyMap<number, string>,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  const draftOfRoot = new Map<number, Draft>();
  const bySignature = new Map<string, Draft>();
  const byKey = new Map<string, Draft[]>();

  const find = (reading: Reading, index: number, sought: readonly string[]): Match | undefined => {
    let best: Match | undefined;
    const seen = new Set<Draft>();
    for (const key of sought)
      for (const draft of byKey.get(key) ?? []) {
        if (sought.length > 1 && seen.has(draft)) continue;
        if (sought.length > 1) seen.add(draft);
        const match = agreementWith(draft, reading);
        if (match === undefined || (best !== undefined && match.score <= best.score)) continue;
        if (!groups.apart(index, draft.members[0] as number)) best = match;
      }
    return best;
  };

  /** The draft that a reading belongs to by a judgement, by saying the same word for word, or by agreement. */
  const draftFor = (
    reading: Reading,
    index: number,
    signature: string,
    sought: readonly string[],
  ): Draft | undefined => {
    const settled = draftOfRoot.get(groups.rootOf(index));
    if (settled !== undefined) return settled;
    const twin = bySignature.get(signature);
    const match =
      twin !== undefined && !groups.apart(index, twin.members[0] as number)
        ? { draft: twin, because: ['the same in every detail'] }
        : find(reading, index, sought);
    if (match === undefined) return undefined;
    match.draft.because.add(match.because.join('; '));
    groups.join(index, match.draft.members[0] as number);
    return match.draft;
  };

  const order = readings
    .map((reading, index) => ({ index, rank: fullness(reading), id: reading.statement.id }))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const { index } of order) {
    const reading = readings[index] as Reading;
    const { kept, sought } = keysOf(reading);
    const signature = signatureOf(reading);
    let draft = draftFor(reading, index, signature, sought);
    if (draft === undefined) {
      draft = { members: [], tellings: [], because: new Set() };
      drafts.push(draft);
    }
    const judgement = judged.get(index);
    if (judgement !== undefined) draft.because.add(judgement);
    draft.members.push(index);
    draftOfRoot.set(groups.rootOf(index), draft);
    if (bySignature.get(signature) === draft) continue;
    bySignature.set(signature, draft);
    draft.tellings.push(reading);
    for (const key of kept) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [draft]);
      else if (known.at(-1) !== draft && !known.includes(draft)) known.push(draft);
    }
  }
  return joinUndated(drafts, readings, groups);
};

/** Drafts of one tie and mode between the same parties. */
const partiesOf = ({ tellings }: Draft): string | undefined => {
  const { tie, mode, agent, patient } = tellings[0] as Reading;
  return agent.named.length > 0 && patient.named.length > 0
    ? [tie, mode, agent.named.join(' '), patient.named.join(' ')].join('|')
    : undefined;
};

const isDated = ({ tellings }: Draft): boolean => tellings.some(({ time }) => time !== undefined);

/** Whether two drafts contradict each other in nothing but that one leaves its time open, and share goods or tell places. */
const mayBeOne = (undated: Draft, dated: Draft): boolean =>
  undated.tellings.every((a) =>
    dated.tellings.every((b) => {
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
const joinUndated = (drafts: readonly Draft[], readings: readonly Reading[], groups: Groups): readonly Draft[] => {
  const byParties = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const parties = partiesOf(draft);
    if (parties === undefined) continue;
    const known = byParties.get(parties);
    if (known === undefined) byParties.set(parties, [draft]);
    else known.push(draft);
  }
  const gone = new Set<Draft>();
  for (const group of byParties.values()) {
    const dated = group.filter(isDated);
    const [only] = dated;
    if (dated.length !== 1 || only === undefined) continue;
    for (const draft of group) {
      if (draft === only || draft.tellings[0]?.mode !== 'claimed' || !mayBeOne(draft, only)) continue;
      if (groups.apart(draft.members[0] as number, only.members[0] as number)) continue;
      if (draft.members.every((index) => isDenied(readings[index] as Reading))) continue;
      groups.join(draft.members[0] as number, only.members[0] as number);
      only.members.push(...draft.members);
      only.tellings.push(...draft.tellings);
      for (const why of draft.because) only.because.add(why);
      only.because.add('the only deed of its kind between them that the case dates');
      gone.add(draft);
    }
  }
  return drafts.filter((draft) => !gone.has(draft));
};
