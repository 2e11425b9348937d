import { nounFrames, verbEntries } from '../statement/lexicon.ts';
import { TIES, type Tie } from '../statement/statement.ts';

const asked: ReadonlySet<string> = new Set(['urge', 'state', 'oppose']);

/** The kinds of conduct that the words of a provision speak of, by the same lexicon that reads allegations. */
export const conductOf = (provision: string): ReadonlySet<Tie> => {
  const ties = new Set<string>();
  for (const word of provision.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []) {
    for (const entry of verbEntries.get(word) ?? []) {
      if (entry.particle === undefined && entry.object === undefined) ties.add(entry.frame.tie);
    }
    for (const frame of nounFrames.get(word) ?? []) ties.add(frame.tie);
  }
  return new Set(TIES.filter((tie) => ties.has(tie) && !asked.has(tie)));
};
