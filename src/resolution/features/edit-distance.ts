/** Longest strings that are compared letter by letter; of longer ones only the beginning is. */
const LONGEST = 64;

/** Rows of the table, kept between calls: a case makes millions of comparisons of a few letters each. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Fewest letters to put in, leave out, change or exchange with their neighbour to make one string of the other (optimal
 * string alignment), or `limit + 1` where it takes more than `limit`.
 *
 *     marcon → macron 1      sechev → sechin 2
 */
export const editDistance = (left: string, right: string, limit: number): number => {
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  if (Math.abs(n - m) > limit) return limit + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    const a = left.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= m; j++) {
      const b = right.charCodeAt(j - 1);
      let cost = (above[j - 1] as number) + (a === b ? 0 : 1);
      cost = Math.min(cost, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      const crossed = i > 1 && j > 1 && a === right.charCodeAt(j - 2) && b === left.charCodeAt(i - 2);
      if (crossed) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[m] as number, limit + 1);
};
