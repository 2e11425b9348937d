import { type ClauseSight, isCapital, isFigure, isOf, isWord, wordAt } from '../units.ts';
import { nounSortOf } from './words.ts';

/*
 * Names, which capital letters show but where a sentence opens.
 */

/** A capital letter makes a name, but for the first word of a sentence that a list has. */
export const isNameHere = (sight: ClauseSight, i: number, first: number): boolean => {
  if (!isCapital(sight, i)) return false;
  const word = wordAt(sight, i);
  if (isOf(sight, word, 'notName')) return false;
  // An office keeps its noun: "le Président du Conseil".
  if (nounSortOf(sight, word) === 'role') return false;
  if (i > first) return true;
  return (
    !sight.lexicon.classes.has(word) && nounSortOf(sight, word) === undefined && !sight.lexicon.verbForms.has(word)
  );
};

/** The last token of the name that begins at `i`: "Front de l'Est", "Mouvement du 4 Juin", "Témoins du Fleuve". */
export const nameEnd = (sight: ClauseSight, i: number, last: number): number => {
  let end = i;
  let at = i + 1;
  while (at < last) {
    if (isCapital(sight, at) && isWord(sight, at)) end = at++;
    else if (isOf(sight, wordAt(sight, at), 'nameJoiner')) {
      let next = at + 1;
      while (next < last && (isOf(sight, wordAt(sight, next), 'nameJoiner') || isFigure(sight, next))) next++;
      if (next >= last || next - at > LONGEST_JOINER || !isCapital(sight, next)) break;
      if (isPlaceName(sight, i, end)) break;
      end = next;
      at = next + 1;
    } else break;
  }
  return end;
};

/** Small words between two words of a name: "de l'". */
const LONGEST_JOINER = 3;

/** A bare name of one word that stands for a place or state takes no name in the genitive: "Brasnie". */
const isPlaceName = (sight: ClauseSight, first: number, last: number): boolean =>
  first === last &&
  nounSortOf(sight, wordAt(sight, first)) === undefined &&
  (sight.vocabulary.get(wordAt(sight, first)) ?? 0) > 1;
