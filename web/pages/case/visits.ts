import type { CaseOverview } from '../../../src/workbench/show-case.ts';

/** A case as somebody saw it. */
export interface Visit extends Pick<CaseOverview, 'claims' | 'standings' | 'lastJudgement'> {
  /** ISO 8601 UTC instant at which it was seen so last. */
  readonly at: string;
}

/** What a browser keeps of a case: how it is seen now, and how it was when somebody looked at it the time before. */
export interface Visits {
  readonly now: Visit;
  readonly before?: Visit;
}

/** Who comes back after this long comes another time. Milliseconds. */
const ANOTHER_TIME = 30 * 60_000;

/** What is kept once a case has been seen (again). */
export const seenNow = (kept: Visits | undefined, overview: CaseOverview, at: Date): Visits => {
  const { claims, standings, lastJudgement } = overview;
  const now = { claims, standings, lastJudgement, at: at.toISOString() };
  if (kept === undefined) return { now };
  const isAnotherTime = at.getTime() - Date.parse(kept.now.at) > ANOTHER_TIME;
  return { ...kept, ...(isAnotherTime ? { before: kept.now } : {}), now };
};

const keyOf = ({ key }: CaseOverview): string => `proffer.visits.${key}`;

/** How a case was when somebody looked at it with this browser the time before; keeps how it is. */
export const visitBefore = (overview: CaseOverview): Visit | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(overview)) ?? 'null') as Visits | null;
    const visits = seenNow(kept ?? undefined, overview, new Date());
    localStorage.setItem(keyOf(overview), JSON.stringify(visits));
    return visits.before;
  } catch {
    // Without storage nothing is known of another time.
    return undefined;
  }
};
