import { inEnglish } from '../languages/message.ts';
import { idOf } from '../text/digest.ts';
import { remembering, sameList } from '../text/kept.ts';
import { groupsOf } from './groups.ts';
import { type Judgement, type Verdict, verdictsOn } from './judgement.ts';
import type { Reading } from './reading.ts';

/** What a claim of this statement alone would be called. */
export const claimIdOf = remembering((statement) => idOf('claim', statement));

/** What people judged of the statements of a case: which of them make one claim, and which never do. Statement ids. */
export interface JudgedReadings {
  /** The readings of which a verdict speaks. */
  readonly readings: readonly Reading[];
  /** The group that a statement belongs to of which a verdict speaks. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Why statements were joined. */
  readonly because: ReadonlyMap<string, string>;
  /** Readings of which another verdict speaks than the last time, or none any more. */
  readonly changed: ReadonlySet<Reading>;
  /** Whether a group must stay apart from one of others. */
  readonly apart: (group: string, others: ReadonlySet<string>) => boolean;
  readonly areApart: (left: readonly Reading[], right: readonly Reading[]) => boolean;
}

/** Those verdicts that speak of a statement by its id or by that of its claim, with the ids of the statements. */
interface Spoken {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
}

/** Reads what people judged of claims, as often as it is called: the latest judgement first, as it outranks those before. */
export const claimJudge = (): ((
  judgements: readonly Judgement[],
  readings: ReadonlyMap<string, readonly Reading[]>,
) => JudgedReadings) => {
  let before: readonly string[] = [];
  let wereSpokenOf: ReadonlySet<string> = new Set();
  return (judgements, readings) => {
    const verdicts = verdictsOn('claim', judgements);
    const wanted = new Set(verdicts.flatMap(({ left, right }) => [left, right]));
    const bySubject = new Map<string, Reading>();
    const concerned = new Map<string, Reading>();
    if (wanted.size + wereSpokenOf.size > 0)
      for (const own of readings.values())
        for (const reading of own) {
          const { id } = reading.statement;
          const subjects = wanted.size === 0 ? [] : [id, claimIdOf(id)].filter((subject) => wanted.has(subject));
          for (const subject of subjects) bySubject.set(subject, reading);
          if (subjects.length > 0 || wereSpokenOf.has(id)) concerned.set(id, reading);
        }
    const spoken = verdicts.flatMap((verdict): readonly Spoken[] => {
      const [left, right] = [bySubject.get(verdict.left), bySubject.get(verdict.right)];
      return left === undefined || right === undefined
        ? []
        : [{ left: left.statement.id, right: right.statement.id, verdict }];
    });
    const now = spoken.map((one) => JSON.stringify(one));
    const isSame = sameList(before, now);
    before = now;
    wereSpokenOf = new Set(spoken.flatMap(({ left, right }) => [left, right]));

    const ids = [...wereSpokenOf];
    const placeOf = new Map(ids.map((id, place) => [id, place]));
    const groups = groupsOf(ids.length);
    const because = new Map<string, string>();
    for (const { left, right, verdict } of spoken) {
      const [a, b] = [placeOf.get(left) as number, placeOf.get(right) as number];
      if (verdict.decision !== 'same') groups.part(a, b);
      else if (groups.join(a, b)) because.set(left, inEnglish(verdict.because)).set(right, inEnglish(verdict.because));
    }
    const groupOf = new Map(ids.map((id, place) => [id, ids[groups.rootOf(place)] as string]));
    const apart = (group: string, others: ReadonlySet<string>): boolean =>
      [...others].some((other) => groups.apart(placeOf.get(group) as number, placeOf.get(other) as number));
    const groupsIn = (of: readonly Reading[]): ReadonlySet<string> =>
      new Set(of.flatMap(({ statement }) => groupOf.get(statement.id) ?? []));
    return {
      readings: ids.map((id) => concerned.get(id) as Reading),
      groupOf,
      because,
      changed: isSame ? new Set() : new Set(concerned.values()),
      apart,
      areApart: (left, right) => {
        if (groupOf.size === 0) return false;
        const others = groupsIn(right);
        return others.size > 0 && [...groupsIn(left)].some((group) => apart(group, others));
      },
    };
  };
};
