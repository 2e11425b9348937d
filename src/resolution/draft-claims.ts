import { ofObject, sameList } from '../text/kept.ts';
import { compareReadings } from './compare-readings.ts';
import { goods } from './features/goods.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { EPISODE, episodic } from './features/time.ts';
import { claimJudge, type JudgedReadings } from './judged-readings.ts';
import type { Judgement } from './judgement.ts';
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

/** The telling that gives the most details, the first of equals. */
export const fullest = (tellings: readonly Reading[]): Reading =>
  tellings.reduce((best, one) => (one.fullness > best.fullness ? one : best));

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

/** What a reading is looked up by. */
interface Prepared {
  readonly kept: readonly string[];
  readonly sought: readonly string[];
  readonly signature: string;
}

const prepare = ofObject(
  (reading: Reading): Prepared => ({
    ...keysOf(reading),
    signature: signatureOf(reading),
  }),
);

/**
 * The order in which readings are sorted into claims, the fuller first. 0 for two readings of one statement, of which the one
 * leaves as the other comes.
 */
const inOrder = (a: Reading, b: Reading): number => {
  const lead = b.fullness - a.fullness;
  if (lead !== 0) return lead;
  return a.statement.id < b.statement.id ? -1 : a.statement.id > b.statement.id ? 1 : 0;
};

