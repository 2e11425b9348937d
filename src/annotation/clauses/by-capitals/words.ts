import type { NounSort } from '../../../languages/clauses.ts';
import { type ClauseSight, isOf, wordAt } from '../units.ts';
import type { VerbReading } from '../verb-forms.ts';

/*
 * What lists and endings say of one word.
 */

export const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future', 'conditional']);

export const has = (readings: readonly VerbReading[], tense: string): VerbReading | undefined =>
  readings.find((reading) => reading.tense === tense);

export const isNominal = (sight: ClauseSight, form: string): boolean =>
  nounSortOf(sight, form) !== undefined || sight.lexicon.nounFrames.has(singular(sight, form));

export const endsLikeAdverb = (sight: ClauseSight, word: string): boolean => {
  const ending = sight.lexicon.language.adverbEndings;
  return (
    ending !== '' &&
    word.length > ending.length + 2 &&
    word.endsWith(ending) &&
    !sight.lexicon.nouns.has(word) &&
    !sight.lexicon.verbForms.has(word)
  );
};

/** "publiées hier par": an agent follows before anything else does. */
export const hasAgentBehind = (sight: ClauseSight, i: number, last: number): boolean => {
  for (let at = i + 1; at < Math.min(last, i + 5); at++) {
    const word = wordAt(sight, at);
    if (isOf(sight, word, 'agent')) return true;
    const date = sight.dateAt[at] as number;
    if (date >= at) at = date;
    else if (!isOf(sight, word, 'adverb') && !endsLikeAdverb(sight, word) && !isOf(sight, word, 'determiner'))
      return false;
  }
  return false;
};

/** The form of a noun in which lists have it. */
export const singular = (sight: ClauseSight, word: string): string => {
  const has = (form: string): boolean => sight.lexicon.nouns.has(form) || sight.lexicon.nounFrames.has(form);
  if (has(word)) return word;
  let bare = word;
  for (const { ending, instead } of sight.lexicon.nounEndings) {
    if (!word.endsWith(ending)) continue;
    bare = word.slice(0, -ending.length) + instead;
    if (has(bare)) return bare;
  }
  return bare;
};

export const nounSortOf = (sight: ClauseSight, word: string): NounSort | undefined => {
  const form = singular(sight, word);
  return sight.lexicon.nouns.get(form) ?? sight.lexicon.nouns.get(form.split('-')[0] ?? form);
};
