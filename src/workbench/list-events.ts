import type { Factuality } from '../attribution/attribution.ts';
import { timeRange } from '../resolution/time-range.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type ClaimFilter, type ClaimListRow, isoDay, selectClaims } from '../store/claim-list.ts';
import { readDerived } from '../store/database.ts';
import { claimById, statementsById } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** A time that a statement gives for a claim. `first` and `last` are ISO 8601 days; null where that end is open. */
export interface EventTime {
  /** As the statement has it, EDTF. */
  readonly edtf: string;
  readonly first: string | null;
  readonly last: string | null;
  /** Whether the text says "about". */
  readonly about: boolean;
  readonly factuality: Factuality;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A claim with every time that is given for it: two statements may give two. */
export interface ClaimEvent {
  readonly claim: ClaimListRow;
  readonly times: readonly EventTime[];
}

/** The claims of a case that have a time, the earliest first; those that a filter leaves. */
export const listEvents = async (
  folder: CaseFolder,
  filter: ClaimFilter,
  offset: number,
  limit: number,
): Promise<{ readonly events: readonly ClaimEvent[]; readonly total: number }> => {
  if (!isStudied(folder)) return { events: [], total: 0 };
  return readDerived(folder, async (derived) => {
    const timed = { ...filter, isTimed: true };
    const { rows, total } = await selectClaims(derived, timed, 'time', false, offset, limit);
    const events: ClaimEvent[] = [];
    for (const claim of rows) {
      const statements = await statementsById(derived, (await claimById(derived, claim.claim))?.statements ?? []);
      const times = statements.flatMap(({ time, factuality, document, start, end }): EventTime[] => {
        const range = time === null ? undefined : timeRange(time);
        if (time === null || range === undefined) return [];
        const [first, last] = [isoDay(range.first), isoDay(range.last)];
        return [{ edtf: time, first, last, about: range.about, factuality, document, start, end }];
      });
      events.push({ claim, times });
    }
    return { events, total };
  });
};
