/**
 * From the order on the page to the order of reading. A page shows the letters of a line from left to right; Arabic and
 * Hebrew read from right to left, numbers and Latin words in them from left to right.
 *
 *     on the page   . 2 0 1 9   ر ا ي أ   3       (left to right)
 *     in the text   3 أيار 2019.
 */

/** What stands at one place of a line: a letter with its accents, a ligature, a space. */
export interface Sign {
  text: string;
  readonly left: number;
  readonly right: number;
}

type Direction = 'right-to-left' | 'left-to-right' | 'number' | 'neutral';

const rightToLeft = /[\u0590-\u05ff\u0600-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const number = /[\d\u0660-\u0669\u06f0-\u06f9]/;
const letter = /\p{L}/u;

const directionOf = ({ text }: Sign): Direction => {
  if (number.test(text)) return 'number';
  if (rightToLeft.test(text)) return 'right-to-left';
  return letter.test(text) ? 'left-to-right' : 'neutral';
};

/** Whether a text has letters that read from right to left. */
export const readsRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** What may stand between two numbers of one date, sum or time. */
const separator = /^[.,:/\-\u066b\u066c%٪]$/;

const mirrored: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<' },
  ...{ '‹': '›', '›': '‹', '⟨': '⟩', '⟩': '⟨' },
};

const closing = new Set([')', ']', '}', '»', '>', '›', '⟩']);

/**
 * Whether brackets are written as they are seen: on a page, an opening bracket stands left of its closing one whatever the
 * script. Some producers write the character that is seen there, some the one that is meant. Above 0 speaks for the first.
 */
export const bracketsSeen = (shown: string): number => {
  const brackets = [...shown].filter((sign) => mirrored[sign] !== undefined);
  if (brackets.length < 2 || !rightToLeft.test(shown)) return 0;
  return (closing.has(brackets[0] ?? '') ? -1 : 1) + (closing.has(brackets.at(-1) ?? '') ? 1 : -1);
};

/**
 * Signs of one line from left to right, in the order of reading. `mainly` is the direction of the paragraph; `mirrors`
 * whether brackets are written as they are seen.
 */
export const inLogicalOrder = (
  signs: readonly Sign[],
  mainly: 'right-to-left' | 'left-to-right',
  mirrors: boolean,
): readonly Sign[] => {
  const directions = signs.map(directionOf);
  if (!directions.includes('right-to-left') && mainly === 'left-to-right') return signs;
  if (mainly === 'right-to-left') return turned(signs, directions, mirrors);
  const ordered: Sign[] = [];
  for (let index = 0; index < signs.length; ) {
    if (directions[index] !== 'right-to-left') {
      ordered.push(signs[index++] as Sign);
      continue;
    }
    let end = index + 1;
    for (let at = end; at < signs.length && directions[at] !== 'left-to-right'; at++) {
      if (directions[at] === 'right-to-left') end = at + 1;
    }
    ordered.push(...turned(signs.slice(index, end), directions.slice(index, end), mirrors));
    index = end;
  }
  return ordered;
};

/** Turns a stretch round, and numbers and words in it that read from left to right back again. */
const turned = (signs: readonly Sign[], directions: readonly Direction[], mirrors: boolean): readonly Sign[] => {
  const ordered: Sign[] = [];
  for (let index = signs.length - 1; index >= 0; ) {
    const direction = directions[index];
    if (direction === 'right-to-left' || direction === 'neutral') {
      const sign = signs[index--] as Sign;
      ordered.push(mirrors ? { ...sign, text: mirrored[sign.text] ?? sign.text } : sign);
      continue;
    }
    const start = islandStart(signs, directions, index);
    ordered.push(...signs.slice(start, index + 1));
    index = start - 1;
  }
  return ordered;
};

/** Where the words or numbers begin that end at `end` and read from left to right. */
const islandStart = (signs: readonly Sign[], directions: readonly Direction[], end: number): number => {
  let start = end;
  let wordy = directions[end] === 'left-to-right';
  for (let at = end - 1; at >= 0 && directions[at] !== 'right-to-left'; at--) {
    const direction = directions[at];
    if (direction === 'neutral') continue;
    const between = signs.slice(at + 1, start);
    const joins =
      between.length === 0 ||
      (between.length === 1 && separator.test(between[0]?.text ?? '')) ||
      wordy ||
      direction === 'left-to-right';
    if (!joins) break;
    wordy ||= direction === 'left-to-right';
    start = at;
  }
  return start;
};
