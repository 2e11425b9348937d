import anyAscii from 'any-ascii';
import type { NameKind } from '../../annotation/annotation.ts';
import { abbreviations, numberWords, romanNumerals, titles } from '../../languages/en/matching-words.ts';
import { nicknames } from '../../languages/en/nicknames.ts';
import { type LegalClass, legalForms } from '../../languages/legal-forms.ts';
import { editDistance } from '../features/edit-distance.ts';
import { normalise } from './normalise.ts';
import { soundOf } from './sound.ts';

/** Each given name → the numbers of the lines of the list that it stands on. */
const nicknameLines: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [line, names] of nicknames.entries())
    for (const name of names.split(' ')) found.set(name, [...(found.get(name) ?? []), line]);
  return found;
})();

/** One word of a name, ready to be held against another. */
export interface MatchToken {
  /** In Latin letters and lower case. */
  readonly text: string;
  readonly sound: string;
  /** One bit for each letter that occurs: words whose letters differ too much need no closer look. */
  readonly letters: number;
  /** The lines of the list of nicknames that it stands on. */
  readonly nicknames: readonly number[];
  /** The word as written, where it is in Arabic script. */
  readonly arabic?: string;
  /** `small`: an article or a joining word, `parent`: follows "bin" and so names the father. */
  readonly role: 'word' | 'initial' | 'number' | 'small' | 'parent';
}

/** A name taken apart for comparison letter by letter. */
export interface MatchName {
  readonly written: string;
  readonly isPerson: boolean;
  readonly tokens: readonly MatchToken[];
  /** All words run together, small ones too. */
  readonly joined: string;
  /** Chinese characters or Korean syllables as written: there one sign is a whole word. */
  readonly syllables?: string;
  readonly legal: LegalClass | undefined;
}

const SYLLABLES = /\p{Script=Han}|\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** "SiemensAG", "RamiMakhlouf": two words that lost their space. */
const CAMEL = /(\p{Ll}{2})(\p{Lu}\p{L})/gu;
/** Articles, particles and joining words of the languages that names come from. */
const small: ReadonlySet<string> = new Set(
  'the a an of for in and on at to by al el ul il bin ben ibn bint binti van von der den de di da do dos du la le les las los y et e und zu'.split(
    ' ',
  ),
);
const parents: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'binti']);

/** Legal forms by their first word, the longest first. */
const legalByFirst: ReadonlyMap<string, readonly (readonly [readonly string[], LegalClass])[]> = (() => {
  const byFirst = new Map<string, [readonly string[], LegalClass][]>();
  for (const [legal, forms] of Object.entries(legalForms) as [LegalClass, readonly string[]][])
    for (const form of forms) {
      const words = form.split(/\s+/);
      const first = words[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), [words, legal]]);
    }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return byFirst;
})();

/** A long legal form with up to two letters wrong: "Aktiengeselschaft". */
const misspeltLegal = (word: string): readonly [readonly string[], LegalClass] | undefined => {
  if (word.length < 10) return undefined;
  for (const [first, forms] of legalByFirst)
    if (first.length >= 10 && editDistance(word, first, 2) <= 2) return forms.find(([of]) => of.length === 1);
  return undefined;
};

/** Takes the legal forms out; of several the most telling counts. A name that is nothing else keeps its words. */
const withoutLegal = (
  words: readonly string[],
): { readonly rest: readonly string[]; readonly legal: LegalClass | undefined } => {
  const rest: string[] = [];
  let legal: LegalClass | undefined;
  for (let i = 0; i < words.length; ) {
    const form =
      legalByFirst.get(words[i] as string)?.find(([of]) => of.every((word, k) => words[i + k] === word)) ??
      misspeltLegal(words[i] as string);
    if (form === undefined) rest.push(words[i++] as string);
    else {
      if (legal === undefined || legal === 'any') legal = form[1];
      i += form[0].length;
    }
  }
  return rest.some((word) => !small.has(word)) ? { rest, legal } : { rest: words, legal: undefined };
};

