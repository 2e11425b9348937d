import { type MessageValue, message, time } from '../languages/message.ts';
import type { Claim } from '../resolution/claim.ts';
import { episodic } from '../resolution/features/time.ts';
import { wording } from '../resolution/features/wording.ts';
import type { Reading } from '../resolution/reading.ts';
import type { TimeRange } from '../resolution/time-range.ts';
import { idOf } from '../text/digest.ts';
import { multimap, ofObject } from '../text/kept.ts';
import type { Conflict } from './conflict.ts';

/** A claim with the readings of its statements that affirm it. */
export interface ClaimReadings {
  readonly claim: Claim;
  readonly affirming: readonly Reading[];
}

/** A time that dates an event: at most so many days. */
const DATED = 31;
/** Wording from which two accounts are taken to tell one event. */
const ALIKE = 0.6;

const isDated = (time: TimeRange | undefined): time is TimeRange =>
  time !== undefined && time.last - time.first < DATED;

const placesOf = (readings: readonly Reading[]): string =>
  [...new Set(readings.flatMap(({ places }) => places.map(({ key }) => key)))].sort().join(',');
const timeOf = (readings: readonly Reading[]): TimeRange | undefined => readings.map(({ time }) => time).find(isDated);

interface Rivalry {
  readonly kind: 'rival-agent' | 'rival-time' | 'rival-place';
  /** Claims that agree in this are held against each other; undefined: the claim takes no part. */
  readonly keyOf: (claim: Claim, readings: readonly Reading[]) => string | undefined;
  readonly excludes: (a: ClaimReadings, b: ClaimReadings) => boolean;
  readonly inWords: (of: ClaimReadings) => MessageValue;
}

const alike = (a: ClaimReadings, b: ClaimReadings): boolean =>
  a.affirming.some((left) => b.affirming.some((right) => wording(left, right).score >= ALIKE));

const firstOf = (of: ClaimReadings): Reading => of.affirming[0] as Reading;

/**
 *     Orland shelled Kesh on 3 March · The Front shelled Kesh on 3 March        one event, two agents
 *     Orland took Kesh in March 2014 · Orland took Kesh in May 2014             one event told alike, two times
 *     Orland shelled Kesh on 3 March · Orland shelled Varn on 3 March           one event told alike, two places
 */
const rivalries: readonly Rivalry[] = [
  {
    kind: 'rival-agent',
    keyOf: ({ tie, patient, agent }, readings) => {
      const time = timeOf(readings);
      const place = placesOf(readings);
      if (agent.length === 0 || time === undefined || place === '') return undefined;
      return JSON.stringify([tie, patient, place, time.first, time.last]);
    },
    excludes: ({ claim: a }, { claim: b }) => a.agent.every((actor) => !b.agent.includes(actor)),
    inWords: (of) =>
      firstOf(of)
        .statement.agent.map(({ label }) => label)
        .join(', '),
  },
  {
    kind: 'rival-time',
    keyOf: ({ tie, agent, patient }, readings) => {
      const place = placesOf(readings);
      if (agent.length === 0 || place === '' || timeOf(readings) === undefined) return undefined;
      return JSON.stringify([tie, agent, patient, place]);
    },
    excludes: (a, b) => {
      const [left, right] = [timeOf(a.affirming), timeOf(b.affirming)];
      return (
        left !== undefined && right !== undefined && (left.last < right.first || right.last < left.first) && alike(a, b)
      );
    },
    inWords: (of) => time(of.affirming.find((reading) => isDated(reading.time))?.statement.time ?? ''),
  },
  {
    kind: 'rival-place',
    keyOf: ({ tie, agent, patient }, readings) => {
      const time = timeOf(readings);
      if (agent.length === 0 || time === undefined || placesOf(readings) === '') return undefined;
      return JSON.stringify([tie, agent, patient, time.first, time.last]);
    },
    excludes: (a, b) => placesOf(a.affirming) !== placesOf(b.affirming) && alike(a, b),
    inWords: (of) =>
      firstOf(of)
        .statement.place.map(({ label }) => label)
        .join(', '),
  },
];

