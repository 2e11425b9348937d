/** Arithmetic on the proleptic Gregorian calendar in days since 1970-01-01; years are astronomical (0 is 1 BC). */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to a date (Hinnant, `days_from_civil`). */
export const toDays = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** The date of a day number (Hinnant, `civil_from_days`). */
export const fromDays = (days: number): CivilDate => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

export const daysInMonth = (year: number, month: number): number =>
  toDays(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDays(year, month, 1);

/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week that holds a day. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

/** The Monday of week `week` of an ISO year. */
export const mondayOfWeek = (year: number, week: number): number => mondayOf(toDays(year, 1, 4)) + (week - 1) * 7;

/** A day so many months on; the day of the month is cut to the length of the month it lands in. */
export const addMonths = (days: number, months: number): number => {
  const { year, month, day } = fromDays(days);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return toDays(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

/** Western Easter Sunday (anonymous Gregorian computus). */
export const easterOf = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const index = h + l - 7 * m + 114;
  return toDays(year, Math.floor(index / 31), (index % 31) + 1);
};

/**
 * First day of a Hijri month by the tabular calendar (civil epoch, 11 leap years in 30). Observed months differ by a day
 * or two, so every value drawn from it is approximate.
 */
export const hijriMonthStart = (year: number, month: number): number =>
  Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + toDays(622, 7, 19);

/** The Hijri year that a day falls in, by the same calendar. */
export const hijriYearOf = (days: number): number => Math.floor((30 * (days - toDays(622, 7, 19)) + 10646) / 10631);
