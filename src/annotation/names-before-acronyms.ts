import { distance } from 'fastest-levenshtein';
import type { Document } from '../document/document.ts';
import type { NameKind, Tokens } from './annotation.ts';
import { isAcronym, lettersMatch } from './introductions.ts';

/*
 * An acronym in brackets says how far the name before it goes:
 *
 *     the Relief Service in Varn and the Uplands (RSVU)
 *         [-----------------------------------]  not [Relief Service] … [Varn] … [Uplands]
 */

interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

const JOINING = /^(?:of|for|in|on|and|the|to|de|du|des|la|&)$/i;
/** No name in brackets' reach is longer, in tokens. */
const LONGEST = 12;

const form = ({ text }: Document, tokens: Tokens, i: number): string => text.slice(tokens.start[i], tokens.end[i]);

/** Capitals of a name in order: "Relief Service in Varn" gives RSV. */
const initials = (name: string): string => name.replace(/[^\p{Lu}\s]|(?<=\p{L})\p{Lu}|\s/gu, '');

/** The name that ends right before a bracketed acronym, when its letters are the acronym's or miss one of them. */
const nameBefore = (document: Document, tokens: Tokens, last: number, acronym: string): number => {
  let nearly = -1;
  for (let first = last; first >= 0 && last - first < LONGEST; first--) {
    const word = form(document, tokens, first);
    const capital = /^\p{Lu}/u.test(word);
    if (!capital && !JOINING.test(word)) break;
    if (!capital || word[0] !== acronym[0]) continue;
    const name = document.text.slice(tokens.start[first], tokens.end[last]);
    if (lettersMatch(acronym, name)) return first;
    if (acronym.length > 2 && distance(initials(name), acronym.toUpperCase()) <= 1) nearly = first;
  }
  return nearly;
};

/** Names, with those that a bracketed acronym shows to be parts of one longer name joined into it. */
export const joinBeforeAcronyms = (document: Document, tokens: Tokens, names: readonly Name[]): Name[] => {
  const joined: Name[] = [];
  let next = 0;
  for (let open = 1; open + 2 < tokens.length; open++) {
    if (document.text[tokens.start[open]!] !== '(' || document.text[tokens.start[open + 2]!] !== ')') continue;
    const acronym = form(document, tokens, open + 1);
    if (!isAcronym(acronym)) continue;
    const first = nameBefore(document, tokens, open - 1, acronym);
    if (first < 0 || first === open - 1) continue;
    while (next < names.length && names[next]!.last < first) joined.push(names[next++]!);
    const parts: Name[] = [];
    while (next < names.length && names[next]!.last < open) parts.push(names[next++]!);
    const kind = parts.find((part) => part.kind === 'organisation' || part.kind === 'group')?.kind ?? 'organisation';
    joined.push({ first, last: open - 1, kind });
  }
  return [...joined, ...names.slice(next)];
};
