import { bareVerbMarkers } from '../languages/en/law-words.ts';
import { nounFrames, verbEntries } from '../statement/lexicon.ts';
import { TIES, type Tie } from '../statement/statement.ts';

/** Ties that are words about conduct, or answers to it, and no conduct that a provision could forbid. */
const noConduct: ReadonlySet<string> = new Set(['urge', 'state', 'oppose', 'sanction', 'violate']);

const prepositions = (...slots: readonly (string | undefined)[]): readonly string[] =>
  slots.flatMap((slot) => slot?.split(' ') ?? []);

/** What joins one noun of an enumeration to the next: "the purchase, sale or supply of". */
const joins = [',', 'or', 'and'];

/**
 * The kinds of conduct that the words of a provision speak of, by the same lexicon that reads allegations. A word counts
 * only where it stands as an act: a verb in "-ing" or behind "to", "shall", "not"; a noun in the singular with its object.
 *
 *     to prevent any [sale] of arms, from [trading] in natural gas, funds, the provisions of this resolution
 *                    trade                trade     (not "to gas", not "to fund", not "to supply")
 */
export const conductOf = (provision: string): ReadonlySet<Tie> => {
  const ties = new Set<string>();
  const words = provision.toLowerCase().match(/[\p{L}-]+|[,;.:()]/gu) ?? [];
  for (const [i, word] of words.entries()) {
    if (word.endsWith('ing') || bareVerbMarkers.has(words[i - 1] ?? '')) {
      for (const { frame, particle, objects, subjects } of verbEntries.get(word) ?? []) {
        // "Prevent" and "stop" are acts against people only where their object is people, which words alone do not tell.
        const alone = particle === undefined && objects === undefined && subjects === undefined;
        if (alone && frame.object === undefined && frame.denies === undefined) ties.add(frame.tie);
      }
    }
    const next = words[i + 1] ?? '';
    for (const frame of nounFrames.get(word) ?? []) {
      if (!frame.nouns?.split(' ').includes(word)) continue;
      if (joins.includes(next) || prepositions(frame.patient, frame.goods).includes(next)) ties.add(frame.tie);
    }
  }
  return new Set(TIES.filter((tie) => ties.has(tie) && !noConduct.has(tie)));
};
