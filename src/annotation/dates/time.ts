import type { DateOrder } from '../../document/structure/written-dates.ts';
/**
 * What a time expression says before it is held against a date: the grammar's meaning. Everything is plain data, so the
 * same expression can be read against several anchors.
 */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of a day as TIMEX3 abbreviates them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Clock {
  /** 0 to 24 as written. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Whether the half of the day is known: told by "pm", or by a hour that only exists on a 24-hour clock. */
  readonly half?: 'am' | 'pm' | '24';
  /** Offset from UTC in minutes. */
  readonly zone?: number;
}

/** Where a relative expression counts from: the document's date ("ago"), or the time the text has reached ("later"). */
export type Origin = 'now' | 'story';

/** A stretch that a base gives: "last week" is one week before the document's, "that year" the story's own. */
export interface Base {
  readonly unit: Unit;
  readonly offset: number;
  readonly from: Origin;
  /** Counted from the day of writing even in a history: "today", "yesterday". */
  readonly today?: boolean;
}

/** A calendar expression: the fields it gives; those it leaves out come from an anchor. */
export interface Point {
  readonly form: 'point';
  readonly base?: Base;
  /** Astronomical year: 0 is 1 BC. */
  readonly year?: number;
  /** Two digits of a year whose century the text leaves out. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** ISO week of the year. */
  readonly week?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** 21 spring to 24 winter, as in EDTF. */
  readonly season?: number;
  /** First year of a decade; below 100 where the century is left out. */
  readonly decade?: number;
  /** First year of a century. */
  readonly century?: number;
  /** Key of the feast: "month-day" or "easter+N". */
  readonly holiday?: string;
  readonly hijri?: { readonly month?: number; readonly year?: number; readonly day?: number };
  readonly weekend?: boolean;
  readonly part?: DayPart;
  readonly clock?: Clock;
  /** "last", "this", "next" before a month, weekday, season or feast. */
  readonly turn?: number;
  /** The other reading of a numeric date (day and month changed round). */
  readonly swapped?: { readonly month: number; readonly day: number };
  /** Which of day and month a numeric date is read to put first. */
  readonly order?: DateOrder;
  readonly fiscal?: boolean;
  /** A year that only tells things of a kind apart ("the 1911 edition") and moves no story. */
  readonly label?: boolean;
  /** Whether the era of the year is that of the story: "in 492" among years before the epoch. */
  readonly era?: 'story';
  /** A year written as a bare number, which may be none. */
  readonly bare?: boolean;
}

export interface Amounts {
  readonly count: number | undefined;
  readonly unit: Unit;
}

export interface Duration {
  readonly form: 'duration';
  /** In the order written; a count is undefined for "several". */
  readonly parts: readonly Amounts[];
}

export interface Shift {
  readonly form: 'shift';
  readonly by: Duration;
  readonly sign: 1 | -1;
  readonly from: Origin | Time;
}

/** "the past six months", "the next two years". */
export interface Stretch {
  readonly form: 'stretch';
  readonly by: Duration;
  readonly sign: 1 | -1;
  readonly from: Origin | Time;
}

/** "the rest of the year": what is left of the anchor's own. */
export interface Rest {
  readonly form: 'rest';
  readonly unit: Unit;
}

/** "the first two weeks of May": `n` counts from 1, or from -1 backwards. */
export interface Nth {
  readonly form: 'nth';
  readonly n: number;
  readonly unit: Unit;
  readonly count: number;
  readonly of: Time;
  readonly weekday?: number;
}

export interface Edge {
  readonly form: 'edge';
  readonly edge: 'start' | 'mid' | 'end';
  readonly of: Time;
}

/** "the week of 15 September": the stretch that holds a day. */
export interface Around {
  readonly form: 'around';
  readonly unit: Unit;
  readonly of: Time;
}

export interface About {
  readonly form: 'about';
  readonly of: Time;
}

export interface Range {
  readonly form: 'range';
  readonly from: Time;
  readonly to: Time;
}

/** "since X", "until X", "before X", "after X". */
export interface Open {
  readonly form: 'open';
  readonly side: 'since' | 'until' | 'before' | 'after';
  readonly of: Time;
}

/** "every week", "per month", "on Mondays"; also "daily". */
export interface Recurring {
  readonly form: 'set';
  readonly every: Time;
}

export interface Reference {
  readonly form: 'reference';
  /** `unknown` for a season of rain or a period that only the story knows. */
  readonly to: 'past' | 'present' | 'future' | 'unknown';
}

export type Time =
  | Rest
  | Point
  | Duration
  | Shift
  | Stretch
  | Nth
  | Edge
  | About
  | Around
  | Range
  | Open
  | Recurring
  | Reference;
