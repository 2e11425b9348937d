import { nounFrames, verbEntries } from '../statement/lexicon.ts';
import { TIES, type Tie } from '../statement/statement.ts';

/** Dictionary forms that a word of a provision may come from: "trading" → "trade", "supplies" → "supply". */
const stems = (word: string): readonly string[] => {
  const found = [word];
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s')) found.push(word.slice(0, -1));
  if (word.endsWith('es')) found.push(word.slice(0, -2));
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) found.push(stem.slice(0, -1));
  }
  return found;
};

const asked: ReadonlySet<string> = new Set(['urge', 'state', 'oppose']);

/** The kinds of conduct that the words of a provision speak of, by the same lexicon that reads allegations. */
export const conductOf = (provision: string): ReadonlySet<Tie> => {
  const ties = new Set<string>();
  for (const word of provision.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []) {
    for (const stem of stems(word)) {
      for (const entry of verbEntries.get(stem) ?? []) {
        if (entry.particle === undefined && entry.object === undefined) ties.add(entry.frame.tie);
      }
      for (const frame of nounFrames.get(stem) ?? []) ties.add(frame.tie);
    }
  }
  return new Set(TIES.filter((tie) => ties.has(tie) && !asked.has(tie)));
};
