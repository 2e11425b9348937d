import type { DayPart, Duration, Time, Unit } from './time.ts';

/**
 * What a time expression comes to once it is held against its anchors. Days count from 1970-01-01, seconds from
 * midnight; ends are exclusive.
 */
export type Grain = Unit | 'part' | 'hijri-month' | 'hijri-year';

/** A stretch of the calendar that has a name: a century, a month, a night, a minute. */
export interface Moment {
  readonly kind: 'moment';
  readonly grain: Grain;
  readonly day: number;
  /** First day after it. */
  readonly end: number;
  readonly seconds?: number;
  readonly part?: DayPart;
  /** Season 21 to 24; quarter 1 to 4; half 1 or 2; ISO week with its year. */
  readonly n?: number;
  readonly edge?: 'start' | 'mid' | 'end';
  readonly approximate?: boolean;
  /** Which fields nothing in the text or its dates tells. */
  readonly unknown?: 'year' | 'month' | 'day';
  /** Neither the text nor an anchor gives a year; only the fields of the expression stand. */
  readonly zone?: number;
  /** The other reading of a numeric date. */
  readonly other?: Moment;
  /** Whether an anchor gave part of it. */
  readonly anchored?: boolean;
  readonly fiscal?: boolean;
}

export interface Interval {
  readonly kind: 'interval';
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** Whether an open side is left open by the words ("since") rather than unknown. */
  readonly side?: 'since' | 'until' | 'before' | 'after';
  readonly length?: Duration;
  readonly sign?: 1 | -1;
  readonly anchored?: boolean;
}

export interface Length {
  readonly kind: 'length';
  readonly duration: Duration;
  readonly approximate?: boolean;
}

export interface Recurrence {
  readonly kind: 'recurrence';
  readonly every: Time;
}

export interface Vague {
  readonly kind: 'vague';
  readonly to: 'past' | 'present' | 'future' | 'unknown';
}

export type Reading = Moment | Interval | Length | Recurrence | Vague;

/** A day and, where told, the second of it. */
export interface Anchor {
  readonly day: number;
  readonly seconds: number;
  readonly grain: Grain;
}

export interface Anchors {
  /** The date of the document or of its part. */
  readonly now: Anchor | undefined;
  /** The time that the text has reached. */
  readonly story: Anchor | undefined;
  /** Whether fields that an expression leaves out come from the story (histories) or from the document's date (letters). */
  readonly narrative: boolean;
}
