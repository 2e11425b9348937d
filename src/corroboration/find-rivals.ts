import type { Claim } from '../resolution/claim.ts';
import { episodic } from '../resolution/features/time.ts';
import { wording } from '../resolution/features/wording.ts';
import type { Reading } from '../resolution/reading.ts';
import type { TimeRange } from '../resolution/time-range.ts';
import { idOf } from '../text/digest.ts';
import { ofObject } from '../text/kept.ts';
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
  readonly inWords: (of: ClaimReadings) => string;
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
    inWords: (of) => of.affirming.find(({ time }) => isDated(time))?.statement.time ?? '',
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
export interface RivalClaims {
  readonly conflict: Conflict;
  readonly claims: readonly [string, string];
}

/** What a claim is looked up by, for each kind of rivalry. */
const keysIn = ofObject(({ claim, affirming }: ClaimReadings): readonly (string | undefined)[] =>
  rivalries.map(({ keyOf }) => keyOf(claim, affirming)),
);

/** Rival accounts of single events: claims that agree in everything but who, when or where. */
export const findRivals = (claims: readonly ClaimReadings[]): readonly RivalClaims[] => {
  const found: RivalClaims[] = [];
  const events = claims.filter(({ claim, affirming }) => episodic.has(claim.tie) && affirming.length > 0);
  for (const [index, { kind, excludes, inWords }] of rivalries.entries()) {
    const byKey = new Map<string, ClaimReadings[]>();
    for (const of of events) {
      const key = keysIn(of)[index];
      if (key === undefined) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [of]);
      else known.push(of);
    }
    for (const rivals of byKey.values()) {
      if (rivals.length > SERIES) continue;
      for (const [i, right] of rivals.entries())
        for (const left of rivals.slice(0, i))
          if (excludes(left, right))
            found.push({ conflict: conflictOf(kind, left, right, inWords), claims: [left.claim.id, right.claim.id] });
    }
  }
  return found;
};

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
    message: `${left.claim.label}: ${inWords(left)} in one account, ${inWords(right)} in another (${right.claim.label})`,
  };
};