/** "forty four" and "forty 4" → "44"; a lone number word → its figure. */
const withFigures = (words: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (const word of words) {
    const figure = numberWords.get(word) ?? (/^\d$/.test(word) ? Number(word) : undefined);
    const last = out.at(-1);
    const tens = last !== undefined && /^[2-9]0$/.test(last) ? Number(last) : undefined;
    if (figure !== undefined && figure < 10 && tens !== undefined) out[out.length - 1] = `${tens + figure}`;
    else out.push(figure === undefined ? word : `${figure}`);
  }
  return out;
};

/** Figures that stand for letters inside a word: "Ig0r", "Sech1n". */
const withLetters = (word: string): string =>
  /^[a-z]+[01][a-z]/.test(word) ? word.replaceAll('0', 'o').replaceAll('1', 'i') : word;

/** "Abd al-Aziz", "Abdel Aziz" and "Abdul Aziz" are one name. */
const withAbdul = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => {
    if ((word === 'abd' && /^[aeiu]l$/.test(words[i + 1] ?? '')) || word === 'abdel' || word === 'abdal')
      return ['abdul'];
    return /^[aeiu]l$/.test(word) && words[i - 1] === 'abd' ? [] : [word];
  });

const lettersOf = (text: string): number => {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 32);
  return bits;
};

const NO_LINES: readonly number[] = [];

/** A token with what is worked out from its text. */
export const matchToken = (text: string, role: MatchToken['role'], arabic?: string): MatchToken => {
  const spoken = role === 'word' || role === 'parent';
  const token = {
    text,
    sound: spoken ? soundOf(text) : text,
    letters: lettersOf(text),
    nicknames: nicknameLines.get(text) ?? NO_LINES,
    role,
  };
  return arabic === undefined ? token : { ...token, arabic };
};

const tokenOf = (text: string, i: number, words: readonly string[], isPerson: boolean): MatchToken => {
  const roman = isPerson ? undefined : romanNumerals.get(text);
  if (roman !== undefined && i > 0) return matchToken(`${roman}`, 'number');
  if (/^\d/.test(text)) return matchToken(text, 'number');
  if (small.has(text)) return matchToken(text, 'small');
  if (text.length === 1) return matchToken(text, 'initial');
  return matchToken(text, isPerson && parents.has(words[i - 1] ?? '') ? 'parent' : 'word');
};

const arabicTokens = (written: string): MatchToken[] =>
  written
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const arabic = word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
      const text = anyAscii(arabic)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      return matchToken(text, 'word', arabic);
    });

/** Takes a name apart for comparison. */
export const readMatchable = (written: string, kind?: NameKind): MatchName => {
  const isPerson = kind === 'person';
  if (ARABIC.test(written)) {
    const tokens = arabicTokens(written);
    return { written, isPerson, tokens, joined: tokens.map(({ text }) => text).join(''), legal: undefined };
  }
  const latin = anyAscii(written.replace(CAMEL, '$1 $2')).replace(CAMEL, '$1 $2');
  const all = normalise(latin.replace(/['’](?=l\b)/g, ''))
    .split(/[\s-]+/)
    .filter(Boolean);
  const expanded = all.map((word) => withLetters(abbreviations.get(word) ?? word));
  const { rest, legal } = withoutLegal(withFigures(expanded));
  const untitled = isPerson ? rest.filter((word, i) => !titles.has(word) || (i > 0 && i < rest.length - 1)) : rest;
  const words = withAbdul(untitled.length > 0 ? untitled : rest);
  const tokens = words.map((word, i) => tokenOf(word, i, words, isPerson));
  const name = { written, isPerson, tokens, joined: words.join(''), legal };
  return SYLLABLES.test(written) ? { ...name, syllables: written.normalize('NFKC').replace(/[^\p{L}]/gu, '') } : name;
};
