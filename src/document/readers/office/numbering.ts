/** How a level of a list counts. */
export interface ListLevel {
  /** "decimal", "lower-letter", "upper-letter", "lower-roman", "upper-roman", "arabic-indic", "abjad", "none" or "bullet". */
  readonly counts: Counting;
  /** What is shown: "%1." or "%1.%2" with the numbers of the levels in their places; a bullet as it is. */
  readonly shows: string;
  readonly start: number;
}

export type Counting =
  | 'decimal'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'arabic-indic'
  | 'abjad'
  | 'none'
  | 'bullet';

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

const roman = (number: number): string => {
  let rest = Math.min(number, 3999);
  let shown = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      shown += letters;
      rest -= value;
    }
  }
  return shown;
};

/** a … z, aa, bb … as word processors go on. */
const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** A number from 1 as a list shows it. */
export const shownNumber = (number: number, counts: Counting): string => {
  if (number < 1) return counts === 'none' ? '' : String(number);
  switch (counts) {
    case 'lower-letter':
      return letter(number);
    case 'upper-letter':
      return letter(number).toUpperCase();
    case 'lower-roman':
      return roman(number);
    case 'upper-roman':
      return roman(number).toUpperCase();
    case 'arabic-indic':
      return String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    case 'abjad':
      return abjad[(number - 1) % abjad.length] ?? '';
    case 'none':
    case 'bullet':
      return '';
    case 'decimal':
      return String(number);
  }
};

/** Bullets of symbol fonts, at their private places. */
const symbols: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf02d': '–', '\uf0d8': '▸' };

/**
 * The marker of the next item at `level` (from 0) of a list, and the list's counters changed to it.
 *
 *     levels   "%1."  "%1.%2"  "(%3)"        counters [2, 1], level 1  →  "2.2"
 */
export const nextMarker = (levels: readonly (ListLevel | undefined)[], counters: number[], level: number): string => {
  const own = levels[level];
  if (own === undefined) return '';
  counters.length = Math.min(counters.length, level + 1);
  for (let above = 0; above < level; above++) counters[above] ??= levels[above]?.start ?? 1;
  counters[level] = counters[level] === undefined ? own.start : (counters[level] ?? 0) + 1;
  if (own.counts === 'bullet') return symbols[own.shows] ?? (/^[\ue000-\uf8ff]$/.test(own.shows) ? '•' : own.shows);
  return own.shows.replaceAll(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return shownNumber(counters[at] ?? 1, levels[at]?.counts ?? 'decimal');
  });
};
