import { type ClauseSight, isFigure, isOf, isWord, wordAt } from '../units.ts';
import { type Analysed, analyse, endsWithOne, listed, verbReadings } from './words.ts';

/*
 * Names, which no capital letter shows: words of no list, without article.
 */

/** Without capital letters a word of no list is a name where it comes again, or with another one behind it. */
export const recurs = ({ vocabulary, lexicon }: ClauseSight, word: string): boolean => {
  const alone = vocabulary.get(word) ?? 0;
  return lexicon.proclitics.reduce((sum, letter) => sum + (vocabulary.get(letter + word) ?? 0), alone) > 1;
};

export const followedByName = (sight: ClauseSight, i: number, last: number): boolean =>
  nameEnd(sight, i, last, true) > i;

/** A word that may be a noun of no list with a preposition written before it: "بتلويث". */
export const isAttached = (sight: ClauseSight, i: number): boolean => {
  const word = wordAt(sight, i);
  return word.length > 4 && sight.lexicon.attached.has(word.charAt(0)) && !recurs(sight, word);
};

const MOST_NAME_WORDS = 4;

/** The last token of the name that begins at `i`: words of no list, without article. */
export const nameEnd = (sight: ClauseSight, i: number, last: number, strict = false): number => {
  let end = i;
  for (let at = i + 1; at < Math.min(last, i + MOST_NAME_WORDS); at++) {
    if (!isWord(sight, at) || isFigure(sight, at) || (sight.dateAt[at] as number) >= at) break;
    const next = analyse(sight, at);
    if (next.joined || next.preposition !== '' || (strict && isAttached(sight, at))) break;
    // "هدى الراسم": a last name with an article.
    if (next.definite && (isAdjective(sight, next, undefined) || listed(sight, next.stem) !== undefined)) break;
    const joiner = isOf(sight, next.word, 'nameJoiner');
    if (!joiner && (sight.lexicon.classes.has(next.word) || listed(sight, next.stem) !== undefined)) break;
    if (
      !joiner &&
      (verbReadings(sight, next.word).length > 0 || sight.lexicon.adjectives.has(next.stem) || isTanwin(sight, at))
    )
      break;
    end = at;
    if (next.definite) break;
  }
  return end;
};

/** An accusative without article: an object, no name. */
const isTanwin = ({ text, tokens }: ClauseSight, i: number): boolean =>
  /[\u064b]|[^ايوآ]ا$/.test(text.slice(tokens.start[i], tokens.end[i])) &&
  (tokens.end[i] as number) - (tokens.start[i] as number) > 3;

export const isAdjective = (sight: ClauseSight, { stem, definite }: Analysed, noun: string | undefined): boolean => {
  if (sight.lexicon.adjectives.has(stem) || sight.lexicon.adjectives.has(stem.replace(/ا$/, ''))) return true;
  if (noun !== undefined || !definite) return false;
  return stem.length > 4 && endsWithOne(stem, sight.lexicon.adjectiveEndings);
};
