import type { NameKind } from '../../annotation/annotation.ts';
import {
  arabicArticles,
  articles,
  descriptionEnds,
  followers,
  generics,
  links,
  officeTitles,
  placeKinds,
  titles,
} from '../../languages/en/matching-words.ts';
import { normalise } from './normalise.ts';

/**
 * What a token does in a name. `name` tells who is meant; the other roles may be there or not.
 *
 *     [title General] [name Marek] [article al][name Oll]      [article the] [name Kestrel] [generic Front] [follower fighters]
 */
export type TokenRole =
  | 'title'
  | 'article'
  | 'link'
  | 'generic'
  | 'follower'
  | 'place-kind'
  | 'initial'
  | 'number'
  | 'name';

export interface NameToken {
  readonly text: string;
  readonly role: TokenRole;
}

/** A name taken apart. All strings but `written` are normalised. */
export interface Name {
  readonly written: string;
  readonly tokens: readonly NameToken[];
  /** The tokens without articles and, for a person, without titles around the name: equal keys are equal names. */
  readonly key: string;
  /** The same run together, with the articles of other languages kept: "Deir ez-Zor" and "Deir Ezzor" are "deirezzor". */
  readonly joined: string;
  /** The tokens that tell who is meant. */
  readonly core: readonly string[];
}

const roleOf = (text: string, hyphenated: boolean): TokenRole => {
  if (articles.has(text) || text === 'al' || text === 'el' || (hyphenated && arabicArticles.has(text)))
    return 'article';
  if (links.has(text)) return 'link';
  if (titles.has(text)) return 'title';
  if (followers.has(text)) return 'follower';
  if (generics.has(text)) return 'generic';
  if (placeKinds.has(text)) return 'place-kind';
  if (/^\d+$/.test(text)) return 'number';
  return text.length === 1 ? 'initial' : 'name';
};

const tokensOf = (normalised: string): NameToken[] => {
  const tokens: NameToken[] = [];
  for (const word of normalised.split(' ')) {
    const parts = word.split('-');
    for (let i = 0; i < parts.length; i++) {
      const text = parts[i] as string;
      if (text !== '') tokens.push({ text, role: roleOf(text, i < parts.length - 1) });
    }
  }
  return tokens;
};

/**
 * A person's name without the titles at either end, and without the land before an office: "President Oll" and
 * "Orlandian President Oll" are Oll; "president of Orland" stays as it is.
 */
const withoutTitles = (tokens: readonly NameToken[]): readonly NameToken[] => {
  const office = tokens.findIndex((token) => officeTitles.has(token.text));
  let first = Math.max(office, 0);
  let last = tokens.length;
  while (first < last && tokens[first]?.role === 'title') first++;
  while (last > first && tokens[last - 1]?.role === 'title') last--;
  const inner = tokens.slice(first, last);
  return inner.length > 0 && inner[0]?.role !== 'link' ? inner : tokens;
};

/**
 * Takes a written name apart; `kind` tells whether titles may be left out. Never fails: a name without a single letter
 * has no tokens and an empty key.
 */
export const readName = (written: string, kind?: NameKind): Name => {
  const tokens = tokensOf(normalise(written));
  const plain = tokens.filter((token) => token.role !== 'article');
  const keyed = kind === 'person' ? withoutTitles(plain) : plain;
  return {
    written,
    tokens,
    key: keyed.map((token) => token.text).join(' '),
    joined: (plain.length === keyed.length ? tokens.filter((token) => !articles.has(token.text)) : keyed)
      .map((token) => token.text)
      .join(''),
    core: tokens.filter((token) => token.role === 'name').map((token) => token.text),
  };
};

/** A capital, or a letter of a script without capitals. */
const PROPER = /[\p{Lu}\p{Lt}\p{Lo}]/u;

/** The words of a description up to where what follows only tells more: "prisoners [from Orlandian jails]". */
const coreOf = (written: string): string => {
  const words = written.split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && descriptionEnds.has(word));
  return end < 0 ? written : words.slice(0, end).join(' ');
};

/** Most words in a name; what is longer is a phrase. */
const LONGEST = 12;

/**
 * Whether a name tells who is meant outside its own document: "Kestrel Front" and "داعش" do; "the group" and "released
 * prisoners" describe.
 */
export const tellsWho = (name: Name): boolean =>
  name.core.length > 0 && name.tokens.length <= LONGEST && PROPER.test(coreOf(name.written));