/** Where in a list in order a reading stands or would stand. */
const placeIn = (sorted: readonly Reading[], reading: Reading, from = 0): number => {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(sorted[middle] as Reading, reading) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const insert = (sorted: Reading[], reading: Reading): void => {
  const last = sorted.at(-1);
  if (last === undefined || inOrder(last, reading) < 0) sorted.push(reading);
  else sorted.splice(placeIn(sorted, reading), 0, reading);
};

const remove = (sorted: Reading[], reading: Reading): void => {
  sorted.splice(sorted.indexOf(reading, placeIn(sorted, reading)), 1);
};

/** Which draft a reading came to: that which `opener` opened, be it the reading itself. */
interface Decision {
  readonly opener: Reading;
  /** Whether it tells the claim in a way of its own, so that later readings are held against it. */
  readonly isTelling: boolean;
  /** Why it joined; undefined where it opened the draft or was joined by a judgement. */
  readonly because: string | undefined;
}

/** The readings that came to one draft, in their order. */
interface Gathering {
  readonly members: Reading[];
  readonly tellings: Reading[];
}

interface Match {
  readonly opener: Reading;
  readonly score: number;
  readonly because: readonly string[];
}

/**
 * How well a reading agrees with tellings of a draft: the least agreement with any of them; undefined where one of them is
 * not the same. Where goods alone keep two apart, most of the others may bridge them.
 */
const agreementWith = (tellings: readonly Reading[], reading: Reading): Match | undefined => {
  let match: Match | undefined;
  let bridged = 0;
  let held = 0;
  for (const telling of tellings) {
    // What is sorted later was not there yet.
    if (inOrder(telling, reading) >= 0) break;
    held++;
    const { verdict, score, because, isBridgeable } = compareReadings(reading, telling);
    if (verdict === 'different' && isBridgeable === true) bridged++;
    else if (verdict !== 'same') return undefined;
    else if (match === undefined || score < match.score) match = { opener: tellings[0] as Reading, score, because };
  }
  return 2 * bridged < held ? match : undefined;
};

/** The drafts of a case, and which of them came and went since the last time. */
export interface DraftedClaims {
  readonly come: readonly Draft[];
  readonly gone: readonly Draft[];
  /** The draft that a reading came to. */
  readonly draftOf: (reading: Reading) => Draft;
}

/** Sorts the readings of a case into claims in the making. `readings` are those of each document. */
export type ClaimDrafter = (
  readings: ReadonlyMap<string, readonly Reading[]>,
  judgements: readonly Judgement[],
) => DraftedClaims;

/**
 * Sorts readings into claims, one after the other: each joins the draft with every telling of which it agrees, and agrees
 * best, or opens one. What people joined is one claim, what they parted never is. The outcome depends on the readings
 * alone, not on their order.
 *
 * Called again, it decides anew about readings that came, and then about those that look up a draft which is no longer what
 * it was when they were sorted, one after the other in the same order. Everybody else would decide as before.
 */
export const claimDrafter = (): ClaimDrafter => {
  const judge = claimJudge();
  let before: ReadonlyMap<string, readonly Reading[]> = new Map();
  const decisions = new Map<Reading, Decision>();
  /** By the opener. */
  const gatherings = new Map<Reading, Gathering>();
  /** Key → the tellings that are kept under it; key → the readings that look it up; in order. */
  const kept = new Map<string, Reading[]>();
  const seeking = new Map<string, Set<Reading>>();
  const bySignature = new Map<string, Reading[]>();
  const byParties = new Map<string, Set<Reading>>();
  /** By the opener; a draft that joined another is absent. */
  const drafts = new Map<Reading, Draft>();
  /** Opener of a draft that joined another → opener of the other. */
  const homes = new Map<Reading, Reading>();
  /** Drafts before they join others. */
  const single = new Map<Reading, Draft>();

  /** Makes the drafts anew to which readings came or which they left, and joins those that leave their time open. */
  const settle = (touched: ReadonlySet<Reading>, judged: JudgedReadings): DraftedClaims => {
    const [come, gone]: [Draft[], Draft[]] = [[], []];
    const put = (opener: Reading, now: Draft | undefined): void => {
      const then = drafts.get(opener);
      if (then === now) return;
      if (then !== undefined) gone.push(then);
      if (now !== undefined) come.push(now);
      if (now === undefined) drafts.delete(opener);
      else drafts.set(opener, now);
    };
    const parties = new Set<string>();
    for (const opener of touched) {
      const { members, tellings } = gatherings.get(opener) as Gathering;
      const own = partiesOf(opener);
      if (members.length === 0) {
        gatherings.delete(opener);
        single.delete(opener);
        byParties.get(own)?.delete(opener);
        put(opener, undefined);
        homes.delete(opener);
      } else {
        const because = members.flatMap((member) => [
          decisions.get(member)?.because ?? [],
          judged.because.get(member.statement.id) ?? [],
        ]);
        single.set(opener, { members: [...members], tellings: [...tellings], because: new Set(because.flat()) });
        if (own === '') put(opener, asOne([single.get(opener) as Draft], drafts.get(opener)));
      }
      if (own === '') continue;
      parties.add(own);
      const known = byParties.get(own);
      if (members.length > 0 && known === undefined) byParties.set(own, new Set([opener]));
      else if (members.length > 0) known?.add(opener);
    }
    for (const own of parties) {
      const group = [...(byParties.get(own) as ReadonlySet<Reading>)].sort(inOrder);
      const joined = joinUndated(
        group.map((opener) => single.get(opener) as Draft),
        judged,
      );
      for (const opener of group) homes.delete(opener);
      const now = new Map(joined.map((parts) => [openerOf(parts[0] as Draft), parts]));
      for (const opener of group) {
        const parts = now.get(opener);
        if (parts === undefined) put(opener, undefined);
        else {
          for (const other of parts.slice(1)) homes.set(openerOf(other), opener);
          put(opener, asOne(parts, drafts.get(opener)));
        }
      }
    }
    return {
      come,
      gone,
      draftOf: (reading) => {
        const { opener } = decisions.get(reading) as Decision;
        return drafts.get(homes.get(opener) ?? opener) as Draft;
      },
    };
  };

  return (readings, judgements) => {
    const come: Reading[] = [];
    const leaving = new Set<Reading>();
    for (const [document, own] of before)
      if (readings.get(document) !== own) for (const reading of own) leaving.add(reading);
    for (const [document, own] of readings)
      if (before.get(document) !== own) for (const reading of own) if (!leaving.delete(reading)) come.push(reading);
    before = readings;

    const judged = judge(judgements, readings);
    const isWhole = decisions.size === 0;
    const todo = [...leaving, ...come].sort(inOrder);
    const pending = new Set(todo);
    let at = 0;
    const recall = (reading: Reading): void => {
      if (pending.has(reading)) return;
      pending.add(reading);
      todo.splice(placeIn(todo, reading, at), 0, reading);
    };
    for (const reading of judged.changed) if (decisions.has(reading)) recall(reading);
    for (const reading of come)
      for (const key of prepare(reading).sought) {
        const known = seeking.get(key);
        if (known === undefined) seeking.set(key, new Set([reading]));
        else known.add(reading);
      }

    const touched = new Set<Reading>();
    /** A draft is not what it was from a reading on: whoever is sorted later and looks it up decides again. */
    const spoil = (opener: Reading, from: Reading): void => {
      if (isWhole) return;
      const keys = new Set<string>(prepare(from).kept);
      for (const telling of gatherings.get(opener)?.tellings ?? [])
        for (const key of prepare(telling).kept) keys.add(key);
      for (const key of keys)
        for (const reading of seeking.get(key) ?? []) if (inOrder(reading, from) > 0) recall(reading);
    };

    const leave = (reading: Reading, { opener, isTelling }: Decision): void => {
      const { kept: keys, signature } = prepare(reading);
      touched.add(opener);
      if (isTelling) spoil(opener, reading);
      const gathering = gatherings.get(opener) as Gathering;
      remove(gathering.members, reading);
      decisions.delete(reading);
      if (!isTelling) return;
      remove(gathering.tellings, reading);
      for (const key of keys) remove(kept.get(key) as Reading[], reading);
      remove(bySignature.get(signature) as Reading[], reading);
    };

    const enter = (reading: Reading, decision: Decision): void => {
      const { opener, isTelling } = decision;
      const { kept: keys, signature } = prepare(reading);
      touched.add(opener);
      const gathering = gatherings.get(opener) ?? { members: [], tellings: [] };
      gatherings.set(opener, gathering);
      decisions.set(reading, decision);
      insert(gathering.members, reading);
      if (!isTelling) return;
      insert(gathering.tellings, reading);
      for (const [table, name] of [...keys.map((key) => [kept, key] as const), [bySignature, signature] as const]) {
        const known = table.get(name);
        if (known === undefined) table.set(name, [reading]);
        else insert(known, reading);
      }
      spoil(opener, reading);
    };

    /** Groups that people joined of which a draft held readings when a reading is sorted. */
    const groupsAt = (opener: Reading, reading: Reading): ReadonlySet<string> =>
      new Set(
        judged.readings
          .filter((other) => decisions.get(other)?.opener === opener && inOrder(other, reading) < 0)
          .map(({ statement }) => judged.groupOf.get(statement.id) as string),
      );
    const mayJoin = (reading: Reading, group: string | undefined, opener: Reading): boolean =>
      group === undefined || !judged.apart(group, groupsAt(opener, reading));

    const find = (reading: Reading, group: string | undefined, sought: readonly string[]): Match | undefined => {
      let best: Match | undefined;
      const seen = new Set<Reading>();
      for (const key of sought)
        for (const telling of kept.get(key) ?? []) {
          // What is sorted later was not there yet.
          if (inOrder(telling, reading) >= 0) break;
          const { opener } = decisions.get(telling) as Decision;
          if (seen.has(opener)) continue;
          seen.add(opener);
          const match = agreementWith((gatherings.get(opener) as Gathering).tellings, reading);
          if (match === undefined || (best !== undefined && match.score <= best.score)) continue;
          if (mayJoin(reading, group, opener)) best = match;
        }
      return best;
    };

    /** The draft of a reading by a judgement, by saying the same word for word, or by agreement. */
    const decide = (reading: Reading): Decision => {
      const { signature, sought } = prepare(reading);
      const group = judged.groupOf.get(reading.statement.id);
      const alike = bySignature.get(signature) ?? [];
      const last = alike[placeIn(alike, reading) - 1];
      const twin = last === undefined ? undefined : (decisions.get(last) as Decision).opener;
      const settled =
        group === undefined
          ? undefined
          : judged.readings.find(
              (other) =>
                judged.groupOf.get(other.statement.id) === group && decisions.has(other) && inOrder(other, reading) < 0,
            );
      if (settled !== undefined) {
        const { opener } = decisions.get(settled) as Decision;
        return { opener, isTelling: twin !== opener, because: undefined };
      }
      if (twin !== undefined && mayJoin(reading, group, twin))
        return { opener: twin, isTelling: false, because: 'the same in every detail' };
      const match = find(reading, group, sought);
      return match === undefined
        ? { opener: reading, isTelling: true, because: undefined }
        : { opener: match.opener, isTelling: twin !== match.opener, because: match.because.join('; ') };
    };

    for (; at < todo.length; at++) {
      const reading = todo[at] as Reading;
      const former = decisions.get(reading);
      if (leaving.has(reading)) {
        for (const key of prepare(reading).sought) seeking.get(key)?.delete(reading);
        leave(reading, former as Decision);
        continue;
      }
      const now = decide(reading);
      if (former?.opener === now.opener && former.isTelling === now.isTelling) {
        decisions.set(reading, now);
        if (former.because !== now.because || judged.changed.has(reading)) touched.add(now.opener);
        continue;
      }
      if (former !== undefined) leave(reading, former);
      enter(reading, now);
      if (judged.groupOf.has(reading.statement.id))
        for (const other of judged.readings) if (inOrder(other, reading) > 0 && !leaving.has(other)) recall(other);
    }
    return settle(touched, judged);
  };
};

const openerOf = ({ tellings }: Draft): Reading => tellings[0] as Reading;

/** Tie, mode and parties of a draft, by the reading that opened it; empty where that does not name both. */
const partiesOf = ({ tie, mode, agent, patient }: Reading): string =>
  agent.named.length > 0 && patient.named.length > 0
    ? [tie, mode, agent.named.join(' '), patient.named.join(' ')].join('|')
    : '';

/** Drafts that are one: the draft of before, where that was made of the same. */
const asOne = (parts: readonly Draft[], before: Draft | undefined): Draft => {
  const [only] = parts as [Draft];
  const now =
    parts.length === 1
      ? only
      : {
          members: parts.flatMap(({ members }) => members),
          tellings: parts.flatMap(({ tellings }) => tellings),
          because: new Set([...parts.flatMap(({ because }) => [...because]), THE_ONLY_DEED]),
        };
  return before !== undefined &&
    sameList(before.members, now.members) &&
    sameList(before.tellings, now.tellings) &&
    sameList([...before.because], [...now.because])
    ? before
    : now;
};

const THE_ONLY_DEED = 'the only deed of its kind between them that the case dates';

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
 * and so does a lasting relation beside one episode of it. Takes the drafts between two parties and gives them in lists of
 * those that are one, the dated one first.
 *
 *     the Front took Kesh  ·  the Front took Kesh in March 2014       and in no other month
 */
const joinUndated = (group: readonly Draft[], judged: JudgedReadings): readonly (readonly Draft[])[] => {
  const dated = group.length === 1 ? [] : group.filter(isDated);
  const [only] = dated;
  if (dated.length !== 1 || only === undefined) return group.map((draft) => [draft]);
  const one = [only];
  const others: Draft[][] = [];
  for (const draft of group) {
    if (draft === only) continue;
    const isOne =
      draft.tellings[0]?.mode === 'claimed' &&
      mayBeOne(draft, one) &&
      !one.some((other) => judged.areApart(draft.members, other.members)) &&
      !draft.members.every(isDenied);
    if (isOne) one.push(draft);
    else others.push([draft]);
  }
  return [one, ...others];
};