/** Most claims that one key may hold: more are a series of events, not rival accounts of one. */
const SERIES = 20;

/** Rival accounts, with the ids of the two claims. */
interface RivalClaims {
  readonly conflict: Conflict;
  readonly claims: readonly [string, string];
}

/** What a claim is looked up by, by kind of rivalry. */
const keysIn = ofObject(({ claim, affirming }: ClaimReadings): readonly string[] =>
  rivalries.flatMap(({ keyOf }, index) => {
    const key = keyOf(claim, affirming);
    return key === undefined ? [] : [`${index} ${key}`];
  }),
);

const byId = ({ claim: a }: ClaimReadings, { claim: b }: ClaimReadings): number => (a.id < b.id ? -1 : 1);

const rivalsAmong = (key: string, claims: Iterable<ClaimReadings>): readonly RivalClaims[] => {
  const rivals = [...claims].sort(byId);
  if (rivals.length > SERIES) return [];
  const { kind, excludes, inWords } = rivalries[Number.parseInt(key, 10)] as Rivalry;
  return rivals.flatMap((right, i) =>
    rivals
      .slice(0, i)
      .filter((left) => excludes(left, right))
      .map((left): RivalClaims => {
        return { conflict: conflictOf(kind, left, right, inWords), claims: [left.claim.id, right.claim.id] };
      }),
  );
};

/** The rival accounts of a case. */
export interface Rivals {
  /** Conflicts that came, and those that went, since the last time. */
  readonly come: readonly Conflict[];
  readonly gone: readonly Conflict[];
  /** Ids of the conflicts that a claim has part in. */
  readonly of: (claim: string) => readonly string[];
  /** Claims that have part in others than before. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Finds rival accounts of single events: claims that agree in everything but who, when or where. Takes the claims that come
 * and go, and holds only those against each other that agree with one of them.
 */
export const rivalFinder = (): ((come: readonly ClaimReadings[], gone: readonly ClaimReadings[]) => Rivals) => {
  const byKey = multimap<ClaimReadings>();
  const found = new Map<string, readonly RivalClaims[]>();
  const conflictsOf = multimap<string>();
  return (come, gone) => {
    const touched = new Set<string>();
    for (const [claims, change] of [
      [gone, byKey.delete],
      [come, byKey.add],
    ] as const)
      for (const of of claims)
        for (const key of isEvent(of) ? keysIn(of) : []) {
          change(key, of);
          touched.add(key);
        }
    const changed = new Set<string>();
    const [were, are]: [RivalClaims[], RivalClaims[]] = [[], []];
    for (const key of touched) {
      const now = rivalsAmong(key, byKey.get(key));
      were.push(...(found.get(key) ?? []));
      are.push(...now);
      if (now.length === 0) found.delete(key);
      else found.set(key, now);
    }
    for (const [rivals, change] of [
      [were, conflictsOf.delete],
      [are, conflictsOf.add],
    ] as const)
      for (const { conflict, claims } of rivals)
        for (const claim of claims) {
          change(claim, conflict.id);
          changed.add(claim);
        }
    return {
      come: are.map(({ conflict }) => conflict),
      gone: were.map(({ conflict }) => conflict),
      of: (claim) => [...conflictsOf.get(claim)].sort(),
      changed,
    };
  };
};

const isEvent = ({ claim, affirming }: ClaimReadings): boolean => episodic.has(claim.tie) && affirming.length > 0;

const conflictOf = (
  kind: Conflict['kind'],
  left: ClaimReadings,
  right: ClaimReadings,
  inWords: Rivalry['inWords'],
): Conflict => {
  const ids = (of: ClaimReadings) => of.affirming.map(({ statement }) => statement.id);
  return {
    id: idOf('conflict', kind, left.claim.id, right.claim.id),
    kind,
    claim: left.claim.id,
    left: ids(left),
    right: ids(right),
    message: message('conflict.rival', {
      claim: left.claim.label,
      one: inWords(left),
      other: inWords(right),
      rival: right.claim.label,
    }),
  };
};
