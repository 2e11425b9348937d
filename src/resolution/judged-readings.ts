import { idOf } from '../text/digest.ts';
import { remembering, sameList } from '../text/kept.ts';
import { groupsOf } from './groups.ts';
import { type Judgement, type Verdict, verdictsOn } from './judgement.ts';
import type { Reading } from './reading.ts';

/** What a claim of this statement alone would be called. */
export const claimIdOf = remembering((statement) => idOf('claim', statement));

/** What people judged of the statements of a case: which of them make one claim, and which never do. Statement ids. */
export interface JudgedReadings {
  /** The group that a statement belongs to of which a verdict speaks. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Why statements were joined. */
  readonly because: ReadonlyMap<string, string>;
  /** Statements of which a verdict speaks that is new, or spoke one that no longer stands. */
  readonly changed: ReadonlySet<string>;
  /** Whether a verdict speaks of a statement, or did the last time. */
  readonly concerns: (statement: string) => boolean;
  /** Whether a statement's group must stay apart from one of others. */
  readonly apart: (group: string | undefined, others: ReadonlySet<string>) => boolean;
  readonly areApart: (left: readonly Reading[], right: readonly Reading[]) => boolean;
  /** The block of readings that `block` belongs to once people joined readings of several. */
  readonly blockOf: (block: string) => string;
}

interface Subjects {
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  readonly pairs: readonly (readonly [number, number, Verdict])[];
}

/** The readings that verdicts speak of, and the verdicts as pairs of their places. */
const subjectsOf = (verdicts: readonly Verdict[], readings: readonly Reading[]): Subjects => {
  const wanted = new Set(verdicts.flatMap(({ left, right }) => [left, right]));
  const places = new Map<string, number>();
  const found: Reading[] = [];
  if (wanted.size > 0)
    for (const reading of readings) {
      const { id } = reading.statement;
      const names = [id, claimIdOf(id)].filter((name) => wanted.has(name));
      if (names.length === 0) continue;
      for (const name of names) places.set(name, found.length);
      found.push(reading);
    }
  const pairs = verdicts.flatMap((verdict): (readonly [number, number, Verdict])[] => {
    const [left, right] = [places.get(verdict.left), places.get(verdict.right)];
    return left === undefined || right === undefined ? [] : [[left, right, verdict]];
  });
  return { verdicts, readings: found, pairs };
};

/** The blocks that judgements join: each under the first of those joined. */
const joinedBlocks = ({ readings, pairs }: Subjects): ReadonlyMap<string, string> => {
  const blocks = new Map<string, string>();
  const rootOf = (block: string): string => {
    const up = blocks.get(block);
    return up === undefined ? block : rootOf(up);
  };
  for (const [left, right, { decision }] of pairs) {
    if (decision !== 'same') continue;
    const [a, b] = [left, right]
      .map((place) => readings[place] as Reading)
      .map(({ tie, mode }) => rootOf(`${tie}|${mode}`))
      .sort() as [string, string];
    if (a !== b) blocks.set(b, a);
  }
  return new Map([...blocks.keys()].map((block) => [block, rootOf(block)]));
};

const spokenOf = ({ readings }: Subjects): ReadonlySet<string> =>
  new Set(readings.map(({ statement }) => statement.id));

/** Reads what people judged of claims, as often as it is called: the latest judgement first, as it outranks those before. */
export const claimJudge = (): ((judgements: readonly Judgement[], readings: readonly Reading[]) => JudgedReadings) => {
  let before: Subjects = { verdicts: [], readings: [], pairs: [] };
  return (judgements, readings) => {
    const subjects = subjectsOf(verdictsOn('claim', judgements), readings);
    const [then, now] = [spokenOf(before), spokenOf(subjects)];
    const isSame = sameList(
      before.verdicts.map((verdict) => JSON.stringify(verdict)),
      subjects.verdicts.map((verdict) => JSON.stringify(verdict)),
    );
    const changed = isSame && sameList([...then], [...now]) ? new Set<string>() : new Set([...then, ...now]);
    before = subjects;

    const groups = groupsOf(subjects.readings.length);
    const because = new Map<string, string>();
    const idAt = (place: number): string => (subjects.readings[place] as Reading).statement.id;
    for (const [left, right, verdict] of subjects.pairs) {
      if (verdict.decision !== 'same') groups.part(left, right);
      else if (groups.join(left, right)) because.set(idAt(left), verdict.because).set(idAt(right), verdict.because);
    }
    const placeOf = new Map(subjects.readings.map(({ statement }, place) => [statement.id, place]));
    const groupOf = new Map([...placeOf].map(([id, place]) => [id, idAt(groups.rootOf(place))]));
    const apart = (group: string | undefined, others: ReadonlySet<string>): boolean =>
      group !== undefined &&
      [...others].some((other) => groups.apart(placeOf.get(group) as number, placeOf.get(other) as number));
    const groupsIn = (of: readonly Reading[]): ReadonlySet<string> =>
      new Set(of.flatMap(({ statement }) => groupOf.get(statement.id) ?? []));
    const blocks = joinedBlocks(subjects);
    return {
      groupOf,
      because,
      changed,
      concerns: (statement) => now.has(statement) || changed.has(statement),
      apart,
      areApart: (left, right) => {
        if (groupOf.size === 0) return false;
        const others = groupsIn(right);
        return others.size > 0 && [...groupsIn(left)].some((group) => apart(group, others));
      },
      blockOf: (block) => blocks.get(block) ?? block,
    };
  };
};
