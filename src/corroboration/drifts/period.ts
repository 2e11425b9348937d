import { message, time } from '../../languages/message.ts';
import { timeRange } from '../../resolution/time-range.ts';
import type { DriftRule } from '../drift.ts';

/** Days by which a stretch of time must have grown: beyond another way to write the same month. */
const LONGER = 45;

/**
 *     in July 2013  →  in 2013 and 2014
 *        ^^^^^^^^^ one month has become a period
 */
export const period: DriftRule = {
  drift: 'period',
  changed: ({ statement: a, documentName }, { statement: b, documentName: later }) => {
    if (a.time === null || b.time === null) return undefined;
    const [from, to] = [timeRange(a.time), timeRange(b.time)];
    if (from === undefined || to === undefined) return undefined;
    const holds = to.first <= from.first && to.last >= from.last;
    if (!holds || to.last - to.first - (from.last - from.first) < LONGER) return undefined;
    return message('drift.period', { one: time(a.time), earlier: documentName, other: time(b.time), later });
  },
};
