/** Names of the months and their common short forms, lower case, a line a month. */
const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

/** Each name of a month → its number, from 0. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, number) => names.split(' ').map((name) => [name, number] as const)),
);

/** Names of months and days of the week, lower case. */
export const calendarNames: ReadonlySet<string> = new Set([
  ...monthNumbers.keys(),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);
