import type { EventTime } from '../../../src/workbench/list-events.ts';

/** A stretch of days that is drawn from edge to edge. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The days that all of the times cover, a little wider; undefined where none has a bounded end. */
export const scaleOf = (times: readonly EventTime[]): Scale | undefined => {
  const days = times.flatMap(({ first, last }) => [first, last].flatMap((day) => (day === null ? [] : [dayOf(day)])));
  if (days.length === 0) return undefined;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(15, (to - from) * 0.03);
  return { from: from - air, to: to + air };
};

/** Where a time is drawn, as shares of the width from 0 to 1; an open end reaches the edge. */
export const placeOf = ({ first, last }: Pick<EventTime, 'first' | 'last'>, { from, to }: Scale) => {
  const share = (day: number): number => Math.min(1, Math.max(0, (day - from) / (to - from)));
  const start = first === null ? 0 : share(dayOf(first));
  // A day lasts until the next one begins.
  const end = last === null ? 1 : share(dayOf(last) + 1);
  return {
    start,
    end,
    isDay: first !== null && first === last,
    opensBefore: first === null,
    opensAfter: last === null,
  };
};

/** Years, or months where few years are shown, that are named above the scale (EDTF), with where they begin. */
export const ticksOf = ({ from, to }: Scale): readonly { readonly label: string; readonly at: number }[] => {
  const years = (to - from) / 365;
  const step = years > 2 ? Math.ceil(years / 10) * 12 : years > 0.6 ? 3 : 1;
  const start = new Date(from * DAY);
  const ticks: { label: string; at: number }[] = [];
  const firstMonth =
    years > 2 ? start.getUTCFullYear() * 12 + 12 : start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day >= to) return ticks;
    const label = years > 2 ? String(Math.floor(month / 12)) : new Date(day * DAY).toISOString().slice(0, 7);
    ticks.push({ label, at: (day - from) / (to - from) });
  }
};
