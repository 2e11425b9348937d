import type { Field } from '../document.ts';
import { fieldAt, type Line } from './block-text.ts';
import { furnitureLine } from './furniture-line.ts';
import { institutionIn, withoutCapitals } from './opening.ts';
import type { Ground } from './parts.ts';
import { writtenDates } from './written-dates.ts';

const betweenParts = /\s*[,|·]\s+|\s+[—–-]\s+/u;

/** A name by itself: it begins and ends with a capital and holds no figure. */
const isName = (words: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’&.-]*(?: [\p{L}\p{M}'’&.-]+){0,7}$/u.test(words) &&
  /(?:^| )\p{Lu}[\p{L}\p{M}'’&.-]*$/u.test(withoutCapitals(words));

/** "Research note 17", "Briefing paper": what a paper is, with its number and nothing of what it is about. */
const isKindOfPaper = (words: string, { furniture: { documentKind } }: Ground): boolean => {
  const tried = withoutCapitals(words);
  const kind = documentKind.exec(tried)?.[0];
  return kind !== undefined && /^(?: \p{Ll}+)?(?: (?:[Nn]o\.? ?)?\d[\d/.-]*)?$/u.test(tried.slice(kind.length));
};

/** Whether the text lets the one of that name see or hear things: "a bill seen by Quay Desk", "told Quay Desk". */
const isShown = (name: string, { text, furniture: { shows } }: Ground): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (shows?.test(text.slice(Math.max(0, at - LONGEST_SHOWN), at)) === true) return true;
  return false;
};

const LONGEST_SHOWN = 24;

/**
 * Who put a paper out, by the line that says what it is or when it came out:
 *
 *     Harbour Files, Research note 4, May 2031
 *     Office of Port Research, 8 May 2031        an institution; a place may stand before a date as well
 *     Quay Desk, 8 May 2031                      that is shown things in the text
 *     QUAY RIGHTS ⏎ Briefing paper | May 2031    above the title
 */
export const imprintOf = (ground: Ground, lines: readonly Line[]): Field | undefined => {
  const { text, furniture, order } = ground;
  const [head, below, title] = lines;
  for (const line of lines) {
    const [name = '', kind = ''] = line.words.split(betweenParts);
    if (kind === '' || !isName(name) || furniture.documentKind.test(name)) continue;
    const end = line.start + name.length;
    if (isKindOfPaper(kind, ground)) return fieldAt(text, line.start, end);
    const rest = line.words.slice(name.length).replace(/^[^\p{L}\d]+/u, '');
    if (writtenDates(rest, 0, furniture, order)[0]?.start !== 0) continue;
    const institution = institutionIn(text, { start: line.start, end, words: name }, furniture);
    if (institution !== undefined) return institution;
    if (name.includes(' ') && isShown(name, ground)) return fieldAt(text, line.start, end);
  }
  if (head === undefined || below === undefined || title === undefined) return undefined;
  const entitled = furnitureLine(title, furniture) === undefined;
  const named = isName(head.words) && !furniture.documentKind.test(head.words) && head.words.includes(' ');
  const [kind = ''] = below.words.split(betweenParts);
  return entitled && named && isKindOfPaper(kind, ground) ? fieldAt(text, head.start, head.end) : undefined;
};
